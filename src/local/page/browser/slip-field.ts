import type { FileValue } from "../../protocol.js";
import type { Entry, Target, Targets } from "./commands.js";
import { fill, h } from "./dom.js";
import type { ShownOption } from "./localized.js";

export type Option = ShownOption;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
  readonly detail?: string | undefined;
}

/** What the slip does with any field, whether it is typed into or takes a file. */
export interface SlipField {
  readonly option: Option;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  isEmpty(): boolean;
  entry(): Entry;
}

const MOST_BYTES = 1024 * 1024;

/** A field that is typed into; with choices, a combobox over the composer's list. */
export class TextField implements SlipField {
  readonly option: Option;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** What was picked last; it counts as long as the text is still its name. */
  chosen: Choice | null;

  constructor(option: Option, hasChoices: boolean, entry: Entry | undefined) {
    this.option = option;
    this.input = h("input", {
      type: "text",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      inputmode: option.type === 4 ? "numeric" : option.type === 10 ? "decimal" : null,
      ...described(option),
    });
    if (hasChoices) {
      this.input.setAttribute("role", "combobox");
      this.input.setAttribute("aria-autocomplete", "list");
      this.input.setAttribute("aria-expanded", "false");
      this.input.setAttribute("aria-controls", "suggestions");
    }
    this.input.value = entry?.text ?? "";
    const value = entry?.value;
    this.chosen =
      entry && value !== undefined && typeof value !== "object" ? { name: entry.text, value } : null;
    this.element = fieldBox(option, this.input);
  }

  get isPicked(): boolean {
    return this.chosen?.name === this.input.value;
  }

  isEmpty(): boolean {
    return this.input.value === "";
  }

  entry(): Entry {
    const text = this.input.value;
    return this.chosen && this.isPicked ? { text, value: this.chosen.value } : { text };
  }
}

/** A field that takes one file: by its button, dropped on the composer, or pasted. */
export class FileField implements SlipField {
  readonly option: Option;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #state = h("span", { class: "file-state" });
  #file: FileValue | null = null;
  #size = 0;

  /** `onRefused` gets a sentence where a file cannot be taken, and "" once one is. */
  constructor(option: Option, entry: Entry | undefined, onRefused: (reason: string) => void) {
    this.option = option;
    this.input = h("input", { type: "file", class: "unseen", ...described(option) });
    this.element = fieldBox(option, this.input, this.#state);
    if (typeof entry?.value === "object") {
      this.#file = entry.value;
      this.#size = atob(entry.value.data).length;
    }
    this.input.addEventListener("change", () => {
      const file = this.input.files?.[0];
      if (file) void this.take(file).then(onRefused);
    });
    this.#draw();
  }

  /** Takes a file in place of the one before; resolves with why not, or "". */
  async take(file: File): Promise<string> {
    if (file.size > MOST_BYTES) {
      this.input.value = "";
      return `${file.name} has ${sizeOf(file.size)}, and the simulator takes 1 MB at most. Choose a smaller file.`;
    }
    const data = await base64(file).catch(() => null);
    if (data === null) return `${file.name} cannot be read. Choose it again.`;
    this.#file = { filename: file.name, contentType: file.type || "application/octet-stream", data };
    this.#size = file.size;
    this.#draw();
    return "";
  }

  clear(): void {
    this.#file = null;
    this.input.value = "";
    this.#draw();
  }

  isEmpty(): boolean {
    return this.#file === null;
  }

  entry(): Entry {
    return this.#file ? { text: this.#file.filename, value: this.#file } : { text: "" };
  }

  #draw(): void {
    const name = this.#file && h("strong", {}, this.#file.filename);
    fill(this.#state, name ?? "Choose a file, or drop one here", name && ` ${sizeOf(this.#size)}`);
  }
}

/** What else belongs to the field stands beside its label, not inside, so as not to be part of its name. */
function fieldBox(option: Option, ...parts: readonly HTMLElement[]): HTMLElement {
  return h("div", { class: "slip-field" }, h("label", {}, h("span", {}, option.label), ...parts));
}

function described(option: Option) {
  return {
    "aria-required": option.type === 11 ? null : String(option.required === true),
    required: option.type === 11 && option.required === true,
    "aria-describedby": "composer-hint composer-error",
  };
}

/** For the mouse; by keyboard, Backspace in the empty field does it. */
export function removeButton({ label: name }: Option, onclick: () => void): HTMLElement {
  const label = `Remove ${name}`;
  return h(
    "button",
    { type: "button", class: "slip-remove", tabindex: -1, "aria-label": label, onclick },
    "✕",
  );
}

export function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}

function base64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

export function hasAutocomplete(option: Option): boolean {
  return "autocomplete" in option && option.autocomplete === true;
}

/** Choices that are known without asking the bot; null where anything may be typed. */
export function staticChoices(option: Option, targets: Targets): readonly Choice[] | null {
  if ("choices" in option && option.choices && option.choices.length > 0) return option.choices;
  const from = (all: readonly Target[]) => all.map(({ id, name, detail }) => ({ name, value: id, detail }));
  switch (option.type) {
    case 5:
      return ["True", "False"].map((name) => ({ name, value: name }));
    case 6:
      return from(targets.people);
    case 7:
      return from(targets.channels);
    case 8:
      return from(targets.roles);
    case 9:
      return from([...targets.people, ...targets.roles]);
    default:
      return null;
  }
}
