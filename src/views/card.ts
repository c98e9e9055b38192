import { ButtonStyle } from "discord-api-types/v10";
import { type Card, hoursOf, isUnscored, LIMITS, stalenessOf, stopsOf } from "../conversation/index.js";
import { type Corpus, titleOf } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { cardEmbed } from "./card-embed.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, type Choice, type MessageView, selectRows } from "./message.js";
import { whatIfId } from "./what-if.js";
import { bandName, pillText } from "./words.js";

/** Above a card that made another one go. */
export const oldestDropped = (t: Translator): string => t("card.oldest-dropped", { count: LIMITS.cards });

/** What a card that was just made brought with it. */
interface Made {
  readonly dropped: boolean;
  readonly first: boolean;
}

/** Where a card is shown: only in a server's channel can it be shared. */
type Where = "server" | "direct";

/** What stands above a card that was just made: above somebody's very first one, and never again, what there is to do. */
export function madeNotice(t: Translator, { dropped, first }: Made, where: Where): string {
  if (first) return t("card.first", { where, share: t("card.share.button"), adjust: t("card.walk.button") });
  return dropped ? oldestDropped(t) : "";
}

/** The Wagecard. `notice` stands above it. */
export function cardView(t: Translator, card: Card, corpus: Corpus, notice = ""): MessageView {
  const stale = stalenessOf(card, corpus);
  const choices = taskOptions(t, card, corpus);
  return {
    content: notice,
    embeds: [cardEmbed(t, card, corpus, { heading: t("card.heading"), voice: "own", stale })],
    components: [
      ...selectRows(id(card, "why"), t("card.why.placeholder"), choices),
      ...selectRows(id(card, "task"), t("card.task.placeholder"), choices),
      buttonRow(
        button(id(card, "walk"), t("card.walk.button"), { style: ButtonStyle.Primary }),
        button({ ...id(card, "ask-own"), flow: "task" }, t("task.add.button")),
        button(whatIfId(card), t("card.what-if.button")),
        ...(stale === null ? [] : [button(id(card, "recompute"), t("card.recompute.button"))]),
      ),
      buttonRow(
        button(id(card, "share"), t("card.share.button")),
        button(id(card, "compare"), t("card.compare.button")),
        button(id(card, "picture"), t("card.picture.button")),
        button(id(card, "export"), t("card.export.button")),
      ),
    ],
  };
}

/** A card's tasks to choose from. */
export function taskOptions(t: Translator, card: Card, corpus: Corpus): Choice[] {
  const byId = new Map(card.score.tasks.map((task) => [task.id, task]));
  return stopsOf(card.week, corpus).map((stop) => {
    const hours = card.week.hours[stop.id] ?? 0;
    const task = byId.get(stop.id);
    const band = task ? bandName(t, task.band) : t("task.unscored");
    return {
      value: stop.id,
      label: stop.title,
      description:
        task || (hours > 0 && isUnscored(stop.id, card.week))
          ? t("card.task.option.description", { band, hours: t.hours(hours) })
          : t("card.no-hours.option.description"),
    };
  });
}

function id(card: Card, action: string): CustomId {
  return { flow: "card", action, id: card.id, rev: card.rev, arg: "" };
}

/** One line a saved card, for lists. */
export function cardLine(t: Translator, card: Card, corpus: Corpus): string {
  const title = titleOf(card.week.role, corpus);
  return `${title} · ${pillText(t, card.score.headline)} · ${t.hours(hoursOf(card).all)}`;
}
