import type { APIApplicationCommandOptionChoice } from "discord-api-types/v10";
import { type RoleFinder, type RoleMatch, type Seniority, senioritySchema } from "../corpus/index.js";
import { everyTranslator, type Translator } from "../language/index.js";
import { capital, cut } from "../views/index.js";

/*
 * What Discord offers while somebody types, and how it is read when it comes back. A pasted command and some clients
 * send a suggestion's name where its value belongs, in whatever language it was offered in: so each offer is worded in
 * one function here, and a reader beside it knows all its names.
 */

export type Offer = APIApplicationCommandOptionChoice<string>;

/** A title as it is offered: its role's id, or the title if that is not modeled. */
export function roleOffer({ role, title, notModeled }: RoleMatch, t: Translator): Offer {
  const offer = (name: string, value: string): Offer => ({ name: cut(name, 100), value });
  if (role === null) return offer(t("choices.not-modeled.option", { title: capital(title) }), title);
  if (notModeled !== null)
    return offer(t("choices.closest.option", { title: capital(title), role: role.title }), title);
  const name = title === role.title ? title : t("choices.known-as.option", { role: role.title, title });
  return offer(name, role.id);
}

/** @returns the value of the offer with this name; else what was typed */
export function readRole(typed: string, roles: RoleFinder): string {
  let names = roleNames.get(roles);
  if (!names) {
    names = namesOf((t) => roles.entries.map((match) => roleOffer(match, t)));
    roleNames.set(roles, names);
  }
  return names.get(keyOf(typed)) ?? typed;
}

const roleNames = new WeakMap<RoleFinder, ReadonlyMap<string, string>>();

/** The hours of a role's typical week, as they are typed. */
export function weekOffer(hours: string, t: Translator): Offer {
  return { name: cut(t("choices.typical-week.option", { hours }), 100), value: hours };
}

/** @returns the hours in an offer's name, changed by hand or not; else what was typed */
export function readWeek(typed: string): string {
  const name = keyOf(typed);
  for (const [before, after] of weekFrames()) {
    if (name.startsWith(before) && name.endsWith(after))
      return name.slice(before.length, name.length - after.length).trim();
  }
  return typed;
}

/** What stands before and after the hours in the name of a typical week, language by language. */
const weekFrames = once(() =>
  everyTranslator().map((t): readonly [string, string] => {
    const [before = "", after = ""] = keyOf(weekOffer(SOME_HOURS, t).name).split(SOME_HOURS);
    return [before, after];
  }),
);
const SOME_HOURS = "14, 8";

/** The level with this id or, in any language, this name; null if there is none. */
export function readSeniority(typed: string): Seniority | null {
  const level = seniorityNames().get(keyOf(typed)) ?? typed;
  return senioritySchema.safeParse(level).data ?? null;
}

const seniorityNames = once(() =>
  namesOf((t) =>
    senioritySchema.options.map((value) => ({
      name: t(`command.wagecard.option.seniority.choice.${value}`),
      value,
    })),
  ),
);

function namesOf(offers: (t: Translator) => readonly Offer[]): ReadonlyMap<string, string> {
  return new Map(
    everyTranslator().flatMap((t) => offers(t).map(({ name, value }) => [keyOf(name), value] as const)),
  );
}

/** Copying a name may change its spaces, and a keyboard its width. */
const keyOf = (name: string): string => name.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
