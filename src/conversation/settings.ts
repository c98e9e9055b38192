import { z } from "zod";
import { senioritySchema } from "../corpus/index.js";
import { type DeepReadonly, snowflake } from "./fields.js";
import { LIMITS } from "./state.js";

/** What the people who manage a server have chosen for it. Nothing in it is about a person. */

export const SHARING = ["everywhere", "channels", "nowhere"] as const;
export type Sharing = (typeof SHARING)[number];

export const settingsSchema = z.strictObject({
  v: z.literal(1),
  /** Where cards may be shared; `channels` means those below. */
  sharing: z.enum(SHARING),
  /** Kept while sharing is allowed everywhere or nowhere, so that choosing anew begins with them. */
  channels: z.array(snowflake).max(LIMITS.sharingChannels),
  /** The level that a walk begins with where its person says none. */
  seniority: senioritySchema,
  /** Whether `/insights` tells how the cards shared in this server lie. */
  insights: z.boolean(),
});

export type Settings = DeepReadonly<z.infer<typeof settingsSchema>>;

/** Of a server that has changed nothing, and outside of servers. */
export const DEFAULT_SETTINGS: Settings = {
  v: 1,
  sharing: "everywhere",
  channels: [],
  seniority: "mid",
  insights: true,
};

/** One choice; each says what is to be, not what is to change, so that doing it twice does it once. */
export type SettingsEvent =
  /** `here` is the channel that a list of chosen ones begins with. */
  | { readonly kind: "sharing"; readonly sharing: Sharing; readonly here: string }
  | { readonly kind: "channels"; readonly channels: readonly string[] }
  | { readonly kind: "seniority"; readonly seniority: Settings["seniority"] }
  | { readonly kind: "insights"; readonly shown: boolean }
  | { readonly kind: "reset" };

export function changeSettings(settings: Settings, event: SettingsEvent): Settings {
  switch (event.kind) {
    case "sharing": {
      const begins = event.sharing === "channels" && settings.channels.length === 0;
      return {
        ...settings,
        sharing: event.sharing,
        channels: begins ? [event.here] : settings.channels,
      };
    }
    case "channels": {
      const channels = [...new Set(event.channels)].filter((id) => snowflake.safeParse(id).success);
      return { ...settings, channels: channels.slice(0, LIMITS.sharingChannels) };
    }
    case "seniority":
      return { ...settings, seniority: event.seniority };
    case "insights":
      return { ...settings, insights: event.shown };
    case "reset":
      return DEFAULT_SETTINGS;
  }
}

export function mayShareIn({ sharing, channels }: Settings, channelId: string): boolean {
  return sharing === "everywhere" || (sharing === "channels" && channels.includes(channelId));
}

export function isDefault(settings: Settings): boolean {
  const { sharing, channels, seniority, insights } = settings;
  const { sharing: where, seniority: level, insights: shown } = DEFAULT_SETTINGS;
  return sharing === where && channels.length === 0 && seniority === level && insights === shown;
}
