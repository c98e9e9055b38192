import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { describedProblems } from "./described.js";
import { problems, quiet, rest } from "./harness.js";

quiet();

let local: LocalDiscord;
let path: string;
beforeAll(async () => {
  local = await startLocalDiscord();
  path = `/applications/${local.applicationId}/commands`;
});
afterAll(() => local.close());

const a = (length: number) => "a".repeat(length);
const command = (extra: object) => ({ name: "card", description: "d", ...extra });
const text = (extra: object) => ({ type: 3, name: "o", description: "d", ...extra });
const put = (...commands: object[]) => rest(local, "PUT", path, commands);

describe("localizations that Discord refuses", () => {
  const cases: [string, object, string[]][] = [
    [
      "a locale that it has not",
      command({
        name_localizations: { de_DE: "karte" },
        description_localizations: { en: "d" },
        options: [
          text({
            name_localizations: { pt: "o" },
            choices: [{ name: "n", name_localizations: { es: "n" }, value: "v" }],
          }),
        ],
      }),
      [
        "[0].name_localizations.de_DE: BASE_TYPE_CHOICES",
        "[0].description_localizations.en: BASE_TYPE_CHOICES",
        "[0].options[0].name_localizations.pt: BASE_TYPE_CHOICES",
        "[0].options[0].choices[0].name_localizations.es: BASE_TYPE_CHOICES",
      ],
    ],
    [
      "too long, and nothing at all",
      command({
        name_localizations: { de: a(33), fr: "" },
        description_localizations: { de: a(101), fr: "" },
        options: [
          text({
            name_localizations: { de: a(33) },
            description_localizations: { fr: a(101) },
            choices: [{ name: "n", name_localizations: { ja: a(101) }, value: "v" }],
          }),
        ],
      }),
      [
        "[0].name_localizations.de: BASE_TYPE_BAD_LENGTH",
        "[0].name_localizations.fr: BASE_TYPE_BAD_LENGTH",
        "[0].description_localizations.de: BASE_TYPE_BAD_LENGTH",
        "[0].description_localizations.fr: BASE_TYPE_BAD_LENGTH",
        "[0].options[0].name_localizations.de: BASE_TYPE_BAD_LENGTH",
        "[0].options[0].description_localizations.fr: BASE_TYPE_BAD_LENGTH",
        "[0].options[0].choices[0].name_localizations.ja: BASE_TYPE_BAD_LENGTH",
      ],
    ],
    [
      "a slash command's name in upper case or with a blank, without saying which",
      command({ name_localizations: { de: "Karte", fr: "ma carte", ja: "カード" } }),
      ["[0].name_localizations: APPLICATION_COMMAND_INVALID_NAME"],
    ],
    [
      "an option's name in upper case or with a blank, each by itself",
      command({ options: [text({ name_localizations: { de: "Rolle", fr: "mon rôle", ja: "役割" } })] }),
      [
        "[0].options[0].name_localizations.de: APPLICATION_COMMAND_INVALID_NAME",
        "[0].options[0].name_localizations.fr: APPLICATION_COMMAND_INVALID_NAME",
      ],
    ],
    [
      "an option's name that is another's in that locale",
      command({
        options: [
          text({ name_localizations: { de: "x" } }),
          text({ name: "p", name_localizations: { de: "x" } }),
        ],
      }),
      ["[0].options[1].name_localizations.de: APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED"],
    ],
    [
      "an option's name that is another's default one",
      command({ options: [text({ name_localizations: { fr: "p" } }), text({ name: "p" })] }),
      ["[0].options[0].name_localizations.fr: APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED"],
    ],
    [
      "the same within a sub-command",
      command({
        options: [
          {
            type: 1,
            name: "s",
            description: "d",
            options: [text({ name_localizations: { fr: "p" } }), text({ name: "p" })],
          },
        ],
      }),
      ["[0].options[0].options[0].name_localizations.fr: APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED"],
    ],
    [
      "no text",
      command({ name_localizations: { de: 1 } }),
      ["[0].name_localizations.de: STRING_TYPE_CONVERT"],
    ],
    [
      "no dictionary",
      command({ name_localizations: "karte" }),
      ["[0].name_localizations: DICT_TYPE_CONVERT"],
    ],
  ];
  it.each(cases)("%s", async (_what, body, expected) => {
    const { status, json } = await put(body);
    expect({ status, problems: problems(json) }).toEqual({ status: 400, problems: expected });
  });

  it("says which locales there are", async () => {
    const { json } = await put(command({ name_localizations: { de_DE: "karte" } }));
    const words =
      /^\{"message":"Invalid Form Body","code":50035,.*Value must be one of \('id', 'en-US', .*'vi'\)\./;
    expect(JSON.stringify(json)).toMatch(words);
  });

  it("in a command of its own, in a change of one, and in choices of autocomplete's answer as well", async () => {
    const body = command({ name_localizations: { de: "Karte" } });
    expect(problems((await rest(local, "POST", path, body)).json)).toEqual([
      "name_localizations: APPLICATION_COMMAND_INVALID_NAME",
    ]);
    const { json } = await rest(local, "POST", path, command({}));
    const { id } = json as { id: string };
    const change = await rest(local, "PATCH", `${path}/${id}`, { description_localizations: { xx: "d" } });
    expect(problems(change.json)).toEqual(["description_localizations.xx: BASE_TYPE_CHOICES"]);
  });
});

describe("localizations that Discord takes", () => {
  it.each<[string, object]>([
    ["none", { name_localizations: null, description_localizations: {} }],
    [
      "every script's letters",
      { name_localizations: { ja: "役割の表", hi: "कार्ड", th: "การ์ด", ru: "карта", fr: "rôle-d_à" } },
    ],
    ["the default again", { name_localizations: { "en-US": "card", de: "card" } }],
    [
      "another option's name in another locale",
      {
        options: [
          text({ name_localizations: { de: "x" } }),
          text({ name: "p", name_localizations: { fr: "x" } }),
        ],
      },
    ],
  ])("%s", async (_what, extra) => {
    expect(await put(command(extra))).toMatchObject({ status: 200 });
  });

  it("blanks and upper case in a menu's name", async () => {
    const menu = { type: 2, name: "Compare", name_localizations: { de: "Karten Vergleichen" } };
    expect(await put(menu)).toMatchObject({ status: 200, json: [menu] });
    const long = { ...menu, name_localizations: { de: a(33) } };
    expect(problems((await put(long)).json)).toEqual(["[0].name_localizations.de: BASE_TYPE_BAD_LENGTH"]);
  });
});

describe("the 8,000 characters of a command", () => {
  /** Exactly 8,000 without changes: 4 and 22 of its own, 25 options of 103, 27 choices of 200, one of them a letter short. */
  const sized = ({ name = 4, own = 22, option = 3, choice = 99 } = {}) =>
    command({
      name_localizations: { de: a(name) },
      description_localizations: { fr: a(own) },
      options: Array.from({ length: 25 }, (_, at) =>
        text({
          name: `o${at + 10}`,
          name_localizations: at === 0 ? { ja: a(option) } : null,
          description_localizations: { de: a(100), fr: a(99), ja: a(98) },
          choices: Array.from({ length: at === 0 ? 3 : 1 }, (_nothing, nth) => ({
            name: "n",
            name_localizations: { de: a(at === 0 && nth === 0 ? choice : 100), fr: a(50) },
            value: `${nth}`.padEnd(100, "v"),
          })),
        }),
      ),
    });

  it("count the longest text of each field and no other", async () => {
    expect((await put(sized())).status).toBe(200);
  });

  it.each([
    ["a name", { name: 5 }],
    ["a description", { own: 23 }],
    ["an option's name", { option: 4 }],
    ["a choice's name", { choice: 100 }],
  ])("are over with one character more of %s", async (_what, longer) => {
    const { json } = await put(sized(longer));
    expect(problems(json)).toEqual(["[0]: APPLICATION_COMMAND_TOO_LARGE"]);
  });
});

describe("reading commands back", () => {
  interface Told {
    readonly name_localized?: string;
    readonly description_localized?: string;
  }
  const localized = command({
    name_localizations: { "zh-CN": "生日", de: "karte", "es-ES": "tarjeta" },
    description_localizations: { "zh-CN": "祝" },
    options: [
      text({
        name_localizations: { "zh-CN": "岁数" },
        description_localizations: { "zh-CN": "岁" },
        choices: [{ name: "n", name_localizations: { "zh-CN": "名" }, value: "v" }],
      }),
    ],
  });
  let made: { id: string };
  beforeEach(async () => {
    [made] = (await put(localized)).json as [{ id: string }];
  });
  const list = async (query = "", headers: Record<string, string> = {}) => {
    const { json } = await rest(local, "GET", `${path}${query}`, undefined, headers);
    return (json as Told[])[0];
  };

  it("gives dictionaries to whoever asks for them, and whoever makes or fetches a single one", async () => {
    expect(made).toMatchObject(localized);
    for (const yes of ["true", "True", "1"]) expect(await list(`?with_localizations=${yes}`)).toEqual(made);
    expect((await rest(local, "GET", `${path}/${made.id}`)).json).toEqual(made);
    expect(await describedProblems("ApplicationCommandResponseSchema", made)).toEqual([]);
  });

  it("gives a list its reader's texts alone", async () => {
    const chinese = await list("", { "x-discord-locale": "zh-CN" });
    expect(chinese).toMatchObject({
      name: "card",
      name_localized: "生日",
      description: "d",
      description_localized: "祝",
      options: [
        {
          name: "o",
          name_localized: "岁数",
          description_localized: "岁",
          choices: [{ name: "n", name_localized: "名" }],
        },
      ],
    });
    expect(JSON.stringify(chinese)).not.toContain("_localizations");
    expect(await describedProblems("ApplicationCommandResponseSchema", chinese)).toEqual([]);
  });

  it.each<[string, string, Record<string, string>, string | undefined]>([
    ["the bot's own setting without a header", "", {}, undefined],
    ["false is no", "?with_localizations=false", { "x-discord-locale": "de" }, "karte"],
    [
      "Discord's header before the usual one",
      "",
      { "x-discord-locale": "de", "accept-language": "zh-CN" },
      "karte",
    ],
    ["the usual one", "", { "accept-language": "fr-CH;q=0.9, de;q=0.8, zh-CN;q=0.7" }, "karte"],
    ["the one wanted most", "", { "accept-language": "de;q=0.2,zh-CN" }, "生日"],
    ["no language that is known", "", { "x-discord-locale": "xx", "accept-language": "*" }, undefined],
    ["a fallback", "", { "x-discord-locale": "es-419" }, "tarjeta"],
    ["a locale without an entry", "", { "x-discord-locale": "fr" }, undefined],
  ])("knows the reader: %s", async (_what, query, headers, name) => {
    expect((await list(query, headers))?.name_localized).toBe(name);
  });

  it("takes a dictionary away by null, and tells by the version that something changed", async () => {
    const { json } = await rest(local, "PATCH", `${path}/${made.id}`, { name_localizations: null });
    expect(json).not.toHaveProperty("name_localizations");
    expect(json).toMatchObject({ description_localizations: { "zh-CN": "祝" } });
    expect((json as { version: string }).version).not.toBe((made as unknown as { version: string }).version);
  });
});
