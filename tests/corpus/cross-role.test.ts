import { describe, expect, it } from "vitest";
import { typicalWeek } from "../../src/conversation/index.js";
import type { Role } from "../../src/corpus/index.js";
import { AXES, type Axis, BANDS, bandOf, scoreCard } from "../../src/scoring/index.js";
import { corpus, ENGINEER } from "./real.js";

/** What must be true between the roles, whatever is written in each. */

const roles = Object.values(corpus.roles);
const role = (id: string): Role => {
  const found = corpus.roles[id];
  if (!found) throw new Error(`no role ${id}`);
  return found;
};
const typical = (id: string) => scoreCard(typicalWeek(role(id)), corpus);
const cells = roles.flatMap((one) => one.cells);
const bandsOf = (id: string) => role(id).cells.map((cell) => bandOf(cell.axes, corpus.constants));

describe("the corpus as a whole", () => {
  it("has fifteen roles of six to eight tasks, each with a typical week of 40 hours", () => {
    expect(roles).toHaveLength(15);
    for (const { id, cells: own, aliases } of roles) {
      expect(
        own.reduce((sum, cell) => sum + cell.typicalHours, 0),
        id,
      ).toBe(40);
      expect(own.length, id).toBeGreaterThanOrEqual(6);
      expect(own.length, id).toBeLessThanOrEqual(8);
      expect(aliases.length, id).toBeGreaterThanOrEqual(10);
    }
  });

  it("has every band", () => {
    const found = new Set(cells.map((cell) => bandOf(cell.axes, corpus.constants)));
    expect([...BANDS].filter((band) => !found.has(band))).toEqual([]);
  });

  it("has no two cells of a role with the same axes", () => {
    for (const { id, cells: own } of roles) {
      expect(new Set(own.map((cell) => JSON.stringify(cell.axes))).size, id).toBe(own.length);
    }
  });

  it("has the highest oversight minutes per output in the machine-learning engineer, whose cost oversight leads", () => {
    const most = (one: Role) => Math.max(...one.cells.map((cell) => cell.axes.oversightMinutes));
    for (const other of roles)
      if (other.id !== ENGINEER) expect(most(other), other.id).toBeLessThan(most(role(ENGINEER)));
    expect(typical(ENGINEER).cost.largest).toBe("oversight");
  });

  it("has no Replaceable task in a technical role but the designer's", () => {
    for (const id of ["software-engineer", "data-engineer", ENGINEER, "product-manager"]) {
      expect(bandsOf(id), id).not.toContain("Replaceable");
    }
    expect(bandsOf("product-designer")).toContain("Replaceable");
  });

  it("has the customer-support lead more exposed than the engineering manager, beyond both ±", () => {
    const lead = typical("customer-support-lead");
    const manager = typical("engineering-manager");
    expect(lead.exposure - lead.plusMinus).toBeGreaterThan(manager.exposure + manager.plusMinus);
  });

  it("has the software engineer's published values and stated classes", () => {
    const published: Record<string, readonly [number, number, number, number]> = {
      "Debug production incidents": [50, 45, 5, 60],
      "On-call response": [30, 30, 5, 80],
      "Code review": [55, 55, 3, 50],
      "Write production code": [78, 70, 3, 25],
      "Write documentation": [80, 75, 2, 25],
      "Write tests": [82, 75, 2, 20],
      "Design system architecture": [45, 40, 5, 75],
      "Mentor junior engineers": [20, 20, 5, 90],
    };
    const engineer = role("software-engineer");
    const own = Object.fromEntries(
      engineer.tasks.map(({ title, cell: { axes } }) => [
        title,
        [axes.capability, axes.reliability, axes.errorCost, axes.humanAdvantage],
      ]),
    );
    expect(own).toEqual(published);
    for (const title of ["Write production code", "Write documentation", "Write tests"]) {
      const task = engineer.tasks.find((one) => one.title === title);
      expect(task && bandOf(task.cell.axes, corpus.constants), title).toBe("AI-augmented");
    }
  });

  it("has axes that are not one dimension wearing nine names", () => {
    const table = AXES.map((row) => AXES.map((column) => rankCorrelation(row, column)));
    console.info(
      [
        "Rank correlations over all cells:",
        ...AXES.map(
          (axis, at) => `${axis.padEnd(20)}${table[at]?.map((r) => r.toFixed(2).padStart(7)).join("")}`,
        ),
      ].join("\n"),
    );
    expect(rankCorrelation("capability", "humanAdvantage")).toBeGreaterThan(-0.9);
    for (const row of AXES) {
      for (const column of AXES) {
        if (row < column)
          expect(Math.abs(rankCorrelation(row, column)), `${row} and ${column}`).toBeLessThan(0.97);
      }
    }
  });
});

/** Spearman's: the correlation of the ranks, ties at their mean. */
function rankCorrelation(one: Axis, other: Axis): number {
  const [a, b] = [ranks(one), ranks(other)];
  const mean = (a.length + 1) / 2;
  let [product, squareA, squareB] = [0, 0, 0];
  for (const [index, rank] of a.entries()) {
    const [da, db] = [rank - mean, (b[index] ?? mean) - mean];
    product += da * db;
    squareA += da * da;
    squareB += db * db;
  }
  return product / Math.sqrt(squareA * squareB);
}

function ranks(axis: Axis): number[] {
  const values = cells.map((cell) => cell.axes[axis]);
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return below + (same + 1) / 2;
  });
}
