import { describe, expect, it } from "vitest";
import { roleFinder } from "../../src/corpus/index.js";
import { queryOf } from "../../src/corpus/words.js";
import { corpus, ENGINEER } from "./real.js";

const roles = roleFinder(corpus);
const found = (query: string) => roles.search(query).map((match) => match.role?.id);

describe("finding a role by what people type", () => {
  it.each([
    "mac",
    "machine learning",
    "learning machine",
    "ML engineer",
    "mle",
    "machin lerning enginer",
    "MLOps",
    "LLM",
  ])("%j finds the machine-learning engineer", (query) => {
    expect(found(query)[0]).toBe(ENGINEER);
  });

  it("goes by the words that tell something", () => {
    expect(roles.search("software engineer at a bank")[0]?.title).toBe("Software engineer");
    expect(roles.search("head of the recruiting in a hospital")[0]?.role?.id).toBe("recruiter");
    expect(roles.search("a")[0]?.title).toBeDefined();
  });

  it("offers every role where nothing was typed, and none for nonsense", () => {
    expect(found("")).toEqual(Object.keys(corpus.roles));
    expect(found("qqqqqqq")).toEqual([]);
  });

  it("says of a foundation-model lab that this is only the closest match", () => {
    const [first] = roles.search("foundation model");
    expect(first?.role?.id).toBe(ENGINEER);
    expect(first?.notModeled).toMatch(/not modeled.*closest match.*overrides/s);
  });
});

describe("a query of any length", () => {
  const long = ["data engineer ".repeat(20_000), "engineer".repeat(40_000), "\ufdfa".repeat(200_000)];

  it("is searched for no further than a title can be long, and is remembered so", () => {
    for (const query of long) {
      expect(roles.search(query)).toBe(roles.search(query.slice(0, 100)));
      expect(roles.meant(query)).toEqual(roles.meant(query.slice(0, 100)));
    }
  });

  it("has a dozen words at most, of a hundred letters together", () => {
    for (const query of [...long, "a b c ".repeat(50_000)]) {
      expect(queryOf(query).length).toBeLessThanOrEqual(100);
      expect(queryOf(query).split(" ").length).toBeLessThanOrEqual(12);
    }
    expect(queryOf("  Señor  Développeur!! ")).toBe("senor developpeur");
  });
});
