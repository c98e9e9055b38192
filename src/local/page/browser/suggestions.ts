import { fill, h } from "./dom.js";

export interface Suggestion {
  readonly label: string;
  readonly detail?: string | undefined;
}

/** The one list over the composer. The focus stays in the input that it belongs to (ARIA combobox). */
export class Suggestions {
  readonly #box: HTMLElement;
  readonly #title = h("p", { class: "suggest-title" });
  readonly #list = h("div", { role: "listbox", id: "suggestions", "aria-label": "Suggestions" });
  #input: HTMLInputElement | null = null;
  #options: readonly HTMLElement[] = [];
  #active = -1;
  #pick: (at: number) => void = () => {};

  constructor(box: HTMLElement) {
    this.#box = box;
    box.append(this.#title, this.#list);
    // A click must not take the focus from the input.
    box.addEventListener("mousedown", (event) => event.preventDefault());
    box.hidden = true;
  }

  get isOpen(): boolean {
    return !this.#box.hidden;
  }

  /** `active` is the item that Enter takes; -1 for none until an arrow is pressed. */
  show(
    input: HTMLInputElement,
    title: string,
    items: readonly Suggestion[],
    active: number,
    pick: (at: number) => void,
  ): void {
    if (this.#input !== input) this.hide();
    this.#input = input;
    this.#pick = pick;
    this.#title.textContent = title;
    this.#options = items.map(({ label, detail }, at) =>
      h(
        "div",
        {
          role: "option",
          id: `suggestion-${at}`,
          class: "option",
          "aria-selected": "false",
          onclick: () => this.#take(at),
        },
        h("span", { class: "option-words" }, h("span", {}, label), detail && h("small", {}, detail)),
      ),
    );
    fill(this.#list, ...this.#options);
    this.#box.hidden = false;
    input.setAttribute("aria-expanded", String(items.length > 0));
    this.#list.scrollTop = 0;
    this.#activate(items.length === 0 ? -1 : active);
  }

  hide(): void {
    this.#box.hidden = true;
    this.#options = [];
    this.#active = -1;
    this.#input?.setAttribute("aria-expanded", "false");
    this.#input?.removeAttribute("aria-activedescendant");
    this.#input = null;
  }

  /** True where the key was for the list. */
  handle(event: KeyboardEvent): boolean {
    if (!this.isOpen || event.isComposing) return false;
    const { key } = event;
    const count = this.#options.length;
    if (key === "Escape") this.hide();
    else if (key === "ArrowDown" && count > 0) this.#activate((this.#active + 1) % count);
    else if (key === "ArrowUp" && count > 0) this.#activate(this.#active <= 0 ? count - 1 : this.#active - 1);
    else if ((key === "Enter" || (key === "Tab" && !event.shiftKey)) && this.#active >= 0)
      this.#take(this.#active);
    else return false;
    event.preventDefault();
    return true;
  }

  #take(at: number): void {
    const pick = this.#pick;
    this.hide();
    pick(at);
  }

  #activate(at: number): void {
    this.#options[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = at;
    const option = this.#options[at];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.#input?.setAttribute("aria-activedescendant", option.id);
    else this.#input?.removeAttribute("aria-activedescendant");
  }
}
