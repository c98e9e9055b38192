import { ButtonStyle } from "discord-api-types/v10";
import { type BoardEntry, type Card, isCurrent } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { taskOptions } from "./card.js";
import { cardEmbed } from "./card-embed.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, type MessageView, selectRows } from "./message.js";

/** One sharing of a card: whose, and under which id. */
export type Sharing = Pick<BoardEntry, "id" | "user" | "name">;

/** A shared card, with what everyone may press. What it answers only the one who pressed sees. */
export function sharedView(t: Translator, card: Card, sharing: Sharing, corpus: Corpus): MessageView {
  const current = isCurrent(card, corpus);
  const id = (action: string): CustomId => sharedId(sharing, action, card.rev);
  return {
    content: "",
    embeds: [
      cardEmbed(t, card, corpus, { heading: `Wagecard of ${sharing.name}`, voice: "shared", current }),
    ],
    components: [
      ...selectRows(id("why"), "Why did a task land in its band?", taskOptions(t, card, corpus)),
      buttonRow(
        button(id("compare"), "Compare with mine", { style: ButtonStyle.Primary }),
        button(id("picture"), "Picture"),
        button(id("board"), "Board"),
        button(id("unshare"), "Take it back"),
      ),
    ],
  };
}

export function sharedId(sharing: Pick<Sharing, "id" | "user">, action: string, rev = 0): CustomId {
  return { flow: "shared", action, id: sharing.id, rev, arg: sharing.user };
}

/** What the owner reads once the card stands in the channel. */
export function sharedNotice(t: Translator, sharing: Sharing, notice: string): MessageView {
  return {
    content: notice,
    embeds: [],
    components: [buttonRow(button(sharedId(sharing, "unshare"), "Take it back"))],
  };
}

export const SHARED_TEXTS = {
  now: "Everyone in this channel sees this card now, and it is on the board (`/compare`). Changes that you make to yours stay private until you share it again.",
  already: "This card is shared here already, just as it is.",
  onItsWay:
    "This card is on its way to this channel. If it does not appear, press “Take it back” and share it again.",
  leftover:
    "Everyone in this channel sees this card now. I have no access to your earlier one here: press “Take it back” on that message to remove it.",
  overtaken: "This sharing was overtaken by a later one, or taken back meanwhile; its message is removed.",
  overtakenLeftover:
    "This sharing was overtaken by a later one, or taken back meanwhile. I have no access to its message: press “Take it back” on the message itself to remove it.",
  earlierRemoved:
    "This message of an earlier sharing is removed. If you shared a newer card here, that one stays.",
  takenBack: "Your card is taken back: it is off the board, and its message is removed.",
  takenBackLeftover:
    "Your card is off the board. I have no access to its message: press “Take it back” on the message itself to remove it.",
} as const;
