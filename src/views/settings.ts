import { ButtonStyle, ChannelType, ComponentType, SelectMenuDefaultValueType } from "discord-api-types/v10";
import { isDefault, LIMITS, type Settings, SHARING } from "../conversation/index.js";
import { senioritySchema } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { type CustomId, formatCustomId } from "./custom-id.js";
import { button, buttonRow, type MessageView, type Row, selectRow } from "./message.js";
import { NEUTRAL, seniorityName } from "./words.js";

/** What is set in a server, and everything that changes it. */
export function settingsView(t: Translator, settings: Settings): MessageView {
  const { seniority, insights } = settings;
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        title: t("settings.title"),
        description: [
          sharingText(t, settings),
          `-# ${t("settings.sharing.note")}`,
          "",
          t("settings.level", { level: seniorityName(t, seniority) }),
          "",
          t("settings.insights", { shown: insights ? "yes" : "no", people: LIMITS.spreadPeople }),
        ].join("\n"),
        footer: { text: t("settings.footer") },
      },
    ],
    components: [
      selectRow(
        id("sharing"),
        t("settings.sharing.placeholder"),
        SHARING.map((value) => ({
          value,
          label: t(`settings.sharing.${value}.option`),
          description: t(`settings.sharing.${value}.option.description`),
          chosen: value === settings.sharing,
        })),
      ),
      ...(settings.sharing === "channels" ? [channelsRow(t, settings.channels)] : []),
      selectRow(
        id("seniority"),
        t("settings.level.placeholder"),
        senioritySchema.options.map((value) => ({
          value,
          label: t("settings.level.option", { level: seniorityName(t, value) }),
          chosen: value === seniority,
        })),
      ),
      buttonRow(
        button(
          { ...id("insights"), arg: insights ? "hide" : "show" },
          t(insights ? "settings.hide.button" : "settings.show.button"),
        ),
        button(id("reset"), t("settings.reset.button"), {
          style: ButtonStyle.Danger,
          disabled: isDefault(settings),
        }),
      ),
    ],
  };
}

function sharingText(t: Translator, { sharing, channels }: Settings): string {
  if (sharing !== "channels") return t(`settings.sharing.${sharing}`);
  if (channels.length === 0) return t("settings.sharing.no-channel");
  return t("settings.sharing.channels", { channels: channelNames(t, channels) });
}

/** Channels as Discord shows them by name. */
export function channelNames(t: Translator, channels: readonly string[]): string {
  return t.list(channels.map((channel) => `<#${channel}>`));
}

function channelsRow(t: Translator, channels: readonly string[]): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: formatCustomId(id("channels")),
        placeholder: t("settings.channels.placeholder"),
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
