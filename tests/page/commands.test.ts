import type { APIApplicationCommand, APIApplicationCommandOption } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import {
  type Entries,
  lineOf,
  matching,
  parseLine,
  readEntries,
  type Typeable,
  typeables,
} from "../../src/local/page/browser/commands.js";

function command(name: string, options: readonly APIApplicationCommandOption[]): APIApplicationCommand {
  return {
    id: "1",
    application_id: "2",
    version: "3",
    type: 1,
    name,
    description: `About ${name}`,
    options: [...options],
    default_member_permissions: null,
  };
}

const all = typeables([
  command("wagecard", [
    { type: 3, name: "role", description: "What you do", autocomplete: true },
    { type: 3, name: "hours", description: "Hours of each task", max_length: 40 },
  ]),
  command("task", [
    { type: 10, name: "hours", description: "Hours a week", min_value: 0, max_value: 80 },
    { type: 3, name: "task", description: "Which task", required: true },
    { type: 4, name: "step", description: "A whole number" },
    { type: 5, name: "private", description: "Only for you" },
    { type: 6, name: "with", description: "Whose" },
    { type: 3, name: "level", description: "Level", choices: [{ name: "Senior", value: "s" }] },
    { type: 7, name: "where", description: "A channel" },
    { type: 8, name: "team", description: "A role" },
    { type: 9, name: "whoever", description: "A person or a role" },
    { type: 11, name: "file", description: "A file" },
  ]),
  command("card", [
    {
      type: 1,
      name: "show",
      description: "Show one",
      options: [{ type: 3, name: "id", description: "Which" }],
    },
    {
      type: 2,
      name: "all",
      description: "All",
      options: [{ type: 1, name: "drop", description: "Drop all" }],
    },
  ]),
]);
const targets = {
  people: [{ id: "11", name: "Ada" }],
  channels: [],
  roles: [{ id: "77", name: "everyone" }],
};

/** The same as somebody reads them whose language has some of the names. */
const german = typeables([
  {
    ...command("task", [
      {
        type: 3,
        name: "task",
        ...{ name_localized: "aufgabe", description_localized: "Welche" },
        description: "Which",
        required: true,
      },
      {
        type: 3,
        name: "level",
        ...{ name_localized: "stufe" },
        description: "Level",
        choices: [
          { name: "Senior", ...{ name_localized: "Erfahren" }, value: "s" },
          { name: "Staff", value: "t" },
        ],
      },
    ]),
    name_localized: "aufgabe",
    description_localized: "Eine Aufgabe",
  },
  {
    ...command("card", [{ type: 1, name: "show", ...{ name_localized: "zeigen" }, description: "Show one" }]),
    name_localized: "karte",
  },
]);

function named(name: string): Typeable {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

describe("what can be typed", () => {
  it("lists sub-commands under their whole names, and required options first", () => {
    expect(all.map(({ name }) => name)).toEqual(["wagecard", "task", "card show", "card all drop"]);
    expect(named("task").options[0]?.name).toBe("task");
  });

  it("finds by the beginning first", () => {
    expect(matching(all, "ca").map(({ name }) => name)).toEqual(["card show", "card all drop", "wagecard"]);
    expect(matching(all, "").length).toBe(4);
  });
});

describe("a line typed by hand", () => {
  it("takes commas and spaces in a value", () => {
    expect(parseLine("/wagecard role:machine-learning-engineer hours:14, 8, 8, 3, 4, 3", all)).toEqual({
      kind: "command",
      command: named("wagecard"),
      entries: { role: { text: "machine-learning-engineer" }, hours: { text: "14, 8, 8, 3, 4, 3" } },
    });
  });

  it("takes a colon that names no option as text", () => {
    expect(parseLine("/wagecard role: Writer at: home", all)).toMatchObject({
      entries: { role: { text: "Writer at: home" } },
    });
  });

  it("finds sub-commands", () => {
    expect(parseLine("/card show id:7", all)).toMatchObject({
      command: { name: "card show" },
      entries: { id: { text: "7" } },
    });
  });

  it.each([
    ["hello /wagecard", "text"],
    ["/wagecard", "command"],
  ])("%s is a %s", (line, kind) => {
    expect(parseLine(line, all).kind).toBe(kind);
  });

  it.each([
    ["/wagcard", "There is no command /wagcard. Did you mean /wagecard?"],
    ["/wagecard writer", "“writer” belongs to no option. Name the option, as in role:writer"],
    ["/wagecard role:a role:b", "role: stands there twice."],
    ["/card", "There is no command /card. Did you mean /card show?"],
  ])("%s is refused", (line, reason) => {
    expect(parseLine(line, all)).toEqual({ kind: "refused", reason });
  });
});

describe("in the reader's language", () => {
  const [task] = german;

  it("lists and finds commands by the names that are read, and by the default ones", () => {
    expect(german.map(({ name, label }) => [name, label])).toEqual([
      ["task", "aufgabe"],
      ["card show", "karte zeigen"],
    ]);
    expect(task).toMatchObject({
      description: "Eine Aufgabe",
      options: [
        { name: "task", label: "aufgabe", description: "Welche" },
        { name: "level", label: "stufe", description: "Level" },
      ],
    });
    for (const typed of ["auf", "gabe", "ta"]) expect(matching(german, typed)[0]).toBe(task);
  });

  it.each([
    "/aufgabe aufgabe:a b stufe:Erfahren",
    "/task task:a b level:Erfahren",
    "/aufgabe task:a b stufe:Erfahren",
  ])("%s is read", (line) => {
    expect(parseLine(line, german)).toEqual({
      kind: "command",
      command: task,
      entries: { task: { text: "a b" }, level: { text: "Erfahren" } },
    });
  });

  it("speaks of options by the names that are read", () => {
    expect(parseLine("/aufgabe x", german)).toMatchObject({
      reason: expect.stringMatching(/^“x” .* as in aufgabe:x$/),
    });
    expect(parseLine("/aufg", german)).toMatchObject({
      reason: expect.stringMatching(/Did you mean \/aufgabe\?$/),
    });
    if (!task) throw new Error("no task");
    expect(readEntries(task, {}, targets)).toEqual({
      ok: false,
      option: "task",
      reason: "aufgabe is needed: Welche",
    });
  });

  it.each(["Erfahren", "senior", "s"])("sends default names, and the value of the choice %s", (text) => {
    if (!task) throw new Error("no task");
    expect(readEntries(task, { task: { text: "a" }, level: { text } }, targets)).toEqual({
      ok: true,
      options: [
        { name: "task", value: "a" },
        { name: "level", value: "s" },
      ],
    });
  });

  it("is written as its reader would type it", () => {
    if (!task) throw new Error("no task");
    expect(lineOf(task, { task: { text: "a b" } })).toBe("aufgabe aufgabe:a b");
  });

  it("is not what a mention knows", () => {
    expect(parseLine("/aufgabe", german, "default").kind).toBe("refused");
    expect(parseLine("/task", german, "default")).toMatchObject({
      kind: "command",
      command: { label: "aufgabe" },
    });
  });
});

describe("values to send", () => {
  const read = (entries: Entries) => readEntries(named("task"), entries, targets);
  const task = { text: "reviews" };

  it("become what Discord would send", () => {
    expect(
      read({
        task,
        hours: { text: "7.5" },
        step: { text: "-2" },
        private: { text: "True", value: "True" },
        with: { text: "@ada" },
        level: { text: "senior" },
      }),
    ).toEqual({
      ok: true,
      options: [
        { name: "task", value: "reviews" },
        { name: "hours", value: 7.5 },
        { name: "step", value: -2 },
        { name: "private", value: true },
        { name: "with", value: "11" },
        { name: "level", value: "s" },
      ],
    });
  });

  it("are files and roles as they were chosen", () => {
    const value = { filename: "a.txt", contentType: "text/plain", data: "YQ==" };
    expect(
      read({
        task,
        team: { text: "@everyone" },
        whoever: { text: "<@&77>" },
        file: { text: "a.txt", value },
      }),
    ).toEqual({
      ok: true,
      options: [
        { name: "task", value: "reviews" },
        { name: "team", value: "77" },
        { name: "whoever", value: "77" },
        { name: "file", value },
      ],
    });
  });

  it("are the chosen ones where a choice was made, and left out where empty", () => {
    expect(read({ task: { text: "Stakeholder reviews", value: "reviews" }, hours: { text: " " } })).toEqual({
      ok: true,
      options: [{ name: "task", value: "reviews" }],
    });
  });

  it.each<[Entries, string]>([
    [{}, "task is needed: Which task"],
    [{ task, hours: { text: "81" } }, "hours: 80 or less"],
    [{ task, hours: { text: "eight" } }, "hours: a number, please"],
    [{ task, step: { text: "1.5" } }, "step: a whole number, please"],
    [{ task, private: { text: "maybe" } }, "private: True or False"],
    [{ task, with: { text: "Zoe" } }, "with: choose one of @Ada"],
    [{ task, where: { text: "#general" } }, "where: there is nothing to choose here"],
    [{ task, file: { text: "a.txt" } }, "file: choose a file"],
    [{ task, level: { text: "junior" } }, "level: choose one of Senior"],
  ])("%j is refused", (entries, reason) => {
    expect(read(entries)).toMatchObject({ ok: false, reason });
  });
});
