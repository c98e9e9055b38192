import { describe, expect, it } from "vitest";
import { levelsOf, standingsOf } from "../../src/conversation/index.js";
import { roleMessage } from "../../src/flows/role.js";
import { everyTranslator, type Translator } from "../../src/language/index.js";
import {
  helpView,
  insightsView,
  type MessageView,
  methodologyView,
  ROLE_PAGES,
} from "../../src/views/index.js";
import { limitFaults } from "../../src/views/limits.js";
import { corpus } from "../corpus/real.js";

const others = everyTranslator().filter((t) => t.language !== "en");
const english = everyTranslator().filter((t) => t.language === "en");
const commandId = () => "9".repeat(20);
const help = (t: Translator): MessageView =>
  helpView(t, { commandId, inServer: true, managesServer: true }, corpus);

/** What shows the matrix's own wording at length. */
function views(t: Translator): MessageView[] {
  const read = Object.values(corpus.roles).flatMap((role) => {
    const wanted = { role: role.id, askedFor: null, seniority: null };
    const standings = standingsOf(role.id, corpus);
    const levels = levelsOf(role, corpus);
    return [
      ...ROLE_PAGES.map((page) => roleMessage(t, wanted, page, { corpus })),
      insightsView(t, { role, standings, levels, spread: "few" }, wanted, corpus),
    ];
  });
  return [...read, methodologyView(t, corpus), help(t)];
}

describe("that the matrix is in English", () => {
  it.each(others.map((t) => [t.language, t] as const))("is said in %s, and it fits", (_, t) => {
    for (const view of views(t)) {
      expect(view.embeds[0]?.footer?.text).toContain(t("note.corpus-english"));
      expect(limitFaults(view)).toEqual([]);
    }
    expect(methodologyView(t, corpus).embeds[0]?.footer?.text).toContain(t("methodology.footer.english"));
  });

  it("is not said in English", () => {
    expect(english).toHaveLength(1);
    for (const t of english) {
      for (const view of views(t))
        expect(view.embeds[0]?.footer?.text).not.toContain(t("note.corpus-english"));
    }
  });
});

describe("the bands of the help", () => {
  const bands = (t: Translator): string => help(t).embeds[0]?.fields?.at(-1)?.value ?? "";

  it.each(others.map((t) => [t.language, t] as const))(
    "have the article's terms beside them in %s",
    (_, t) => {
      for (const { name, meaning } of corpus.bands) {
        const term = t("list.bracketed", { text: "**", more: name });
        expect(bands(t)).toContain(t("list.labeled", { name: term, text: meaning }));
      }
    },
  );

  it("have them once in English", () => {
    for (const t of english) {
      for (const { name, meaning } of corpus.bands) expect(bands(t)).toContain(` ${name}**: ${meaning}`);
    }
  });
});
