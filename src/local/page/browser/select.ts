import { fill, freshId, h } from "./dom.js";

export interface SelectChoice {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly emoji?: string | undefined;
}

export interface SelectSettings {
  /** Accessible name where no label element names the button. */
  readonly name: string;
  readonly placeholder: string;
  readonly choices: readonly SelectChoice[];
  readonly chosen: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly isDisabled: boolean;
  readonly onChosen: (values: readonly string[]) => void;
}

export interface SelectView {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  readonly values: () => readonly string[];
}

const ROOM = 280;

/**
 * A menu of labels with descriptions: the ARIA select-only combobox. The button keeps the focus, the list opens in
 * the top layer (so that it also works inside a dialog) and closes by itself on Escape or a click elsewhere.
 */
export function selectView(settings: SelectSettings): SelectView {
  const { choices, least, most } = settings;
  const isMultiple = most > 1;
  const listId = freshId("list");
  let chosen: readonly string[] = settings.chosen;
  let atOpening = chosen;
  let active = -1;
  let typed = "";
  let typedAt = 0;

  const label = h("span", { class: "select-label" });
  const button = h(
    "button",
    {
      type: "button",
      class: "select",
      role: "combobox",
      "aria-haspopup": "listbox",
      "aria-expanded": "false",
      "aria-controls": listId,
      "aria-label": settings.name,
      disabled: settings.isDisabled,
    },
    label,
  );
  const options = choices.map((choice, at) =>
    h(
      "div",
      {
        role: "option",
        class: "option",
        id: `${listId}-${at}`,
        "aria-selected": "false",
        onclick: () => toggle(at),
      },
      choice.emoji && h("span", { class: "emoji" }, choice.emoji),
      h(
        "span",
        { class: "option-words" },
        h("span", {}, choice.label),
        choice.description && h("small", {}, choice.description),
      ),
    ),
  );
  const list = h(
    "div",
    {
      role: "listbox",
      id: listId,
      "aria-label": settings.name,
      "aria-multiselectable": isMultiple ? "true" : null,
    },
    ...options,
  );
  const done = isMultiple
    ? h(
        "button",
        { type: "button", class: "button primary", tabindex: -1, onclick: () => popup.hidePopover() },
        "Done",
      )
    : null;
  const hint = h("small", {}, least === most ? `Choose ${most}` : `Choose ${least} to ${most}`);
  const popup = h(
    "div",
    { popover: "auto", class: "popup" },
    list,
    done && h("div", { class: "popup-foot" }, hint, done),
  );
  button.popoverTargetElement = popup;

  const isOpen = () => popup.matches(":popover-open");
  const isEnough = () => chosen.length >= least && chosen.length <= most;

  function draw(): void {
    const names = choices.filter((choice) => chosen.includes(choice.value));
    const shown = names.map((choice) => [choice.emoji, choice.label].filter(Boolean).join(" ")).join(", ");
    fill(label, shown === "" ? h("span", { class: "placeholder" }, settings.placeholder) : shown);
    button.setAttribute("aria-label", shown === "" ? settings.name : `${settings.name}: ${shown}`);
    for (const [at, option] of options.entries()) {
      const isChosen = chosen.includes(choices[at]?.value ?? "");
      option.setAttribute("aria-selected", String(isChosen));
      option.setAttribute("aria-disabled", String(isMultiple && !isChosen && chosen.length >= most));
    }
    if (done) done.disabled = !isEnough();
  }

  function toggle(at: number): void {
    const value = choices[at]?.value;
    if (value === undefined) return;
    const without = chosen.filter((one) => one !== value);
    if (isMultiple) {
      if (without.length < chosen.length) chosen = without;
      else if (chosen.length < most) chosen = [...chosen, value];
      draw();
    } else {
      chosen = chosen.includes(value) && least === 0 ? [] : [value];
      draw();
      popup.hidePopover();
      settings.onChosen(chosen);
    }
  }

  function move(to: number): void {
    options[active]?.classList.remove("active");
    active = Math.max(0, Math.min(options.length - 1, to));
    const option = options[active];
    option?.classList.add("active");
    option?.scrollIntoView({ block: "nearest" });
    button.setAttribute("aria-activedescendant", option?.id ?? "");
  }

  function jump(letter: string): void {
    typed = Date.now() - typedAt > 700 ? letter : typed + letter;
    typedAt = Date.now();
    const to = choices.findIndex((choice) => choice.label.toLowerCase().startsWith(typed));
    if (to >= 0) move(to);
  }

  function key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || settings.isDisabled) return;
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: options.length,
    };
    const step = steps[event.key];
    const isLetter = event.key.length === 1 && event.key !== " ";
    if (step !== undefined) {
      if (isOpen()) move(step);
      else popup.showPopover();
    } else if (!isOpen()) return;
    else if (event.key === "Escape") {
      chosen = atOpening;
      popup.hidePopover();
    } else if (isLetter) jump(event.key.toLowerCase());
    else if (event.key === "Enter" && isMultiple) popup.hidePopover();
    else if (event.key === "Enter" || event.key === " ") toggle(active);
    else {
      if (event.key === "Tab") popup.hidePopover();
      return;
    }
    event.preventDefault();
  }

  const hideOnScroll = (event: Event) => {
    if (event.target instanceof Node && !popup.contains(event.target)) popup.hidePopover();
  };
  popup.addEventListener("beforetoggle", (event) => {
    if (event.newState !== "open") return;
    place(popup, button.getBoundingClientRect());
    // Here and not in "toggle", which comes a moment later: a key pressed meanwhile must not be undone.
    atOpening = chosen;
    const at = choices.findIndex((choice) => chosen.includes(choice.value));
    move(Math.max(0, at));
  });
  popup.addEventListener("toggle", (event) => {
    const opened = event.newState === "open";
    button.setAttribute("aria-expanded", String(opened));
    if (opened) {
      options[active]?.scrollIntoView({ block: "nearest" });
      addEventListener("scroll", hideOnScroll, true);
      return;
    }
    removeEventListener("scroll", hideOnScroll, true);
    button.removeAttribute("aria-activedescendant");
    if (!isMultiple) return;
    const isChanged = chosen.length !== atOpening.length || chosen.some((one) => !atOpening.includes(one));
    if (isChanged && isEnough()) settings.onChosen(chosen);
    else if (isChanged) chosen = atOpening;
    draw();
  });
  button.addEventListener("keydown", key);
  draw();
  return { element: h("div", { class: "select-box" }, button, popup), button, values: () => chosen };
}

/** Under the button, or over it where there is more room. */
function place(popup: HTMLElement, around: DOMRect): void {
  const below = innerHeight - around.bottom - 12;
  const isBelow = below >= Math.min(ROOM, around.top);
  const { style } = popup;
  style.left = `${Math.max(8, Math.min(around.left, innerWidth - around.width - 8))}px`;
  style.width = `${around.width}px`;
  style.top = isBelow ? `${around.bottom + 4}px` : "auto";
  style.bottom = isBelow ? "auto" : `${innerHeight - around.top + 4}px`;
  style.maxHeight = `${Math.max(120, Math.min(360, isBelow ? below : around.top - 12))}px`;
}
