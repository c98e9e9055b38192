import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import { Refused, stopsOf } from "../conversation/index.js";
import { findTasks, type Role } from "../corpus/index.js";
import type { House, SlashRequest } from "../discord/command.js";
import { capital, cut } from "../views/index.js";

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

/** The roles that fit what somebody has typed so far; a title not modeled says so. */
export function roleChoices(
  typed: string,
  house: House,
): readonly APIApplicationCommandOptionChoice<string>[] {
  return house.roles.search(typed, 25).map(({ role, title, notModeled }) => {
    if (role === null) return { name: cut(`${capital(title)} (not modeled)`, 100), value: title };
    if (notModeled !== null)
      return { name: cut(`${capital(title)} (closest: ${role.title})`, 100), value: title };
    const name = title === role.title ? title : `${role.title} (${title})`;
    return { name: cut(name, 100), value: role.id };
  });
}

/**
 * The role of exactly what was typed, or the best match where it is the only one.
 * @returns `askedFor` is the title where it is not modeled and the role is only the closest
 * @throws Refused where there is no such role
 */
export function wantedRole(typed: string, house: House): { role: Role; askedFor: string | null } {
  const match = house.roles.exact(typed) ?? only(typed === "" ? [] : house.roles.search(typed, 2));
  if (!match) throw new Refused({ kind: "unknown-role", typed });
  const { role, title, notModeled } = match;
  if (!role) throw new Refused({ kind: "not-modeled", title, note: notModeled ?? "" });
  return { role, askedFor: notModeled === null ? null : title };
}

const only = <T>([first, second]: readonly T[]): T | undefined => (second === undefined ? first : undefined);
