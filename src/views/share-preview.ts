import { ButtonStyle } from "discord-api-types/v10";
import type { Card, PublicCard } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { CustomId } from "./custom-id.js";
import { sentences } from "./lists.js";
import { button, buttonRow, type MessageView, plain } from "./message.js";
import { ownCounts } from "./owned.js";
import { sharedEmbed } from "./shared.js";

/** Who would share what, and where. */
export interface ShareDraft {
  readonly card: PublicCard;
  /** The owner's display name. */
  readonly name: string;
  readonly channelId: string;
}

/**
 * What everyone in the channel would see, before anybody does.
 * @param t the owner's language
 * @param publicT the channel's, in which the card would be posted
 */
export function sharePreview(
  t: Translator,
  publicT: Translator,
  { card, name, channelId }: ShareDraft,
  corpus: Corpus,
  notice = "",
): MessageView {
  const { values, tasks } = ownCounts(card);
  const holds = sentences(t, [
    t("shared.preview", { channel: `<#${channelId}>` }),
    ...(values + tasks > 0 ? [t("shared.preview.own")] : []),
    t(card.week.pay.kind === "median" ? "shared.preview.median" : "shared.preview.level"),
    t("shared.counts-in-insights"),
  ]);
  return {
    content: notice === "" ? holds : `${notice}\n${holds}`,
    embeds: [sharedEmbed(publicT, card, name, corpus)],
    components: [
      buttonRow(
        button(shareId(card, "post"), t("shared.post.button"), { style: ButtonStyle.Success }),
        button(shareId(card, "not-now"), t("shared.not-now.button")),
      ),
    ],
  };
}

export const notSharedView = (t: Translator): MessageView =>
  plain(t("shared.not-now", { button: t("card.share.button") }));

function shareId({ id, rev }: Pick<Card, "id" | "rev">, action: string): CustomId {
  return { flow: "share", action, id, rev, arg: "" };
}
