import { type APIEmbed, type APIMessage, MessageFlags } from "discord-api-types/v10";
import type { Hand } from "../../src/demo/hand.js";
import type { Translator } from "../../src/language/index.js";
import { english } from "../english.js";

/** What tests do with shared cards. */

export const WEEK = { role: "machine-learning-engineer", hours: "8, 6, 7, 4, 8, 7" };
export const OTHER_WEEK = { role: "machine-learning-engineer", hours: "20, 10, 4, 2, 2, 1" };

export const isPrivate = (message: APIMessage): boolean =>
  ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
export const first = (message: APIMessage): APIEmbed => message.embeds[0] ?? {};
export const publicMessages = (hand: Hand): APIMessage[] =>
  hand.driver.messages().filter((message) => !isPrivate(message));

/** What stands above the line that a message's text has of its embed. */
export const notice = ({ content, embeds }: APIMessage): string =>
  embeds.length > 0 ? content.split("\n").slice(0, -1).join("\n") : content;

/** The private message that follows an answer. */
export async function followUp(hand: Hand, work: () => Promise<unknown>): Promise<APIMessage> {
  const seen: APIMessage[] = [];
  const next = hand.driver.next((event) => {
    if (event.kind !== "message" || !isPrivate(event.message)) return false;
    seen.push(event.message);
    return true;
  });
  await work();
  await next;
  const [message] = seen;
  if (!message) throw new Error("Nothing was said privately.");
  return message;
}

/** Shares the card that the hand looks at, by way of its preview. */
export async function post(hand: Hand, t: Translator = english) {
  await hand.press(t("card.share.button"));
  const preview = hand.message;
  const told = await followUp(hand, () => hand.press(t("shared.post.button")));
  return { preview, notice: told };
}

/** Makes a card and shares it; what the owner is then told, and the public message. */
export async function shareCard(hand: Hand, week: Record<string, string> = WEEK) {
  await hand.type("wagecard", week);
  const card = hand.message;
  const { notice, preview } = await post(hand);
  return { card, preview, notice, shared: hand.message };
}
