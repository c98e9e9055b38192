import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GatewayCloseCodes } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";

const root = projectRoot();

function textOf(folder: string, fits: (name: string) => boolean): string {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter(fits)
    .map((name) => readFileSync(join(root, folder, name), "utf8"))
    .join("\n");
}

const source = textOf(join("src", "local"), (name) => name.endsWith(".ts") && !name.startsWith("page"));
const tests = textOf(
  join("tests", "local"),
  (name) => name.endsWith(".test.ts") && name !== "readme.test.ts",
);
const readme = readFileSync(join(root, "src", "local", "README.md"), "utf8");

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

/** Codes that the code refuses with: those of forms, of REST, and of the gateway. */
function inSource(): Set<string> {
  const forms = matches(source, /"((?:[A-Z][A-Z0-9]*_)+[A-Z0-9]+)"/g).filter(
    (code) => code !== "LOCAL_DISCORD_RECORD",
  );
  const errors = matches(source, /new ApiError\(\d{3}, (\d{5}),/g);
  const closes = matches(source, /GatewayCloseCodes\.(\w+)/g).map((name) =>
    String(GatewayCloseCodes[name as keyof typeof GatewayCloseCodes]),
  );
  return new Set([...forms, ...errors, ...closes]);
}

const listed = matches(readme, /^\| `([A-Z0-9_]{4,})` \|/gm);

describe("the table of rules in src/local/README.md", () => {
  it("has every code that the code refuses with, once, and no other", () => {
    expect([...listed].sort()).toEqual([...inSource()].sort());
  });

  it("counts them", () => {
    expect(readme).toContain(`the ones with a code of their\nown: ${listed.length}.`);
    expect(listed.length).toBeGreaterThan(50);
  });

  it.each(listed)("%s is shown by a test", (code) => {
    expect(tests).toMatch(new RegExp(`\\b${code}\\b`));
  });
});
