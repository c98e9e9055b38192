import { type APIMessage, type APIStringSelectComponent, ComponentType } from "discord-api-types/v10";
import type { Action, Driver, FileValue, Outcome } from "../local/index.js";

/** One thing that a person does, as a transcript tells it, and what came of it. */
export interface Exchange {
  readonly did: string;
  readonly outcome: Outcome;
}

/** What was to be done can't be: the message shows no such button, or the bot gave no answer. */
export class HandError extends Error {
  override readonly name = "HandError";
}

/** The person's hand: it presses what the last message shows, by its label, and nothing else. */
export class Hand {
  #message: APIMessage | null = null;
  #modal: string | null = null;

  constructor(readonly driver: Driver) {}

  /** The message that the person looks at. */
  get message(): APIMessage {
    if (!this.#message) throw new HandError("There is no message yet.");
    return this.#message;
  }

  /** Id of the form that is open. */
  get formId(): string {
    if (this.#modal === null) throw new HandError("There is no form to fill in.");
    return this.#modal;
  }

  /** Id of the button with this label, for pressing it later or as somebody else. */
  buttonId(label: string): string {
    for (const component of this.#components()) {
      if (component.type !== ComponentType.Button || !("custom_id" in component)) continue;
      if (component.label === label) return component.custom_id;
    }
    throw new HandError(`There is no button “${label}” to press.`);
  }

  type(name: string, options: Readonly<Record<string, string | FileValue>>): Promise<Exchange> {
    const values = Object.entries(options).map(([option, value]) => ({ name: option, value }));
    const shown = (value: string | FileValue): string => (typeof value === "string" ? value : value.filename);
    const line = values.map(({ name: option, value }) => ` ${option}:${shown(value)}`).join("");
    return this.#do(`/${name}${line}`, { kind: "command", name, options: values });
  }

  press(label: string): Promise<Exchange> {
    return this.#do(`[${label}]`, {
      kind: "button",
      message: this.message.id,
      customId: this.buttonId(label),
    });
  }

  /** A command from the context menu of a person or a message, by its id. */
  menu(name: string, target: string): Promise<Exchange> {
    return this.#do(`(menu) ${name}`, { kind: "context", name, target });
  }

  /** Turns to another message in the channel: what is pressed next is on that one. */
  look(message: APIMessage): this {
    this.#message = message;
    return this;
  }

  /** The select with this placeholder. */
  list(placeholder: string): APIStringSelectComponent {
    for (const component of this.#components()) {
      if (component.type === ComponentType.StringSelect && component.placeholder === placeholder)
        return component;
    }
    throw new HandError(`There is no list “${placeholder}” to choose from.`);
  }

  choose(placeholder: string, label: string): Promise<Exchange> {
    const { custom_id, options } = this.list(placeholder);
    const option = options.find((one) => one.label.toLowerCase().startsWith(label.toLowerCase()));
    if (!option) throw new HandError(`“${placeholder}” has no choice “${label}”.`);
    const action: Action = {
      kind: "select",
      message: this.message.id,
      customId: custom_id,
      values: [option.value],
    };
    return this.#do(`[${placeholder} ▾] ${option.label}`, action);
  }

  fill(values: Readonly<Record<string, string>>): Promise<Exchange> {
    const line = Object.entries(values).map(([field, value]) => `${field}: ${value}`);
    return this.#do(`(form) ${line.join(", ")}`, { kind: "modal", modal: this.formId, values });
  }

  async #do(did: string, action: Action): Promise<Exchange> {
    const outcome = await this.driver.act(action);
    if (outcome.kind === "failed") throw new HandError(`${did}: ${outcome.reason}`);
    this.#modal = outcome.kind === "modal" ? outcome.modal : null;
    if (outcome.kind === "message" || outcome.kind === "update") this.#message = outcome.message;
    return { did, outcome };
  }

  #components() {
    const rows = this.#message?.components ?? [];
    return rows.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  }
}
