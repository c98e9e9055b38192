import { defaultDeserialize, defaultSerialize } from "@keyv/serialize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRow, textOf } from "../../src/store/database.js";

/** Text with colons, quotes and commas where they could be taken for a string that begins with a colon. */
const tricky = fc.string({
  unit: fc.constantFrom(":", '"', ",", "[", "{", "\\", " ", "a", "base64"),
  maxLength: 6,
});
const { document } = fc.letrec((tie) => ({
  document: fc.oneof(
    { depthSize: "small" },
    tricky,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("document"), { maxLength: 3 }),
    fc.dictionary(tricky, tie("document"), { maxKeys: 3 }),
  ),
}));

describe("the form of a stored row", () => {
  it("is Keyv's own, whatever is stored: each reads what the other wrote", () => {
    fc.assert(
      fc.property(document, (value) => {
        const row = { value, expires: 1 };
        expect(defaultDeserialize(textOf(row))).toEqual(row);
        expect(parseRow(defaultSerialize(row))).toEqual(row);
        expect(parseRow(textOf(row))).toEqual(row);
      }),
      { seed: 9, numRuns: 2000 },
    );
  });
});
