import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanFigures, cleanText, cut, isBlank, isolated, limited } from "../../src/text/index.js";

/** Text out of what has gone wrong before, and out of anything. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "\u202e",
        "\u2066",
        "\u2069",
        "\u200f",
        "\u061c",
        "\u200b",
        "\u200c",
        "\u200d",
        "\ufe0f",
        "\u{e0101}",
        "\ud83d",
        "\ude00",
        "\u0000",
        "\u0007",
        "\u00ad",
        "\u3164",
        "\u2800",
        "\ufeff",
        "\u0301",
        "\u{e0041}",
        "👩‍👩‍👧",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "می‌خواهم",
        "क्‍ष",
        "葛󠄀",
        "❤️",
        "e\u0301",
        "שלום",
        "a",
        " ",
        "\n",
        "\u3000",
        "漢",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("text that people type", () => {
  it.each([
    ["12\u202e h", "12 h"],
    ["\u2067Ana\u2069", "Ana"],
    ["Re\u200bview", "Review"],
    ["half \ud83d an emoji", "half an emoji"],
    ["a\u0000b\u0007c", "abc"],
    [" two \n\t lines\u3000here ", "two lines here"],
    ["ᅠㅤ\u2800", ""],
    ["\u0338strike", "strike"],
    ["a\u200db\u200cc\ufe0f", "abc\ufe0f"],
    ["x \ufe0f y", "x y"],
    [`h${"\u0301".repeat(40)}i`, `h${"\u0301".repeat(4)}i`],
    ["tag\u{e0041}ged", "tagged"],
  ])("%j is %j", (typed, clean) => expect(cleanText(typed)).toBe(clean));

  it.each([
    "👩‍👩‍👧‍👦 team",
    "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "👍🏽",
    "❤️‍🔥",
    "می‌خواهم",
    "क्‍ष",
    "葛󠄀城",
    "﨑",
    "1️⃣",
    "Zoë",
    "Zoe\u0308",
    "שָׁלוֹם",
    "สวัสดี",
    "김",
  ])("leaves %s as it is", (text) => expect(cleanText(text)).toBe(text));

  it("is well-formed, on one line and without direction controls, and cleaning it again changes nothing", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(/\p{Cs}/u);
        expect(clean).not.toMatch(
          /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff]/u,
        );
        expect(clean).toBe(clean.trim());
        expect(cleanText(clean)).toBe(clean);
        if (isBlank(clean)) expect(clean).toBe("");
      }),
    );
  });

  it("is read as figures without what can't be seen", () => {
    expect(cleanFigures("\u200e7\u200b.５\u200d")).toBe("7.5");
  });
});

describe("a text that is too long", () => {
  it("is cut between characters, within the limit, and stays well-formed", () => {
    fc.assert(
      fc.property(nasty.map(cleanText), fc.integer({ min: 0, max: 40 }), (text, most) => {
        for (const short of [cut(text, most), limited(text, most), cut(isolated(text), most)]) {
          expect(short.length).toBeLessThanOrEqual(most);
          expect(short).not.toMatch(/\p{Cs}/u);
          expect(short.split("\u2068").length).toBe(short.split("\u2069").length);
        }
        const kept = cut(text, most).replace(/…$/, "");
        const starts = [...new Intl.Segmenter("en").segment(text)].map(({ index }) =>
          text.slice(0, index).trimEnd(),
        );
        expect([...starts, text, ""]).toContain(text.length <= most ? text : kept);
      }),
    );
  });

  it("loses a family of emoji as a whole", () => {
    expect(cut("ab 👩‍👩‍👧‍👦", 10)).toBe("ab…");
    expect(limited("Zoe\u0308", 3)).toBe("Zo");
  });
});
