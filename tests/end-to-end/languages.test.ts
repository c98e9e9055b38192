import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import { DISCORD_LOCALES, LANGUAGES, type Language, translatorFor } from "../../src/language/index.js";
import type { LocalChannel, Outcome } from "../../src/local/index.js";
import { type Office, openOffice } from "./office.js";
import { type Play, refusals, rest, roles, shared, suggestions, tasks, walk, whatIf } from "./play.js";
import { foreignTexts, noting, textsOf, textsOfMessage } from "./seen.js";
import { first, followUp, isPrivate, post, WEEK } from "./sharing.js";

/** Six and a half hours, and a task that no modeled one is like, as people write them. */
const TYPED: Readonly<Record<Language, readonly [hours: string, task: string]>> = {
  en: ["6.5 hours", "Zzzz"],
  de: ["6,5 Std.", "Praktikanten einarbeiten"],
  fr: ["6 h 30", "Rédiger le rapport hebdomadaire"],
  es: ["6,5 horas", "Preparar la nómina"],
  "pt-BR": ["6,5 h", "Preparar relatórios"],
  ja: ["６．５時間", "会議の準備"],
};

const localeOf = (language: Language) => DISCORD_LOCALES[language][0];
const nameOf = (language: Language): string => `Speaker of ${language}`;

let office: Office;
beforeAll(async () => {
  const speakers = LANGUAGES.map(nameOf);
  office = await openOffice({
    people: [...speakers, "Kim", "Gianna"],
    locales: Object.fromEntries([
      ...LANGUAGES.map((language) => [nameOf(language), localeOf(language)]),
      ["Gianna", "it"],
    ]),
    // A server in each language, whose speaker owns it; everybody is in it.
    guilds: LANGUAGES.map((language) => ({
      name: language,
      channels: ["general"],
      preferredLocale: localeOf(language),
      members: [nameOf(language), ...speakers.filter((name) => name !== nameOf(language)), "Kim", "Gianna"],
    })),
  });
});
afterEach(() => {
  expect(office.local.refusals).toEqual([]);
  expect(office.logged).toEqual([]);
});
afterAll(() => office.close());

const serverOf = (language: Language): LocalChannel => office.local.channel(`${language}/general`);
const at = (who: string, channel: LocalChannel, seen: Outcome[] = []): Hand =>
  new Hand(noting(office.local.driver(who).in(channel), seen));

/** Makes a card and shares it; the message that everyone sees. */
async function share(hand: Hand, language: Language) {
  await hand.type("wagecard", WEEK);
  await post(hand, translatorFor(localeOf(language)));
  return hand.message;
}

describe("somebody plays the whole bot in their language, in a server that speaks it", () => {
  it.each(LANGUAGES)(
    "%s",
    async (language) => {
      const t = translatorFor(localeOf(language));
      const channel = serverOf(language);
      await share(at("Kim", channel), "en");
      const seen: Outcome[] = [];
      const play: Play = { hand: at(nameOf(language), channel, seen), t, publicT: t };
      const [hours, own] = TYPED[language];
      await walk(play, hours);
      await tasks(play, own);
      await whatIf(play);
      await roles(play);
      await shared(play, office.local.driver("Kim").person.user.id);
      await suggestions(play);
      await refusals(play);
      await rest(play);

      // What came later, pictures and notices, stands in the channel.
      const messages = play.hand.driver.messages();
      const texts = [...seen.flatMap(textsOf), ...messages.flatMap(textsOfMessage)];
      expect(texts.length).toBeGreaterThan(1000);
      if (language !== "en") expect(foreignTexts(texts, language)).toEqual([]);
    },
    60_000,
  );
});

describe("private answers are in the reader's language, what everyone sees in the server's", () => {
  const [de, fr, ja] = (["de", "fr", "ja"] as const).map((language) => translatorFor(localeOf(language)));
  if (!de || !fr || !ja) throw new Error("A language is missing.");

  it("for a German in a Japanese server, and a French reader of their card", async () => {
    const seen: Outcome[] = [];
    const german = at(nameOf("de"), serverOf("ja"), seen);
    await german.type("wagecard", WEEK);
    expect(first(german.message).title).toContain(de("pill.band", { band: de("band.augmented") }));
    const { preview, notice } = await post(german, de);
    expect(preview.content).toContain(de("shared.preview.level"));
    const shown = textsOfMessage({ ...preview, content: "", components: [] });
    expect(foreignTexts(shown, "ja")).toEqual([]);
    expect(notice.content).toBe(de("shared.now"));
    const card = german.message;
    expect(isPrivate(card)).toBe(false);
    expect(foreignTexts(textsOfMessage(card), "ja")).toEqual([]);
    expect(first(card).title).toContain(ja("pill.band", { band: ja("band.augmented") }));

    const french: Outcome[] = [];
    const reader = at(nameOf("fr"), serverOf("ja"), french).look(card);
    await reader.press(ja("shared.board.button"));
    expect(first(reader.message).author?.name).toBe(fr("board.heading"));
    await reader.look(card).choose(ja("card.why.placeholder"), "Train");
    expect(first(reader.message).author?.name).toBe(fr("why.author"));
    await reader.look(card).press(ja("shared.compare.button"));
    await reader.look(card).press(ja("shared.take-back.button"));
    expect(reader.message.content).toBe(fr("refusal.not-yours"));
    expect(foreignTexts(french.flatMap(textsOf), "fr")).toEqual([]);

    const told = await followUp(german, () => german.look(card).press(ja("shared.take-back.button")));
    expect(told.content).toBe(de("shared.taken-back"));
    expect(foreignTexts(seen.flatMap(textsOf), "de")).toEqual([]);
  });

  it("and the reader's in a DM, where there is no server", async () => {
    const seen: Outcome[] = [];
    const hand = at(nameOf("pt-BR"), office.local.dm(nameOf("pt-BR")), seen);
    await hand.type("wagecard", WEEK);
    await hand.type("compare", {});
    await hand.type("help", {});
    expect(foreignTexts(seen.flatMap(textsOf), "pt-BR")).toEqual([]);
    expect(first(hand.message).title).toBe(translatorFor("pt-BR")("help.title"));
  });

  it("and English for somebody whose language there is none of", async () => {
    const hand = at("Gianna", serverOf("de"));
    const robin = at(nameOf("en"), serverOf("en"));
    for (const one of [hand, robin]) await one.type("methodology", {});
    expect(hand.message.embeds).toEqual(robin.message.embeds);
    const card = await share(hand, "en");
    expect(first(card).author?.name).toMatch(/^Wagecard von Gianna/);
  });
});

describe("a text that is not in somebody's language", () => {
  it("is noticed, as a part of another or alone, and so is a value that is not filled in", () => {
    for (const text of [
      "Nur du siehst das. The whole method: every formula, constant, rule, source and limit",
      "Matrix v1 · every value is an estimate",
      "Next",
      "Noch {count} Karten",
    ]) {
      expect(foreignTexts([text], "de"), text).not.toEqual([]);
    }
    expect(foreignTexts(["Weiter", "Train a model against a labeled dataset"], "de")).toEqual([]);
  });
});
