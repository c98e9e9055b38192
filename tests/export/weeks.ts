import fc from "fast-check";
import { type Card, finish, LIMITS, type Week } from "../../src/conversation/index.js";
import { AXES } from "../../src/scoring/index.js";
import { cleanText, limited } from "../../src/text/index.js";
import { corpus } from "../corpus/real.js";
import { axisValue } from "../scoring/arbitrary.js";

/** Weeks that a person may have made, of every role, and the cards of them. */

const roles = Object.values(corpus.roles);
const cells = roles.flatMap((role) => role.tasks.map((task) => ({ role: role.id, task: task.id })));

/** As `/task` leaves what somebody typed. */
const title = fc
  .oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", '"', ",", "\n", "1", "a"),
      maxLength: 60,
    }),
  )
  .map((text) => limited(cleanText(text), LIMITS.ownTitle))
  .filter((text) => text !== "");

const axes = fc.record(Object.fromEntries(AXES.map((axis) => [axis, axisValue(axis)])), { requiredKeys: [] });

const pay: fc.Arbitrary<Week["pay"]> = fc.oneof(
  fc.record({
    kind: fc.constant("seniority" as const),
    seniority: fc.constantFrom("entry" as const, "mid" as const, "senior" as const, "staff" as const),
  }),
  fc.record({
    kind: fc.constant("range" as const),
    range: fc.integer({ min: 0, max: corpus.wages.payRanges.length - 1 }),
  }),
);

export const weeks: fc.Arbitrary<Week> = fc.constantFrom(...roles).chain((role) => {
  const own = fc
    .uniqueArray(fc.string({ unit: fc.constantFrom(..."abcxyz019"), minLength: 1, maxLength: 20 }), {
      maxLength: LIMITS.ownTasks,
    })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({
            id: fc.constant(`own-${id}`),
            title,
            like: fc.constantFrom(...cells),
            confirmed: fc.boolean(),
          }),
        ),
      ),
    );
  return own.chain((ownTasks) => {
    const ids = [...role.tasks.map((task) => task.id), ...ownTasks.map((task) => task.id)];
    const scored = (id?: string): boolean => !ownTasks.some((own) => own.id === id && !own.confirmed);
    return fc.record({
      role: fc.constant(role.id),
      askedFor: fc.option(title),
      pay,
      // At most 12 tasks of 8 hours: a week of 96.
      hours: fc
        .tuple(...ids.map(() => fc.integer({ min: 0, max: 16 })))
        .filter((halves) => halves.reduce((sum, half, at) => sum + (scored(ids[at]) ? half : 0), 0) >= 2)
        .map((halves) => Object.fromEntries(ids.map((id, at) => [id, (halves[at] ?? 0) / 2]))),
      overrides: fc.dictionary(fc.constantFrom(...ids), axes, { maxKeys: 4, noNullPrototype: true }),
      ownTasks: fc.constant(ownTasks),
    });
  });
});

export const cards: fc.Arbitrary<Card> = weeks.map(cardOf);

export function cardOf(week: Week): Card {
  return finish(null, { id: "c1", rev: 6, week }, corpus, Date.UTC(2026, 4, 13)).card;
}
