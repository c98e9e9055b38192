import type { FileValue } from "../../../src/local/index.js";
import type { Random } from "../random.js";
import type { Typing } from "./typing.js";

const MOST_BYTES = 1024 * 1024;

/**
 * What hostile people give to `/wagecard import:`.
 * @param exported files that the bot has made, other people's among them
 */
export function importFile(random: Random, typing: Typing, exported: readonly string[]): FileValue {
  const text = textOf(random, typing, exported);
  const bytes = typeof text === "string" ? Buffer.from(text.slice(0, MOST_BYTES)) : text;
  const data = (bytes.length === 0 ? Buffer.from(" ") : bytes.subarray(0, MOST_BYTES)).toString("base64");
  return { filename: `${typing.text(20)}.json`, contentType: "application/json", data };
}

function textOf(random: Random, typing: Typing, exported: readonly string[]): string | Buffer {
  const one = random.pick(exported);
  switch (random.below(10)) {
    case 0:
      return Buffer.from(Array.from({ length: random.between(1, 2000) }, () => random.below(256)));
    case 1:
      return "[".repeat(random.pick([100, 30_000, MOST_BYTES]));
    case 2:
      return ['{"a":'.repeat(random.pick([100, 10_000])), "}".repeat(random.pick([100, 10_000]))].join("1");
    case 3:
      return JSON.stringify({ wagecard: "x".repeat(random.pick([1000, 60_000, MOST_BYTES])) });
    case 4:
      return `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${one.trimStart().slice(1)}`;
    case 5:
      return one;
    case 6:
      // Another value somewhere.
      return one.replace(
        numberAt(random, one),
        random.pick(["-1", "1e308", "1e999", "null", "[]", `"${"x".repeat(500)}"`, "0.1"]),
      );
    case 7: {
      // Another word somewhere, which may be a title, an id or the name of a field.
      const words = [...one.matchAll(/"[^"\\]+"/g)];
      const word = random.pick(words);
      return `${one.slice(0, word.index)}${JSON.stringify(typing.text(80))}${one.slice(word.index + word[0].length)}`;
    }
    case 8:
      return one.slice(0, random.below(one.length));
    default: {
      const at = random.below(one.length);
      return `${one.slice(0, at)}${typing.noise(2)}${one.slice(at + 1)}`;
    }
  }
}

function numberAt(random: Random, text: string): string {
  const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => number);
  return numbers.length === 0 ? "" : random.pick(numbers);
}
