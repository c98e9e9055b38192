import { describe, expect, it } from "vitest";
import type { Week } from "../../src/conversation/index.js";
import { everyTranslator } from "../../src/language/index.js";
import { textsOf } from "../../src/picture/drawing.js";
import { comparisonDrawing } from "../../src/views/index.js";
import { altText } from "../../src/views/picture.js";
import { corpus } from "../corpus/real.js";
import { english } from "../english.js";
import { compared, owned, ownTask, plain, saysClosest, saysWhatIsOwn, TASKS } from "./owned-week.js";

const LANGUAGES = everyTranslator().map((t) => [t.language, t] as const);

/** Two modeled tasks and four of one's own. */
function withFour(side: string): Week {
  const ownTasks = [1, 2, 3, 4].map((n) => ownTask(`${side}${n}`));
  const hours = Object.fromEntries(ownTasks.map(({ id }) => [id, 2]));
  return { ...plain, ownTasks, hours: { ...plain.hours, ...hours } };
}

describe.each(LANGUAGES)("the picture of a comparison, in %s", (_, t) => {
  it("says on each side what is not the corpus's", () => {
    const drawing = comparisonDrawing(t, compared(plain, owned), corpus);
    expect(drawing.right.lines).toContain(saysWhatIsOwn(t));
    expect(drawing.right.lines).toContain(saysClosest(t));
    expect(drawing.left.lines).toHaveLength(2);
    expect(altText(t, drawing)).toContain(saysWhatIsOwn(t));
    expect(altText(t, drawing)).toContain(saysClosest(t));
    expect(drawing.rows.filter(({ title }) => title.startsWith("★ "))).toHaveLength(3);
    const untouched = comparisonDrawing(t, compared(plain, plain), corpus);
    expect([...textsOf(untouched)].join("\n")).not.toMatch(/★/);
  });

  const ten = comparisonDrawing(t, compared(withFour("a"), withFour("b")), corpus);

  it("has all of ten tasks, and of more it says how many others there are", () => {
    expect([ten.rows.length, ten.more]).toEqual([10, ""]);
    const more = withFour("a");
    const eleven = { ...more, hours: { ...more.hours, [TASKS[2] ?? ""]: 4 } };
    const drawing = comparisonDrawing(t, compared(eleven, withFour("b")), corpus);
    expect(drawing.rows).toHaveLength(9);
    expect(drawing.more).toBe(t("compare.picture.more", { count: 2 }));
  });

  it("says in its words how many tasks these have no room for", () => {
    const title = "w".repeat(90);
    const words = altText(t, { ...ten, rows: ten.rows.map((row) => ({ ...row, title })) });
    expect(words.length).toBeLessThanOrEqual(1024);
    const said = words.split(title).length - 1;
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(10);
    expect(words).toContain(t("compare.picture.more", { count: 10 - said }));
  });
});

it("it says “your own” to whom the side is", () => {
  const { left } = comparisonDrawing(english, compared(owned, plain), corpus);
  expect(left.lines).toContain("★ 3 values and 2 tasks are your own");
});
