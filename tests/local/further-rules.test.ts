import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { problems, quiet, rest } from "./harness.js";

quiet();

let local: LocalDiscord;
let messages: string;
let commands: string;
beforeAll(async () => {
  local = await startLocalDiscord({ guilds: [{ name: "The office", members: ["Robin"] }] });
  messages = `/channels/${local.channels[0]?.id}/messages`;
  commands = `/applications/${local.applicationId}/commands`;
});
afterAll(() => local.close());

describe("messages that Discord refuses", () => {
  const select = { type: 3, custom_id: "s", options: [{ label: "a", value: "a" }], min_values: 2 };
  const reference = { message_id: "123456789012345678" };
  const cases: [string, unknown, string[]][] = [
    ["a list in place of a message", [], [": DICT_TYPE_CONVERT"]],
    ["text in place of a list", { content: "x", embeds: "y" }, ["embeds: LIST_TYPE_CONVERT"]],
    [
      "no snowflake",
      { content: "x", allowed_mentions: { users: ["me"] } },
      ["allowed_mentions.users[0]: NUMBER_TYPE_COERCE"],
    ],
    ["a color below black", { embeds: [{ title: "t", color: -1 }] }, ["embeds[0].color: NUMBER_TYPE_MIN"]],
    [
      "more values asked for than allowed",
      { components: [{ type: 1, components: [select] }] },
      ["components[0].components[0].min_values: SELECT_COMPONENT_MIN_VALUES_EXCEED_MAX"],
    ],
    [
      "a reply to nothing",
      { content: "x", message_reference: reference },
      ["message_reference: REPLIES_UNKNOWN_MESSAGE"],
    ],
  ];
  it.each(cases)("%s", async (_what, body, expected) => {
    const { status, json } = await rest(local, "POST", messages, body);
    expect({ status, problems: problems(json) }).toEqual({ status: 400, problems: expected });
  });

  it("JSON that is none: 50109", async () => {
    const response = await fetch(`${local.api}/v10${messages}`, {
      method: "POST",
      headers: { authorization: `Bot ${local.token}`, "content-type": "application/json" },
      body: "{",
    });
    expect(await response.json()).toEqual({
      message: "The request body contains invalid JSON.",
      code: 50109,
    });
  });

  it("a file of more than 10 MiB: 40005", async () => {
    const form = new FormData();
    form.set("files[0]", new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), "large.bin");
    expect(await rest(local, "POST", messages, form)).toEqual({
      status: 413,
      json: { message: "Request entity too large", code: 40005 },
    });
  });

  it("a page of no or too many messages", async () => {
    for (const limit of [0, 101]) {
      const { json } = await rest(local, "GET", `${messages}?limit=${limit}`);
      expect(problems(json)).toEqual(["limit: NUMBER_TYPE_RANGE"]);
    }
  });
});

describe("commands that Discord refuses", () => {
  const card = (extra: object) => ({ name: "card", description: "d", ...extra });
  const option = (extra: object) => card({ options: [{ type: 3, name: "o", description: "d", ...extra }] });
  const sub = { type: 1, name: "sub", description: "d" };
  const twice = [1, 2].map(() => ({ name: "n", value: "v" }));
  const cases: [string, object, string[]][] = [
    [
      "a context menu with a description",
      { type: 3, name: "Quote", description: "d" },
      [": APPLICATION_COMMAND_CONTEXT_MENU_FORM"],
    ],
    [
      "autocomplete of yes or no",
      option({ type: 5, autocomplete: true }),
      ["options[0].autocomplete: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID"],
    ],
    [
      "a choice twice",
      option({ choices: twice }),
      ["options[0].choices: APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_EXISTS"],
    ],
    [
      "text as a number's choice",
      option({ type: 4, choices: [{ name: "n", value: "v" }] }),
      ["options[0].choices: APPLICATION_COMMAND_OPTIONS_CHOICE_TYPE"],
    ],
    [
      "sub-commands beside options",
      card({ options: [sub, { type: 3, name: "o", description: "d" }] }),
      ["options[1].type: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"],
    ],
    [
      "permissions that are none",
      card({ default_member_permissions: "all" }),
      ["default_member_permissions: BASE_TYPE_INVALID"],
    ],
    ["no place to work in", card({ contexts: [] }), ["contexts: BASE_TYPE_MIN_LENGTH"]],
  ];
  it.each(cases)("%s", async (_what, body, expected) => {
    const { status, json } = await rest(local, "POST", commands, body);
    expect({ status, problems: problems(json) }).toEqual({ status: 400, problems: expected });
  });

  it("one in place of a list", async () => {
    expect(problems((await rest(local, "PUT", commands, {})).json)).toEqual([": LIST_TYPE_CONVERT"]);
  });
});

describe("who and what is unknown", () => {
  it.each([
    ["a person", "/users/123456789012345678", 10013, "Unknown User"],
    ["a DM with one", "/users/@me/channels", 10013, "Unknown User"],
    ["somebody who is not in the server", "member", 10007, "Unknown Member"],
  ])("%s", async (_what, path, code, message) => {
    const member = `/guilds/${local.guildId}/members/${local.driver("Sam").person.user.id}`;
    const isPost = path.endsWith("/channels");
    const body = isPost ? { recipient_id: "123456789012345678" } : undefined;
    const { status, json } = await rest(
      local,
      isPost ? "POST" : "GET",
      path === "member" ? member : path,
      body,
    );
    expect({ status, json }).toEqual({ status: 404, json: { message, code } });
  });
});
