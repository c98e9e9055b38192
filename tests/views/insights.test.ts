import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { levelsOf, type Spread, standingsOf } from "../../src/conversation/index.js";
import { type Corpus, corpusVersions, loadCorpus, type Role } from "../../src/corpus/index.js";
import { projectRoot } from "../../src/root.js";
import { type InsightsRead, insightsView, type MessageView } from "../../src/views/index.js";
import { limitFaults } from "../../src/views/limits.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { english } from "../english.js";

const folder = join(projectRoot(), "corpus");
const corpora = corpusVersions(folder).map((version) => loadCorpus(folder, version));

const SPREAD: Spread = {
  people: 10,
  exposure: { low: 11.4, median: 14.6, high: 19.2 },
  freed: { low: 4.6, median: 6.31, high: 8.2 },
  shares: {
    Replaceable: 0.1,
    "AI-augmented": 0.333,
    "Human-led + AI-assisted": 0.333,
    "Human-critical": 0.234,
  },
  versions: ["v1"],
};

function view(
  role: Role,
  of: Corpus,
  spread: InsightsRead["spread"],
  askedFor: string | null = null,
): MessageView {
  const read = { role, standings: standingsOf(role.id, of), levels: levelsOf(role, of), spread };
  return insightsView(english, read, { role: role.id, askedFor, seniority: null }, of);
}

const engineer: Role = (() => {
  const role = corpus.roles[ENGINEER];
  if (!role) throw new Error("no role");
  return role;
})();
const field = (of: MessageView, name: RegExp): string =>
  of.embeds[0]?.fields?.find((one) => name.test(one.name))?.value ?? "";

describe("/insights", () => {
  it("fits into a message for every role of every version, with the longest spread and wording", () => {
    const long: Spread = {
      ...SPREAD,
      people: 12345,
      versions: Array.from({ length: 12 }, (_, at) => `v${at}.1`),
    };
    for (const of of corpora) {
      for (const role of Object.values(of.roles)) {
        for (const spread of [long, "few", "moved", "elsewhere", "hidden"] as const) {
          expect(limitFaults(view(role, of, spread, "*".repeat(60))), role.id).toEqual([]);
        }
      }
    }
    const wordy = {
      ...engineer,
      title: "T".repeat(60),
      tasks: engineer.tasks.map((task) => ({ ...task, title: "W".repeat(60) })),
    };
    expect(limitFaults(view(wordy, corpus, long))).toEqual([]);
  });

  it("says places with their ends, ties, and what the wage leaves alone", () => {
    const shown = view(engineer, corpus, "few");
    expect(shown.embeds[0]?.title).toBe("Among the 15 roles of matrix v1");
    expect(field(shown, /more exposed/)).toMatch(/\*\*2nd\*\* of 15 · Latency 86 of 100/);
    expect(field(shown, /less exposed/)).toMatch(/\*\*3rd\*\* of 15, tied · Error cost/);
    expect(field(shown, /^Oversight/)).toMatch(/^\*\*1st\*\* of 15 · 97\.5 minutes per output/);
    expect(field(shown, /^Oversight/)).toContain("180 minutes per output. Debug model regressions");
    const levels = field(shown, /four levels/);
    expect(levels).toMatch(
      /^\*\*Entry\*\* \(\$85,700 a year, percentile 25\) · exposure \*\*14\*\* ± 5\nAI \$1,600 to/,
    );
    expect(levels).toMatch(
      /\*\*Staff\*\*.*\nAI .*\nAbout \*\*6\.3 h\*\* a week are freed at every level\. The bands/,
    );
  });

  it("says nothing of bands where the wage would move them", () => {
    const read = { role: engineer, standings: standingsOf(ENGINEER, corpus), spread: "few" as const };
    const [entry, ...others] = levelsOf(engineer, corpus);
    if (!entry) throw new Error("no level");
    const tasks = entry.score.tasks.map((task) => ({ ...task, band: "Replaceable" as const }));
    const levels = [{ ...entry, score: { ...entry.score, tasks } }, ...others];
    const shown = insightsView(
      english,
      { ...read, levels },
      { role: ENGINEER, askedFor: null, seniority: null },
      corpus,
    );
    expect(field(shown, /four levels/)).toMatch(/freed at every level\.$/);
    const freeing = { ...entry, score: { ...entry.score, hoursFreed: 9 } };
    const other = { ...read, levels: [freeing, ...others] };
    const text = field(
      insightsView(english, other, { role: ENGINEER, askedFor: null, seniority: null }, corpus),
      /four/,
    );
    expect(text).toMatch(/^.*\n.* · frees 9 h\n/);
    expect(text).toMatch(/\nThe bands don't depend on the wage\.$/);
  });

  it("tells the spread in whole points, hours and per cents", () => {
    const text = field(view(engineer, corpus, SPREAD), /this channel/);
    expect(text).toContain("10 people's cards");
    expect(text).toContain("Exposure: median **15**, middle half 11 to 19");
    expect(text).toContain("Hours freed: median **6 h**, middle half 5 to 8 h");
    expect(text.match(/\d+\.\d/)).toBeNull();
    const shares = [...text.matchAll(/(\d+)%/g)].map(([, share]) => Number(share));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
  });

  it("says why there is none", () => {
    expect(field(view(engineer, corpus, "few"), /this channel/)).toMatch(
      /^Fewer than five other people shared one in this channel before today/,
    );
    expect(field(view(engineer, corpus, "elsewhere"), /this channel/)).toMatch(/^This is about a channel/);
    expect(field(view(engineer, corpus, "moved"), /this channel/)).toMatch(/back tomorrow/);
  });

  it("says of a title that is not modeled what is shown instead", () => {
    expect(view(engineer, corpus, "few", "data scientist").content).toMatch(
      /closest match, Machine-learning engineer/,
    );
  });
});
