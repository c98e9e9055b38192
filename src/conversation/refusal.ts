import { AXES, type Axis } from "../scoring/index.js";

/** Why something that a person asked for was not done. Each has one sentence that names the next step. */
export type Refusal =
  | { readonly kind: "hours-not-understood"; readonly typed: string }
  /** One value of a line of hours; empty where there is none between two separators. */
  | { readonly kind: "hours-of-task"; readonly typed: string; readonly task: string }
  | { readonly kind: "week-too-long"; readonly total: number }
  | { readonly kind: "no-hours-yet" }
  /** All hours are in tasks of the person's own whose match they have not confirmed. */
  | { readonly kind: "no-scored-hours" }
  /** `typical` are the hours of the role's typical week, one a task. */
  | {
      readonly kind: "hours-count";
      readonly given: number;
      readonly tasks: readonly string[];
      readonly typical: readonly number[];
    }
  | { readonly kind: "unknown-role"; readonly typed: string }
  | { readonly kind: "not-modeled"; readonly title: string; readonly note: string }
  | { readonly kind: "walk-gone" }
  | { readonly kind: "walk-under-way" }
  | { readonly kind: "card-gone" }
  | { readonly kind: "no-card" }
  | { readonly kind: "task-gone" }
  | { readonly kind: "axis-not-understood"; readonly axis: Axis; readonly typed: string }
  | { readonly kind: "not-in-matrix"; readonly version: string }
  /** The card's figures are not those of the matrix at hand. */
  | { readonly kind: "outdated"; readonly made: string }
  /** The card's figures rest on a match of an own task that an earlier version guessed. */
  | { readonly kind: "guessed-match" }
  | { readonly kind: "own-tasks-full" }
  | { readonly kind: "own-title-missing" }
  | { readonly kind: "unknown-button" }
  /** Discord still offers a command that this version of the bot does not have. */
  | { readonly kind: "unknown-command" }
  /** Boards belong to the channels of a server. */
  | { readonly kind: "not-in-server" }
  /** What was shared is taken back, or replaced by a later sharing. */
  | { readonly kind: "share-gone" }
  /** The name is null where it is not known. */
  | { readonly kind: "not-shared-here"; readonly name: string | null }
  | { readonly kind: "not-a-shared-card" }
  | { readonly kind: "not-yours" }
  | { readonly kind: "with-yourself" }
  | { readonly kind: "with-both" }
  /** A shared card's figures are not those of the matrix at hand. */
  | { readonly kind: "shared-outdated"; readonly made: string }
  /** The shared card's figures rest on such a match. */
  | { readonly kind: "shared-guessed" }
  | { readonly kind: "board-full" }
  | { readonly kind: "shared-everywhere" }
  /** A server's managers have not allowed sharing here: where they have, which may be nowhere. */
  | { readonly kind: "sharing-off"; readonly channels: readonly string[] }
  /** A person may not send messages in a channel, so that the bot sends none for them. */
  | { readonly kind: "may-not-post" }
  /** The board of a channel where sharing is switched off. */
  | { readonly kind: "board-off" }
  /** Only those who may delete other people's messages can take other people's cards off a board. */
  | { readonly kind: "not-a-moderator" }
  /** A card of one's own that somebody who manages the channel has removed. */
  | { readonly kind: "share-removed" }
  | { readonly kind: "not-a-manager" }
  /** Pressed so soon after the message had changed that the click was hardly meant for what it shows now. */
  | { readonly kind: "too-soon" }
  /** Whole seconds until the next action, or picture. */
  | { readonly kind: "too-fast"; readonly seconds: number }
  | { readonly kind: "too-many-pictures"; readonly seconds: number }
  /** Discord has shown what was to be public to one person only. */
  | { readonly kind: "not-public" }
  | { readonly kind: "studio-full" }
  /** The bot stops, and no picture is drawn any more. */
  | { readonly kind: "studio-closed" }
  /** A file that a person gave can't be had: taken away, from elsewhere, or too slow. */
  | { readonly kind: "file-gone" }
  | { readonly kind: "file-too-large" }
  | { readonly kind: "not-an-export" }
  /** A form of the export that came after this bot. */
  | { readonly kind: "export-newer"; readonly version: number; readonly known: number }
  /** One value of an export does not fit: where it stands, and what would. */
  | { readonly kind: "export-value"; readonly field: string; readonly allowed: string }
  | { readonly kind: "import-alone" };

export function isAxis(text: string): text is Axis {
  return (AXES as readonly string[]).includes(text);
}

/** Refused for a reason that the person is told; nothing was changed. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}
