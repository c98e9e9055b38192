import { describe, expect, it } from "vitest";
import type { Refusal } from "../../src/conversation/index.js";
import { everyTranslator } from "../../src/language/index.js";
import { AXIS_RANGES } from "../../src/scoring/index.js";
import {
  busyText,
  failureText,
  lateFormText,
  lateText,
  refusalText,
  unreadableText,
} from "../../src/views/index.js";
import { english } from "../english.js";

/** One of every kind: a new kind without a line here does not compile. */
const EVERY: { readonly [K in Refusal["kind"]]: Extract<Refusal, { kind: K }> } = {
  "hours-not-understood": { kind: "hours-not-understood", typed: "many" },
  "hours-of-task": { kind: "hours-of-task", typed: "seven", task: "Debug a regression" },
  "week-too-long": { kind: "week-too-long", total: 120 },
  "no-hours-yet": { kind: "no-hours-yet" },
  "hours-count": { kind: "hours-count", given: 2, tasks: ["one", "two", "three"], typical: [14, 8, 18] },
  "unknown-role": { kind: "unknown-role", typed: "wizard" },
  "not-modeled": { kind: "not-modeled", title: "wizard", note: "Nobody knows." },
  "walk-gone": { kind: "walk-gone" },
  "walk-under-way": { kind: "walk-under-way" },
  "card-gone": { kind: "card-gone" },
  "no-card": { kind: "no-card" },
  "task-gone": { kind: "task-gone" },
  "axis-not-understood": { kind: "axis-not-understood", axis: "errorCost", typed: "six" },
  "not-in-matrix": { kind: "not-in-matrix", version: "v1" },
  outdated: { kind: "outdated", made: "v1" },
  "own-tasks-full": { kind: "own-tasks-full" },
  "guessed-match": { kind: "guessed-match" },
  "no-scored-hours": { kind: "no-scored-hours" },
  "shared-guessed": { kind: "shared-guessed" },
  "own-title-missing": { kind: "own-title-missing" },
  "unknown-button": { kind: "unknown-button" },
  "unknown-command": { kind: "unknown-command" },
  "not-in-server": { kind: "not-in-server" },
  "share-gone": { kind: "share-gone" },
  "not-shared-here": { kind: "not-shared-here", name: "Robin" },
  "not-a-shared-card": { kind: "not-a-shared-card" },
  "not-yours": { kind: "not-yours" },
  "with-yourself": { kind: "with-yourself" },
  "with-both": { kind: "with-both" },
  "shared-outdated": { kind: "shared-outdated", made: "v1" },
  "board-full": { kind: "board-full" },
  "shared-everywhere": { kind: "shared-everywhere" },
  "sharing-off": { kind: "sharing-off", channels: [] },
  "may-not-post": { kind: "may-not-post" },
  "board-off": { kind: "board-off" },
  "not-a-moderator": { kind: "not-a-moderator" },
  "share-removed": { kind: "share-removed" },
  "not-a-manager": { kind: "not-a-manager" },
  "too-soon": { kind: "too-soon" },
  "too-fast": { kind: "too-fast", seconds: 3 },
  "too-many-pictures": { kind: "too-many-pictures", seconds: 12 },
  "not-public": { kind: "not-public" },
  "studio-full": { kind: "studio-full" },
  "studio-closed": { kind: "studio-closed" },
  "file-gone": { kind: "file-gone" },
  "file-too-large": { kind: "file-too-large" },
  "not-an-export": { kind: "not-an-export" },
  "export-newer": { kind: "export-newer", version: 3, known: 2 },
  "export-value": { kind: "export-value", field: "hours", allowed: "0 to 80" },
  "import-alone": { kind: "import-alone" },
};

/** Something to do: a command, or a verb that tells somebody to. */
const NEXT_STEP =
  /`\/[a-z]+|\b(give|take|put|pick|press|share|ask|attach|export|mend|remove|compare|try|tell|start anew)\b/i;

describe("every refusal", () => {
  it.each(Object.values(EVERY))("$kind names the next step, in a sentence or a few", (refusal) => {
    const text = refusalText(english, refusal);
    expect(text).toMatch(NEXT_STEP);
    expect(text).toMatch(/^[“A-Z].*[.”]$/s);
    expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
    expect(text.length).toBeLessThanOrEqual(500);
  });

  it("says in every language which hours and values a file may have, in English as the checks do", () => {
    const words = [...Object.values(AXIS_RANGES).map((range) => range.words), "0 to 80 hours, in halves"];
    for (const allowed of words) {
      const refusal = { kind: "export-value", field: "week", allowed } as const;
      for (const t of everyTranslator()) {
        expect(refusalText(t, refusal).includes(allowed), `${t.language}: ${allowed}`).toBe(t === english);
      }
    }
    const other = { kind: "export-value", field: "week", allowed: "one of a, b" } as const;
    for (const t of everyTranslator()) expect(refusalText(t, other)).toContain("one of a, b");
  });

  it("names the channels in which sharing is allowed, where there are any", () => {
    expect(refusalText(english, { kind: "sharing-off", channels: ["1", "2"] })).toContain("<#1> and <#2>");
  });

  it("counts seconds in words", () => {
    expect(refusalText(english, { kind: "too-fast", seconds: 1 })).toMatch(/in one second\.$/);
    expect(refusalText(english, { kind: "too-fast", seconds: 2 })).toMatch(/in 2 seconds\.$/);
  });
});

it.each<readonly [string, string]>([
  ["a failure", failureText(english, "1")],
  ["a late answer", lateText(english, "1")],
  ["a late form", lateFormText(english)],
  ["a busy store", busyText(english, "1")],
  ...["walks", "people", "boards", "settings"].map(
    (kind) => [kind, unreadableText(english, kind, "1")] as const,
  ),
])("%s names the next step", (_, text) => {
  expect(text).toMatch(NEXT_STEP);
});
