import { ButtonStyle } from "discord-api-types/v10";
import { LIMITS } from "../conversation/index.js";
import type { Translator } from "../language/index.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, type MessageView, plain } from "./message.js";
import { NEUTRAL } from "./words.js";

/** How many of each kind are kept of a person. */
export interface KeptCounts {
  readonly walks: number;
  readonly cards: number;
  readonly shared: number;
}

/** What is stored of a person and for how long, with the way to all of it and the way out. */
export function privacyView(t: Translator, kept: KeptCounts, retentionDays: number): MessageView {
  const days = (count: number): string => (count === 1 ? "one day" : `${count} days`);
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        author: { name: "Privacy" },
        title: "What I keep of you",
        description: [
          `**Now:** ${countsText(t, kept)}.`,
          "",
          "**A walk under way:** role, level or range of pay, hours so far. Gone a day after your last press.",
          `**Up to ${LIMITS.cards} cards:** role, level or range of pay (never an exact figure), hours, values and tasks of your own, the figures. Gone ${days(retentionDays)} after the last change.`,
          `**Cards you shared:** the card as it was, your display name, which message in which channel. Gone when you take them back, or ${days(retentionDays)} after you shared them.`,
          "",
          "All of it is filed under your Discord user id. I read no messages and keep none, and nobody else sees a card that you have not shared.",
        ].join("\n"),
      },
    ],
    components: [
      buttonRow(
        button(id("export"), "Send me all of it"),
        button(id("ask"), "Delete all of it", { style: ButtonStyle.Danger }),
      ),
    ],
  };
}

/** Asks once before everything goes. */
export function askDeleteView(t: Translator, kept: KeptCounts): MessageView {
  return {
    content: `This deletes ${countsText(t, kept)}, and takes back what you shared. It can't be undone.`,
    embeds: [],
    components: [
      buttonRow(
        button(id("delete"), "Yes, delete all of it", { style: ButtonStyle.Danger }),
        button(id("keep"), "Keep it"),
      ),
    ],
  };
}

/** @param leftover messages that the bot may not remove */
export function deletedView(t: Translator, leftover: number): MessageView {
  const done = "All that I kept of you is deleted.";
  if (leftover === 0) return plain(`${done} Shared cards are taken back.`);
  const messages = leftover === 1 ? "one message" : `${leftover} messages`;
  return plain(
    `${done} I have no access to ${messages} with a shared card of yours: “Take it back” on the message itself still removes it.`,
  );
}

/** Everything that is kept, as a file. */
export function keptView(t: Translator, kept: unknown): MessageView {
  return {
    ...plain("This is all that I keep of you, as it is stored."),
    files: [
      {
        name: "wagecard-privacy.json",
        data: `${JSON.stringify(kept, null, 2)}\n`,
        description: "Everything that the bot keeps of you, as JSON",
      },
    ],
  };
}

function countsText(t: Translator, { walks, cards, shared }: KeptCounts): string {
  if (walks + cards + shared === 0) return "nothing";
  const count = (amount: number, noun: string): string[] =>
    amount === 0 ? [] : [amount === 1 ? `one ${noun}` : `${amount} ${noun}s`];
  const parts = [
    ...count(walks, "walk under way"),
    ...count(cards, "card"),
    ...(shared === 0 ? [] : [`${shared === 1 ? "one card" : `${shared} cards`} shared in channels`]),
  ];
  return new Intl.ListFormat("en-US").format(parts);
}

const id = (action: string): CustomId => ({ flow: "privacy", action, id: "0", rev: 0, arg: "" });
