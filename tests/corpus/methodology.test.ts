import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { methodologyTables, withTables } from "../../src/corpus/methodology.js";
import { projectRoot } from "../../src/root.js";
import { corpus } from "./real.js";

const page = readFileSync(join(projectRoot(), "corpus", "METHODOLOGY.md"), "utf8");

describe("METHODOLOGY.md", () => {
  it("has the tables that the constants give (npm run corpus:methodology)", () => {
    expect(withTables(page, corpus)).toBe(page);
  });

  it("changes when a constant does", () => {
    const { constants } = corpus;
    const other = {
      ...corpus,
      constants: { ...constants, cost: { ...constants.cost, reviewCatchRate: 0.7 } },
    };
    expect(withTables(page, other)).toContain("70 % of the errors");
    expect(withTables(page, other)).not.toBe(page);
  });

  it("says which table has no place", () => {
    const [first = ""] = methodologyTables(corpus).keys();
    expect(() => withTables(page.replace(`<!-- /${first} -->`, ""), corpus)).toThrow(first);
  });
});
