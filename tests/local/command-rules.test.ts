import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { describedProblems } from "./described.js";
import { problems, quiet, rest } from "./harness.js";

quiet();

let local: LocalDiscord;
beforeAll(async () => {
  local = await startLocalDiscord();
});
afterAll(() => local.close());

const a = (length: number) => "a".repeat(length);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));

describe("commands that Discord refuses", () => {
  const command = (extra: object) => ({ name: "card", description: "d", ...extra });
  const text = (extra: object) => ({ type: 3, name: "o", description: "d", ...extra });
  const cases: [string, object, string[]][] = [
    ["upper case", command({ name: "Card" }), ["[0].name: APPLICATION_COMMAND_INVALID_NAME"]],
    ["a blank in the name", command({ name: "my card" }), ["[0].name: APPLICATION_COMMAND_INVALID_NAME"]],
    ["a long name", command({ name: a(33) }), ["[0].name: BASE_TYPE_BAD_LENGTH"]],
    ["no description", command({ description: "" }), ["[0].description: BASE_TYPE_BAD_LENGTH"]],
    ["a long description", command({ description: a(101) }), ["[0].description: BASE_TYPE_BAD_LENGTH"]],
    [
      "26 options",
      command({ options: times(26, (i) => text({ name: `o${i}` })) }),
      ["[0].options: BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "26 choices",
      command({ options: [text({ choices: times(26, (i) => ({ name: `${i}`, value: `${i}` })) })] }),
      ["[0].options[0].choices: BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "required after optional",
      command({ options: [text({}), text({ name: "p", required: true })] }),
      ["[0].options[1].required: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"],
    ],
    [
      "an upper-case option",
      command({ options: [text({ name: "Option" })] }),
      ["[0].options[0].name: APPLICATION_COMMAND_INVALID_NAME"],
    ],
    [
      "the same option twice",
      command({ options: [text({}), text({})] }),
      ["[0].options[1].name: APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED"],
    ],
    [
      "choices and autocomplete",
      command({ options: [text({ autocomplete: true, choices: [{ name: "a", value: "a" }] })] }),
      ["[0].options[0].choices: APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE"],
    ],
    [
      "8001 characters",
      command({
        options: times(2, (o) =>
          text({
            name: `o${o}`,
            choices: times(25, (i) => ({ name: `${i}`.padEnd(80, "n"), value: `${i}`.padEnd(80, "v") })),
          }),
        ),
      }),
      ["[0]: APPLICATION_COMMAND_TOO_LARGE"],
    ],
  ];
  it.each(cases)("%s", async (_what, body, expected) => {
    const { status, json } = await rest(local, "PUT", `/applications/${local.applicationId}/commands`, [
      body,
    ]);
    expect({ status, problems: problems(json) }).toEqual({ status: 400, problems: expected });
  });

  it("the same name twice", async () => {
    const body = [command({}), command({})];
    const { json } = await rest(local, "PUT", `/applications/${local.applicationId}/commands`, body);
    expect(problems(json)).toEqual(["[1]: APPLICATION_COMMANDS_DUPLICATE_NAME"]);
  });
});

describe("commands", () => {
  it("are limited to 200 new ones a day", async () => {
    const fresh = await startLocalDiscord();
    const path = `/applications/${fresh.applicationId}/commands`;
    const put = (names: string[]) =>
      rest(
        fresh,
        "PUT",
        path,
        names.map((name) => ({ name, description: "d" })),
      );
    const hundred = (prefix: string) => times(100, (i) => `${prefix}${i}`);
    expect((await put(hundred("a"))).status).toBe(200);
    expect((await put(hundred("a"))).status).toBe(200);
    expect((await put(hundred("b"))).status).toBe(200);
    expect(await put(["c"])).toMatchObject({ status: 400, json: { code: 30034 } });
    expect(await put(times(101, (i) => `b${i}`))).toMatchObject({ status: 400, json: { code: 30032 } });
    await fresh.close();
  });

  it("keep their id by name, and their version while nothing changes", async () => {
    const path = `/applications/${local.applicationId}/guilds/${local.guildId}/commands`;
    const put = async (body: object[]) =>
      (await rest(local, "PUT", path, body)).json as { id: string; version: string }[];
    const one = {
      name: "one",
      description: "d",
      options: [{ type: 3, name: "o", description: "d", required: true }],
    };
    const [first] = await put([one]);
    const [same] = await put([one]);
    expect(same).toEqual(first);
    const [changed] = await put([{ ...one, description: "other" }]);
    expect(changed?.id).toBe(first?.id);
    expect(changed?.version).not.toBe(first?.version);
    expect(await describedProblems("ApplicationCommandResponseSchema", changed)).toEqual([]);

    const made = await rest(local, "POST", path, { name: "two", description: "d" });
    expect(made.status).toBe(201);
    expect((await rest(local, "POST", path, { name: "two", description: "e" })).status).toBe(200);
    const { id } = made.json as { id: string };
    expect(await rest(local, "PATCH", `${path}/${id}`, { description: "f" })).toMatchObject({
      json: { id, description: "f" },
    });
    expect((await rest(local, "DELETE", `${path}/${id}`)).status).toBe(204);
    expect(await rest(local, "GET", `${path}/${id}`)).toMatchObject({ status: 404, json: { code: 10063 } });
    expect((await rest(local, "GET", path)).json).toMatchObject([{ name: "one" }]);
  });
});
