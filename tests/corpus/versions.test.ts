import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { finish, isCurrent, weekOfLine } from "../../src/conversation/index.js";
import { corpusVersions, loadCorpus, roleFinder } from "../../src/corpus/index.js";
import { projectRoot } from "../../src/root.js";
import { MATRIX_VERSIONS } from "../../src/variables.js";
import { cardView } from "../../src/views/index.js";
import { english } from "../english.js";
import { ENGINEER, corpus as v1 } from "./real.js";

const folder = join(projectRoot(), "corpus");
const next = loadCorpus(folder, "v1.1");
const WRITER = "technical-writer";

describe("versions of the matrix side by side", () => {
  it("are found in order, and are those that MATRIX_VERSION offers", () => {
    expect(corpusVersions(folder)).toEqual(MATRIX_VERSIONS);
  });

  it("a later one adds to the one it extends and changes nothing of it", () => {
    expect(Object.keys(next.roles)).toHaveLength(Object.keys(v1.roles).length + 1);
    for (const [id, role] of Object.entries(v1.roles)) expect(next.roles[id]).toEqual(role);
    expect(next.constants).toEqual(v1.constants);
    expect(next.roles[WRITER]?.since).toBe("v1.1");
    expect(v1.roles[WRITER]).toBeUndefined();
  });

  it("what is not modeled in one may be a role in the next", () => {
    expect(roleFinder(v1).meant("technical writer")).toMatchObject({
      match: { notModeled: expect.stringMatching(/closest match|not modeled/) },
    });
    expect(roleFinder(next).meant("technical writer")).toMatchObject({
      match: { role: { id: WRITER }, notModeled: null },
    });
  });

  it("a card of the earlier one keeps its version and its figures under the later one, and is still current", () => {
    const pay = { kind: "seniority", seniority: "mid" } as const;
    const week = weekOfLine(ENGINEER, pay, null, "8, 6, 7, 4, 8, 7", v1);
    const { card } = finish(null, { id: "c1", rev: 0, week }, v1, 1);
    expect(isCurrent(card, next)).toBe(true);
    const [embed] = cardView(english, card, next).embeds;
    expect(embed?.footer?.text).toMatch(/^Matrix v1 · /);
    expect(embed).toEqual(cardView(english, card, v1).embeds[0]);
  });
});
