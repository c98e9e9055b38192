import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";
import { variables } from "../../src/variables.js";

const read = (file: string): string => readFileSync(join(projectRoot(), file), "utf8");
const known = Object.keys(variables.shape).sort();

describe("every environment variable that is read, and no other", () => {
  it("stands in the README's table", () => {
    const rows = [...read("README.md").matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual(known);
  });

  it("stands in .env.example, with nothing set", () => {
    const lines = [...read(".env.example").matchAll(/^([A-Z_]+)=(.*)$/gm)];
    expect(lines.map(([, name]) => name).sort()).toEqual(known);
    expect(lines.map(([, , value]) => value).join("")).toBe("");
  });
});
