import { type APIEmbed, ButtonStyle } from "discord-api-types/v10";
import { type BoardEntry, type PublicCard, stalenessOf } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { isolated } from "../text/index.js";
import { taskOptions } from "./card.js";
import { cardEmbed } from "./card-embed.js";
import type { CustomId } from "./custom-id.js";
import { sentences } from "./lists.js";
import { button, buttonRow, type Choice, escaped, type MessageView, selectRows } from "./message.js";

/** One sharing of a card: whose, and under which id. */
export type Sharing = Pick<BoardEntry, "id" | "user" | "name">;

/** A shared card, with what everyone may press. What it answers only the one who pressed sees. */
export function sharedView(t: Translator, card: PublicCard, sharing: Sharing, corpus: Corpus): MessageView {
  const id = (action: string): CustomId => sharedId(sharing, action);
  const embed = sharedEmbed(t, card, sharing.name, corpus);
  const [exposure = ""] = (embed.description ?? "").split("\n");
  return {
    content: "",
    lead: [exposure, escaped(embed.author?.name ?? "")].join(" · "),
    embeds: [embed],
    components: [
      ...selectRows(id("why"), t("card.why.placeholder"), sharedTaskOptions(t, card, corpus)),
      buttonRow(
        button(id("compare"), t("shared.compare.button"), { style: ButtonStyle.Primary }),
        button(id("picture"), t("shared.picture.button")),
        button(id("board"), t("shared.board.button")),
        button(id("unshare"), t("shared.take-back.button")),
      ),
    ],
  };
}

export function sharedEmbed(t: Translator, card: PublicCard, name: string, corpus: Corpus): APIEmbed {
  return cardEmbed(t, card, corpus, {
    heading: t("shared.heading", { name: isolated(name) }),
    voice: "shared",
    stale: stalenessOf(card, corpus),
  });
}

/** Only what is on the card: the owner's other tasks are nobody else's business. */
export function sharedTaskOptions(t: Translator, card: PublicCard, corpus: Corpus): Choice[] {
  return taskOptions(t, card, corpus).filter(({ value }) => Object.hasOwn(card.week.hours, value));
}

/** The revision plays no part: what was shared stays as it is. */
export function sharedId(sharing: Pick<Sharing, "id" | "user">, action: string): CustomId {
  return { flow: "shared", action, id: sharing.id, rev: 0, arg: sharing.user };
}

/** What the owner reads once the card stands in the channel. */
export function sharedNotice(t: Translator, sharing: Sharing, notice: string): MessageView {
  return {
    content: notice,
    embeds: [],
    components: [buttonRow(button(sharedId(sharing, "unshare"), t("shared.take-back.button")))],
  };
}

/** The languages of the owner, and of what everyone in the channel sees. */
interface Spoken {
  readonly t: Translator;
  readonly publicT: Translator;
}

/** Why a message could not be deleted. */
export type WhyLeft = "closed" | "unanswered";

/** The label of the button under the message that everyone sees. */
const onTheCard = ({ publicT }: Spoken, why: WhyLeft) => ({
  button: publicT("shared.take-back.button"),
  why,
});

/** What the owner reads about sharing a card and taking it back. */
export const SHARED_TEXTS = {
  now: ({ t }) => t("shared.now"),
  already: ({ t }) => t("shared.already"),
  onItsWay: ({ t }) => t("shared.on-its-way", { button: t("shared.take-back.button") }),
  leftover: (spoken, why) => spoken.t("shared.leftover", onTheCard(spoken, why)),
  overtaken: ({ t }) => t("shared.overtaken"),
  overtakenLeftover: (spoken, why) => spoken.t("shared.overtaken-leftover", onTheCard(spoken, why)),
  earlierRemoved: ({ t }) => t("shared.earlier-removed"),
  takenBack: ({ t }) => t("shared.taken-back"),
  takenBackAlready: ({ t }) => t("shared.taken-back-already"),
  offTheBoard: ({ t }) => t("shared.off-the-board"),
  takenBackLeftover: (spoken, why) => spoken.t("shared.taken-back-leftover", onTheCard(spoken, why)),
} as const satisfies Readonly<Record<string, (spoken: Spoken, why: WhyLeft) => string>>;

/** With a sentence about a message of which nobody knows whether it stands, if there may be one. */
export function withDoubt(spoken: Spoken, text: string, mayStand: boolean): string {
  if (!mayStand) return text;
  const button = spoken.publicT("shared.take-back.button");
  return sentences(spoken.t, [text, spoken.t("shared.may-stand", { button })]);
}
