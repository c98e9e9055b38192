import {
  type APIMessage,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type GatewayMessageDeleteDispatchData,
} from "discord-api-types/v10";
import type { Gateway } from "./gateway/gateway.js";
import { guildObject } from "./guild-object.js";
import { memberObject } from "./objects.js";
import type { StoredMessage } from "./state.js";
import type { World, WorldWatcher } from "./world.js";

const I = GatewayIntentBits;

/** What GUILD_CREATE alone says of a server. */
const WITH_CREATION: ReadonlySet<string> = new Set([
  ...["channels", "threads", "members", "member_count", "presences", "voice_states", "stage_instances"],
  ...["guild_scheduled_events", "soundboard_sounds", "joined_at", "large", "unavailable"],
]);

/** Tells bots about messages, as far as their intents go; ephemeral ones are never told. */
export function messageEvents(world: World, gateway: Gateway): WorldWatcher {
  /** Where the bot is no member it hears of nothing, not even of its own answers. */
  const heard = ({ onlyFor, message }: StoredMessage) => {
    const channel = world.channel(message.channel_id);
    return onlyFor === null && channel && world.hasBot(channel) ? channel : null;
  };
  const tell = (event: GatewayDispatchEvents, stored: StoredMessage) => {
    const channel = heard(stored);
    if (!channel) return;
    const { guildId } = channel;
    const intent = guildId === null ? I.DirectMessages : I.GuildMessages;
    gateway.dispatchEach(event, guildId, intent, (intents) =>
      withContext(world, stored.message, guildId, intents),
    );
  };
  return {
    changed: () => {},
    guildChanged: (guild) => {
      if (!guild.hasBot) return;
      const fields = Object.entries(guildObject(world, guild)).filter(([key]) => !WITH_CREATION.has(key));
      gateway.dispatch(GatewayDispatchEvents.GuildUpdate, Object.fromEntries(fields), guild.id, I.Guilds);
    },
    posted: (stored) => tell(GatewayDispatchEvents.MessageCreate, stored),
    edited: (stored) => tell(GatewayDispatchEvents.MessageUpdate, stored),
    deleted: (stored) => {
      const channel = heard(stored);
      if (!channel) return;
      const { id, channel_id } = stored.message;
      const { guildId } = channel;
      const intent = guildId === null ? I.DirectMessages : I.GuildMessages;
      const data: GatewayMessageDeleteDispatchData = {
        id,
        channel_id,
        ...(guildId ? { guild_id: guildId } : {}),
      };
      gateway.dispatch(GatewayDispatchEvents.MessageDelete, data, guildId, intent);
    },
  };
}

/** Without the intent for it, a bot sees the words only of its own messages, of DMs and of mentions. */
function withContext(world: World, message: APIMessage, guildId: string | null, intents: number) {
  const botId = world.state.bot.id;
  const mine = message.author.id === botId || message.mentions.some((user) => user.id === botId);
  const readable = guildId === null || mine || (intents & I.MessageContent) !== 0;
  const shown = readable ? message : { ...message, content: "", embeds: [], attachments: [], components: [] };
  if (guildId === null) return shown;
  const person = world.person(message.author.id);
  const { user: _user, ...member } = person ? memberObject(person) : { user: null };
  return { ...shown, guild_id: guildId, ...(person ? { member } : {}) };
}
