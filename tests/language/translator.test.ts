import { describe, expect, it } from "vitest";
import { everyTranslator, LANGUAGES, translatorFor } from "../../src/language/index.js";

describe("the language that somebody is answered in", () => {
  it.each<[string | null, string]>([
    ["en-US", "en"],
    ["en-GB", "en"],
    ["de", "de"],
    ["fr", "fr"],
    ["es-ES", "es"],
    ["es-419", "es"],
    ["pt-BR", "pt-BR"],
    ["ja", "ja"],
    ["sv-SE", "en"],
    ["zh-CN", "en"],
    ["", "en"],
    ["constructor", "en"],
    [null, "en"],
  ])("%s is answered in %s", (locale, language) => {
    expect(translatorFor(locale).language).toBe(language);
  });

  it("is each of those that there are texts in", () => {
    expect(everyTranslator().map(({ language }) => language)).toEqual(LANGUAGES);
  });
});

describe("figures", () => {
  // Blanks that don't break are shown as _, the narrow ones as well.
  const shown = (text: string): string => text.replace(/[\u00a0\u202f]/g, "_");
  it.each<[string, readonly string[]]>([
    ["en-US", ["12,345.7", "88", "$75,500", "$999", "0.70", "a, b, and c"]],
    ["en-GB", ["12,345.7", "88", "US$75,500", "US$999", "0.70", "a, b and c"]],
    ["de", ["12.345,7", "88", "75.500_$", "999_$", "0,70", "a, b und c"]],
    ["fr", ["12_345,7", "88", "75_500_$US", "999_$US", "0,70", "a, b et c"]],
    ["es-ES", ["12.345,7", "88", "75.500_US$", "999_US$", "0,70", "a, b y c"]],
    ["es-419", ["12,345.7", "88", "USD_75,500", "USD_999", "0.70", "a, b y c"]],
    ["pt-BR", ["12.345,7", "88", "US$_75.500", "US$_999", "0,70", "a, b e c"]],
    ["ja", ["12,345.7", "88", "$75,500", "$999", "0.70", "a、b、c"]],
  ])("in %s are written as people there write them", (locale, expected) => {
    const t = translatorFor(locale);
    const figures = [
      t.number(12_345.67),
      t.points(87.6),
      t.usd(75_461),
      t.usd(998.9),
      t.hundredths(0.7),
      t.list(["a", "b", "c"]),
    ];
    expect(figures.map(shown)).toEqual(expected);
  });

  it.each([
    ["en-US", ["$0", "<$0.01", "$0.05", "$9.99", "$10", "$11"]],
    ["de", ["0_$", "<0,01_$", "0,05_$", "9,99_$", "10_$", "11_$"]],
    ["ja", ["$0", "<$0.01", "$0.05", "$9.99", "$10", "$11"]],
  ])("in %s have cents where there are few dollars", (locale, expected) => {
    const t = translatorFor(locale);
    expect([0, 0.004, 0.05, 9.994, 9.996, 10.6].map((value) => shown(t.usd(value)))).toEqual(expected);
  });

  it.each([
    ["en-US", "87%"],
    ["de", "87_%"],
    ["fr", "87_%"],
    ["es-ES", "87_%"],
    ["pt-BR", "87%"],
    ["ja", "87%"],
  ])("in %s have their own per cent", (locale, expected) => {
    expect(shown(translatorFor(locale).percent(0.872))).toBe(expected);
  });

  it("are filled in, and counted by the forms of the language", () => {
    const t = translatorFor("en-US");
    expect(t.hours(7.5)).toBe("7.5 h");
    expect(t("board.page", { page: 2, pages: 50 })).toBe("Page 2 of 50");
    expect([1, 2, 1000].map((seconds) => t("refusal.too-fast", { seconds }).slice(-20))).toEqual([
      expect.stringMatching(/in one second\.$/),
      expect.stringMatching(/in 2 seconds\.$/),
      expect.stringMatching(/in 1,000 seconds\.$/),
    ]);
    expect(t("refusal.not-shared-here", { who: "known", name: "{R} <b>" })).toMatch(/^\{R\} <b> has shared/);
  });
});
