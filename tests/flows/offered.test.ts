import { join } from "node:path";
import { ApplicationCommandOptionType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.js";
import { LIMITS } from "../../src/conversation/index.js";
import { findTasks, loadCorpus, roleFinder, senioritySchema } from "../../src/corpus/index.js";
import { readSeniority, readWeek, roleOffer, wantedRole, weekOffer } from "../../src/flows/index.js";
import { everyTranslator } from "../../src/language/index.js";
import { projectRoot } from "../../src/root.js";

const corpus = loadCorpus(join(projectRoot(), "corpus"), "v1.1");
const roles = roleFinder(corpus);
const LANGUAGES = everyTranslator().map((t) => [t.language, t] as const);

/** As other clients and the way through a clipboard may bring it back. */
const copies = (name: string): string[] => [name, `  ${name.toUpperCase()} `, name.replaceAll(" ", "\u00a0")];

describe.each(LANGUAGES)("what is offered in %s is read by its name as by its value", (_, t) => {
  it("a role, of every title that leads somewhere", () => {
    expect(roles.entries.length).toBeGreaterThan(450);
    for (const match of roles.entries) {
      const { name, value } = roleOffer(match, t);
      const expected = wantedRole(value, { roles });
      if (match.role) expect(expected).toMatchObject({ role: match.role.id });
      else expect(expected).toMatchObject({ matches: [match] });
      for (const copy of copies(name)) expect([copy, wantedRole(copy, { roles })]).toEqual([copy, expected]);
    }
  });

  it("a role's typical week, changed by hand or not", () => {
    for (const role of Object.values(corpus.roles)) {
      const hours = role.tasks.map((task) => task.typicalHours).join(", ");
      for (const copy of copies(weekOffer(hours, t).name)) expect(readWeek(copy)).toBe(hours);
    }
    expect(readWeek(weekOffer("7,5; 8; 1:30", t).name)).toBe("7,5; 8; 1:30");
    expect(readWeek("14, 8, 8")).toBe("14, 8, 8");
  });

  it("a level", () => {
    for (const level of senioritySchema.options) {
      expect(readSeniority(level)).toBe(level);
      for (const copy of copies(t(`command.wagecard.option.seniority.choice.${level}`)))
        expect([copy, readSeniority(copy)]).toEqual([copy, level]);
    }
    expect(readSeniority("")).toBeNull();
    expect(readSeniority("constructor")).toBeNull();
  });
});

it("a task is read by its name as by its value", () => {
  for (const { tasks } of Object.values(corpus.roles)) {
    for (const { id, title } of tasks) {
      for (const copy of [id, ...copies(title)])
        expect([copy, findTasks(tasks, copy)[0]?.id]).toEqual([copy, id]);
    }
  }
});

it("no option that is typed is longer than what is read of it", () => {
  const typed = commands.flatMap(({ payload }) =>
    (payload.options ?? []).flatMap((option) =>
      option.type === ApplicationCommandOptionType.String && !option.choices ? [option.max_length] : [],
    ),
  );
  expect(typed.length).toBeGreaterThan(5);
  for (const length of typed) expect(length).toBe(LIMITS.option);
});
