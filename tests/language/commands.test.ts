import { describe, expect, it } from "vitest";
import { payloads } from "../../commands/index.js";
import { described, named } from "../../src/discord/index.js";
import { DISCORD_LOCALES, LANGUAGES, localized, translatorFor } from "../../src/language/index.js";
import { commandFaults, type Entry } from "./command-faults.js";

describe("what Discord is told of the commands", () => {
  it("can be registered, and told apart, in every language", () => {
    expect(commandFaults(payloads as readonly Entry[])).toEqual([]);
  });

  const why: Entry = {
    name: "why",
    description: "d",
    options: [{ name: "task", description: "d", choices: [{ name: "a" }, { name: "b" }] }],
  };
  const role: Entry = { name: "role", description: "d", name_localizations: { de: "rolle" } };
  const menu: Entry = { name: "Why these bands?", type: 3 };

  it("finds nothing wrong with what is right", () => {
    expect(commandFaults([why, role, menu, { ...menu, type: 2 }])).toEqual([]);
    const japanese = { ...why, name_localizations: { ja: "なぜ" } };
    expect(commandFaults([japanese, role])).toEqual([]);
  });

  it.each<[string, readonly Entry[], string]>([
    ["upper case", [{ ...why, name_localizations: { de: "Warum" } }], "de /why: “Warum” is no name"],
    ["a blank", [{ ...why, name_localizations: { fr: "pour quoi" } }], "fr /why: “pour quoi” is no name"],
    ["a long name", [{ ...why, name_localizations: { ja: "な".repeat(33) } }], "ja /why: “なな"],
    [
      "a long description",
      [{ ...why, description_localizations: { "es-419": "d".repeat(101) } }],
      "es-419 /why: description: 101",
    ],
    ["a name twice", [{ ...why, name_localizations: { de: "rolle" } }, role], "“rolle” is another's name"],
    ["another's English name", [{ ...why, name_localizations: { fr: "role" } }, role], "fr why: “role” is"],
    [
      "an option twice",
      [
        {
          ...why,
          options: [
            { name: "task", description: "d" },
            { name: "role", description: "d", name_localizations: { de: "task" } },
          ],
        },
      ],
      "de /why role: “task” is another's name",
    ],
    [
      "a choice twice",
      [
        {
          ...why,
          options: [
            {
              name: "task",
              description: "d",
              choices: [{ name: "a", name_localizations: { de: "b" } }, { name: "b" }],
            },
          ],
        },
      ],
      "de /why task: a: “b” is another's name",
    ],
    ["a long menu name", [{ ...menu, name_localizations: { de: "x".repeat(33) } }], "“Why these bands?”: 33"],
  ])("is refused with %s", (_, commands, fault) => {
    expect(commandFaults(commands).join("\n")).toContain(fault);
  });
});

describe("a text that Discord itself shows", () => {
  const translated = (locale: string | null) => Object.assign({ ...translatorFor(null) }, { locale });

  it("comes with every language that it differs in, under all of Discord's locales of it", () => {
    const words: Readonly<Record<string, string>> = { de: "warum", "es-ES": "porqué", "es-419": "porqué" };
    const said: (string | null)[] = [];
    const texts = localized(
      (t) => words[String((t as unknown as { locale: string | null }).locale)] ?? "why",
      (locale) => {
        said.push(locale);
        return translated(locale) as unknown as ReturnType<typeof translatorFor>;
      },
    );
    expect(texts).toEqual({ text: "why", others: words });
    expect(said).toEqual([null, ...LANGUAGES.flatMap((language) => DISCORD_LOCALES[language])]);
  });

  it("leaves the dictionary out where no language differs, as Discord does when it gives a command back", () => {
    expect(named(() => "why")).toEqual({ name: "why" });
    expect(described(() => "why")).toEqual({ description: "why" });
    const others = LANGUAGES.filter((language) => language !== "en").flatMap((language) =>
      DISCORD_LOCALES[language].map((locale) => [locale, language]),
    );
    expect(described((t) => t.language)).toEqual({
      description: "en",
      description_localizations: Object.fromEntries(others),
    });
    expect(named((t) => t.language).name_localizations).toHaveProperty("es-419", "es");
  });
});
