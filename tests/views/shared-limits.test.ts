import { describe, expect, it } from "vitest";
import {
  BOARD_ORDERS,
  compareSides,
  entryOf,
  LIMITS,
  ordered,
  publicCard,
  roleSide,
  type Side,
} from "../../src/conversation/index.js";
import { everyTranslator } from "../../src/language/index.js";
import {
  boardDrawing,
  boardView,
  cardDrawing,
  compareView,
  comparisonDrawing,
  parseAgainst,
  parseWindow,
  pictureView,
  SHARED_TEXTS,
  sharedNotice,
  sharedView,
  whyAllView,
} from "../../src/views/index.js";
import { limitFaults } from "../../src/views/limits.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { long, made, week } from "./longest.js";

const card = made(week);
const shown = publicCard(card, long);
const NAME = "*".repeat(LIMITS.name);
const sharing = { id: "s".repeat(20), user: "2".repeat(20), name: NAME };
const entries = Array.from({ length: 500 }, (_, n) =>
  entryOf(shown, {
    ...sharing,
    user: String(200000000000000000n + BigInt(n)),
    id: `s${n}`,
    sharedAt: 1_800_000_000_000 + n,
  }),
);
const mine: Side = { who: { kind: "you" }, week: card.week, score: card.score };
const theirs: Side = { ...mine, who: { kind: "person", name: NAME } };

const LANGUAGES = everyTranslator().map((t) => [t.language, t] as const);

describe.each(LANGUAGES)("in %s the longest that people may share fits into Discord's limits", (_, t) => {
  it("as a shared card and as why all of its tasks stand where they do", () => {
    expect(limitFaults(sharedView(t, shown, sharing, long))).toEqual([]);
    expect(limitFaults(whyAllView(t, shown, sharing, long))).toEqual([]);
    for (const text of Object.values(SHARED_TEXTS))
      expect(limitFaults(sharedNotice(t, sharing, text({ t, publicT: t }, "unanswered")))).toEqual([]);
  });

  it("as every page of a board of 500, in every order", () => {
    for (const order of BOARD_ORDERS) {
      const sorted = ordered(entries, order);
      for (const page of [0, 1, 25, 49, 50, 999]) {
        const viewer = sorted[3]?.user ?? "";
        const view = boardView(
          t,
          "3".repeat(20),
          sorted,
          { order, page },
          { userId: viewer, managesMessages: true },
          long,
        );
        expect(limitFaults(view)).toEqual([]);
        expect(view.embeds[0]?.footer?.text).toContain(
          t("board.page", { page: Math.min(page + 1, 50), pages: 50 }),
        );
      }
    }
  });

  it("as two cards side by side, of one role and of two", () => {
    const person = { kind: "person", userId: "2".repeat(20) } as const;
    expect(limitFaults(compareView(t, compareSides(mine, theirs), card.id, person, long))).toEqual([]);
    const recruiter = { ...theirs, ...roleSide("recruiter", corpus), who: theirs.who };
    const role = { kind: "role", role: "r".repeat(35) } as const;
    expect(limitFaults(compareView(t, compareSides(mine, recruiter), card.id, role, corpus))).toEqual([]);
  });

  it("as the words for a picture", () => {
    const drawings = [
      cardDrawing(t, shown, NAME, long),
      comparisonDrawing(t, compareSides(mine, theirs), long),
      boardDrawing(t, entries, { order: "exposure", page: 0 }, long),
    ];
    for (const drawing of drawings) {
      const [file] = pictureView(t, drawing, new Uint8Array()).files ?? [];
      expect(file?.description.length).toBeGreaterThan(300);
      expect(file?.description.length).toBeLessThanOrEqual(1024);
    }
  });
});

describe("what a custom id says of a board or a comparison", () => {
  it("is read as it was written, and nothing else is", () => {
    expect(parseWindow("human-critical-12")).toEqual({ order: "human-critical", page: 12 });
    for (const bad of ["", "exposure", "exposure-", "exposure--1", "name-1", "exposure-1000"]) {
      expect(parseWindow(bad)).toBeNull();
    }
    expect(parseAgainst("role-machine-learning-engineer")).toEqual({ kind: "role", role: ENGINEER });
    for (const bad of ["", "person-", "person-abc", "role-", "role-a.b", "team-1"]) {
      expect(parseAgainst(bad)).toBeNull();
    }
  });
});
