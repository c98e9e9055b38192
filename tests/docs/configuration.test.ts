import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";
import { environmentExample, withConfigurationTable } from "../../src/tools/configuration.js";
import { variables } from "../../src/variables.js";

const read = (file: string): string => readFileSync(join(projectRoot(), file), "utf8");

it("the README's table is what the schema says: npm run docs:configuration", () => {
  expect(read("README.md")).toBe(withConfigurationTable(read("README.md")));
});

it(".env.example is what the schema says: npm run docs:configuration", () => {
  expect(read(".env.example")).toBe(environmentExample());
});

it(".env.example sets nothing, and has a line for every variable", () => {
  const lines = [...read(".env.example").matchAll(/^([A-Z_]+)=(.*)$/gm)];
  expect(lines.map(([, name]) => name)).toEqual(Object.keys(variables.shape));
  expect(lines.map(([, , value]) => value).join("")).toBe("");
});
