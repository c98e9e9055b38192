import { literalsOf, parse, type Slot, slotsOf } from "./messages.js";

export type Texts = Readonly<Record<string, string>>;

/** What is wrong with the messages of a language, beside the English ones: one line each, with the key. */
export function catalogFaults(texts: Texts, english: Texts, locale: string): string[] {
  return [
    ...Object.keys(english).flatMap((key) => (key in texts ? [] : [`${key}: missing`])),
    ...Object.entries(texts).flatMap(([key, text]) => {
      const original = english[key];
      if (original === undefined) return [`${key}: unknown in English`];
      if (text.trim() === "") return [`${key}: empty`];
      return messageFaults(text, original, locale).map((fault) => `${key}: ${fault}`);
    }),
  ];
}

function messageFaults(text: string, original: string, locale: string): string[] {
  let slots: Slot[];
  try {
    const elements = parse(text, locale);
    if (literalsOf(elements).some((literal) => /[{}]/.test(literal))) return ["quotes a brace"];
    slots = slotsOf(elements);
  } catch (error) {
    return [`can't be read: ${error instanceof Error ? error.message : String(error)}`];
  }
  const wanted = slotsOf(parse(original, "en-US"));
  return [
    ...missing(wanted, slots).map((slot) => `lacks ${slot}`),
    ...missing(slots, wanted).map((slot) => `has ${slot}, and English has not`),
    ...slots.flatMap((slot) => branchFaults(slot, wanted, locale)),
  ];
}

/** Values, with their kind, that stand in the one and not in the other. */
function missing(slots: readonly Slot[], from: readonly Slot[]): string[] {
  const there = new Set(from.map(named));
  return [...new Set(slots.map(named))].filter((slot) => !there.has(slot));
}

const named = ({ name, kind }: Slot): string => `{${name}} as a ${kind}`;

function branchFaults({ name, kind, branches }: Slot, wanted: readonly Slot[], locale: string): string[] {
  if (kind === "select") {
    const same = wanted.some(
      (other) => other.name === name && [...other.branches].sort().join() === [...branches].sort().join(),
    );
    return same ? [] : [`{${name}} has other branches than in English: ${branches.join(", ")}`];
  }
  if (kind !== "plural" && kind !== "selectordinal") return [];
  const rules = new Intl.PluralRules(locale, { type: kind === "plural" ? "cardinal" : "ordinal" });
  const known = new Set<string>(rules.resolvedOptions().pluralCategories);
  return [
    ...neededOf(rules, branches)
      .filter((category) => !branches.includes(category))
      .map((category) => `{${name}} lacks the branch ${category}`),
    ...branches
      .filter((branch) => !branch.startsWith("=") && !known.has(branch))
      .map((branch) => `{${name}} has a branch ${branch}, which the language does not know`),
  ];
}

/** Nothing here is counted further: what a language says of a million need not be written. */
const COUNTED = 1000;

/** The forms that some number takes which no `=N` is for. */
function neededOf(rules: Intl.PluralRules, branches: readonly string[]): string[] {
  const numbers = Array.from({ length: COUNTED + 1 }, (_, number) => number);
  const others = numbers.filter((number) => !branches.includes(`=${number}`));
  return [...new Set(["other", ...others.map((number) => rules.select(number))])];
}
