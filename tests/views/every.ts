import {
  BOARD_ORDERS,
  compareSides,
  DEFAULT_SETTINGS,
  entryOf,
  finish,
  levelsOf,
  NOBODY,
  publicCard,
  roleSide,
  type Side,
  standingsOf,
  startWalk,
  stopsOf,
  type Week,
  whatIfWeek,
} from "../../src/conversation/index.js";
import type { Corpus } from "../../src/corpus/index.js";
import { exportCsv, exportJson } from "../../src/export/index.js";
import { taskFigures } from "../../src/flows/index.js";
import { roleMessage } from "../../src/flows/role.js";
import type { Translator } from "../../src/language/index.js";
import { BANDS, type Band } from "../../src/scoring/index.js";
import {
  addAgainView,
  askRemoveView,
  boardDrawing,
  boardOffView,
  boardView,
  cardDrawing,
  cardView,
  compareView,
  comparisonDrawing,
  exportedView,
  helpView,
  insightsView,
  keptView,
  type MessageView,
  methodologyView,
  pagesView,
  pickTaskView,
  pictureView,
  privacyView,
  ROLE_PAGES,
  removedView,
  settingsView,
  sharedView,
  startView,
  takenBackText,
  taskView,
  underWayView,
  walkView,
  whatIfView,
  whyAllView,
  whyView,
} from "../../src/views/index.js";
import { ENGINEER } from "../corpus/real.js";

/** What a card of a corpus shows, and all else that is shown beside it. */
export interface Shown {
  readonly week: Week;
  readonly corpus: Corpus;
}

const SHARING = { id: "s1", user: "2".repeat(18), name: "Ana" };

/** What of a week, its card and its corpus is the same in every language: worked out once. */
export function material({ week, corpus }: Shown) {
  const { card } = finish(null, { id: "c1", rev: 1, week }, corpus, 1);
  const mine: Side = { who: { kind: "you" }, week: card.week, score: card.score };
  const theirs: Side = { ...mine, who: { kind: "person", name: SHARING.name } };
  const shift = { capability: 20, reliability: -10, task: null } as const;
  const shown = publicCard(card, corpus);
  return {
    corpus,
    card,
    shown,
    shift,
    changed: whatIfWeek(week, { axes: { capability: 20, reliability: -10 } }, corpus),
    walk: startWalk("w1", week, 1),
    people: compareSides(mine, theirs),
    roles: compareSides(mine, { ...theirs, ...roleSide(ENGINEER, corpus) }),
    entries: ["3", "4"].map((id) =>
      entryOf(shown, { id, user: id.repeat(18), name: `Person ${id}`, sharedAt: 1_800_000_000_000 }),
    ),
  };
}

/** Every view of a message, by name. */
export function everyView(t: Translator, of: ReturnType<typeof material>): [string, MessageView][] {
  const { corpus, card, shown, shift, changed, walk, people, roles, entries } = of;
  const wanted = { role: card.week.role, askedFor: null, seniority: null };
  const role = corpus.roles[card.week.role];
  const [user = ""] = entries.map((entry) => entry.user);
  if (!role) throw new Error("The corpus lacks the card's role.");
  const standings = standingsOf(role.id, corpus);
  const spread = { people: 5, exposure: MIDDLE, freed: MIDDLE, shares: SHARES, versions: ["v1", "v2"] };
  const reader = { commandId: () => "9".repeat(18), inServer: true, managesServer: true };
  const stops = stopsOf(card.week, corpus);
  const files = { json: exportJson(card, corpus), csv: exportCsv(t, card, corpus) };
  const first = { order: "exposure", page: 0 } as const;
  return [
    ...stops.map(({ title }, at): [string, MessageView] => [title, walkView(t, { ...walk, at }, corpus)]),
    ["review", walkView(t, { ...walk, at: stops.length }, corpus)],
    ["card", cardView(t, card, corpus)],
    ["shared", sharedView(t, shown, SHARING, corpus)],
    ...stops.flatMap(({ id }): [string, MessageView][] => {
      const task = taskFigures(card, id, corpus);
      return [
        [`task ${id}`, taskView(t, card, task, corpus)],
        [`why ${id}`, whyView(t, card, task, corpus)],
      ];
    }),
    ["why all", whyAllView(t, shown, SHARING, corpus)],
    ["no such task", pickTaskView(t, card, "x", [], "task", corpus)],
    [
      "some such tasks",
      pickTaskView(
        t,
        card,
        "x",
        stops.slice(0, 2).map(({ id }) => id),
        "why",
        corpus,
      ),
    ],
    ["a task not added", addAgainView(t, card, "x", "n")],
    ...BOARD_ORDERS.map((order): [string, MessageView] => [
      `board by ${order}`,
      boardView(
        t,
        "5".repeat(18),
        entries,
        { order, page: 0 },
        { userId: user, managesMessages: true },
        corpus,
      ),
    ]),
    [
      "board switched off",
      boardOffView(t, "5".repeat(18), entries, { userId: user, managesMessages: true }, corpus),
    ],
    ...entries
      .slice(0, 1)
      .map((entry): [string, MessageView] => [
        "removal asked about",
        askRemoveView(t, "5".repeat(18), entry, first),
      ]),
    ["removed", removedView(t, "5".repeat(18), null)],
    ["removed but for the message", removedView(t, "5".repeat(18), { why: "closed" })],
    ["people", compareView(t, people, card.id, { kind: "person", userId: user }, corpus)],
    ["roles", compareView(t, roles, card.id, { kind: "role", role: role.id }, corpus)],
    ...ROLE_PAGES.map((page): [string, MessageView] => [
      `role ${page}`,
      roleMessage(t, wanted, page, { corpus }),
    ]),
    [
      "insights",
      insightsView(t, { role, standings, levels: levelsOf(role, corpus), spread }, wanted, corpus),
    ],
    ["what if", whatIfView(t, card, shift, changed, corpus)],
    ["methodology", methodologyView(t, corpus)],
    ["help", helpView(t, reader, corpus)],
    [
      "privacy",
      privacyView(
        t,
        { walks: 1, cards: 2, shared: 100 },
        365,
        PLACES,
        takenBackText(t, user, { count: 1, why: "closed", mayStandIn: [user] }),
      ),
    ],
    ["pages", pagesView(t, { privacy: "p", terms: "t" })],
    ["kept", keptView(t, {})],
    ["settings", settingsView(t, { ...DEFAULT_SETTINGS, sharing: "channels", channels: [user] })],
    ["start", startView(t, walk, { ...NOBODY, cards: [card] }, corpus)],
    ["under way", underWayView(t, walk, wanted, corpus)],
    ["export", exportedView(t, card, files, corpus)],
    ["picture of a card", pictureView(t, cardDrawing(t, shown, null, corpus), PNG)],
    ["picture of two", pictureView(t, comparisonDrawing(t, people, corpus), PNG)],
    ["picture of a board", pictureView(t, boardDrawing(t, entries, first, corpus), PNG)],
  ];
}

const PLACES = Array.from({ length: 100 }, (_, nth) => ({
  channel: String(500_000_000_000_000_000n + BigInt(nth)),
  title: "T".repeat(60),
  sharedAt: 1_800_000_000_000,
}));
const PNG = new Uint8Array(1);
const MIDDLE = { low: 11, median: 14, high: 19 };
const SHARES = Object.fromEntries(BANDS.map((band) => [band, 0.25])) as Record<Band, number>;
