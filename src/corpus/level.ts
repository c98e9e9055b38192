import type { Seniority } from "./schema.js";

/** A job with the words on seniority taken off. */
export interface Leveled {
  readonly words: readonly string[];
  /** Null where no word says one of the four levels. */
  readonly seniority: Seniority | null;
}

/** Whoever is above a staff engineer is counted as one: wages have no level beyond. */
const LEVELS: readonly (readonly [Seniority | null, string])[] = [
  ["entry", "entry level"],
  ["entry", "new grad"],
  ["entry", "junior"],
  ["entry", "jr"],
  ["entry", "intern"],
  ["entry", "trainee"],
  ["mid", "mid level"],
  ["mid", "midlevel"],
  ["mid", "mid"],
  ["mid", "intermediate"],
  ["senior", "senior"],
  ["senior", "sr"],
  ["staff", "staff"],
  ["staff", "principal"],
  // These tell nothing of pay that holds everywhere.
  [null, "lead"],
  [null, "associate"],
  // A graduate recruiter hires graduates.
  [null, "graduate"],
];

/** “Software engineer II”, “data engineer 3”: grades that every company counts in its own way. */
const GRADE = /^(i{1,3}|iv|v|[1-9])$/;

const PATTERNS = LEVELS.map(([seniority, phrase]) => ({ seniority, phrase: phrase.split(" ") }));

/**
 * Takes words on seniority off both ends of a job: “senior data engineer”, “data engineer (junior)”. Titles that hold
 * such a word themselves, “support lead” or “principal product manager”, have to be looked for before.
 */
export function withoutLevel(words: readonly string[]): Leveled {
  for (const { seniority, phrase } of PATTERNS) {
    const starts = phrase.every((word, at) => words[at] === word);
    const ends = phrase.every((word, at) => words[words.length - phrase.length + at] === word);
    if (!starts && !ends) continue;
    const rest = starts ? words.slice(phrase.length) : words.slice(0, -phrase.length);
    const further = withoutLevel(rest);
    return { words: further.words, seniority: seniority ?? further.seniority };
  }
  const last = words.at(-1);
  return last !== undefined && words.length > 1 && GRADE.test(last)
    ? withoutLevel(words.slice(0, -1))
    : { words, seniority: null };
}
