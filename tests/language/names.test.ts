import { describe, expect, it } from "vitest";
import { nameFaults } from "./name-faults.js";
import { ENGLISH, REAL } from "./real.js";

describe("every language", () => {
  it.each(REAL)("$language names commands, options and buttons as it has them", ({ texts }) => {
    expect(nameFaults(texts, ENGLISH)).toEqual([]);
  });
});

describe("a text", () => {
  const english = {
    "command.why.name": "why",
    "command.why.description": "Why",
    "command.why.option.task.name": "task",
    "command.role.name": "role",
    "command.role.description": "A role",
    "command.role.option.role.name": "role",
    "card.share.button": "Share",
    "card.export.button": "Export",
    text: "Press “Share”, or ask `/why task:` and `role: Cook`; read and/or write.",
    plain: "/why tells more.",
  };
  const german = {
    ...english,
    "command.why.name": "warum",
    "command.why.option.task.name": "aufgabe",
    "command.role.name": "rolle",
    "command.role.option.role.name": "rolle",
    "card.share.button": "Teilen",
    text: "„Teilen“ drücken, oder mit `/warum aufgabe:` und `rolle: Koch` fragen.",
    plain: "/warum sagt mehr.",
  };

  it("may name what its language has", () => {
    expect(nameFaults(english, english)).toEqual([]);
    expect(nameFaults(german, english)).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    [
      "a command's English name",
      { plain: "/why sagt mehr." },
      ["plain: there is no /why", "plain: does not name /why"],
    ],
    ["another command", { plain: "Mehr mit `/rolle`." }, ["plain: does not name /why", "plain: names /role"]],
    ["no command", { plain: "Mehr dazu." }, ["plain: does not name /why"]],
    [
      "an option of another command",
      { plain: "`/warum rolle:` sagt mehr." },
      ["plain: there is no /warum rolle:"],
    ],
    [
      "a button's English text",
      { text: german.text.replace("Teilen", "Share") },
      [
        "text: does not quote the button card.share.button as it is",
        "text: quotes “Share”, which is the button's English text",
      ],
    ],
    [
      "a button by a word of its own",
      { text: german.text.replace("Teilen", "Freigeben") },
      ["text: does not quote the button card.share.button as it is"],
    ],
    [
      "another button",
      { text: german.text.replace("Teilen", "Export") },
      ["text: does not quote the button card.share.button as it is"],
    ],
  ])("may not name %s", (_, changed, faults) => {
    expect(nameFaults({ ...german, ...changed }, english)).toEqual(faults);
  });
});
