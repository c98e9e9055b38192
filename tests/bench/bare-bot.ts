import { readFileSync } from "node:fs";
import {
  Client,
  Events,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  MessageFlags,
} from "discord.js";
import type { Answers } from "./answers.js";

/**
 * The floor: discord.js as it comes and a handler that does nothing but answer, with bodies of the same bytes as the
 * bot's own (`ANSWERS` names their file), ready in memory. No intents, as the bot; `INTENTS` for another number.
 */
const { DISCORD_TOKEN: token = "", DISCORD_API_URL: api = "", ANSWERS, INTENTS } = process.env;
const answers: Answers | null = ANSWERS ? JSON.parse(readFileSync(ANSWERS, "utf8")) : null;
const client = new Client({ intents: Number(INTENTS ?? 0), shards: "auto", rest: { api } });

client.on(Events.InteractionCreate, async (interaction) => {
  if (!answers) return;
  if (interaction.isAutocomplete()) {
    await interaction.respond(answers.choices[interaction.options.getFocused()] ?? []);
  } else if (interaction.isMessageComponent()) {
    const body = answers.components[interaction.customId] ?? answers.step;
    await interaction.update(body as InteractionUpdateOptions);
  } else if (interaction.isChatInputCommand()) {
    const body = answers.commands[interaction.commandName];
    await interaction.reply({ ...body, flags: MessageFlags.Ephemeral } as InteractionReplyOptions);
  }
});
client.once(Events.ClientReady, () => process.stdout.write("ready\n"));
process.once("SIGTERM", () => void client.destroy().then(() => process.exit(0)));
await client.login(token);
