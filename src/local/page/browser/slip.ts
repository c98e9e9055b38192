import { type Entries, type Entry, parseLine, type Targets, type Typeable } from "./commands.js";
import { h } from "./dom.js";
import {
  type Choice,
  FileField,
  hasAutocomplete,
  type Option,
  removeButton,
  type SlipField,
  staticChoices,
  TextField,
} from "./slip-field.js";
import type { Suggestions } from "./suggestions.js";

/** What a slip needs of the composer around it. */
export interface SlipDesk {
  readonly suggestions: Suggestions;
  readonly targets: () => Targets;
  /** The bot's choices for the option that is being typed; null where it gives no answer. */
  readonly complete: (focused: string) => Promise<readonly Choice[] | null>;
  /** The reader is on another option, or typed something. */
  readonly onTouched: (option: Option) => void;
  /** A value was refused at once; "" once it is well. */
  readonly onRefused: (option: Option, reason: string) => void;
  /** Back to the plain line, with this text in it. */
  readonly onDiscard: (line: string) => void;
}

const DEBOUNCE_MS = 160;

/** A chosen command with a field for every option that is filled in: required ones first, others on request. */
export class Slip {
  readonly command: Typeable;
  readonly element: HTMLElement;
  readonly #desk: SlipDesk;
  readonly #fields = new Map<string, SlipField>();
  readonly #fieldsBox = h("div", { class: "slip-fields" });
  readonly #more = h("div", { class: "slip-more" });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(command: Typeable, entries: Entries, desk: SlipDesk) {
    this.command = command;
    this.#desk = desk;
    const discard = h(
      "button",
      { type: "button", class: "quiet", "aria-label": `Discard /${command.label}` },
      "✕",
    );
    discard.addEventListener("click", () => desk.onDiscard(""));
    this.element = h(
      "div",
      { class: "slip", role: "group", "aria-label": `/${command.label}: ${command.description}` },
      h(
        "div",
        { class: "slip-head" },
        h("code", {}, `/${command.label}`),
        h("span", {}, command.description),
        discard,
      ),
      this.#fieldsBox,
      this.#more,
    );
    for (const option of command.options) {
      if (option.required === true || entries[option.name]) this.#add(option, entries[option.name]);
    }
    // Where nothing is required, the first option is what most people want to fill in.
    const [first] = command.options;
    if (this.#fields.size === 0 && first) this.#add(first);
    this.#drawMore();
  }

  entries(): Entries {
    return Object.fromEntries([...this.#fields].map(([name, field]) => [name, field.entry()]));
  }

  isFilled(): boolean {
    return [...this.#fields.values()].every((field) => !field.isEmpty());
  }

  /** The named field, or the first empty one, or the first. False where the command has no options. */
  focus(name?: string): boolean {
    const fields = [...this.#fields.values()];
    const field =
      fields.find((one) => one.option.name === name) ?? fields.find((one) => one.isEmpty()) ?? fields[0];
    field?.input.focus();
    return field !== undefined;
  }

  /** Marks one field, and takes the mark from the others. */
  mark(wrong: string | null): void {
    for (const { option, input } of this.#fields.values()) {
      input.setAttribute("aria-invalid", String(option.name === wrong));
    }
  }

  /** Takes a dropped or pasted file into the first field for files that is free; false where there is none. */
  take(file: File): boolean {
    for (const option of this.command.options) {
      if (option.type !== 11 || this.#fields.get(option.name)?.isEmpty() === false) continue;
      const field = this.#add(option);
      this.#drawMore();
      field.input.focus();
      if (field instanceof FileField) {
        void field.take(file).then((reason) => this.#desk.onRefused(option, reason));
      }
      return true;
    }
    return false;
  }

  #add(option: Option, entry?: Entry): SlipField {
    const known = this.#fields.get(option.name);
    if (known) return known;
    const field = option.type === 11 ? this.#fileField(option, entry) : this.#textField(option, entry);
    if (option.required !== true) field.element.append(removeButton(option, () => this.#remove(field)));
    this.#fields.set(option.name, field);
    this.#fieldsBox.append(field.element);
    return field;
  }

  #textField(option: Option, entry: Entry | undefined): TextField {
    const hasChoices = staticChoices(option, this.#desk.targets()) !== null || hasAutocomplete(option);
    const field = new TextField(option, hasChoices, entry);
    field.input.addEventListener("input", () => this.#typed(field));
    field.input.addEventListener("focus", () => this.#suggest(field, 0));
    field.input.addEventListener("blur", () => this.#desk.suggestions.hide());
    field.input.addEventListener("keydown", (event) => this.#key(event, field));
    return field;
  }

  #fileField(option: Option, entry: Entry | undefined): FileField {
    const field = new FileField(option, entry, (reason) => this.#desk.onRefused(option, reason));
    field.input.addEventListener("focus", () => this.#desk.onTouched(option));
    field.input.addEventListener("keydown", (event) => this.#key(event, field));
    return field;
  }

  #drawMore(): void {
    const absent = this.command.options.filter((option) => !this.#fields.has(option.name));
    const buttons = absent.map((option) =>
      h(
        "button",
        {
          type: "button",
          class: "chip",
          title: option.description,
          onclick: () => this.#addAndFocus(option),
        },
        `+ ${option.label}`,
      ),
    );
    this.#more.replaceChildren(...buttons);
  }

  #addAndFocus(option: Option): void {
    const field = this.#add(option);
    this.#drawMore();
    field.input.focus();
  }

  #typed(field: TextField): void {
    if (!this.#split(field)) this.#suggest(field, DEBOUNCE_MS);
  }

  /** `data scientist hours:` typed on in one field goes on in the field of that option, as on a plain line. */
  #split(field: TextField): boolean {
    const { input, option: mine } = field;
    const own = [`${mine.label}:`, `${mine.name}:`].find((name) => input.value.startsWith(name));
    if (own !== undefined) input.value = input.value.slice(own.length);
    const line = parseLine(`/${this.command.name} ${mine.name}: ${field.input.value}`, [this.command]);
    if (line.kind !== "command" || Object.keys(line.entries).length < 2) return false;
    for (const [name, { text }] of Object.entries(line.entries)) {
      const option = this.command.options.find((one) => one.name === name);
      if (!option) continue;
      const target = this.#add(option);
      target.input.value = text;
    }
    this.#drawMore();
    this.focus(Object.keys(line.entries).at(-1));
    return true;
  }

  #suggest(field: TextField, waitMs: number): void {
    const { option, input } = field;
    const { suggestions, targets } = this.#desk;
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#desk.onTouched(option);
    const fixed = staticChoices(option, targets());
    if (fixed) {
      const wanted = field.isPicked ? "" : input.value.trim().replace(/^[@#]/, "").toLowerCase();
      this.#offer(
        field,
        fixed.filter((choice) => choice.name.toLowerCase().includes(wanted)),
      );
    } else if (hasAutocomplete(option)) {
      const asked = this.#asked;
      this.#timer = setTimeout(async () => {
        const choices = await this.#desk.complete(option.name);
        if (asked === this.#asked && document.activeElement === input) this.#offer(field, choices);
      }, waitMs);
    } else suggestions.hide();
  }

  #offer(field: TextField, given: readonly Choice[] | null): void {
    const { option, input } = field;
    const choices = given ?? [];
    const isBlank = input.value.trim() === "" || field.isPicked;
    const found = choices.length === 0 ? "nothing fits" : "choose one";
    const title = `${option.label}: ${given === null ? "no suggestions, the bot did not answer" : found}`;
    const items = choices.map(({ name, detail }) => ({ label: name, detail }));
    this.#desk.suggestions.show(input, title, items, isBlank ? -1 : 0, (at) => {
      const choice = choices[at];
      if (!choice) return;
      input.value = choice.name;
      field.chosen = choice;
      this.#asked += 1;
      const next = [...this.#fields.values()].find((one) => one.option.required === true && one.isEmpty());
      if (next) next.input.focus();
    });
  }

  #key(event: KeyboardEvent, field: SlipField): void {
    if (this.#desk.suggestions.handle(event)) return;
    if (event.key === "Escape") this.#desk.onDiscard("");
    else if (event.key === "Backspace" && field.isEmpty()) this.#takeBack(field);
    else if (/^(Backspace|Delete)$/.test(event.key) && field instanceof FileField) field.clear();
    else if (event.key === "Enter" && field instanceof FileField && field.isEmpty()) field.input.click();
    else return;
    event.preventDefault();
  }

  #takeBack(field: SlipField): void {
    const fields = [...this.#fields.values()];
    if (field.option.required !== true && fields.length > 1) this.#remove(field);
    else if (fields.every((one) => one.isEmpty())) this.#desk.onDiscard(`/${this.command.label}`);
  }

  #remove(field: SlipField): void {
    const fields = [...this.#fields.values()];
    const at = fields.indexOf(field);
    this.#fields.delete(field.option.name);
    field.element.remove();
    this.#drawMore();
    const next = (fields[at - 1] ?? fields[at + 1])?.input;
    (next ?? this.#more.querySelector("button"))?.focus();
  }
}
