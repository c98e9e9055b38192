import { describe, expect, it } from "vitest";
import { lengthFaults } from "./lengths.js";
import { REAL } from "./real.js";

describe("every language", () => {
  it.each(REAL)("$language fits where Discord limits a text", ({ texts, locale }) => {
    expect(lengthFaults(texts, locale)).toEqual([]);
  });
});

describe("a text is too long", () => {
  const long = (length: number) => "x".repeat(length);
  it.each<[string, string, number | null]>([
    ["walk.next.button", long(39), 38],
    ["walk.next.button", long(38), null],
    ["start.fresh.button", `${long(70)}{count}`, 80],
    ["task.form.label", long(46), 45],
    ["task.form.label", long(45), null],
    ["card.why.placeholder", long(151), 150],
    ["settings.where.option.description", `{n, plural, one {x} other {# ${long(95)}}}`, 100],
    ["settings.where.option", `{who, select, a {x} other {${long(69)}{name}}}`, 100],
    ["card.anything", long(9000), null],
  ])("as %s", (key, text, most) => {
    const faults = lengthFaults({ [key]: text }, "en-US");
    if (most === null) expect(faults).toEqual([]);
    else expect(faults).toEqual([expect.stringContaining(`and ${most} is the most`)]);
  });
});
