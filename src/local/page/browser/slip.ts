import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import { type Entries, type Entry, parseLine, type Targets, type Typeable } from "./commands.js";
import { h } from "./dom.js";
import type { Suggestions } from "./suggestions.js";

type Option = APIApplicationCommandBasicOption;

interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What a slip needs of the composer around it. */
export interface SlipDesk {
  readonly suggestions: Suggestions;
  readonly targets: () => Targets;
  /** The bot's choices for the option that is being typed; null where it gives no answer. */
  readonly complete: (focused: string) => Promise<readonly Choice[] | null>;
  /** The reader is on another option, or typed something. */
  readonly onTouched: (option: Option) => void;
  /** Back to the plain line, with this text in it. */
  readonly onDiscard: (line: string) => void;
}

interface Field {
  readonly option: Option;
  readonly input: HTMLInputElement;
  readonly element: HTMLElement;
  /** What was picked last; it counts as long as the text is still its name. */
  chosen: Choice | null;
}

const DEBOUNCE_MS = 160;

/** A chosen command with a field for every option that is filled in: required ones first, others on request. */
export class Slip {
  readonly command: Typeable;
  readonly element: HTMLElement;
  readonly #desk: SlipDesk;
  readonly #fields = new Map<string, Field>();
  readonly #fieldsBox = h("div", { class: "slip-fields" });
  readonly #more = h("div", { class: "slip-more" });
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(command: Typeable, entries: Entries, desk: SlipDesk) {
    this.command = command;
    this.#desk = desk;
    const discard = h(
      "button",
      { type: "button", class: "quiet", "aria-label": `Discard /${command.name}` },
      "✕",
    );
    discard.addEventListener("click", () => desk.onDiscard(""));
    this.element = h(
      "div",
      { class: "slip", role: "group", "aria-label": `/${command.name}: ${command.description}` },
      h(
        "div",
        { class: "slip-head" },
        h("code", {}, `/${command.name}`),
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
    return Object.fromEntries(
      [...this.#fields.values()].map((field): [string, Entry] => {
        const text = field.input.value;
        return [field.option.name, isPicked(field) ? { text, value: field.chosen.value } : { text }];
      }),
    );
  }

  isFilled(): boolean {
    return [...this.#fields.values()].every(({ input }) => input.value !== "");
  }

  /** The named field, or the first empty one, or the first. False where the command has no options. */
  focus(name?: string): boolean {
    const fields = [...this.#fields.values()];
    const field =
      fields.find((one) => one.option.name === name) ??
      fields.find((one) => one.input.value === "") ??
      fields[0];
    field?.input.focus();
    return field !== undefined;
  }

  /** Marks one field, and takes the mark from the others. */
  mark(wrong: string | null): void {
    for (const { option, input } of this.#fields.values()) {
      input.setAttribute("aria-invalid", String(option.name === wrong));
    }
  }

  #add(option: Option, entry?: Entry): Field {
    const known = this.#fields.get(option.name);
    if (known) return known;
    const input = h("input", {
      type: "text",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      inputmode: option.type === 4 ? "numeric" : option.type === 10 ? "decimal" : null,
      "aria-required": String(option.required === true),
      "aria-describedby": "composer-hint composer-error",
    });
    if (staticChoices(option, this.#desk.targets()) || hasAutocomplete(option)) {
      input.setAttribute("role", "combobox");
      input.setAttribute("aria-autocomplete", "list");
      input.setAttribute("aria-expanded", "false");
      input.setAttribute("aria-controls", "suggestions");
    }
    input.value = entry?.text ?? "";
    const chosen = entry?.value === undefined ? null : { name: entry.text, value: entry.value };
    const element = h("label", { class: "slip-field" }, h("span", {}, option.name), input);
    const field: Field = { option, input, element, chosen };
    input.addEventListener("input", () => this.#typed(field));
    input.addEventListener("focus", () => this.#suggest(field, 0));
    input.addEventListener("blur", () => this.#desk.suggestions.hide());
    input.addEventListener("keydown", (event) => this.#key(event, field));
    this.#fields.set(option.name, field);
    this.#fieldsBox.append(element);
    return field;
  }

  #drawMore(): void {
    const absent = this.command.options.filter(
      (option) => !this.#fields.has(option.name) && option.type !== 11,
    );
    const buttons = absent.map((option) =>
      h(
        "button",
        {
          type: "button",
          class: "chip",
          title: option.description,
          onclick: () => this.#addAndFocus(option),
        },
        `+ ${option.name}`,
      ),
    );
    this.#more.replaceChildren(...buttons);
  }

  #addAndFocus(option: Option): void {
    const field = this.#add(option);
    this.#drawMore();
    field.input.focus();
  }

  #typed(field: Field): void {
    if (!this.#split(field)) this.#suggest(field, DEBOUNCE_MS);
  }

  /** `data scientist hours:` typed on in one field goes on in the field of that option, as on a plain line. */
  #split(field: Field): boolean {
    const own = `${field.option.name}:`;
    if (field.input.value.startsWith(own)) field.input.value = field.input.value.slice(own.length);
    const line = parseLine(`/${this.command.name} ${own} ${field.input.value}`, [this.command]);
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

  #suggest(field: Field, waitMs: number): void {
    const { option, input } = field;
    const { suggestions, targets } = this.#desk;
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#desk.onTouched(option);
    const fixed = staticChoices(option, targets());
    if (fixed) {
      const wanted = isPicked(field) ? "" : input.value.trim().toLowerCase();
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

  #offer(field: Field, given: readonly Choice[] | null): void {
    const { option, input } = field;
    const choices = given ?? [];
    const isBlank = input.value.trim() === "" || isPicked(field);
    const found = choices.length === 0 ? "nothing fits" : "choose one";
    const title = `${option.name}: ${given === null ? "no suggestions, the bot did not answer" : found}`;
    const items = choices.map(({ name }) => ({ label: name }));
    this.#desk.suggestions.show(input, title, items, isBlank ? -1 : 0, (at) => {
      const choice = choices[at];
      if (!choice) return;
      input.value = choice.name;
      field.chosen = choice;
      this.#asked += 1;
      const next = [...this.#fields.values()].find(
        (one) => one.option.required === true && one.input.value === "",
      );
      if (next) next.input.focus();
    });
  }

  #key(event: KeyboardEvent, field: Field): void {
    if (this.#desk.suggestions.handle(event)) return;
    if (event.key === "Escape") this.#desk.onDiscard("");
    else if (event.key === "Backspace" && field.input.value === "") this.#takeBack(field);
    else return;
    event.preventDefault();
  }

  #takeBack(field: Field): void {
    const fields = [...this.#fields.values()];
    const at = fields.indexOf(field);
    if (field.option.required !== true && fields.length > 1) {
      this.#fields.delete(field.option.name);
      field.element.remove();
      this.#drawMore();
      (fields[at - 1] ?? fields[at + 1])?.input.focus();
    } else if (fields.every(({ input }) => input.value === "")) this.#desk.onDiscard(`/${this.command.name}`);
  }
}

function isPicked(field: Field): field is Field & { chosen: Choice } {
  return field.chosen?.name === field.input.value;
}

function hasAutocomplete(option: Option): boolean {
  return "autocomplete" in option && option.autocomplete === true;
}

/** Choices that are known without asking the bot; null where anything may be typed. */
function staticChoices(option: Option, targets: Targets): readonly Choice[] | null {
  if ("choices" in option && option.choices && option.choices.length > 0) return option.choices;
  const from = (all: Targets["people"]) => all.map(({ id, name }) => ({ name, value: id }));
  if (option.type === 5) return ["True", "False"].map((name) => ({ name, value: name }));
  if (option.type === 6 || option.type === 9) return from(targets.people);
  return option.type === 7 ? from(targets.channels) : null;
}
