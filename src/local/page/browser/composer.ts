import type { Action } from "../../protocol.js";
import { type Entries, matching, parseLine, readEntries, type Typeable } from "./commands.js";
import type { Context } from "./context.js";
import { byId, fill, h } from "./dom.js";
import { Slip } from "./slip.js";
import { Suggestions } from "./suggestions.js";

/** Where a person types: a plain line, or a slip once a command is chosen. */
export class Composer {
  readonly #context: Context;
  readonly #form = byId("composer", HTMLFormElement);
  readonly #say = byId("say", HTMLInputElement);
  readonly #send = byId("send", HTMLButtonElement);
  readonly #error = byId("composer-error", HTMLElement);
  readonly #hint = byId("composer-hint", HTMLElement);
  readonly #suggestions = new Suggestions(byId("suggest", HTMLElement));
  #slip: Slip | null = null;
  #last: { readonly command: Typeable; readonly entries: Entries } | null = null;
  #place = "";
  #locale = "";
  #offered = "";

  constructor(context: Context) {
    this.#context = context;
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#submit();
    });
    this.#form.addEventListener("keydown", (event) => this.#key(event));
    this.#form.addEventListener("paste", (event) => this.#files(event, event.clipboardData));
    this.#form.addEventListener("drop", (event) => this.#files(event, event.dataTransfer));
    this.#form.addEventListener("dragover", (event) => {
      if (this.#slip && event.dataTransfer?.types.includes("Files")) event.preventDefault();
    });
    this.#say.addEventListener("input", () => this.#typed());
    this.#say.addEventListener("focus", () => this.#typed());
    this.#say.addEventListener("blur", () => this.#suggestions.hide());
    context.store.onChange(() => this.#follow());
  }

  /** Puts a command into the composer, ready for its options: its default name or a whole line, without the slash. */
  start(line: string): void {
    const read = parseLine(`/${line}`, this.#context.store.commands, "default");
    if (read.kind === "command") this.#open(read.command, read.entries);
    else if (read.kind === "refused") this.#refuse(read.reason);
  }

  /** Why something failed that was begun elsewhere on the page, and has no message to say it under. */
  report(reason: string): void {
    this.#refuse(reason, "This interaction failed. ");
  }

  #open(command: Typeable, entries: Entries): void {
    const slip = new Slip(command, entries, {
      suggestions: this.#suggestions,
      targets: () => this.#context.store.targets(),
      complete: (focused) => this.#complete(focused),
      onTouched: (option) => {
        this.#refuse("");
        this.#hint.textContent = `${option.label}: ${option.description}`;
      },
      onRefused: (option, reason) => {
        this.#slip?.mark(reason === "" ? null : option.name);
        this.#refuse(reason === "" ? "" : `${option.label}: ${reason}`);
      },
      onDiscard: (line) => this.#close(line),
    });
    this.#slip?.element.remove();
    this.#slip = slip;
    this.#suggestions.hide();
    this.#refuse("");
    this.#hint.textContent = "Enter sends, Escape discards";
    this.#say.hidden = true;
    this.#say.value = "";
    this.#say.before(slip.element);
    // With nothing left to fill in, Enter sends.
    if (slip.isFilled() || !slip.focus()) this.#send.focus();
  }

  #close(line: string): void {
    const isHeld = this.#form.contains(document.activeElement);
    this.#slip?.element.remove();
    this.#slip = null;
    this.#suggestions.hide();
    this.#refuse("");
    this.#hint.textContent = "";
    this.#say.hidden = false;
    this.#say.value = line;
    if (isHeld) this.#say.focus();
  }

  /** Another person or another channel: what was begun belongs to the former. */
  #follow(): void {
    const { store } = this.#context;
    const channel = store.channel();
    const place = `${store.snapshot?.me.user.id} ${store.channelId}`;
    if (place !== this.#place) {
      // What was typed while the page was still loading stays.
      if (this.#place !== "") this.#close("");
      if (store.snapshot) this.#place = place;
      const where = channel?.kind === "text" ? `#${channel.name}` : (channel?.name ?? "");
      this.#say.placeholder = `Message ${where} or type /`;
    }
    // A slip speaks the language that it was opened in.
    if (store.locale !== this.#locale && this.#slip) this.#close("");
    this.#locale = store.locale;
    this.#suggestAnew();
  }

  /** Commands that come, or change their names, while somebody types one: the list is of those that there are now. */
  #suggestAnew(): void {
    const offered = this.#context.store.commands.map(({ name, label }) => `${name} ${label}`).join("\n");
    if (offered === this.#offered) return;
    this.#offered = offered;
    if (document.activeElement === this.#say) this.#typed();
  }

  #typed(): void {
    this.#refuse("");
    const { value } = this.#say;
    const { commands } = this.#context.store;
    if (!value.startsWith("/")) {
      this.#suggestions.hide();
      return;
    }
    const chosen = commands.find(({ label, name }) => [`/${label} `, `/${name} `].includes(value));
    if (chosen) {
      this.#open(chosen, {});
      return;
    }
    const found = matching(commands, value.slice(1));
    if (found.length === 0) this.#suggestions.hide();
    else {
      const items = found.map(({ label, description }) => ({ label: `/${label}`, detail: description }));
      this.#suggestions.show(this.#say, "Commands: arrows choose, Enter takes", items, 0, (at) => {
        const command = found[at];
        if (command) this.#open(command, {});
      });
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const isLine = event.target === this.#say;
    if (isLine && this.#suggestions.handle(event)) return;
    if (isLine && event.key === "ArrowUp" && this.#say.value === "" && this.#last) {
      const { command, entries } = this.#last;
      // The same in today's language.
      this.#open(this.#context.store.commands.find(({ name }) => name === command.name) ?? command, entries);
    } else if (this.#slip && event.target === this.#send && event.key === "Escape") {
      this.#close("");
    } else return;
    event.preventDefault();
  }

  #files(event: Event, data: DataTransfer | null): void {
    const [file] = data?.files ?? [];
    if (file && this.#slip?.take(file)) event.preventDefault();
  }

  async #submit(): Promise<void> {
    const { store } = this.#context;
    if (this.#slip) {
      await this.#sendCommand(this.#slip.command, this.#slip.entries());
      return;
    }
    const line = parseLine(this.#say.value, store.commands);
    if (line.kind === "refused") this.#refuse(line.reason);
    else if (line.kind === "command") await this.#sendCommand(line.command, line.entries);
    else if (this.#say.value.trim() !== "") await this.#sendMessage(this.#say.value.trim());
  }

  /** The line is free at once: what is typed while the message is on its way is the next one. */
  async #sendMessage(content: string): Promise<void> {
    this.#suggestions.hide();
    this.#refuse("");
    this.#say.value = "";
    const outcome = await this.#context.store.act({ kind: "message", content });
    if (outcome.kind !== "failed") return this.#context.follow(outcome);
    this.#refuse(outcome.reason, "Not sent. ");
    if (this.#say.value === "") this.#say.value = content;
  }

  async #sendCommand(command: Typeable, entries: Entries): Promise<void> {
    const read = readEntries(command, entries, this.#context.store.targets());
    if (!read.ok) {
      if (!this.#slip) this.#open(command, entries);
      this.#slip?.focus(read.option);
      this.#slip?.mark(read.option);
      this.#refuse(read.reason);
      return;
    }
    this.#last = { command, entries };
    await this.#perform({ kind: "command", name: command.name, options: read.options });
  }

  async #perform(action: Action): Promise<void> {
    if (this.#form.ariaBusy === "true") return;
    this.#suggestions.hide();
    this.#refuse("");
    this.#form.ariaBusy = "true";
    const outcome = await this.#context.store.act(action);
    this.#form.ariaBusy = null;
    if (outcome.kind === "failed") {
      this.#refuse(outcome.reason, "This interaction failed. ");
      return;
    }
    this.#close("");
    this.#context.follow(outcome);
  }

  async #complete(focused: string) {
    const { store } = this.#context;
    if (!this.#slip) return [];
    const { command } = this.#slip;
    const entries = this.#slip.entries();
    // The other options as far as they can be read; the one that is being typed as it stands.
    const options = command.options.flatMap((option) => {
      const text = entries[option.name]?.text ?? "";
      if (option.name === focused) return [{ name: focused, value: text }];
      if (option.type === 11) return [];
      const one = { ...command, options: [option] };
      const read = readEntries(one, entries, store.targets());
      return read.ok ? read.options : [];
    });
    const outcome = await store.act({ kind: "autocomplete", name: command.name, options, focused });
    return outcome.kind === "choices" ? outcome.choices : null;
  }

  #refuse(reason: string, lead = ""): void {
    fill(this.#error, lead !== "" && h("strong", {}, lead), reason);
  }
}
