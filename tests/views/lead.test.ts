import { describe, expect, it } from "vitest";
import { emptyWeek, type Week } from "../../src/conversation/index.js";
import { everyTranslator } from "../../src/language/index.js";
import { contentOf, plain } from "../../src/views/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { english } from "../english.js";
import { everyView, material } from "./every.js";
import { long, week as longest } from "./longest.js";

/** What is left of a message for those who have embeds switched off. */

const week: Week = {
  ...emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" }, null),
  hours: { "train-model": 8, "propose-approach": 6 },
};
const short = material({ week, corpus });
const most = material({ week: longest, corpus: long });

describe.each(everyTranslator().map((t) => [t.language, t] as const))(
  "in %s the text of a message",
  (_, t) => {
    it("has a line of its own for every embed, after whatever stands there, within Discord's limit", () => {
      for (const [name, view] of [...everyView(t, short), ...everyView(t, most)]) {
        const content = contentOf(view);
        if (view.embeds.length === 0) expect(content, name).toBe(view.content);
        else expect(content.length, name).toBeGreaterThan(view.content.length);
        expect(content.startsWith(view.content), name).toBe(true);
        expect(content.length, name).toBeLessThanOrEqual(2000);
      }
    });
  },
);

describe("the line", () => {
  const lines = new Map(everyView(english, short).map(([name, view]) => [name, contentOf(view)]));
  it.each([
    ["card", /^🟨 AI-augmented territory · Exposure \*\*\d+\*\* ± \d+ of 100/],
    ["shared", /^🟨 AI-augmented territory · Exposure .* · Wagecard of Ana/],
    [
      "Train a model against a labeled dataset",
      /^Task 1 of 6 · Train a model .* · \*\*8 h\*\* a week on this task$/,
    ],
    ["why train-model", /^Train a model against a labeled dataset · 🟨 AI-augmented$/],
    ["people", /^Two Wagecards side by side$/],
  ])("of “%s” says what the embed begins with", (name, line) => {
    expect(lines.get(name)?.replaceAll("\\", "")).toMatch(line);
  });

  it("shows what somebody is called as it is, without mark-up or mention", () => {
    const embeds = [{ author: { name: "Wagecard of **<@1>**" } }];
    expect(contentOf({ content: "", embeds, components: [] })).toBe("Wagecard of \\*\\*\\<\\@1\\>\\*\\*");
    expect(contentOf(plain("Nothing else."))).toBe("Nothing else.");
  });
});
