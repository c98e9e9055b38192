import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";
import { TABLES } from "../../src/store/kinds.js";

it("the privacy page has a row for every kind of document that is stored, and no other", () => {
  const page = readFileSync(join(projectRoot(), "PRIVACY.md"), "utf8");
  const rows = [...page.matchAll(/^\| `([a-z]+)` \|/gm)].map(([, kind]) => kind);
  expect(rows).toEqual([...TABLES]);
});
