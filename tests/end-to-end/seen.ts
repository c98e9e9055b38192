import type { APIMessage } from "discord-api-types/v10";
import { CATALOGS, type Language } from "../../src/language/index.js";
import type { Driver, Outcome } from "../../src/local/index.js";
import { corpus } from "../corpus/real.js";
import { literalsOf, parse } from "../language/messages.js";

/** What somebody reads of the bot, and what of it is in another language than theirs. */

/** The same person, whose outcomes are noted as they come. */
export function noting(driver: Driver, outcomes: Outcome[]): Driver {
  return {
    ...driver,
    act: async (action) => {
      const outcome = await driver.act(action);
      outcomes.push(outcome);
      return outcome;
    },
  };
}

/** Every text that a person sees; what a file holds is not among them. */
export function textsOf(outcome: Outcome): string[] {
  switch (outcome.kind) {
    case "message":
    case "update":
      return textsOfMessage(outcome.message);
    case "modal":
      return visible(outcome.data);
    case "choices":
      return outcome.choices.map(({ name }) => name);
    default:
      return [];
  }
}

export const textsOfMessage = ({ content, embeds, components, attachments }: APIMessage): string[] =>
  visible({ content, embeds, components, attachments });

const SHOWN: ReadonlySet<string> = new Set(
  "content title description name text label placeholder".split(" "),
);

/** Texts anywhere within, by the name of what they stand in; a `value` is shown where it is an embed's field. */
function visible(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(visible);
  if (typeof part !== "object" || part === null) return [];
  const isField = "name" in part;
  return Object.entries(part).flatMap(([key, inner]) => {
    if (typeof inner !== "string") return visible(inner);
    return inner !== "" && (SHOWN.has(key) || (key === "value" && isField)) ? [inner] : [];
  });
}

/** What of the texts is not as somebody who speaks that language should read it: one line each. */
export function foreignTexts(texts: readonly string[], language: Language): string[] {
  const { parts, whole } = english(language);
  return [...new Set(texts)].flatMap((text) => [
    ...parts.filter((part) => text.includes(part)).map((part) => `“${part}” stands in: ${text}`),
    // What is a button, a heading or a bit of a footer is one text, or several between dots.
    ...text.split(" · ").flatMap((bit) => (whole.has(bit) ? [`English: ${bit}`] : [])),
    ...(/\{\w|\bundefined\b|\bNaN\b|\[object/.test(text) ? [`not filled in: ${text}`] : []),
  ]);
}

/** English texts that the language has another one for: parts of more than two words, and whole ones of any length. */
function english(language: Language) {
  const own = Object.values(CATALOGS[language]);
  const parts = Object.values(CATALOGS.en)
    .flatMap((text) => literalsOf(parse(text, "en-US")))
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 2)
    .filter((part) => !own.some((text) => text.includes(part)) && !CORPUS_TEXT.includes(part));
  const titles = new Set(Object.values(corpus.roles).flatMap((role) => [role.title, role.family]));
  const whole = Object.values(CATALOGS.en).filter((text) => !own.includes(text) && !titles.has(text));
  return { parts: [...new Set(parts)], whole: new Set(whole) };
}

const CORPUS_TEXT = JSON.stringify([
  corpus.roles,
  corpus.notModeled,
  corpus.bands,
  corpus.wages,
  corpus.outside,
]);
