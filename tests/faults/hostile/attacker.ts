import type { APIMessage } from "discord-api-types/v10";
import type { Action, Driver, LocalChannel, OptionValue, Outcome } from "../../../src/local/index.js";
import { buttonsOf, isPrivate } from "../controls.js";
import type { Random } from "../random.js";
import type { CustomIds } from "./custom-ids.js";
import { importFile } from "./import-files.js";
import type { Typing } from "./typing.js";

/** Messages that somebody keeps; of the rest they dismiss what only they see, as Discord's client lets them. */
const KEPT = 15;

export interface Arms {
  readonly random: Random;
  readonly typing: Typing;
  readonly ids: CustomIds;
  /** Ids of people, channels and servers. */
  readonly known: readonly string[];
  readonly people: readonly string[];
  /** Exported cards, other people's among them. */
  readonly exported: readonly string[];
  /** Places that they go to. */
  readonly channels: readonly LocalChannel[];
}

/** An action, and where. */
export interface Attack {
  readonly driver: Driver;
  readonly action: Action;
}

interface Seen {
  readonly driver: Driver;
  readonly message: APIMessage;
}

// Not /help, which nothing typed gets into: its commands to click on would count as mark-up.
const COMMANDS = [
  "wagecard",
  "task",
  "why",
  "compare",
  "role",
  "insights",
  "whatif",
  "methodology",
  "privacy",
  "settings",
];
/** Options by the command that has them. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  wagecard: ["role", "hours", "seniority", "import"],
  task: ["task"],
  why: ["task"],
  compare: ["with", "role"],
  role: ["role"],
  insights: ["role"],
};

/** What brings them to walks, cards and tasks of their own, from where they reach further. */
const HARMLESS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["wagecard", { role: "machine-learning-engineer" }],
  ["wagecard", { role: "recruiter" }],
  ["wagecard", { role: "machine-learning-engineer", hours: "8, 6, 7, 4, 8, 7" }],
  ["task", { task: "train-model" }],
  ["why", { task: "train-model" }],
  ["whatif", {}],
  ["compare", {}],
];

/** One hostile person: where they are, what they see, and what they do next. */
export class Attacker {
  readonly #seen: Seen[] = [];
  #form: { readonly driver: Driver; readonly modal: string } | null = null;

  constructor(
    private readonly home: Driver,
    private readonly arms: Arms,
  ) {}

  get name(): string {
    return this.home.person.name;
  }

  next(): Attack {
    const { random } = this.arms;
    if (this.#form && random.happens(0.7)) return this.#typed(this.#form);
    const what = random.below(100);
    if (what < 55 && this.#seen.length > 0) return this.#pressed();
    const driver = this.home.in(random.pick(this.arms.channels));
    if (what < 65) return { driver, action: this.#autocomplete() };
    if (what < 72) return { driver, action: this.#menu(driver) };
    return { driver, action: this.#command() };
  }

  /** Takes in what came of it, and tidies up. */
  async took({ driver }: Attack, outcome: Outcome): Promise<void> {
    this.#form = outcome.kind === "modal" ? { driver, modal: outcome.modal } : null;
    if (!("message" in outcome) || !outcome.message) return;
    const { message } = outcome;
    this.arms.ids.learn(message);
    this.#seen.push({ driver, message });
    while (this.#seen.length > KEPT) {
      const [oldest] = this.#seen.splice(0, 1);
      if (!oldest || this.#seen.some((one) => one.message.id === oldest.message.id)) continue;
      if (isPrivate(oldest.message)) {
        await oldest.driver.act({ kind: "delete-message", message: oldest.message.id });
      }
    }
  }

  #pressed(): Attack {
    const { random, ids } = this.arms;
    const publicly = this.home.messages().filter((message) => !isPrivate(message));
    const mine = random.happens(0.4) ? this.#seen.slice(-1) : this.#seen;
    const seen =
      publicly.length > 0 && random.happens(0.2)
        ? { driver: this.home, message: random.pick(publicly) }
        : random.pick(mine);
    // As often as not what stands there: their own walks and cards go on, and forms open.
    const own = buttonsOf(seen.message);
    const customId = own.length > 0 && random.happens(0.4) ? random.pick(own).custom_id : ids.any();
    const target = { message: seen.message.id, customId, force: true } as const;
    if (random.happens(0.6)) return { driver: seen.driver, action: { kind: "button", ...target } };
    const values = Array.from({ length: random.pick([1, 1, 1, 0, 2, 26]) }, () => ids.value());
    return { driver: seen.driver, action: { kind: "select", ...target, values } };
  }

  #typed({ driver, modal }: { readonly driver: Driver; readonly modal: string }): Attack {
    const { random, typing } = this.arms;
    const value = () => typing.text(random.pick([10, 60, 4000]));
    const names = ["hours", "title", "reliability", "capability", "__proto__", typing.text(20)];
    const values = Object.fromEntries(names.filter(() => random.happens(0.7)).map((name) => [name, value()]));
    return { driver, action: { kind: "modal", modal, values, force: true } };
  }

  #autocomplete(): Action {
    const { random, typing } = this.arms;
    const name = random.pick(COMMANDS.slice(0, 6));
    const focused = random.pick(
      (OPTIONS[name] ?? []).filter((one) => !["seniority", "import", "with"].includes(one)),
    );
    const value = random.happens(0.1) ? typing.noise(6000) : typing.text(random.pick([3, 100, 6000]));
    return { kind: "autocomplete", name, focused, options: [{ name: focused, value }] };
  }

  #menu(driver: Driver): Action {
    const { random, people } = this.arms;
    const messages = driver.messages().filter((message) => !isPrivate(message));
    if (messages.length > 0 && random.happens(0.5)) {
      return { kind: "context", name: "Why these bands?", target: random.pick(messages).id };
    }
    return { kind: "context", name: "Compare Wagecards", target: random.pick(people) };
  }

  #command(): Action {
    const { random, typing, ids, people, exported } = this.arms;
    if (random.happens(0.3)) {
      const [known, given] = random.pick(HARMLESS);
      const values = Object.entries(given).map(([option, value]) => ({ name: option, value }));
      return { kind: "command", name: known, options: values };
    }
    const name = random.pick(COMMANDS);
    const options = (OPTIONS[name] ?? []).flatMap((option): OptionValue[] => {
      if (option !== "task" && random.happens(0.5)) return [];
      if (option === "with") return [{ name: option, value: random.pick(people) }];
      if (option === "seniority")
        return [{ name: option, value: random.pick(["entry", "mid", "senior", "staff"]) }];
      if (option === "import") {
        return random.happens(0.5) ? [{ name: option, value: importFile(random, typing, exported) }] : [];
      }
      const value = random.happens(0.2) ? ids.value().slice(0, 100) || "0" : typing.text(100);
      return [{ name: option, value }];
    });
    // Files come alone, or the bot says only that they should.
    const file = options.find((option) => option.name === "import");
    return { kind: "command", name, options: file && random.happens(0.8) ? [file] : options };
  }
}
