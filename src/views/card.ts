import { ButtonStyle } from "discord-api-types/v10";
import { type Card, isCurrent, LIMITS, stopsOf } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { cardEmbed } from "./card-embed.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, type Choice, type MessageView, selectRows } from "./message.js";
import { whatIfId } from "./what-if.js";
import { pillText } from "./words.js";

/** Above a card that made another one go. */
export const OLDEST_DROPPED = `You keep ${LIMITS.cards} cards; your oldest made room for this one.`;

/** Above somebody's very first card, and never again. */
const FIRST_CARD =
  "Your first card. Only you see it until you press “Share in this channel”. The first list under it says why a task landed in its band; the second list and “Adjust hours” change what is not like your week. `/help` shows what else there is.";

/** What stands above a card that was just made. */
export function madeNotice(
  t: Translator,
  {
    dropped,
    first,
  }: {
    readonly dropped: boolean;
    readonly first: boolean;
  },
): string {
  if (first) return FIRST_CARD;
  return dropped ? OLDEST_DROPPED : "";
}

/** The Wagecard. `notice` stands above it. */
export function cardView(t: Translator, card: Card, corpus: Corpus, notice = ""): MessageView {
  const current = isCurrent(card, corpus);
  const choices = taskOptions(t, card, corpus);
  return {
    content: notice,
    embeds: [cardEmbed(t, card, corpus, { heading: "Wagecard", voice: "own", current })],
    components: [
      ...selectRows(id(card, "why"), "Why did a task land in its band?", choices),
      ...selectRows(id(card, "task"), "Change a task: hours, axes…", choices),
      buttonRow(
        button(id(card, "walk"), "Adjust hours", { style: ButtonStyle.Primary }),
        button({ ...id(card, "ask-own"), flow: "task" }, "Add a task of mine"),
        button(whatIfId(card), "What if…"),
        ...(current ? [] : [button(id(card, "recompute"), "Recompute")]),
      ),
      buttonRow(
        button(id(card, "share"), "Share in this channel"),
        button(id(card, "compare"), "Compare"),
        button(id(card, "picture"), "Picture"),
        button(id(card, "export"), "Export"),
      ),
    ],
  };
}

/** A card's tasks to choose from. */
export function taskOptions(t: Translator, card: Card, corpus: Corpus): Choice[] {
  const byId = new Map(card.score.tasks.map((task) => [task.id, task]));
  return stopsOf(card.week, corpus).map((stop) => {
    const task = byId.get(stop.id);
    return {
      value: stop.id,
      label: stop.title,
      description: task ? `${task.band} · ${t.hours(task.hours)}` : "no hours on this card",
    };
  });
}

function id(card: Card, action: string): CustomId {
  return { flow: "card", action, id: card.id, rev: card.rev, arg: "" };
}

/** One line a saved card, for lists. */
export function cardLine(t: Translator, card: Card, corpus: Corpus): string {
  const title = titleOf(card.week.role, corpus);
  return `${title} · ${pillText(t, card.score.headline)} · ${t.hours(card.score.hours)}`;
}
