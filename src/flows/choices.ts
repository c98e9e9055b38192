import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import { Refused, stopsOf } from "../conversation/index.js";
import { findTasks, type RoleMatch } from "../corpus/index.js";
import type { House, SlashRequest } from "../discord/command.js";
import type { Translator } from "../language/index.js";
import { capital, cut, type SaidBesides, type Wanted } from "../views/index.js";

/** The tasks of the person's card that fit what they have typed of the option `task`. */
export async function taskChoices(request: SlashRequest, house: House): Promise<Choices> {
  const person = await house.store.person(request.userId);
  const card = person?.cards[0];
  if (!card) return [];
  const typed = request.options.get("task") ?? "";
  const stops = stopsOf(card.week, house.corpus);
  const tasks = typed === "" ? stops : findTasks(stops, typed);
  return tasks.map((task) => ({ name: cut(task.title, 100), value: task.id }));
}

type Choices = readonly APIApplicationCommandOptionChoice<string>[];

/** As lists of roles were last worded, as long as the lists themselves are remembered. */
const worded = new WeakMap<readonly RoleMatch[], Map<Translator, Choices>>();

/** The roles that fit what somebody has typed so far of the option `role`; a title not modeled says so. */
export function roleChoices({ t, options }: SlashRequest, house: House): Choices {
  const matches = house.roles.search(options.get("role") ?? "");
  const inLanguages = worded.get(matches) ?? new Map<Translator, Choices>();
  const choices = inLanguages.get(t) ?? choicesOf(matches, t);
  worded.set(matches, inLanguages.set(t, choices));
  return choices;
}

function choicesOf(matches: readonly RoleMatch[], t: Translator): Choices {
  return matches.map(({ role, title, notModeled }) => {
    const choice = (name: string, value: string) => ({ name: cut(name, 100), value });
    if (role === null) return choice(t("choices.not-modeled.option", { title: capital(title) }), title);
    if (notModeled !== null)
      return choice(t("choices.closest.option", { title: capital(title), role: role.title }), title);
    const name = title === role.title ? title : t("choices.known-as.option", { role: role.title, title });
    return choice(name, role.id);
  });
}

/**
 * The role that what was typed means: its exact title, or the only role that it is like.
 * @returns the roles that it may mean where there are several
 * @throws Refused where there is none, or where it is honestly not modeled
 */
export function wantedRole(
  typed: string,
  house: House,
): Omit<Wanted, keyof SaidBesides> | readonly RoleMatch[] {
  const exact = house.roles.exact(typed);
  const matches = exact ? [exact] : typed === "" ? [] : house.roles.search(typed);
  const [first] = matches;
  if (!first) throw new Refused({ kind: "unknown-role", typed });
  const { role, title, notModeled } = first;
  const sameRole = matches.every((other) => other.role === role);
  if (!sameRole) return matches;
  if (!role) throw new Refused({ kind: "not-modeled", title, note: notModeled ?? "" });
  return { role: role.id, askedFor: notModeled === null ? null : title };
}
