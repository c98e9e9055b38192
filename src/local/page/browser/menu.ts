import { h } from "./dom.js";
import { holdFocus } from "./focus.js";

export interface MenuItem {
  readonly label: string;
  readonly isDangerous?: true;
  readonly run: () => void;
}

/** Items parted by lines; a titled group is named to a screen reader as well. */
export interface MenuGroup {
  readonly title?: string;
  readonly items: readonly MenuItem[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels that a menu keeps from the window's edge. */
const EDGE = 8;

/** Closes the menu that is open; there is one at most. */
let closeOpen = () => {};

/**
 * Opens a menu at the pointer, or under `opener` for whoever came by keyboard or button. Arrows, Home, End and letters
 * move, Enter and Space choose, Escape and Tab leave; the focus goes back to where it was.
 */
export function openMenu(
  name: string,
  groups: readonly MenuGroup[],
  opener: HTMLElement,
  at: Point | null = null,
): void {
  const giveBack = holdFocus();
  const items = groups.flatMap((group) => group.items.map((item) => itemView(item, close)));
  let next = 0;
  const parts = groups.map(({ title, items: own }) => {
    const mine = items.slice(next, next + own.length);
    next += own.length;
    return h(
      "div",
      { role: "group", "aria-label": title, class: "menu-group" },
      title !== undefined && h("p", { class: "menu-title", "aria-hidden": "true" }, title),
      ...mine,
    );
  });
  // Not an "auto" popover: that one takes the release of the right button for a click elsewhere, and closes again.
  const menu = h(
    "div",
    { popover: "manual", role: "menu", class: "popup menu", "aria-label": name, tabindex: -1 },
    ...parts,
  );
  const button = opener.matches("[aria-haspopup]") ? opener : null;

  function close(): void {
    if (!menu.isConnected) return;
    const isHeld = menu.contains(document.activeElement);
    removeEventListener("pointerdown", closeElsewhere, true);
    removeEventListener("resize", close);
    menu.remove();
    if (isHeld) giveBack();
    // Last: a button that shows only for its open menu could not take the focus any more.
    button?.setAttribute("aria-expanded", "false");
  }
  function closeElsewhere({ target: on }: Event): void {
    if (!(on instanceof Node && menu.contains(on))) close();
  }

  menu.addEventListener("contextmenu", (event) => event.preventDefault());
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Tab") close();
    else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else {
      const to = target(event, items);
      if (!to) return;
      event.preventDefault();
      to.focus();
    }
  });

  closeOpen();
  closeOpen = close;
  addEventListener("pointerdown", closeElsewhere, true);
  addEventListener("resize", close);
  // In the top layer it lies over all, but a screen reader finds it within the page.
  (document.querySelector("main") ?? document.body).append(menu);
  button?.setAttribute("aria-expanded", "true");
  menu.showPopover();
  place(menu, at, opener.getBoundingClientRect());
  items[0]?.focus({ preventScroll: true });
}

function itemView({ label, isDangerous, run }: MenuItem, close: () => void): HTMLElement {
  const choose = () => {
    close();
    run();
  };
  return h(
    "button",
    {
      type: "button",
      role: "menuitem",
      tabindex: -1,
      class: isDangerous ? "menu-item dangerous" : "menu-item",
      onclick: choose,
    },
    label,
  );
}

function target({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, items: readonly HTMLElement[]) {
  const held = document.activeElement;
  const at = held instanceof HTMLElement ? items.indexOf(held) : -1;
  const count = items.length;
  if (key === "ArrowDown") return items[(at + 1) % count];
  if (key === "ArrowUp") return items[at <= 0 ? count - 1 : at - 1];
  if (key === "Home") return items[0];
  if (key === "End") return items[count - 1];
  if (key.length !== 1 || key === " " || ctrlKey || metaKey || altKey) return undefined;
  const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return after.find((item) => item.textContent.toLowerCase().startsWith(key.toLowerCase()));
}

function place(menu: HTMLElement, at: Point | null, around: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const wanted = at ?? { x: around.right - width, y: around.bottom + 4 };
  // Without room below it stands above, and never beyond the window.
  const y = wanted.y + height + EDGE <= innerHeight ? wanted.y : (at?.y ?? around.top - 4) - height;
  menu.style.left = `${Math.max(EDGE, Math.min(wanted.x, innerWidth - width - EDGE))}px`;
  menu.style.top = `${Math.max(EDGE, Math.min(y, innerHeight - height - EDGE))}px`;
}

/** Right click, long press, the menu key and Shift+F10 on an element. `open` says whether there was anything to open. */
export function onMenuAsked(element: HTMLElement, open: (at: Point | null) => boolean): void {
  element.addEventListener("contextmenu", (event) => {
    if (isBrowsersOwn(event)) return;
    event.stopPropagation();
    if (open({ x: event.clientX, y: event.clientY })) event.preventDefault();
  });
  element.addEventListener("keydown", (event) => {
    const isAsked = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
    if (!isAsked || event.defaultPrevented || !open(null)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Links, pictures and marked text keep the browser's menu: copy, open, save. */
function isBrowsersOwn({ target: on }: MouseEvent): boolean {
  const isOne = on instanceof Element && on.closest("a[target], a[download], input, textarea") !== null;
  return isOne || getSelection()?.isCollapsed === false;
}
