import type { ChatInputCommandInteraction } from "discord.js";
import { InteractionContextType, PermissionFlagsBits } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalDiscord, Outcome } from "../../src/local/index.js";
import { type Office, openOffice, quiet, rest } from "./harness.js";

quiet();

const everywhere = { description: "d", integration_types: [0, 1], contexts: [0, 1, 2] };
const COMMANDS = [
  { name: "both", ...everywhere },
  { name: "servers", ...everywhere, integration_types: [0] },
  { name: "mine", ...everywhere, integration_types: [1] },
  { name: "guild-only", ...everywhere, contexts: [0] },
  {
    name: "moderators",
    ...everywhere,
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
  },
  { name: "nobody", ...everywhere, default_member_permissions: "0" },
  { type: 3, name: "Moderate", default_member_permissions: String(PermissionFlagsBits.ManageMessages) },
];

let office: Office;
let local: LocalDiscord;
beforeAll(async () => {
  office = await openOffice(COMMANDS, {
    people: ["Robin", "Sam", "Kim"],
    guilds: [
      { name: "The office", permissions: { Kim: PermissionFlagsBits.ViewChannel } },
      {
        name: "Elsewhere",
        hasBot: false,
        channels: ["hall"],
        members: ["Sam", "Robin", "Kim"],
        permissions: { Kim: 0n },
      },
      {
        name: "Closed",
        members: ["Sam"],
        channels: ["den"],
        botPermissions: PermissionFlagsBits.ViewChannel,
      },
    ],
    groups: [{ name: "Lunch", members: ["Robin", "Sam"] }],
    installedBy: ["Robin", "Kim"],
  });
  ({ local } = office);
  office.on(async (interaction) => {
    if (interaction.isCommand()) await interaction.reply(about(interaction as ChatInputCommandInteraction));
  });
});
afterAll(() => office.close());

/** What the bot was told of where and through whose install. */
function about(interaction: ChatInputCommandInteraction): string {
  const { context, authorizingIntegrationOwners: owners, guildId, guild, memberPermissions } = interaction;
  return JSON.stringify({
    context,
    owners,
    guildId,
    guild: guild?.id ?? null,
    moderator: memberPermissions?.has("ManageMessages") ?? null,
  });
}

const run = async (who: string, where: string, name: string): Promise<Outcome> => {
  const channel = where === "dm" ? local.dm(who) : local.channel(where);
  return local.driver(who).in(channel).act({ kind: "command", name, options: [] });
};
const told = (outcome: Outcome): unknown => {
  if (outcome.kind !== "message") return outcome;
  return JSON.parse(outcome.message.content);
};
const idOf = (name: string) => local.people.find((person) => person.name === name)?.user.id ?? "";
const noCommand = (name: string) => ({ kind: "failed", reason: `There is no command "/${name}" here.` });

describe("authorizing_integration_owners and context", () => {
  it("has both keys where both installs let the command be used", async () => {
    expect(told(await run("Robin", "general", "both"))).toMatchObject({
      context: InteractionContextType.Guild,
      owners: { 0: local.guildId, 1: idOf("Robin") },
      guildId: local.guildId,
    });
  });

  it("has the server's only for whom has not installed it, and for a command of servers", async () => {
    const { owners } = told(await run("Sam", "general", "both")) as { owners: object };
    expect(owners).toEqual({ 0: local.guildId });
    const other = told(await run("Robin", "general", "servers")) as { owners: object };
    expect(other.owners).toEqual({ 0: local.guildId });
  });

  it("has the person's only in a server without the bot, where discord.js knows no guild", async () => {
    const elsewhere = local.guilds[1]?.id;
    expect(told(await run("Robin", "Elsewhere/hall", "both"))).toEqual({
      context: InteractionContextType.Guild,
      owners: { 1: idOf("Robin") },
      guildId: elsewhere,
      guild: null,
      moderator: false,
    });
    expect(await run("Robin", "Elsewhere/hall", "servers")).toEqual(noCommand("servers"));
    expect(await run("Sam", "Elsewhere/hall", "both")).toEqual(noCommand("both"));
  });

  it("has \"0\" for the server in the bot's DM, and the person's only in a group DM", async () => {
    expect(told(await run("Robin", "dm", "both"))).toMatchObject({
      context: InteractionContextType.BotDM,
      owners: { 0: "0", 1: idOf("Robin") },
      guildId: null,
    });
    expect(told(await run("Robin", "Lunch", "both"))).toMatchObject({
      context: InteractionContextType.PrivateChannel,
      owners: { 1: idOf("Robin") },
    });
    expect(await run("Sam", "Lunch", "both")).toEqual(noCommand("both"));
    expect(await run("Robin", "dm", "guild-only")).toEqual(noCommand("guild-only"));
    expect(await run("Sam", "dm", "mine")).toEqual(noCommand("mine"));
  });

  it("stays the one who called the command up when somebody else presses its button", async () => {
    const row = { type: 1, components: [{ type: 2, style: 1, label: "b", custom_id: "b" }] };
    office.on(async (interaction) => {
      if (interaction.isCommand()) await interaction.reply({ content: "x", components: [row] });
      else if (interaction.isButton())
        await interaction.reply(
          JSON.stringify({ owners: interaction.authorizingIntegrationOwners, by: interaction.user.id }),
        );
    });
    const shown = await run("Robin", "Lunch", "mine");
    if (shown.kind !== "message") throw new Error("no message");
    const sam = local.driver("Sam").in(local.channel("Lunch"));
    const pressed = told(await sam.act({ kind: "button", message: shown.message.id, customId: "b" }));
    expect(pressed).toEqual({ owners: { 1: idOf("Robin") }, by: idOf("Sam") });
    expect(shown.message.interaction_metadata?.authorizing_integration_owners).toEqual({ 1: idOf("Robin") });
    office.on(async (interaction) => {
      if (interaction.isCommand()) await interaction.reply(about(interaction as ChatInputCommandInteraction));
    });
  });
});

describe("permissions", () => {
  const refused = { kind: "failed", reason: "You do not have permission to use this command." };

  it("come with the member, and decide by default_member_permissions", async () => {
    expect(told(await run("Robin", "general", "moderators"))).toMatchObject({ moderator: true });
    expect(await run("Sam", "general", "moderators")).toEqual(refused);
    expect(await run("Sam", "general", "nobody")).toEqual(refused);
    expect(told(await run("Robin", "general", "nobody"))).toMatchObject({ moderator: true });
    // They are a matter of servers: in the bot's DM nobody is asked for any.
    expect(await run("Sam", "dm", "moderators")).toMatchObject({ kind: "message" });
    // A person's own install doesn't ask the server either.
    expect(await run("Kim", "Elsewhere/hall", "moderators")).toMatchObject({ kind: "message" });
  });

  it("decide over context menus too", async () => {
    const sam = local.driver("Sam");
    const posted = await sam.act({ kind: "message", content: "x" });
    if (posted.kind !== "posted") throw new Error("not posted");
    const menu = { kind: "context", name: "Moderate", target: posted.message.id } as const;
    expect(await sam.act(menu)).toEqual(refused);
    expect(await local.driver("Robin").act(menu)).toMatchObject({ kind: "message" });
  });

  it("let apps from outside answer in private only where the server forbids them", async () => {
    expect(await run("Robin", "Elsewhere/hall", "mine")).toMatchObject({ message: { flags: 0 } });
    expect(await run("Kim", "Elsewhere/hall", "mine")).toMatchObject({ message: { flags: 64 } });
  });
});

describe("what the bot's token reaches", () => {
  const post = (channel: string, body: object = { content: "x" }) =>
    rest(local, "POST", `/channels/${channel}/messages`, body);

  it("has no access where the bot is no member", async () => {
    const missing = { status: 403, json: { message: "Missing Access", code: 50001 } };
    for (const name of ["Elsewhere/hall", "Lunch"]) {
      const { id } = local.channel(name);
      expect(await rest(local, "GET", `/channels/${id}`)).toEqual(missing);
      expect(await rest(local, "GET", `/channels/${id}/messages`)).toEqual(missing);
      expect(await post(id)).toEqual(missing);
    }
    const guild = local.guilds[1]?.id;
    expect(await rest(local, "GET", `/guilds/${guild}`)).toMatchObject({ json: { code: 10004 } });
    const commands = `/applications/${local.applicationId}/guilds/${guild}/commands`;
    expect(await rest(local, "PUT", commands, [])).toEqual(missing);
    const mine = (await rest(local, "GET", "/users/@me/guilds")).json as { name: string }[];
    expect(mine.map(({ name }) => name)).toEqual(["The office", "Closed"]);
  });

  it("needs permissions to write, to attach, and to delete other people's messages", async () => {
    const denied = { status: 403, json: { message: "Missing Permissions", code: 50013 } };
    expect(await post(local.channel("Closed/den").id)).toEqual(denied);
    const said = await local.driver("Sam").act({ kind: "message", content: "mine" });
    if (said.kind !== "posted") throw new Error("not posted");
    const path = `/channels/${said.message.channel_id}/messages/${said.message.id}`;
    expect(await rest(local, "DELETE", path)).toEqual(denied);
    expect(await rest(local, "PATCH", path, { content: "y" })).toMatchObject({ json: { code: 50005 } });
    const dm = local.driver("Sam").in(local.dm("Sam"));
    const private_ = await dm.act({ kind: "message", content: "mine" });
    if (private_.kind !== "posted") throw new Error("not posted");
    const inDm = `/channels/${private_.message.channel_id}/messages/${private_.message.id}`;
    expect(await rest(local, "DELETE", inDm)).toMatchObject({ status: 403, json: { code: 50003 } });
  });

  it("cannot write to whom it shares no server with", async () => {
    const lonely = await openOffice(COMMANDS, { guilds: [{ name: "Alone", members: ["Robin"] }] });
    const path = `/channels/${lonely.local.dm("Sam").id}/messages`;
    expect(await rest(lonely.local, "POST", path, { content: "x" })).toEqual({
      status: 403,
      json: { message: "Cannot send messages to this user", code: 50007 },
    });
    await lonely.close();
  });
});
