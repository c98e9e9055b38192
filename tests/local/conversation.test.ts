import { AttachmentBuilder, EmbedBuilder, MessageFlags } from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "../../src/local/index.js";
import { deferredSignal, type Office, openOffice } from "./harness.js";

const COMMANDS = [
  {
    name: "wagecard",
    description: "Makes a card",
    options: [
      { type: 3, name: "role", description: "Your role", required: true, autocomplete: true },
      { type: 10, name: "hours", description: "Hours a week", min_value: 1, max_value: 80 },
      { type: 6, name: "who", description: "Whose" },
      { type: 3, name: "level", description: "Seniority", choices: [{ name: "Mid", value: "mid" }] },
    ],
  },
  {
    name: "card",
    description: "Cards",
    options: [
      {
        type: 1,
        name: "show",
        description: "Shows one",
        options: [{ type: 4, name: "number", description: "Which", required: true }],
      },
    ],
  },
  { type: 3, name: "Quote this" },
  { type: 2, name: "Their card" },
];

let office: Office;
beforeAll(async () => {
  office = await openOffice(COMMANDS);
});
afterAll(() => office.close());

const role = { name: "role", value: "designer" };
const command = (options: { name: string; value: string | number }[] = [role]) =>
  office.local.driver("Robin").act({ kind: "command", name: "wagecard", options });

function messageOf(outcome: Outcome) {
  if (outcome.kind === "message" || outcome.kind === "update" || outcome.kind === "posted")
    return outcome.message;
  throw new Error(`no message: ${JSON.stringify(outcome)}`);
}

describe("commands", () => {
  it("answers with options, member, and permissions", async () => {
    office.on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      expect(interaction.memberPermissions?.has("SendMessages")).toBe(true);
      expect(interaction.appPermissions.has("EmbedLinks")).toBe(true);
      expect(interaction.inGuild()).toBe(true);
      const { options } = interaction;
      await interaction.reply(
        `${options.getString("role")} ${options.getNumber("hours")} ${options.getUser("who")?.id}`,
      );
    });
    const sam = office.local.driver("sam");
    const outcome = await command([
      role,
      { name: "hours", value: 7.5 },
      { name: "who", value: sam.person.user.id },
    ]);
    expect(messageOf(outcome).content).toBe(`designer 7.5 ${sam.person.user.id}`);
    expect(sam.messages().at(-1)?.content).toContain("designer");
    expect(office.errors).toEqual([]);
  });

  it("shows an ephemeral answer to the person only", async () => {
    office.on(async (interaction) => {
      if (interaction.isRepliable())
        await interaction.reply({ content: "secret", flags: MessageFlags.Ephemeral });
    });
    const message = messageOf(await command());
    expect(message.flags).toBe(MessageFlags.Ephemeral);
    expect(
      office.local
        .driver("Robin")
        .messages()
        .map(({ id }) => id),
    ).toContain(message.id);
    expect(
      office.local
        .driver("Sam")
        .messages()
        .map(({ id }) => id),
    ).not.toContain(message.id);
    const stolen = await office.local
      .driver("Sam")
      .act({ kind: "button", message: message.id, customId: "x", force: true });
    expect(stolen).toEqual({ kind: "failed", reason: "Unknown Message" });
  });

  it("works in a DM, without a member", async () => {
    office.on(async (interaction) => {
      if (interaction.isRepliable())
        await interaction.reply(`${interaction.guildId} ${interaction.user.username}`);
    });
    const robin = office.local.driver("Robin").in(office.local.dm("Robin"));
    const outcome = await robin.act({ kind: "command", name: "wagecard", options: [role] });
    expect(messageOf(outcome).content).toBe("null robin");
    const stranger = office.local.driver("Sam").in(office.local.dm("Robin"));
    expect((await stranger.act({ kind: "message", content: "hi" })).kind).toBe("failed");
  });

  it("finds sub-commands and context menus", async () => {
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply(
          `${interaction.options.getSubcommand()} ${interaction.options.getInteger("number")}`,
        );
      } else if (interaction.isMessageContextMenuCommand()) {
        await interaction.reply(`quoted ${interaction.targetMessage.content}`);
      } else if (interaction.isUserContextMenuCommand()) {
        await interaction.reply(`card of ${interaction.targetUser.username}`);
      }
    });
    const robin = office.local.driver("Robin");
    const shown = await robin.act({
      kind: "command",
      name: "card show",
      options: [{ name: "number", value: 3 }],
    });
    expect(messageOf(shown).content).toBe("show 3");
    const said = messageOf(await robin.act({ kind: "message", content: "hello" }));
    const quoted = await robin.act({ kind: "context", name: "Quote this", target: said.id });
    expect(messageOf(quoted).content).toBe("quoted hello");
    const target = office.local.driver("Sam").person.user.id;
    const card = await robin.act({ kind: "context", name: "Their card", target });
    expect(messageOf(card).content).toBe("card of sam");
  });

  it.each([
    ["an unknown command", "nothing", [role], /no command/],
    ["an unknown option", "wagecard", [role, { name: "x", value: 1 }], /no option "x"/],
    ["a missing option", "wagecard", [], /"role" is required/],
    ["a number out of range", "wagecard", [role, { name: "hours", value: 81 }], /80 or less/],
    ["a text for a number", "wagecard", [role, { name: "hours", value: "7" }], /must be a number/],
    [
      "a value outside the choices",
      "wagecard",
      [role, { name: "level", value: "boss" }],
      /one of the choices/,
    ],
    [
      "a person who is not there",
      "wagecard",
      [role, { name: "who", value: "123456789012345678" }],
      /not exist/,
    ],
    ["a missing sub-command", "card", [], /needs a sub-command/],
  ])("refuses %s before the bot hears of it", async (_what, name, options, reason) => {
    office.on(() => Promise.reject(new Error("the bot should not hear of it")));
    const outcome = await office.local.driver("Robin").act({ kind: "command", name, options });
    expect(outcome).toEqual({ kind: "failed", reason: expect.stringMatching(reason) });
    expect(office.errors).toEqual([]);
  });

  it("offers what autocomplete answers, for options still incomplete", async () => {
    office.on(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}`, value: "designer" }]);
    });
    const outcome = await office.local.driver("Robin").act({
      kind: "autocomplete",
      name: "wagecard",
      options: [{ name: "role", value: "des" }],
      focused: "role",
    });
    expect(outcome).toEqual({ kind: "choices", choices: [{ name: "role: des", value: "designer" }] });
  });
});

describe("deferring and following up", () => {
  it("fills the waiting message with the edit, files and all", async () => {
    const robin = office.local.driver("Robin");
    office.on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const files = [
        new AttachmentBuilder(Buffer.from('{"a":1}'), { name: "card.json", description: "the card" }),
      ];
      await interaction.editReply({ content: "done", files });
    });
    const update = robin.next((event) => event.kind === "update");
    const outcome = await command();
    expect(outcome).toMatchObject({ kind: "deferred", message: { content: "", flags: 64 | 128 } });
    const event = await update;
    expect(event).toMatchObject({
      message: {
        content: "done",
        flags: 64,
        attachments: [{ filename: "card.json", description: "the card" }],
      },
    });
    if (event.kind !== "update") throw new Error("no update");
    const [file] = event.message.attachments;
    const served = await fetch(file?.url ?? "");
    expect(served.headers.get("content-disposition")).toMatch(/^attachment/);
    expect(await served.text()).toBe('{"a":1}');
  });

  it("fills it with the first follow-up, as Discord does, and posts the second", async () => {
    const seen = deferredSignal<string[]>();
    office.on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.deferReply();
      const first = await interaction.followUp("first");
      const second = await interaction.followUp({ content: "second", flags: MessageFlags.Ephemeral });
      const original = await interaction.fetchReply();
      seen.resolve([first.id, second.id, original.id]);
    });
    const outcome = await command();
    const [first, second, original] = await seen.promise;
    expect(outcome).toMatchObject({ kind: "deferred", message: { id: first } });
    expect(original).toBe(first);
    const mine = office.local
      .driver("Robin")
      .messages()
      .map(({ id }) => id);
    expect(mine.slice(-2)).toEqual([first, second]);
    expect(
      office.local
        .driver("Sam")
        .messages()
        .map(({ id }) => id),
    ).not.toContain(second);
  });

  it("deletes an answer", async () => {
    const robin = office.local.driver("Robin");
    office.on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await interaction.reply("soon gone");
      await interaction.deleteReply();
    });
    const gone = robin.next((event) => event.kind === "delete");
    const message = messageOf(await command());
    expect(await gone).toMatchObject({ message: message.id, channel: robin.channel.id });
  });

  it("returns the message with the response, its picture where the embed shows it", async () => {
    const seen = deferredSignal<string | undefined>();
    office.on(async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const response = await interaction.reply({
        embeds: [new EmbedBuilder().setTitle("Card").setImage("attachment://card.png")],
        files: [new AttachmentBuilder(Buffer.from("png"), { name: "card.png" })],
        withResponse: true,
      });
      seen.resolve(response.resource?.message?.id);
    });
    const message = messageOf(await command());
    expect(await seen.promise).toBe(message.id);
    expect(message.attachments).toEqual([]);
    const url = message.embeds[0]?.image?.url ?? "";
    expect(url).toMatch(new RegExp(`^${office.local.url}/attachments/`));
    expect((await fetch(url)).headers.get("content-type")).toBe("image/png");
  });
});
