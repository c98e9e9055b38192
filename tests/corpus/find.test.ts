import { describe, expect, it } from "vitest";
import { roleFinder } from "../../src/corpus/index.js";
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

  it("knows ids, titles and aliases exactly, whatever the letter case and punctuation", () => {
    for (const query of [
      ENGINEER,
      "Machine-Learning Engineer",
      "machine learning engineer",
      "mle",
      "NLP engineer",
    ]) {
      expect(roles.exact(query)?.role?.id).toBe(ENGINEER);
      expect(roles.exact(query)?.notModeled).toBeNull();
    }
    expect(roles.exact("engineer")).toBeNull();
    expect(roles.exact("")).toBeNull();
  });

  it("says of a foundation-model lab that this is only the closest match", () => {
    const [first] = roles.search("foundation model");
    expect(first?.role?.id).toBe(ENGINEER);
    expect(first?.notModeled).toMatch(/not modeled.*closest match.*overrides/s);
  });
});

describe("somebody who says where they work", () => {
  const lab = { title: "foundation-model-lab ML engineer", role: { id: ENGINEER } };

  it.each([
    "ML engineer at Anthropic",
    "mle @ OpenAI",
    "ML engineer at Open AI",
    "DeepMind machine-learning engineer",
    "Mistral",
  ])("is told that a lab's role is not modeled: %s", (query) => {
    expect(roles.exact(query)).toMatchObject(lab);
    expect(roles.exact(query)?.notModeled).toMatch(/not modeled/);
    expect(roles.search(query)[0]).toMatchObject(lab);
  });

  it.each(["data scientist at OpenAI", "statistician at Mistral"])(
    "is not taken for another job there that is not modeled either: %s",
    (query) => {
      expect(roles.exact(query)).toBeNull();
      const [first] = roles.search(query);
      expect(first?.title).toBe(query.split(" at ")[0]);
    },
  );

  it("is offered it first where the title is not exactly one", () => {
    expect(roles.exact("senior ML engineer at OpenAI")).toBeNull();
    expect(roles.search("senior ML engineer at OpenAI")[0]).toMatchObject(lab);
  });

  it.each([
    "recruiter at OpenAI",
    "ML engineer at a bank",
    "mistralian ML engineer",
    "account executive for Anthropic",
  ])("is what they are anywhere else where it makes no difference: %s", (query) => {
    expect(roles.exact(query)).toBeNull();
    expect(roles.search(query)[0]?.notModeled).toBeNull();
  });
});
