import { randomBytes } from "node:crypto";
import { InteractionType } from "discord-api-types/v10";
import type { Clock } from "../clock.js";
import type { Outcome } from "../protocol.js";
import type { Modal } from "../rules/modal.js";
import type { StoredMessage } from "../state.js";
import type { Owners } from "./installs.js";

/** Tokens and modals remembered at most, oldest forgotten first. */
const KEPT = 50_000;
const KEPT_MODALS = 1000;

/** The command that was used. */
export interface CommandRef {
  readonly name: string;
  /** Whether it is one of a context menu. */
  readonly isMenu: boolean;
}

/** One thing that a person did and that the bot is to answer. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly userId: string;
  readonly channelId: string;
  readonly createdAt: number;
  /** Name of the command, for what is shown above the answer. */
  readonly command: CommandRef | null;
  /** Whose installs of the app it came through. */
  readonly owners: Owners;
  /** Whether the server lets its answers be seen by the person alone. */
  readonly isHushed: boolean;
  /** The message whose component was used, or from whose component the modal came. */
  readonly source: StoredMessage | null;
  state: "waiting" | "answered" | "lost";
  /** What `@original` is: the answer, or the source once it was updated. */
  original: StoredMessage | null;
  /** Ids of the messages made with its token: the only ephemeral ones that the token reaches. */
  readonly mine: Set<string>;
  /** Further messages made with its token. */
  followUps: number;
  /** Ends the wait of the person; only the first call counts. */
  readonly settle: (outcome: Outcome) => void;
}

/** A modal that is open before a person. */
export interface OpenModal {
  readonly userId: string;
  readonly channelId: string;
  readonly form: Modal;
  readonly owners: Owners;
  readonly source: StoredMessage | null;
}

export interface Deadlines {
  readonly firstAnswerWithin: number;
  readonly tokenLife: number;
}

/** What Discord's client shows when nobody answered in time. */
function silence(type: InteractionType): string {
  if (type === InteractionType.ApplicationCommand) return "The application did not respond";
  if (type === InteractionType.ApplicationCommandAutocomplete) return "Loading options failed";
  if (type === InteractionType.ModalSubmit) return "Something went wrong. Try again.";
  return "This interaction failed";
}

type Opening = Pick<
  Interaction,
  "id" | "type" | "userId" | "channelId" | "command" | "source" | "owners" | "isHushed"
>;

/** All interactions whose tokens may still be used, and the modals that are open. */
export class Interactions {
  readonly #byToken = new Map<string, Interaction>();
  readonly #modals = new Map<string, OpenModal>();
  /** Cancels the wait for the first answer. */
  readonly #timers = new Map<Interaction, () => void>();
  readonly #deadlines: Deadlines;
  readonly #clock: Clock;

  constructor(deadlines: Deadlines, clock: Clock) {
    this.#deadlines = deadlines;
    this.#clock = clock;
  }

  /** Opens one, with its deadline running; `outcome` resolves with the first answer or the failure. */
  open(opening: Opening): { interaction: Interaction; outcome: Promise<Outcome> } {
    let settle: (outcome: Outcome) => void = () => {};
    const outcome = new Promise<Outcome>((resolve) => {
      settle = resolve;
    });
    const token = `${Buffer.from(`interaction:${opening.id}`).toString("base64url")}${randomBytes(48).toString("base64url")}`;
    const interaction: Interaction = {
      ...opening,
      token,
      createdAt: this.#clock.now(),
      state: "waiting",
      original: null,
      followUps: 0,
      mine: new Set(opening.source ? [opening.source.message.id] : []),
      settle,
    };
    this.#byToken.set(token, interaction);
    forgetOldest(this.#byToken, KEPT);
    const { firstAnswerWithin } = this.#deadlines;
    const cancel = this.#clock.after(firstAnswerWithin, () => this.#expire(interaction));
    this.#timers.set(interaction, cancel);
    return { interaction, outcome };
  }

  find(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  isTokenDead(interaction: Interaction): boolean {
    return this.#clock.now() - interaction.createdAt > this.#deadlines.tokenLife;
  }

  /** The first answer came in time. */
  answered(interaction: Interaction, outcome: Outcome): void {
    interaction.state = "answered";
    this.#timers.get(interaction)?.();
    this.#timers.delete(interaction);
    interaction.settle(outcome);
  }

  openModal(id: string, modal: OpenModal): void {
    this.#modals.set(id, modal);
    forgetOldest(this.#modals, KEPT_MODALS);
  }

  modal(id: string): OpenModal | undefined {
    return this.#modals.get(id);
  }

  closeModal(id: string): void {
    this.#modals.delete(id);
  }

  /** Ends every wait; used when the local Discord stops. */
  close(): void {
    for (const interaction of [...this.#timers.keys()]) this.#expire(interaction);
  }

  #expire(interaction: Interaction): void {
    this.#timers.get(interaction)?.();
    this.#timers.delete(interaction);
    if (interaction.state !== "waiting") return;
    interaction.state = "lost";
    interaction.settle({ kind: "failed", reason: silence(interaction.type) });
  }
}

function forgetOldest(map: Map<string, unknown>, keep: number): void {
  for (const key of map.keys()) {
    if (map.size <= keep) return;
    map.delete(key);
  }
}
