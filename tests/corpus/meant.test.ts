import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus, roleFinder } from "../../src/corpus/index.js";
import { isSlip } from "../../src/corpus/spelling.js";
import { plain } from "../../src/corpus/words.js";
import { projectRoot } from "../../src/root.js";
import { ENGINEER } from "./real.js";

const corpus = loadCorpus(join(projectRoot(), "corpus"), "v1.1");
const roles = roleFinder(corpus);

/** What a walk would start from: a role's id, “title: id” for the closest one, “not modeled”; null if it would ask. */
function starts(typed: string): string | null {
  const meant = roles.meant(typed);
  if (meant.kind === "near") return null;
  const { role, title, notModeled } = meant.match;
  if (!role) return "not modeled";
  return notModeled === null ? role.id : `${title}: ${role.id}`;
}

const near = (typed: string): readonly string[] => {
  const meant = roles.meant(typed);
  return meant.kind === "near" ? meant.matches.map(({ title }) => title) : [`starts ${meant.match.title}`];
};

const titles = Object.values(corpus.roles).flatMap((role) =>
  [role.title, ...role.aliases].map((title) => [title, role.id] as const),
);

describe("a job that is a title", () => {
  it("is each title and alias of each role, in any letter case", () => {
    expect(titles.length).toBeGreaterThan(250);
    for (const [title, role] of titles) {
      expect([title, starts(title)]).toEqual([title, role]);
      expect([title, starts(` ${title.toUpperCase()}! `)]).toEqual([title, role]);
    }
    for (const id of Object.keys(corpus.roles)) expect(starts(id)).toBe(id);
  });

  it("is each title that is not modeled, with what is said of it", () => {
    const others = roles.entries.filter(({ notModeled }) => notModeled !== null);
    expect(others.length).toBeGreaterThan(200);
    for (const { title, role } of others)
      expect([title, starts(title)]).toEqual([title, role ? `${title}: ${role.id}` : "not modeled"]);
  });

  it("may have a slip of the hand, and leads nowhere else with one", () => {
    const slips = titles.flatMap(([title, role]) =>
      slipsOf(title).map((typed) => [typed, role, starts(typed)] as const),
    );
    // A slip may make another title out of one, such as “VE”; none of a long word may.
    const elsewhere = slips.filter(([, role, started]) => started !== null && started !== role);
    expect(elsewhere).toEqual([]);
    const taken = slips.filter(([, , started]) => started !== null).length;
    expect(taken / slips.length).toBeGreaterThan(0.75);
  });

  it.each([
    ["machin lerning enginer", ENGINEER],
    ["softwear engineer", "software-engineer"],
    ["recrutier", "recruiter"],
    ["product manger", "product-manager"],
    ["front end developer", "software-engineer"],
    ["fullstack dev", "software-engineer"],
    ["FP & A analyst", "financial-analyst"],
    ["VP sales", "VP of sales: account-executive"],
    ["data scientst", `data scientist: ${ENGINEER}`],
  ])("%j starts %s", (typed, started) => {
    expect(starts(typed)).toBe(started);
  });
});

describe("words on seniority", () => {
  it.each([
    ["senior data engineer", "data-engineer", "senior"],
    ["Sr. data enginer", "data-engineer", "senior"],
    ["data engineer (junior)", "data-engineer", "entry"],
    ["entry-level software developer", "software-engineer", "entry"],
    ["software engineering intern", null, null],
    ["software engineer intern", "software-engineer", "entry"],
    ["mid-level recruiter", "recruiter", "mid"],
    ["staff software engineer", "software-engineer", "staff"],
    ["principal product designer", "product-designer", "staff"],
    ["lead data engineer", "data-engineer", null],
    ["software engineer II", "software-engineer", null],
    ["senior staff ML engineer", ENGINEER, "senior"],
    ["senior technical writer", "technical-writer", "senior"],
    ["principal product manager", "product-manager", "staff"],
    ["mid-market account executive", "account-executive", null],
    ["support lead", "customer-support-lead", null],
    ["engineering lead", "engineering-manager", null],
    ["staff accountant", "staff accountant: financial-analyst", null],
    ["graduate recruiter", "recruiter", null],
    ["principal engineer", "principal engineer: software-engineer", null],
  ])("%j starts %s, at level %s", (typed, started, level) => {
    expect(starts(typed)).toBe(started);
    if (started !== null) expect(roles.meant(typed).seniority).toBe(level);
  });

  it("start nothing alone, and go with a list", () => {
    for (const typed of ["intern", "trainee", "senior", "junior", "lead", "staff", "principal", "associate"])
      expect([typed, near(typed)]).toEqual([typed, []]);
    expect(roles.meant("junior developer")).toMatchObject({ kind: "near", seniority: "entry" });
  });
});

describe("a job that is no title", () => {
  it.each([
    ...["intern", "open source maintainer", "composer", "janitor", "CS student", "esports player"],
    ...["student", "high school student", "unemployed", "retired", "hacker", "day trader", "security guard"],
    ...["uber driver", "machine operator", "pizza delivery", "server owner", "discord mod", "streamer"],
    ...["barista", "cashier", "dentist", "veterinarian", "actuary", "pilot", "flight attendant", "farmer"],
    ...["firefighter", "police officer", "soldier", "judge", "librarian", "social worker", "psychologist"],
    ...["hairdresser", "baker", "butcher", "tailor", "painter", "welder", "roofer", "gardener", "surgeon"],
    ...["paramedic", "optician", "chemist", "biologist", "economist", "geologist", "film director"],
    ...["mechanical engineer", "civil engineer", "sound designer", "fashion designer", "video editor"],
    ...["produce manager", "commodity manager", "contest manager", "loser", "closet", "cleaner", "lehrer"],
    ...["", " ", "???", "a", "in", "qqqqqqq", "constructor", "__proto__", "toString"],
  ])("starts nothing: %j", (typed) => {
    expect(starts(typed)).toBeNull();
  });

  it("is said not to be known if nothing is like it", () => {
    for (const typed of [
      "intern",
      "open source maintainer",
      "composer",
      "janitor",
      "CS student",
      "esports player",
    ])
      expect([typed, near(typed)]).toEqual([typed, []]);
  });

  it.each([
    ["software engineer at a bank", ["software engineer"]],
    ["tax accountant", []],
    ["makeup artist", []],
    ["hobby programmer", ["programmer"]],
    ["analyst", expect.arrayContaining(["Financial analyst"])],
    ["supervisor", expect.arrayContaining(["customer service supervisor"])],
  ])("%j is asked about with %j", (typed, expected) => {
    const found = near(typed);
    expect(Array.isArray(expected) ? found.map((title) => title.toLowerCase()) : found).toEqual(expected);
  });

  it("is asked about with five titles at most, the likeliest role first", () => {
    for (const typed of ["engineer", "manager", "developer", "sales", "senior php developer"]) {
      const { length } = near(typed);
      expect([typed, length > 0 && length <= 5]).toEqual([typed, true]);
    }
    for (const typed of ["developer", "java developer", "unity dev"]) {
      const meant = roles.meant(typed);
      expect(meant.kind === "near" && meant.matches[0]?.role?.id).toBe("software-engineer");
    }
  });

  it("that is told as not modeled was typed as that title", () => {
    expect(starts("lawyer")).toBe("not modeled");
    expect(near("lawyer at a bank")).toEqual(["lawyer"]);
    expect(near("bank of lawyers")).toEqual([]);
  });
});

describe("somebody who says where they work", () => {
  const lab = `foundation-model-lab ML engineer: ${ENGINEER}`;

  it.each([
    "ML engineer at Anthropic",
    "mle @ OpenAI",
    "ML engineer at Open AI",
    "DeepMind machine-learning engineer",
    "Mistral",
    "senior ML engineer at OpenAI",
  ])("is told that a lab's role is not modeled: %s", (query) => {
    expect(starts(query)).toBe(lab);
    expect(roles.search(query)[0]?.title).toBe("foundation-model-lab ML engineer");
  });

  it("has the level that they say", () => {
    expect(roles.meant("senior ML engineer at OpenAI").seniority).toBe("senior");
  });

  it.each([
    ["data scientist at OpenAI", "data scientist"],
    ["statistician at Mistral", "statistician"],
    ["recruiter at OpenAI", "Recruiter"],
    ["ML engineer at a bank", "ML engineer"],
    ["account executive for Anthropic", "Account executive"],
  ])("is asked about what they are anywhere if it makes no difference: %s", (query, title) => {
    expect(near(query)).toEqual([title]);
    expect(roles.search(query)[0]?.role?.id).toBeDefined();
  });
});

it("a slip is a letter or two in a long word, never its first", () => {
  expect(isSlip("enginer", "engineer")).toBe(true);
  expect(isSlip("recuriter", "recruiter")).toBe(true);
  expect(isSlip("loser", "closer")).toBe(false);
  expect(isSlip("date", "data")).toBe(false);
  expect(isSlip("intern", "internal")).toBe(false);
  expect(isSlip("janitor", "analyst")).toBe(false);
});

/** Each long word of a title with a letter left out, doubled, changed and swapped, away from its ends. */
function slipsOf(title: string): string[] {
  const all = plain(title).split(" ");
  return all.flatMap((word, at) => {
    if (word.length < 8) return [];
    const middle = Math.floor(word.length / 2);
    const [before, one, two, after] = [
      word.slice(0, middle),
      word.slice(middle, middle + 1),
      word.slice(middle + 1, middle + 2),
      word.slice(middle + 2),
    ];
    const slips = [
      before + two + after,
      before + one + one + two + after,
      `${before}x${two}${after}`,
      before + two + one + after,
    ];
    return slips.map((slip) => all.map((other, place) => (place === at ? slip : other)).join(" "));
  });
}
