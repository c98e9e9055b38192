import type { Card, Person, Walk, Week } from "../../../src/conversation/index.js";

/** What the bot has to know of one person, worked out from what was acknowledged to them. */
export interface Model {
  readonly walk: Walk | null;
  readonly person: Person | null;
  /** Their card in the channel, as it was when they shared it. */
  readonly shared: Card | null;
}

export const NOTHING: Model = { walk: null, person: null, shared: null };

/** Two models that read the same here are the same but for what only the bot decides: times, new ids. */
export function read(model: Model): string {
  const { walk, person, shared } = model;
  return JSON.stringify({
    walk: walk && { rev: walk.rev, at: walk.at, week: weekOf(walk.week), adjusts: walk.from !== null },
    cards: (person?.cards ?? []).map(cardOf),
    shared: shared && cardOf(shared),
  });
}

function cardOf({ rev, week, score }: Card) {
  return { rev, week: weekOf(week), exposure: score.exposure, cost: score.cost.ai };
}

/** Tasks of the person's own have ids that the bot makes up: they are named by their place. */
function weekOf(week: Week) {
  const names = new Map(week.ownTasks.map((task, place) => [task.id, `own-${place}`]));
  const named = <T>(record: Readonly<Record<string, T>>) =>
    sorted(Object.fromEntries(Object.entries(record).map(([id, value]) => [names.get(id) ?? id, value])));
  return {
    ...week,
    hours: named(week.hours),
    overrides: named(week.overrides),
    ownTasks: week.ownTasks.map(({ title, like, confirmed }) => ({ title, like, confirmed })),
  };
}

function sorted<T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}
