import { stopsOf } from "../conversation/index.js";
import { findTasks, type RoleMatch } from "../corpus/index.js";
import type { House, SlashRequest } from "../discord/command.js";
import type { Translator } from "../language/index.js";
import { cut, type SaidBesides, type Wanted } from "../views/index.js";
import { type Offer, readRole, roleOffer, weekOffer } from "./offered.js";

/** The tasks of the person's card that fit what they have typed of the option `task`. */
export async function taskChoices(request: SlashRequest, house: House): Promise<readonly Offer[]> {
  const person = await house.store.person(request.userId);
  const card = person?.cards[0];
  if (!card) return [];
  const typed = request.options.get("task") ?? "";
  const stops = stopsOf(card.week, house.corpus);
  const tasks = typed === "" ? stops : findTasks(stops, typed);
  return tasks.map((task) => ({ name: cut(task.title, 100), value: task.id }));
}

/** As lists of roles were last worded, as long as the lists themselves are remembered. */
const worded = new WeakMap<readonly RoleMatch[], Map<Translator, readonly Offer[]>>();

/** The roles that fit what somebody has typed so far of the option `role`; a title not modeled says so. */
export function roleChoices({ t, options }: SlashRequest, house: Pick<House, "roles">): readonly Offer[] {
  const matches = house.roles.search(options.get("role") ?? "");
  const inLanguages = worded.get(matches) ?? new Map<Translator, readonly Offer[]>();
  const choices = inLanguages.get(t) ?? matches.map((match) => roleOffer(match, t));
  worded.set(matches, inLanguages.set(t, choices));
  return choices;
}

/** What somebody has typed so far of the option `hours`, and the typical week of the role that they gave. */
export function weekChoices({ t, options }: SlashRequest, house: House): readonly Offer[] {
  const wanted = wantedRole(options.get("role") ?? "", house);
  const role = "role" in wanted ? house.corpus.roles[wanted.role] : undefined;
  if (!role) return [];
  const typed = (options.get("hours") ?? "").trim();
  const typical = role.tasks.map((task) => task.typicalHours).join(", ");
  return [...(typed === "" ? [] : [{ name: typed, value: typed }]), weekOffer(typical, t)];
}

/** A role that is wanted, or the ones that may be; and the level that was typed along with it. */
export type WantedRole =
  | (Omit<Wanted, keyof SaidBesides> & Pick<Wanted, "seniority">)
  | ({ readonly matches: readonly RoleMatch[] } & Pick<Wanted, "seniority">);

/**
 * The role that what was typed means; if that is no title of one, those that it may mean, which are often none. A title
 * that is not modeled and that no role comes close to is one of these, alone.
 */
export function wantedRole(typed: string, { roles }: Pick<House, "roles">): WantedRole {
  const meant = roles.meant(readRole(typed, roles));
  const { seniority } = meant;
  if (meant.kind === "near") return { matches: meant.matches, seniority };
  const { role, title, notModeled } = meant.match;
  if (!role) return { matches: [meant.match], seniority };
  return { role: role.id, askedFor: notModeled === null ? null : title, seniority };
}
