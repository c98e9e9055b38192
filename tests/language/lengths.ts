import { corpus } from "../corpus/real.js";
import type { Texts } from "./catalog-faults.js";
import { longest, parse } from "./messages.js";

/** What Discord takes, in UTF-16 units, by the last words of a text's name; the first that fits counts. */
const MOST: readonly (readonly [ending: string, most: number])[] = [
  [".form.title", 45],
  [".form.label", 45],
  [".form.description", 100],
  [".form.placeholder", 100],
  [".option.description", 100],
  [".option", 100],
  [".button", 80],
  [".placeholder", 150],
  [".field", 256],
  [".title", 256],
  [".author", 256],
  [".heading", 256],
  [".footer", 2048],
];

/** A button with a text that is always the same: as much as Discord asks for, lest a phone cut it. */
const PLAIN_BUTTON = 38;

const roles = Object.values(corpus.roles);
const lengthOf = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

/** Of values whose length is worth knowing; any other is a figure or two. */
const WIDTHS: ReadonlyMap<string, number> = new Map([
  ["role", lengthOf(roles.map((role) => role.title))],
  ["title", lengthOf(roles.flatMap((role) => [role.title, ...role.aliases]))],
  ["name", 32],
]);
const WIDTH = 12;

/** Texts that Discord would refuse, or cut, with values as long as they come: one line each. */
export function lengthFaults(texts: Texts, locale: string): string[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const [, limit] = MOST.find(([ending]) => key.endsWith(ending)) ?? [];
    // What commands are called and described with is measured as it is sent.
    if (limit === undefined || key.startsWith("command.")) return [];
    const most = key.endsWith(".button") && !text.includes("{") ? PLAIN_BUTTON : limit;
    const length = longest(parse(text, locale), (name) => WIDTHS.get(name) ?? WIDTH);
    return length <= most ? [] : [`${key}: ${length}, and ${most} is the most`];
  });
}
