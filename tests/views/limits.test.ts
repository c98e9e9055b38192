import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_SETTINGS,
  emptyWeek,
  finish,
  LIMITS,
  NOBODY,
  type Refusal,
  startWalk,
  stopsOf,
  type Week,
} from "../../src/conversation/index.js";
import { taskFigures } from "../../src/flows/index.js";
import { everyTranslator } from "../../src/language/index.js";
import { AXES, scoreCard } from "../../src/scoring/index.js";
import {
  cardView,
  chooseRoleView,
  helpView,
  type MessageView,
  parseCustomId,
  pickTaskView,
  refusalText,
  settingsView,
  startView,
  taskView,
  underWayView,
  type Wanted,
  walkView,
  wantedOf,
  whyView,
} from "../../src/views/index.js";
import { limitFaults } from "../../src/views/limits.js";
import { button, buttonRow, selectRow } from "../../src/views/message.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { english } from "../english.js";
import { long, made, week } from "./longest.js";

function fits(view: MessageView): void {
  expect(limitFaults(view)).toEqual([]);
}

const ID = { flow: "card", action: "why", id: "c1", rev: 0, arg: "" } as const;

const LANGUAGES = everyTranslator().map((t) => [t.language, t] as const);

describe.each(LANGUAGES)("in %s the longest wording that there may be fits into Discord's limits", (_, t) => {
  const card = made(week);

  it("on the card, with all reasons shortened alike", () => {
    fits(cardView(t, card, long, "n".repeat(200)));
    const plain = made({
      ...week,
      overrides: {},
      ownTasks: [],
      hours: { [long.roles[ENGINEER]?.tasks[0]?.id ?? ""]: 8 },
    });
    fits(cardView(t, plain, long));
    expect(JSON.stringify(cardView(t, plain, long))).toContain("s".repeat(140));
  });

  it("on a task, on why, and on what is not found", () => {
    for (const { id } of stopsOf(week, long)) {
      const figures = taskFigures(card, id, long);
      fits(taskView(t, card, figures, long, "n".repeat(200)));
      fits(whyView(t, card, figures, long));
    }
    fits(pickTaskView(t, card, "*".repeat(500), [], "why", long));
  });

  it("at every step of the walk and at its start", () => {
    const walk = startWalk("w".repeat(20), week, 1);
    for (let at = 0; at <= stopsOf(week, long).length; at++)
      fits(walkView(t, { ...walk, at }, long, "n".repeat(200)));
    fits(
      startView(
        t,
        walk,
        { ...NOBODY, cards: Array.from({ length: LIMITS.cards }, (_, n) => ({ ...card, id: `c${n}` })) },
        long,
      ),
    );
    fits(startView(t, null, null, long));
    const role = long.roles[ENGINEER];
    if (!role) throw new Error("There is no longest role.");
    const id = "x".repeat(28);
    const titles = Array.from({ length: 100 }, (_, n) => `${n} `.padEnd(60, "*"));
    const named = {
      ...long,
      roles: { ...long.roles, [id]: { ...role, id, notCovered: [{ titles, note: "n" }] } },
    };
    const wanted: Wanted = { role: id, askedFor: titles[99] ?? "", seniority: "senior" };
    const asked = underWayView(t, walk, wanted, named);
    fits(asked);
    const fresh = /"custom_id":"([^"]*fresh[^"]*)"/.exec(JSON.stringify(asked.components))?.[1] ?? "";
    expect(wantedOf(parseCustomId(fresh)?.arg ?? "", named)).toEqual(wanted);
    const matches = Array.from({ length: 25 }, (_, n) => {
      const other = { ...role, id: `role-${n}-`.padEnd(28, "x") };
      return { role: other, title: "*".repeat(60), notModeled: "n".repeat(400) };
    });
    const hours = role.tasks.map(() => 79.5);
    fits(chooseRoleView(t, "*".repeat(100), matches, "start", long, { seniority: "senior", hours }));
  });

  it("in every refusal, whatever was typed", () => {
    const typed = "*".repeat(4000);
    const tasks = Array.from({ length: 12 }, () => "*".repeat(60));
    const refusals: Refusal[] = [
      { kind: "hours-not-understood", typed },
      { kind: "unknown-role", typed },
      { kind: "hours-count", given: 4000, tasks, typical: tasks.map(() => 79.5) },
      { kind: "axis-not-understood", axis: "errorCost", typed },
      { kind: "export-value", field: typed, allowed: typed },
    ];
    for (const refusal of refusals) expect(refusalText(t, refusal).length).toBeLessThanOrEqual(2000);
  });
});

describe.each(LANGUAGES)("the help in %s", (_, t) => {
  it("fits with ids as long as they may be, for whom shows most", () => {
    const commandId = () => "9".repeat(20);
    fits(helpView(t, { commandId, inServer: true, managesServer: true }, long));
    fits(helpView(t, { commandId: () => null, inServer: false, managesServer: false }, corpus));
  });
});

it("the help says in English what every band means, and names commands whose ids are not known", () => {
  const view = helpView(english, { commandId: () => null, inServer: false, managesServer: false }, corpus);
  expect(JSON.stringify(view)).toContain("`/wagecard`");
  for (const { name, meaning } of corpus.bands)
    expect(JSON.stringify(view)).toContain(`${name}**: ${meaning}`);
});

describe.each(LANGUAGES)("the settings of a server in %s", (_, t) => {
  it("fit with as many channels as there may be, and so does the refusal that names them", () => {
    const channels = Array.from({ length: LIMITS.sharingChannels }, (_, at) =>
      String(10n ** 19n + BigInt(at)),
    );
    fits(settingsView(t, DEFAULT_SETTINGS));
    fits(settingsView(t, { ...DEFAULT_SETTINGS, sharing: "channels", channels }));
    expect(refusalText(t, { kind: "sharing-off", channels }).length).toBeLessThanOrEqual(2000);
  });
});

describe("the limits themselves", () => {
  const empty: MessageView = { content: "", embeds: [], components: [] };
  const field = { name: "n", value: "v" };
  it.each<[string, MessageView]>([
    ["content", { ...empty, content: "x".repeat(2001) }],
    [
      "all embeds",
      { ...empty, embeds: [{ description: "x".repeat(4000) }, { description: "x".repeat(2001) }] },
    ],
    ["embeds[0].fields[0].value: empty", { ...empty, embeds: [{ fields: [{ ...field, value: "" }] }] }],
    ["embeds[0].fields:", { ...empty, embeds: [{ fields: Array.from({ length: 26 }, () => field) }] }],
    ["embeds[0].title", { ...empty, embeds: [{ title: "x".repeat(257) }] }],
    [
      "components:",
      {
        ...empty,
        components: Array.from({ length: 6 }, (_, n) => buttonRow(button({ ...ID, rev: n }, "x"))),
      },
    ],
    [
      "components[0]:",
      {
        ...empty,
        components: [buttonRow(...Array.from({ length: 6 }, (_, n) => button({ ...ID, rev: n }, "x")))],
      },
    ],
    ["custom_id stands twice", { ...empty, components: [buttonRow(button(ID, "x"), button(ID, "y"))] }],
    [
      "value stands twice",
      {
        ...empty,
        components: [
          selectRow(ID, "p", [
            { value: "a", label: "a" },
            { value: "a", label: "b" },
          ]),
        ],
      },
    ],
  ])("%s is found", (place, view) => {
    expect(limitFaults(view).join("\n")).toContain(place);
  });

  it("finds nothing in a legal message", () => {
    expect(
      limitFaults({ ...empty, content: "x".repeat(2000), components: [buttonRow(button(ID, "x"))] }),
    ).toEqual([]);
  });
});

describe("any week of the real role", () => {
  it.each(LANGUAGES)("makes in %s a card and a why that fit", (_, t) => {
    const cells = corpus.roles[ENGINEER]?.cells ?? [];
    const anyAxes = fc.record(
      Object.fromEntries(
        AXES.map((axis) => [
          axis,
          axis === "errorCost" ? fc.integer({ min: 1, max: 5 }) : fc.integer({ min: 0, max: 100 }),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 32 }), { minLength: cells.length, maxLength: cells.length }),
        fc.array(anyAxes, { minLength: cells.length, maxLength: cells.length }),
        (halves, axes) => {
          fc.pre(halves.some((value) => value >= 2));
          const some: Week = {
            ...emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" }, null),
            hours: Object.fromEntries(cells.map((cell, index) => [cell.id, (halves[index] ?? 0) / 2])),
            overrides: Object.fromEntries(cells.map((cell, index) => [cell.id, axes[index] ?? {}])),
          };
          const { card } = finish(null, { id: "w1", rev: 0, week: some }, corpus, 1);
          fits(cardView(t, card, corpus));
          for (const task of card.score.tasks) {
            fits(taskView(t, card, task, corpus));
            fits(whyView(t, card, task, corpus));
          }
        },
      ),
      { seed: 20260513, numRuns: t === english ? 50 : 10 },
    );
  });

  it("is stored with the figures that the scoring module gives", () => {
    const hours = { "train-model": 10, "propose-approach": 5 };
    const { card } = finish(
      null,
      {
        id: "w1",
        rev: 0,
        week: { ...emptyWeek(ENGINEER, { kind: "seniority", seniority: "senior" }, null), hours },
      },
      corpus,
      1,
    );
    expect(card.score).toEqual(scoreCard({ role: ENGINEER, hours, wage: 158880 }, corpus));
  });
});
