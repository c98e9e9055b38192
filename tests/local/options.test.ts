import { ComponentType } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Action, FileValue, LocalDiscord } from "../../src/local/index.js";
import { type Office, openOffice, quiet } from "./harness.js";

quiet();

const COMMANDS = [
  {
    name: "pick",
    description: "d",
    options: [
      { type: 6, name: "user", description: "d" },
      { type: 7, name: "channel", description: "d", channel_types: [0] },
      { type: 8, name: "role", description: "d" },
      { type: 9, name: "either", description: "d" },
      { type: 11, name: "file", description: "d" },
    ],
  },
];

let office: Office;
let local: LocalDiscord;
beforeAll(async () => {
  office = await openOffice(COMMANDS, {
    guilds: [{ name: "The office" }, { name: "Away", members: ["Sam"] }],
  });
  ({ local } = office);
});
afterAll(() => office.close());

const pick = (name: string, value: string | FileValue) =>
  local.driver("Robin").act({ kind: "command", name: "pick", options: [{ name, value }] });
const file = (text: string, extra: Partial<FileValue> = {}): FileValue => ({
  filename: "week.csv",
  contentType: "text/csv",
  data: Buffer.from(text).toString("base64"),
  ...extra,
});
const failedWith = () => JSON.stringify(office.errors.map(String));
const contentOf = (outcome: Awaited<ReturnType<typeof pick>>) =>
  outcome.kind === "message" ? outcome.message.content : `${JSON.stringify(outcome)} ${failedWith()}`;

describe("options that name somebody or something", () => {
  it("arrive resolved", async () => {
    office.on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { options } = interaction;
      const member = options.getMember("user");
      const seen = [
        options.getUser("user")?.username,
        member !== null,
        options.getChannel("channel")?.name,
        options.getRole("role")?.name,
        options.getMentionable("either") !== null,
      ];
      await interaction.reply(JSON.stringify(seen));
    });
    const { id } = local.driver("Sam").person.user;
    expect(JSON.parse(contentOf(await pick("user", id)))[0]).toBe("sam");
    expect(JSON.parse(contentOf(await pick("user", id)))[1]).toBe(true);
    const channel = local.channel("random").id;
    expect(JSON.parse(contentOf(await pick("channel", channel)))[2]).toBe("random");
    expect(JSON.parse(contentOf(await pick("role", local.guildId)))[3]).toBe("@everyone");
    expect(JSON.parse(contentOf(await pick("either", local.guildId)))[4]).toBe(true);
    expect(JSON.parse(contentOf(await pick("either", id)))[4]).toBe(true);
  });

  it("are refused for another kind, another server and for nobody", async () => {
    const { id } = local.driver("Sam").person.user;
    const channel = local.channel("random").id;
    const wrong = (name: string) => ({
      kind: "failed",
      reason: `${name}: is not of the kind that is asked for.`,
    });
    expect(await pick("user", channel)).toEqual(wrong("user"));
    expect(await pick("channel", id)).toEqual(wrong("channel"));
    expect(await pick("role", id)).toEqual(wrong("role"));
    expect(await pick("either", channel)).toEqual(wrong("either"));
    const nobody = { kind: "failed", reason: "One of the options does not exist here." };
    expect(await pick("user", "123456789012345678")).toEqual(nobody);
    expect(await pick("channel", local.channel("Away/general").id)).toEqual(nobody);
  });
});

describe("an attachment option", () => {
  it("arrives resolved, ephemeral, and its bytes are at its address", async () => {
    office.on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const found = interaction.options.getAttachment("file", true);
      const { id, name, size, contentType, url, proxyURL, ephemeral } = found;
      const body = await (await fetch(url)).text();
      const same = url === proxyURL && url.includes(id);
      await interaction.reply(JSON.stringify({ name, size, contentType, ephemeral, same, body }));
    });
    expect(JSON.parse(contentOf(await pick("file", file("a,b\n1,2"))))).toEqual({
      name: "week.csv",
      size: 7,
      contentType: "text/csv; charset=utf-8",
      ephemeral: true,
      same: true,
      body: "a,b\n1,2",
    });
  });

  it("comes through the page's side as well", async () => {
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(interaction.options.getAttachment("file", true).name);
    });
    const action: Action = {
      kind: "command",
      name: "pick",
      options: [{ name: "file", value: file("x", { filename: "a b.bin" }) }],
    };
    const { person, channel } = local.driver("Robin");
    const answer = await fetch(`${local.url}/local/act`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ as: person.user.id, channel: channel.id, action }),
    });
    expect(await answer.json()).toMatchObject({ kind: "message", message: { content: "a_b.bin" } });
  });

  it.each([
    ["text in its place", "x", "file: must be a file."],
    ["no Base64", file("", { data: "***" }), "file: the file is not Base64."],
    ["nothing", file(""), "file: the file is empty."],
    ["more than 1 MiB", file("a".repeat(1024 * 1024 + 1)), "file: the file is larger than 1 MiB."],
  ])("refuses %s", async (_what, value, reason) => {
    expect(await pick("file", value)).toEqual({ kind: "failed", reason });
  });

  it("takes 1 MiB, and a file is no text", async () => {
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply(String(interaction.options.getAttachment("file")?.size));
    });
    expect(contentOf(await pick("file", file("a".repeat(1024 * 1024))))).toBe(String(1024 * 1024));
    expect(await pick("user", file("x"))).toEqual({ kind: "failed", reason: "user: must be an id." });
  });
});

describe("selects over people, roles and channels", () => {
  const kinds: [string, object, () => string, string, () => string][] = [
    [
      "user",
      { type: ComponentType.UserSelect },
      () => local.driver("Sam").person.user.id,
      "users",
      () => local.guildId,
    ],
    [
      "role",
      { type: ComponentType.RoleSelect },
      () => local.guildId,
      "roles",
      () => local.driver("Sam").person.user.id,
    ],
    [
      "mentionable",
      { type: ComponentType.MentionableSelect },
      () => local.guildId,
      "roles",
      () => local.channel("random").id,
    ],
    [
      "channel",
      { type: ComponentType.ChannelSelect, channel_types: [0] },
      () => local.channel("random").id,
      "channels",
      () => local.guildId,
    ],
  ];
  it.each(kinds)("%s", async (_what, select, value, key, wrong) => {
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const row = { type: 1, components: [{ custom_id: "s", ...select }] };
        await interaction.reply({ content: "x", components: [row] });
      } else if (interaction.isAnySelectMenu() && !interaction.isStringSelectMenu()) {
        const resolved: readonly unknown[] = [
          ...("users" in interaction && interaction.users.size > 0 ? ["users"] : []),
          ...("roles" in interaction && interaction.roles.size > 0 ? ["roles"] : []),
          ...("channels" in interaction && interaction.channels.size > 0 ? ["channels"] : []),
        ];
        await interaction.reply(JSON.stringify({ values: interaction.values, resolved }));
      }
    });
    const robin = local.driver("Robin");
    const shown = await robin.act({ kind: "command", name: "pick", options: [] });
    if (shown.kind !== "message") throw new Error("no message");
    const choose = (values: string[]) =>
      robin.act({ kind: "select", message: shown.message.id, customId: "s", values });
    const chosen = await choose([value()]);
    expect(JSON.parse(contentOf(chosen))).toEqual({ values: [value()], resolved: [key] });
    expect(await choose([wrong()])).toEqual({
      kind: "failed",
      reason: "One of the values is not of the kind that is asked for.",
    });
  });
});
