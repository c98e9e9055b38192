import { ButtonStyle, ChannelType, ComponentType, SelectMenuDefaultValueType } from "discord-api-types/v10";
import { isDefault, LIMITS, type Settings, SHARING, type Sharing } from "../conversation/index.js";
import { senioritySchema } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { type CustomId, formatCustomId } from "./custom-id.js";
import { button, buttonRow, type MessageView, type Row, selectRow } from "./message.js";
import { NEUTRAL } from "./words.js";

const WHERE: Readonly<Record<Sharing, { readonly label: string; readonly description: string }>> = {
  everywhere: { label: "Everywhere", description: "In every channel where people can use commands" },
  channels: { label: "In chosen channels", description: "Only in the channels of the list below" },
  nowhere: { label: "Nowhere", description: "Cards stay private; the board takes no new ones" },
};

/** What is set in a server, and everything that changes it. */
export function settingsView(t: Translator, settings: Settings): MessageView {
  const { seniority, insights } = settings;
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        title: "Settings of this server",
        description: [
          `**Sharing cards:** ${sharingText(t, settings)}`,
          "-# Cards that are shared already stay until their owners take them back or a moderator deletes the message. A thread counts as a channel of its own.",
          "",
          `**Usual level:** ${seniority}. A walk begins with it where its person says none; anybody can change theirs.`,
          "",
          `**Insights of this server:** ${insights ? "shown" : "hidden"}. With them \`/insights\` tells how the shared cards of a role lie, from ${LIMITS.spreadPeople} people on and without names.`,
        ].join("\n"),
        footer: { text: "Only people who may manage this server can change these. Changes count at once." },
      },
    ],
    components: [
      selectRow(
        id("sharing"),
        "Where may cards be shared?",
        SHARING.map((value) => ({ value, ...WHERE[value], chosen: value === settings.sharing })),
      ),
      ...(settings.sharing === "channels" ? [channelsRow(t, settings.channels)] : []),
      selectRow(
        id("seniority"),
        "Which level does a walk begin with?",
        senioritySchema.options.map((value) => ({
          value,
          label: `Usual level: ${value}`,
          chosen: value === seniority,
        })),
      ),
      buttonRow(
        button(
          { ...id("insights"), arg: insights ? "hide" : "show" },
          insights ? "Hide insights of this server" : "Show insights of this server",
        ),
        button(id("reset"), "Back to the defaults", {
          style: ButtonStyle.Danger,
          disabled: isDefault(settings),
        }),
      ),
    ],
  };
}

function sharingText(t: Translator, { sharing, channels }: Settings): string {
  if (sharing !== "channels") return `${sharing}.`;
  if (channels.length === 0) return "in chosen channels, and none is chosen yet: so nowhere.";
  return `only in ${channelNames(t, channels)}.`;
}

/** Channels as Discord shows them by name. */
export function channelNames(t: Translator, channels: readonly string[]): string {
  return new Intl.ListFormat("en-US").format(channels.map((channel) => `<#${channel}>`));
}

function channelsRow(t: Translator, channels: readonly string[]): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: formatCustomId(id("channels")),
        placeholder: "Channels where cards may be shared…",
        channel_types: [
          ChannelType.GuildText,
          ChannelType.GuildAnnouncement,
          ChannelType.GuildVoice,
          ChannelType.GuildStageVoice,
          ChannelType.PublicThread,
          ChannelType.PrivateThread,
          ChannelType.AnnouncementThread,
        ],
        min_values: 0,
        max_values: LIMITS.sharingChannels,
        default_values: channels.map((channel) => ({
          id: channel,
          type: SelectMenuDefaultValueType.Channel,
        })),
      },
    ],
  };
}

const id = (action: string): CustomId => ({ flow: "settings", action, id: "0", rev: 0, arg: "" });
