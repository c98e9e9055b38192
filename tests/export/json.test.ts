import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bringBack,
  LIMITS,
  NOBODY,
  type Refusal,
  Refused,
  weekOfLine,
} from "../../src/conversation/index.js";
import { exportJson, readExport, sameFigures } from "../../src/export/index.js";
import { exportSchema } from "../../src/export/schema.js";
import { exportSchemaFile } from "../../src/export/schema-file.js";
import { projectRoot } from "../../src/root.js";
import { AXES } from "../../src/scoring/index.js";
import { refusalText } from "../../src/views/index.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { english } from "../english.js";
import { SEED } from "../scoring/arbitrary.js";
import { cardOf, cards } from "./weeks.js";

const MID = { kind: "seniority", seniority: "mid" } as const;
const NOW = Date.UTC(2026, 10, 1);
const card = cardOf(weekOfLine(ENGINEER, MID, null, "8, 6, 7, 4, 8, 7", corpus));

function imported(text: string) {
  const { given, file } = readExport(text, corpus);
  const brought = bringBack(NOBODY, given, () => "new", corpus, NOW);
  return { ...brought, same: sameFigures(file, brought.card) };
}

function refusal(text: string): Refusal | null {
  try {
    imported(text);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return null;
}

/** The export with one value in another's place. */
function changed(path: string, value: unknown): string {
  const file: Record<string, unknown> = JSON.parse(exportJson(card, corpus));
  const keys = path.split("/");
  const last = keys.pop() ?? "";
  const place = keys.reduce((at, key) => at[key] as Record<string, unknown>, file);
  if (value === undefined) delete place[last];
  else Object.defineProperty(place, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(file);
}

describe("an exported card", () => {
  it(`brings the same card back, whatever the week (seed ${SEED})`, () => {
    fc.assert(
      fc.property(cards, (made) => {
        const { card: back, how, same } = imported(exportJson(made, corpus));
        expect(how).toBe("back");
        expect(same).toBe(true);
        const askedFor = made.week.askedFor;
        expect(back).toEqual({ ...made, week: { ...made.week, askedFor }, rev: back.rev, changedAt: NOW });
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it("is of its published form, which is what the code generates (npm run corpus:schema)", async () => {
    const { name, text } = exportSchemaFile();
    expect(await readFile(join(projectRoot(), "corpus", "schema", name), "utf8")).toBe(text);
    expect(exportSchema.safeParse(JSON.parse(exportJson(card, corpus))).error).toBeUndefined();
  });

  it("has the week, every figure, the wording, version and hash, and nothing else", () => {
    const file: Record<string, unknown> = JSON.parse(exportJson(card, corpus));
    const { version, hash, role: _, ...figures } = card.score;
    expect(file).toEqual({
      format: "wagecard",
      version: 2,
      card: {
        id: "c1",
        revision: card.rev,
        madeAt: "2026-05-13T00:00:00.000Z",
        changedAt: "2026-05-13T00:00:00.000Z",
      },
      matrix: { version, hash },
      week: card.week,
      figures,
      wording: {
        role: "Machine-learning engineer",
        tasks: Object.fromEntries((corpus.roles[ENGINEER]?.tasks ?? []).map(({ id, title }) => [id, title])),
        bands: Object.fromEntries(corpus.bands.map(({ name, meaning }) => [name, meaning])),
      },
    });
  });

  it("is small enough to be imported, however much is on it", () => {
    for (const role of Object.values(corpus.roles)) {
      const ids = [
        ...role.tasks.map((task) => task.id),
        ...["a", "b", "c", "d"].map((id) => id.padEnd(20, "x")),
      ];
      const values = Object.fromEntries(AXES.map((axis) => [axis, axis === "errorCost" ? 10 / 3 : 200 / 3]));
      const like = { role: role.id, task: role.tasks[0]?.id ?? "" };
      const week = {
        role: role.id,
        askedFor: "*".repeat(100),
        pay: { kind: "range", range: 4 } as const,
        hours: Object.fromEntries(ids.map((id) => [id, 7.5])),
        overrides: Object.fromEntries(ids.map((id) => [id, values])),
        ownTasks: ids.slice(-4).map((id) => ({ id, title: "\u{1F9EE}".repeat(30), like, confirmed: true })),
      };
      const bytes = Buffer.byteLength(exportJson(cardOf(week), corpus));
      expect(bytes).toBeLessThan(LIMITS.exportBytes * 0.75);
    }
  });

  it("is not believed: changed figures are worked out anew, and that they differ is seen", () => {
    const { card: back, same } = imported(changed("figures/exposure", 99));
    expect(same).toBe(false);
    expect(back.score).toEqual(card.score);
  });
});

describe("a file that can't be imported is refused with the reason", () => {
  const task = "hours/train-model";
  const like = { role: ENGINEER, task: "train-model" };
  const own = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `own${at}`, title: "Mine", like, confirmed: true }));
  const oneOf = /one of train-model, evaluate-model/;

  it.each<[string, string, unknown, string, RegExp]>([
    ["more hours than a day has", `week/${task}`, 81, "week.hours.train-model", /0 to 80 hours, in halves/],
    ["less than none", `week/${task}`, -1, "week.hours.train-model", /0 to 80 hours/],
    ["thirds of an hour", `week/${task}`, 7.3, "week.hours.train-model", /in halves/],
    ["hours in words", `week/${task}`, "eight", "week.hours.train-model", /0 to 80 hours/],
    ["an unknown task", "week/hours/juggle", 3, "hours.juggle", oneOf],
    ["a value of an unknown task", "week/overrides", { juggle: { latency: 3 } }, "overrides.juggle", oneOf],
    [
      "an unknown axis",
      "week/overrides",
      { "train-model": { charm: 3 } },
      "week.overrides.train-model",
      /charm/,
    ],
    [
      "an axis out of its range",
      "week/overrides",
      { "train-model": { errorCost: 6 } },
      "week.overrides.train-model.errorCost",
      /1 to 5/,
    ],
    ["five tasks of one's own", "week/ownTasks", own(5), "week.ownTasks", /at most 4/],
    [
      "an own task that stands twice",
      "week/ownTasks",
      [own(1)[0], own(1)[0]],
      "ownTasks.1.id",
      /no other task/,
    ],
    [
      "an own task that is a modeled one",
      "week/ownTasks",
      [{ ...own(1)[0], id: "train-model" }],
      "ownTasks.0.id",
      /no other task/,
    ],
    [
      "an own task from nowhere",
      "week/ownTasks",
      [{ ...own(1)[0], like: { role: ENGINEER, task: "juggle" } }],
      "ownTasks.0.like.task",
      oneOf,
    ],
    [
      "an own task from no role",
      "week/ownTasks",
      [{ ...own(1)[0], like: { role: "constructor", task: "name" } }],
      "ownTasks.0.like.role",
      /one of .*machine-learning-engineer/,
    ],
    ["an unknown role", "week/role", "juggler", "role", /a role of matrix v1, one of .*recruiter/],
    ["a role of the language's own", "week/role", "constructor", "role", /a role of matrix v1/],
    ["an unknown pay range", "week/pay", { kind: "range", from: 1, to: 2 }, "week.pay", /one of 0 to 40000/],
    ["half a pay range", "week/pay", { kind: "range", from: 40000, to: 60001 }, "week.pay", /40000 to 60000/],
    ["an id that no button carries", "card/id", "C 1", "card.id", /./],
    ["a missing week", "week", undefined, "week", /./],
    ["no hours", "week/hours", { "train-model": 0.5 }, "week.hours", /1 to 100 hours in all/],
    ["hours set to 0", "week/hours", { "train-model": 0 }, "week.hours", /1 to 100 hours in all/],
    [
      "too many hours in all",
      "week/hours",
      { "train-model": 80, "debug-regression": 20.5 },
      "week.hours",
      /1 to 100 hours in all/,
    ],
    ["a task of the language's own", "week/hours", { constructor: 4 }, "week.hours.constructor", /./],
    [
      "an own task of the language's own",
      "week/ownTasks",
      [{ ...own(1)[0], id: "constructor" }],
      "week.ownTasks.0.id",
      /JavaScript/,
    ],
    ["something more", "owner", "12345678901234567", "the file", /owner/],
  ])("%s", (_, path, value, field, allowed) => {
    const found = refusal(changed(path, value));
    expect(found).toMatchObject({ kind: "export-value", field });
    if (found?.kind === "export-value") expect(found.allowed).toMatch(allowed);
    expect(refusalText(english, found ?? { kind: "not-an-export" })).toMatch(
      /^Nothing was imported: .*export the card again\.$/s,
    );
  });

  it.each<[string, string, Refusal]>([
    [
      "an own task without a name",
      changed("week/ownTasks", [{ ...own(1)[0], title: " \n " }]),
      { kind: "own-title-missing" },
    ],
    ["a newer form", changed("version", 3), { kind: "export-newer", version: 3, known: 2 }],
    ["another program's JSON", '{"format":"spreadsheet"}', { kind: "not-an-export" }],
    ["a list", "[1, 2]", { kind: "not-an-export" }],
    ["no JSON", "Task,Hours\r\n", { kind: "not-an-export" }],
    ["nothing", "", { kind: "not-an-export" }],
  ])("%s", (_, text, expected) => {
    expect(refusal(text)).toEqual(expected);
    expect(refusalText(english, expected).length).toBeGreaterThan(20);
  });

  it(`never in any other way, whatever stands in it (seed ${SEED})`, () => {
    const paths = [
      "week",
      "week/hours",
      "week/overrides",
      "week/ownTasks",
      "week/pay",
      "week/role",
      "card",
      "figures",
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 4 }), (path, value) => {
        const text = changed(path, value);
        const found = refusal(text);
        if (found) expect(refusalText(english, found).length).toBeLessThanOrEqual(2000);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it("keeps what was typed to one line, so that it can't pass for the bot's own words", () => {
    const { card: back } = imported(changed("week/askedFor", "a title”.\n\nVerified   by\tWagecore"));
    expect(back.week.askedFor).toBe("a title”. Verified by Wagecore");
  });
});
