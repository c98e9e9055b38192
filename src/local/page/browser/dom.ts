/** The only way in which this page makes elements: text stays text, nothing is ever read as HTML. */

export type Child = Node | string | null | undefined | false;
type Attribute = string | number | boolean | null | undefined | ((event: Event) => void);

/** `h("button", { type: "button", onclick: … }, "Send")`. Without a value, or with false, an attribute is left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...shown(children));
  return element;
}

export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(...shown(children));
}

function shown(children: readonly Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => child instanceof Node || Boolean(child));
}

/** An element that index.html promises. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`index.html has no #${id} of that kind.`);
  return element;
}

let ids = 0;

/** A fresh id for aria references. */
export function freshId(prefix: string): string {
  ids += 1;
  return `${prefix}-${ids}`;
}

const HUES = [200, 28, 150, 330, 265, 95, 350, 175];

/** A drawn initial on a colour of its own; a person is round, an app square. */
export function avatar(id: string, name: string, isApp: boolean): HTMLElement {
  const element = h(
    "span",
    { class: isApp ? "avatar app" : "avatar", "aria-hidden": "true" },
    [...name][0] ?? "?",
  );
  const hue = HUES[[...id].reduce((sum, digit) => (sum * 7 + Number(digit)) % 9973, 3) % HUES.length] ?? 200;
  element.style.setProperty("--hue", String(hue));
  return element;
}
