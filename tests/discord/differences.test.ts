import { describe, expect, it } from "vitest";
import { payloads } from "../../commands/index.js";
import { differencesOf, type Payload, type Registered } from "../../src/discord/differences.js";
import { differenceLines, isSame } from "../../src/discord/index.js";

const [first] = payloads;
if (!first) throw new Error("There is no command.");

/** A command as Discord gives it back: with what it adds by itself, and with defaults spelled out. */
function asDiscordHasIt(payload: Payload): Registered {
  return {
    id: "1",
    application_id: "2",
    version: "3",
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    name_localizations: null,
    description: "",
    options: [],
    ...payload,
  };
}
const all = payloads.map(asDiscordHasIt);
const changed = (fields: object): Registered[] =>
  all.map((one, at) => (at === 0 ? { ...one, ...fields } : one));

describe("what is registered, beside what is wanted", () => {
  it("is the same with all that Discord adds by itself", () => {
    const differences = differencesOf(all, payloads);
    expect(differenceLines(differences)).toEqual([]);
    expect(isSame(differences)).toBe(true);
  });

  it("adds everything where there is nothing, and removes what nobody wants", () => {
    expect(differencesOf([], payloads).add).toHaveLength(payloads.length);
    const differences = differencesOf([...all, { name: "old", type: 1 }, { name: "Old", type: 3 }], payloads);
    expect(differenceLines(differences)).toEqual(["remove  /old", "remove  “Old” (message's menu)"]);
  });

  it("keeps commands of one name but another kind apart", () => {
    const twin = { ...asDiscordHasIt(first), type: 3, description: "", options: [] };
    const differences = differencesOf([twin, ...all.slice(1)], payloads);
    expect(differences.add).toEqual([`/${first.name}`]);
    expect(differences.remove).toEqual([`“${first.name}” (message's menu)`]);
  });

  it.each<[string, object, string]>([
    ["a text", { description: "d" }, "description"],
    ["an option's field", { options: [] }, "options"],
    ["what is no longer wanted", { nsfw: true }, "nsfw"],
    ["where it works", { contexts: [0] }, "contexts"],
    ["where it works, in another order of as many", { contexts: [0, 1, 1] }, "contexts.2"],
    ["who may use it", { default_member_permissions: "32" }, "default_member_permissions"],
  ])("names the field of %s", (_, fields, named) => {
    const { add, change, remove } = differencesOf(changed(fields), payloads);
    expect({ add, change, remove }).toEqual({
      add: [],
      change: [{ command: `/${first.name}`, fields: [named] }],
      remove: [],
    });
  });

  describe("languages", () => {
    const choice = { name: "Entry", name_localizations: { de: "Einstieg" }, value: "entry" };
    const option = {
      type: 3 as const,
      name: "level",
      name_localizations: { de: "stufe" },
      description: "How senior",
      description_localizations: { de: "Wie erfahren", ja: "経験" },
      choices: [choice],
    };
    const slash = {
      name: "card",
      name_localizations: { de: "karte", fr: "carte" },
      description: "A card",
      description_localizations: { de: "Eine Karte" },
      options: [option],
      integration_types: [0],
      contexts: [0],
    } as const;
    const menu = { type: 3, name: "Read aloud", name_localizations: { de: "Vorlesen" } } as const;
    // The comparison reads a payload's fields only; these two have more of them than any of the bot's.
    const wanted = [slash, menu] as unknown as readonly Payload[];
    const lines = (there: readonly Registered[], by = wanted) => differenceLines(differencesOf(there, by));

    it("are the same in any order, and as no, null or empty dictionaries", () => {
      const reordered = { ...slash, name_localizations: { fr: "carte", de: "karte" } };
      expect(lines([reordered, menu])).toEqual([]);
      for (const empty of [null, {}, undefined]) {
        const bare = { ...slash, name_localizations: empty, description_localizations: empty, options: [] };
        for (const other of [null, {}, undefined]) {
          const by = { ...slash, name_localizations: other, description_localizations: other, options: [] };
          expect(lines([bare], [by as unknown as Payload])).toEqual([]);
        }
      }
    });

    it("are the same where one repeats the default, which Discord ignores", () => {
      const repeated = { ...slash, name_localizations: { ...slash.name_localizations, "en-US": "card" } };
      expect(lines([repeated, menu])).toEqual([]);
      expect(lines([slash, menu], [repeated as unknown as Payload, menu as unknown as Payload])).toEqual([]);
      const other = { ...slash, name_localizations: { ...slash.name_localizations, "en-US": "chart" } };
      expect(lines([other, menu])).toEqual(["change  /card: name_localizations (en-US)"]);
    });

    it.each<[string, Registered, string]>([
      [
        "a changed name",
        { ...slash, name_localizations: { de: "blatt", fr: "carte" } },
        "/card: name_localizations (de)",
      ],
      [
        "an added and a removed name",
        { ...slash, name_localizations: { de: "karte", ja: "表" } },
        "/card: name_localizations (fr, ja)",
      ],
      ["all names new", { ...slash, name_localizations: null }, "/card: name_localizations (de, fr)"],
      ["a description", { ...slash, description_localizations: {} }, "/card: description_localizations (de)"],
      [
        "an option's name and description",
        {
          ...slash,
          options: [
            {
              ...option,
              name_localizations: { de: "rang" },
              description_localizations: { de: "Wie erfahren" },
            },
          ],
        },
        "/card: options.level.name_localizations (de), options.level.description_localizations (ja)",
      ],
      [
        "a choice's name",
        {
          ...slash,
          options: [{ ...option, choices: [{ ...choice, name_localizations: { fr: "Débutant" } }] }],
        },
        "/card: options.level.choices.Entry.name_localizations (de, fr)",
      ],
    ])("name the locales of %s", (_, there, line) => {
      expect(lines([there, menu])).toEqual([`change  ${line}`]);
    });

    it("name those of a menu's command", () => {
      const there = { ...menu, description: "", name_localizations: { de: "Lesen" } };
      expect(lines([slash, there])).toEqual([
        "change  “Read aloud” (message's menu): name_localizations (de)",
      ]);
    });

    it("that Discord has and nobody wants are told as well", () => {
      const { name_localizations: _names, ...without } = slash;
      expect(lines([slash, menu], [without, menu] as unknown as readonly Payload[])).toEqual([
        "change  /card: name_localizations (de, fr)",
      ]);
    });
  });

  it("names an option by its name", () => {
    const [option, ...others] = (first as { options?: object[] }).options ?? [];
    const differences = differencesOf(
      changed({ options: [{ ...option, max_length: 7 }, ...others] }),
      payloads,
    );
    expect(differenceLines(differences)).toEqual(["change  /wagecard: options.role.max_length"]);
  });
});
