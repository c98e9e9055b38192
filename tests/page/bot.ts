import {
  type ChatInputCommandInteraction,
  Client,
  Events,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { LocalDiscord } from "../../src/local/index.js";

const ROLES = ["Data Scientist", "Machine Learning Engineer", "Technical Writer"];

const COMMANDS = [
  {
    name: "plan",
    description: "Plans a week",
    options: [
      { type: 3, name: "role", description: "What you do", required: true, autocomplete: true },
      { type: 3, name: "note", description: "Anything else" },
    ],
  },
  { name: "secret", description: "Says something to you alone" },
  { name: "form", description: "Asks for something" },
];

function plan(title: string, count: number, choice = "none") {
  const button = (label: string, custom_id: string, style = 2) => ({ type: 2, style, label, custom_id });
  return {
    embeds: [
      {
        title,
        color: 0x2b7f91,
        description: `Count **${count}**, chosen ${choice}`,
        fields: ["Hours", "Band", "Cost"].map((name) => ({ name, value: "🟥🟧🟩🟦", inline: true })),
      },
    ],
    components: [
      {
        type: 1,
        components: [
          button("Add", `add:${count}`, 1),
          button("Form", "form"),
          button("Silent", "silent"),
          { ...button("Off", "off"), disabled: true },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: "pick",
            placeholder: "Pick a task",
            options: ["Reviews", "Pipelines"].map((label) => ({
              label,
              value: label,
              description: `About ${label}`,
            })),
          },
        ],
      },
    ],
  };
}

const FORM = {
  custom_id: "form",
  title: "Hours",
  components: [
    { type: 18, label: "Hours a week", component: { type: 4, custom_id: "hours", style: 1, required: true } },
    {
      type: 18,
      label: "Kind of week",
      component: {
        type: 3,
        custom_id: "kind",
        required: false,
        options: [
          { label: "Typical", value: "t" },
          { label: "Busy", value: "b" },
        ],
      },
    },
  ],
};

async function command(interaction: ChatInputCommandInteraction): Promise<unknown> {
  if (interaction.commandName === "form") return interaction.showModal(FORM);
  if (interaction.commandName === "secret") {
    return interaction.reply({ content: "Only **you**", flags: MessageFlags.Ephemeral });
  }
  const note = interaction.options.getString("note");
  const title = interaction.options.getString("role", true) + (note === null ? "" : ` · ${note}`);
  return interaction.reply(plan(title, 0));
}

async function submitted(interaction: ModalSubmitInteraction): Promise<unknown> {
  const hours = interaction.fields.getTextInputValue("hours");
  if (hours === "never") return undefined;
  const [kind = "no kind"] = interaction.fields.getStringSelectValues("kind");
  return interaction.reply(`Hours ${hours}, ${kind}`);
}

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase();
    const found = ROLES.filter((role) => role.toLowerCase().includes(typed));
    return interaction.respond(
      found.map((name) => ({ name, value: name.toLowerCase().replaceAll(" ", "-") })),
    );
  }
  if (interaction.isChatInputCommand()) return command(interaction);
  if (interaction.isModalSubmit()) return submitted(interaction);
  if (!interaction.isMessageComponent()) return undefined;
  const title = interaction.message.embeds[0]?.title ?? "";
  if (interaction.customId === "form") return interaction.showModal(FORM);
  if (interaction.isStringSelectMenu())
    return interaction.update(plan(title, 0, interaction.values.join(", ")));
  const count = Number(/^add:(\d+)$/.exec(interaction.customId)?.[1] ?? Number.NaN);
  return Number.isNaN(count) ? undefined : interaction.update(plan(title, count + 1));
}

/** A small bot for the page's tests: one of everything that the page draws. */
export async function startBot(local: LocalDiscord): Promise<Client> {
  const client = new Client({ intents: [], rest: { api: local.api } });
  client.on(Events.InteractionCreate, (interaction) => {
    answer(interaction).catch((error: unknown) => console.error("The test's bot:", error));
  });
  client.once(Events.ClientReady, () => void client.application?.commands.set(COMMANDS));
  await client.login(local.token);
  await local.ready();
  return client;
}
