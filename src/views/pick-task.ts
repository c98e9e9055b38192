import { ButtonStyle } from "discord-api-types/v10";
import { type Card, stopsOf } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { cleanText, limited } from "../text/index.js";
import { taskOptions } from "./card.js";
import { ADD_WORDS, WORDS_MOST } from "./custom-id.js";
import { button, buttonRow, cut, escaped, type MessageView, selectRows } from "./message.js";

/** What the person wants of the task that they named. */
export type Wish = "task" | "why";

/**
 * Words that are not clearly one task of the card: which of its tasks they may mean, or that none is called so; and the
 * way to add them as a task, without typing them again.
 * @param meant ids of the tasks that they may mean; empty if there is none
 */
export function pickTaskView(
  t: Translator,
  card: Card,
  typed: string,
  meant: readonly string[],
  wish: Wish,
  corpus: Corpus,
): MessageView {
  const words = { typed: escaped(cut(typed.trim(), WORDS_MOST)), button: t("task.add.button") };
  const titles = stopsOf(card.week, corpus).map(({ title }) => escaped(title));
  const options = taskOptions(t, card, corpus);
  const shown = meant.length > 0 ? options.filter(({ value }) => meant.includes(value)) : options;
  const ask = { flow: "card", action: wish, id: card.id, rev: card.rev, arg: "" } as const;
  return {
    content:
      meant.length > 0
        ? t("task.pick.some", words)
        : t("task.pick.none", { ...words, tasks: titles.join(" · ") }),
    embeds: [],
    components: [
      ...selectRows(ask, t(wish === "why" ? "card.why.placeholder" : "card.task.placeholder"), shown),
      buttonRow(addButton(t, card, typed)),
    ],
  };
}

/** In place of a task that could not be added: why, and the form again with the name that was typed. */
export function addAgainView(t: Translator, card: Card, title: string, notice: string): MessageView {
  const id = { flow: "task", id: card.id, rev: card.rev } as const;
  return {
    content: notice,
    embeds: [],
    components: [
      buttonRow(addButton(t, card, title), button({ ...id, action: "card", arg: "" }, t("task.card.button"))),
    ],
  };
}

/** Opens the form for a task of one's own, with these words in it. */
function addButton(t: Translator, { id, rev }: Card, words: string) {
  return button({ ...ADD_WORDS, id, rev, arg: limited(cleanText(words), WORDS_MOST) }, t("task.add.button"), {
    style: ButtonStyle.Primary,
  });
}
