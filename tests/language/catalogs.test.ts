import { describe, expect, it } from "vitest";
import { catalogFaults } from "./catalog-faults.js";
import { ENGLISH, REAL } from "./real.js";

describe("every language", () => {
  it.each(REAL)("$language says everything that English says, with the same values", ({ texts, locale }) => {
    expect(catalogFaults(texts, ENGLISH, locale)).toEqual([]);
  });
});

describe("a catalog", () => {
  const english = {
    plain: "Hours of {name}",
    counted: "{count, plural, one {# task} other {# tasks}}",
    chosen: "{voice, select, own {Yours} other {Theirs}}",
    ranked: "{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}",
  };
  const faultsWith = (changed: Readonly<Record<string, string>>, locale = "de") =>
    catalogFaults({ ...english, ranked: "{rank, selectordinal, other {#.}}", ...changed }, english, locale);

  it("is told what it may differ in", () => {
    expect(faultsWith({})).toEqual([]);
    expect(catalogFaults(english, english, "en-US")).toEqual([]);
    expect(faultsWith({ counted: "{count, plural, other {#件}}" }, "ja")).toEqual([]);
    expect(faultsWith({ counted: "{count, plural, =1 {eine} other {#}}" })).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, string, string]>([
    ["an empty text", { plain: " " }, "de", "plain: empty"],
    ["a text too many", { more: "more" }, "de", "more: unknown in English"],
    ["broken syntax", { plain: "Stunden von {name" }, "de", "plain: can't be read"],
    ["a value that is left out", { plain: "Stunden" }, "de", "plain: lacks {name} as a value"],
    ["a value of another name", { plain: "{nam}" }, "de", "plain: has {nam} as a value"],
    ["a value that an apostrophe quotes", { plain: "l'{name} d'ici" }, "fr", "plain: quotes a brace"],
    ["a count that is not counted", { counted: "{count}" }, "de", "counted: lacks {count} as a plural"],
    ["a plural without its forms", { counted: "{count, plural, other {#}}" }, "de", "lacks the branch one"],
    [
      "an exact one where zero is one too",
      { counted: "{count, plural, =1 {u} other {#}}" },
      "fr",
      "branch one",
    ],
    [
      "forms of another language",
      { counted: "{count, plural, one {#} other {#}}" },
      "ja",
      "has a branch one, which the language does not know",
    ],
    [
      "other branches",
      { chosen: "{voice, select, eigene {A} other {B}}" },
      "de",
      "chosen: {voice} has other",
    ],
    ["English ordinals", { ranked: english.ranked }, "de", "{rank} has a branch two"],
  ])("is refused with %s", (_, changed, locale, fault) => {
    expect(faultsWith(changed, locale).join("\n")).toContain(fault);
  });

  it("is refused without a text", () => {
    expect(catalogFaults({}, { plain: "text" }, "de")).toEqual(["plain: missing"]);
  });
});
