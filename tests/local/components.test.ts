import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from "discord.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Outcome } from "../../src/local/index.js";
import { type Office, openOffice } from "./harness.js";

const COMMANDS = [{ name: "wagecard", description: "Makes a card" }];

let office: Office;
beforeAll(async () => {
  office = await openOffice(COMMANDS);
});
afterAll(() => office.close());

const command = () => office.local.driver("Robin").act({ kind: "command", name: "wagecard", options: [] });

const button = (id: string) => new ButtonBuilder().setCustomId(id).setLabel(id).setStyle(ButtonStyle.Primary);
const row = (...ids: string[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(ids.map(button));

function messageOf(outcome: Outcome) {
  if (outcome.kind === "message" || outcome.kind === "update" || outcome.kind === "posted")
    return outcome.message;
  throw new Error(`no message: ${JSON.stringify(outcome)}`);
}

describe("components", () => {
  it("updates the message that a button sits on, still ephemeral", async () => {
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: "0", components: [row("more")], flags: MessageFlags.Ephemeral });
      } else if (interaction.isButton()) {
        await interaction.update({ content: String(Number(interaction.message.content) + 1) });
      }
    });
    const robin = office.local.driver("Robin");
    const { id } = messageOf(await command());
    const press = () => robin.act({ kind: "button", message: id, customId: "more" });
    expect(messageOf(await press()).content).toBe("1");
    const second = messageOf(await press());
    expect(second).toMatchObject({ id, content: "2", flags: MessageFlags.Ephemeral });
    expect(second.components).toHaveLength(1);
    expect(await robin.act({ kind: "button", message: id, customId: "less" })).toMatchObject({
      kind: "failed",
    });
  });

  it("lets a hostile client through only with force", async () => {
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const disabled = button("off").setDisabled(true);
        await interaction.reply({
          content: "x",
          components: [new ActionRowBuilder<ButtonBuilder>().addComponents(disabled)],
        });
      } else if (interaction.isButton()) await interaction.reply(`heard ${interaction.customId}`);
    });
    const robin = office.local.driver("Robin");
    const { id } = messageOf(await command());
    expect(await robin.act({ kind: "button", message: id, customId: "off" })).toMatchObject({
      kind: "failed",
      reason: "It is disabled.",
    });
    const forced = await robin.act({ kind: "button", message: id, customId: "forged", force: true });
    expect(messageOf(forced).content).toBe("heard forged");
  });

  it("takes choices from string and user selects", async () => {
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const options = ["a", "b", "c"].map((value) => ({ label: value, value }));
        const task = new StringSelectMenuBuilder().setCustomId("task").setMaxValues(2).addOptions(options);
        const who = new UserSelectMenuBuilder().setCustomId("who");
        await interaction.reply({
          content: "choose",
          components: [
            new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(task),
            new ActionRowBuilder<UserSelectMenuBuilder>().addComponents(who),
          ],
        });
      } else if (interaction.isStringSelectMenu()) await interaction.update(interaction.values.join("+"));
      else if (interaction.isUserSelectMenu())
        await interaction.reply(`${interaction.users.first()?.username}`);
    });
    const robin = office.local.driver("Robin");
    const { id } = messageOf(await command());
    const choose = (values: string[], customId = "task") =>
      robin.act({ kind: "select", message: id, customId, values });
    expect(messageOf(await choose(["a", "c"])).content).toBe("a+c");
    expect(await choose(["z"])).toMatchObject({ reason: "One of the values is not offered." });
    expect(await choose([])).toMatchObject({ reason: "Choose at least 1." });
    expect(await choose(["a", "b", "c"])).toMatchObject({ reason: "Choose at most 2." });
    const sam = office.local.driver("Sam").person.user.id;
    expect(messageOf(await choose([sam], "who")).content).toBe("sam");
  });

  it("edits through a deferred update", async () => {
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: "a", components: [row("go")] });
      else if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: "b", components: [] });
      }
    });
    const robin = office.local.driver("Robin");
    const { id } = messageOf(await command());
    const edited = robin.next((event) => event.kind === "update");
    expect(await robin.act({ kind: "button", message: id, customId: "go" })).toEqual({
      kind: "deferred",
      message: null,
    });
    expect(await edited).toMatchObject({ message: { id, content: "b", components: [] } });
  });
});

describe("modals", () => {
  const ask = () =>
    new ModalBuilder()
      .setCustomId("hours")
      .setTitle("Hours")
      .addLabelComponents(
        new LabelBuilder()
          .setLabel("Hours a week")
          .setTextInputComponent(
            new TextInputBuilder()
              .setCustomId("h")
              .setStyle(TextInputStyle.Short)
              .setMinLength(1)
              .setMaxLength(3),
          ),
        new LabelBuilder()
          .setLabel("Level")
          .setStringSelectMenuComponent(
            new StringSelectMenuBuilder()
              .setCustomId("level")
              .setRequired(false)
              .addOptions({ label: "Mid", value: "mid" }),
          ),
      );

  it("opens from a button, is checked, and updates the message it came from", async () => {
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: "?", components: [row("type")], flags: MessageFlags.Ephemeral });
      } else if (interaction.isButton()) await interaction.showModal(ask());
      else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
        const { fields } = interaction;
        await interaction.update(
          `${fields.getTextInputValue("h")} ${fields.getStringSelectValues("level").join()}`,
        );
      }
    });
    const robin = office.local.driver("Robin");
    const { id } = messageOf(await command());
    const opened = await robin.act({ kind: "button", message: id, customId: "type" });
    if (opened.kind !== "modal") throw new Error("no modal");
    expect(opened.data).toMatchObject({ custom_id: "hours", title: "Hours" });
    const submit = (values: Record<string, string | string[]>, force?: true) =>
      robin.act({ kind: "modal", modal: opened.modal, values, ...(force ? { force } : {}) });
    expect(await submit({})).toMatchObject({ reason: "h: This field is required." });
    expect(await submit({ h: "1234" })).toMatchObject({ reason: "h: Must be 3 or fewer in length." });
    expect(await submit({ h: "1", level: ["boss"] })).toMatchObject({ kind: "failed" });
    expect(await submit({ h: "1", x: "1" })).toMatchObject({ kind: "failed" });
    const done = await submit({ h: "7.5", level: ["mid"] });
    expect(done).toMatchObject({ kind: "update", message: { id, content: "7.5 mid", flags: 64 } });
    expect(await submit({ h: "7" })).toMatchObject({ reason: "That modal is not open." });
  });

  it("takes the older rows, and sends what was filled in beforehand", async () => {
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const input = { type: 4, custom_id: "h", label: "Hours", style: 1, value: "8" } as const;
        await interaction.showModal({
          title: "Old",
          custom_id: "old",
          components: [{ type: 1, components: [input] }],
        });
      } else if (interaction.isModalSubmit())
        await interaction.reply(interaction.fields.getTextInputValue("h"));
    });
    const opened = await command();
    if (opened.kind !== "modal") throw new Error("no modal");
    const sent = await office.local.driver("Robin").act({ kind: "modal", modal: opened.modal, values: {} });
    expect(messageOf(sent).content).toBe("8");
  });

  it("opens from a command and answers with a message, forced values too", async () => {
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(ask());
      else if (interaction.isModalSubmit()) {
        expect(interaction.isFromMessage()).toBe(false);
        await interaction.reply(interaction.fields.getTextInputValue("h"));
      }
    });
    const opened = await command();
    if (opened.kind !== "modal") throw new Error("no modal");
    const robin = office.local.driver("Robin");
    const forced = await robin.act({
      kind: "modal",
      modal: opened.modal,
      values: { h: "far too long" },
      force: true,
    });
    expect(messageOf(forced).content).toBe("far too long");
    expect(office.errors).toEqual([]);
  });
});
