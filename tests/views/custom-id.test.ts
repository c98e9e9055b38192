import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FLOWS, formatCustomId, parseCustomId } from "../../src/views/custom-id.js";

const word = (pattern: RegExp) => fc.stringMatching(pattern);

describe("custom ids", () => {
  it("come back as they went, in at most 100 characters", () => {
    fc.assert(
      fc.property(
        fc.record({
          flow: fc.constantFrom(...FLOWS),
          action: word(/^[a-z][a-z-]{0,19}$/),
          id: word(/^[a-z0-9-]{1,20}$/),
          rev: fc.nat({ max: 9_999_999 }),
          arg: word(/^[A-Za-z0-9-]{0,40}$/),
        }),
        (id) => {
          const text = formatCustomId(id);
          expect(text.length).toBeLessThanOrEqual(100);
          expect(parseCustomId(text)).toEqual(id);
        },
      ),
      { seed: 20260513 },
    );
  });

  it("keep the words of a task to be added, whatever they are, and no other id does", () => {
    fc.assert(
      fc.property(
        word(/^[a-z0-9-]{1,20}$/),
        fc.nat({ max: 9_999_999 }),
        fc.string({ unit: "grapheme", maxLength: 60 }).filter((text) => text.length <= 60),
        (id, rev, arg) => {
          const add = { flow: "task", action: "add", id, rev, arg } as const;
          expect(formatCustomId(add).length).toBeLessThanOrEqual(100);
          expect(parseCustomId(formatCustomId(add))).toEqual(add);
          const other = formatCustomId({ ...add, action: "own", arg: `${arg}. ` });
          expect(parseCustomId(other)).toBeNull();
        },
      ),
      { seed: 20260513 },
    );
    expect(parseCustomId(`1.task.add.c1.0.${"a".repeat(61)}`)).toBeNull();
    expect(parseCustomId("1.task.add.c1.0")).toBeNull();
  });

  it.each([
    "",
    "1",
    "1.walk.next.w1.0",
    "2.walk.next.w1.0.",
    "1.walks.next.w1.0.",
    "1.walk.Next.w1.0.",
    "1.walk.next.w1.-1.",
    "1.walk.next.w1.1e3.",
    "1.walk.next.w1.99999999.",
    "1.walk.next.w1.0.a b",
    "1.walk.next.w1.0.x.y",
    `1.walk.next.w1.0.${"a".repeat(41)}`,
    "1.walk.next.w\n1.0.",
  ])("%j is none of ours", (text) => {
    expect(parseCustomId(text)).toBeNull();
  });
});
