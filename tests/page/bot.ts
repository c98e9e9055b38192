import {
  AttachmentBuilder,
  type ChatInputCommandInteraction,
  Client,
  type ContextMenuCommandInteraction,
  Events,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { LocalDiscord } from "../../src/local/index.js";
import { COMMANDS, FORM, plan, selects } from "./bot-commands.js";
import { plainPng } from "./png.js";

const ROLES = ["Data Scientist", "Machine Learning Engineer", "Technical Writer"];

/** A small bot for the page's tests. */
export interface Bot {
  readonly client: Client;
  /** Lets the deferred answers come, those that wait and later ones. */
  release(): void;
}

type Hold = Promise<void>;

async function command(interaction: ChatInputCommandInteraction, hold: Hold): Promise<unknown> {
  const { options, user } = interaction;
  switch (interaction.commandName) {
    case "form":
      return interaction.showModal(FORM);
    case "secret":
      return interaction.reply({ content: "Only **you**", flags: MessageFlags.Ephemeral });
    case "every":
      return interaction.reply(options.data.map(({ name, value }) => `${name}=${value}`).join(", "));
    case "read":
      return read(interaction);
    case "several":
      return interaction.reply(selects(user.id));
    case "pictures":
      return interaction.reply(pictures());
    case "later":
      await interaction.deferReply();
      await hold;
      return interaction.editReply("Thought about it");
    case "words":
      return interaction.reply(
        `Hello <@${user.id}>, see <#${interaction.channelId}> or </plan:${interaction.commandId}>, due <t:${Math.floor(Date.now() / 1000) + 7300}:R>`,
      );
    case "office":
      return interaction.reply("For you, administrator");
    default: {
      const note = options.getString("note");
      return interaction.reply(
        plan(options.getString("role", true) + (note === null ? "" : ` · ${note}`), 0),
      );
    }
  }
}

/** Fetches the file as any bot would, and says what is in it. */
async function read(interaction: ChatInputCommandInteraction): Promise<unknown> {
  const { name, size, url } = interaction.options.getAttachment("file", true);
  const text = await (await fetch(url)).text();
  return interaction.reply({
    content: `${name}, ${size} bytes: ${text.slice(0, 40)}`,
    allowedMentions: { parse: [] },
  });
}

function pictures() {
  const file = (name: string, bytes: Buffer, description?: string) =>
    new AttachmentBuilder(bytes, { name, ...(description === undefined ? {} : { description }) });
  return {
    embeds: [{ title: "Card", color: 0x2b7f91, image: { url: "attachment://card.png" } }],
    files: [
      file("card.png", plainPng(320, 120, 0x2b7f91), "A card of one color"),
      file("red.png", plainPng(120, 80, 0xb03a2e), "A red field"),
      file("blue.png", plainPng(120, 80, 0x1f4e9c), "A blue field"),
      file("week.json", Buffer.from('{"hours":40}')),
    ],
  };
}

async function fromMenu(interaction: ContextMenuCommandInteraction): Promise<unknown> {
  if (interaction.isUserContextMenuCommand()) {
    return interaction.reply(`The week of ${interaction.targetUser.displayName}`);
  }
  if (!interaction.isMessageContextMenuCommand()) return undefined;
  if (interaction.commandName === "Answer with a form") return interaction.showModal(FORM);
  const { content } = interaction.targetMessage;
  return interaction.reply({ content: `Aloud: ${content}`, flags: MessageFlags.Ephemeral });
}

async function submitted(interaction: ModalSubmitInteraction): Promise<unknown> {
  const hours = interaction.fields.getTextInputValue("hours");
  if (hours === "never") return undefined;
  const [kind = "no kind"] = interaction.fields.getStringSelectValues("kind");
  return interaction.reply(`Hours ${hours}, ${kind}`);
}

async function component(interaction: MessageComponentInteraction): Promise<unknown> {
  const title = interaction.message.embeds[0]?.title ?? "";
  if (interaction.customId === "form") return interaction.showModal(FORM);
  if (interaction.isAnySelectMenu()) {
    const { values, customId } = interaction;
    if (customId === "pick") return interaction.update(plan(title, 0, values.join(", ")));
    return interaction.reply(`${customId}: ${values.join(", ")}`);
  }
  const count = Number(/^add:(\d+)$/.exec(interaction.customId)?.[1] ?? Number.NaN);
  return Number.isNaN(count) ? undefined : interaction.update(plan(title, count + 1));
}

async function answer(interaction: Interaction, hold: Hold): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = ROLES.filter((role) => role.toLowerCase().includes(typed));
    return interaction.respond(
      found.map((name) => ({ name, value: name.toLowerCase().replaceAll(" ", "-") })),
    );
  }
  if (interaction.isChatInputCommand()) return command(interaction, hold);
  if (interaction.isContextMenuCommand()) return fromMenu(interaction);
  if (interaction.isModalSubmit()) return submitted(interaction);
  return interaction.isMessageComponent() ? component(interaction) : undefined;
}

/** Logs in, registers its commands, and answers until `client.destroy()`. */
export async function startBot(local: LocalDiscord): Promise<Bot> {
  const client = new Client({ intents: [], rest: { api: local.api } });
  let release = () => {};
  const hold = new Promise<void>((resolve) => {
    release = resolve;
  });
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction, hold).catch((error: unknown) => console.error("The test's bot:", error));
  });
  client.once(Events.ClientReady, () => void client.application?.commands.set(COMMANDS));
  await client.login(local.token);
  await local.ready();
  return { client, release };
}
