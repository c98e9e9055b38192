import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import { stopsOf } from "../conversation/index.js";
import { findTasks } from "../corpus/index.js";
import type { House, SlashRequest } from "../discord/command.js";
import { cut } from "../views/index.js";

/** The tasks of the person's card that fit what they have typed of the option `task`. */
export async function taskChoices(
  request: SlashRequest,
  house: House,
): Promise<readonly APIApplicationCommandOptionChoice<string>[]> {
  const person = await house.store.withPerson(request.userId, (desk) => desk.person());
  const card = person?.cards[0];
  if (!card) return [];
  const tasks = findTasks(stopsOf(card.week, house.corpus), request.options.get("task") ?? "");
  return tasks.map((task) => ({ name: cut(task.title, 100), value: task.id }));
}
