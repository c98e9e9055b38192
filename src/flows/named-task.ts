import { type Card, stopsOf } from "../conversation/index.js";
import { meantTask } from "../corpus/index.js";
import type { House, SlashRequest } from "../discord/command.js";
import { type MessageView, pickTaskView, type Wish } from "../views/index.js";
import { currentCard, taskMessage, whyMessage } from "./desk.js";

/**
 * What `/task` and `/why` answer to the words of their option: the task that is clearly meant, else which ones may be,
 * else that there is none and how it is added.
 */
export async function namedTask(request: SlashRequest, wish: Wish, house: House): Promise<MessageView> {
  const { corpus, store } = house;
  const card: Card = currentCard(await store.withPerson(request.userId, (desk) => desk.person()));
  const typed = request.options.get("task") ?? "";
  const meant = meantTask(stopsOf(card.week, corpus), typed);
  if (meant.kind === "one") {
    const message = wish === "why" ? whyMessage : taskMessage;
    return message(request.t, card, meant.task.id, corpus);
  }
  const ids = meant.kind === "some" ? meant.tasks.map(({ id }) => id) : [];
  return pickTaskView(request.t, card, typed, ids, wish, corpus);
}
