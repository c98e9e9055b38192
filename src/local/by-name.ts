import type { LocalChannel, LocalPerson } from "./protocol.js";
import type { GuildState } from "./state.js";
import type { World } from "./world.js";

export interface ByName {
  readonly firstGuild: GuildState;
  /** The first server's. */
  readonly channels: readonly LocalChannel[];
  readonly firstChannel: LocalChannel;
  person(name: string): LocalPerson;
  dm(name: string): LocalChannel;
  channel(name: string): LocalChannel;
}

/** People and channels by their names, as tests and the demo call them; an unknown one is an Error that says so. */
export function byName(world: World): ByName {
  const { state } = world;
  const [firstGuild] = state.guilds;
  if (!firstGuild) throw new Error("There is no server.");
  const channels = world.channelsIn(firstGuild.id);
  const [firstChannel] = channels;
  if (!firstChannel) throw new Error("The server has no channel.");
  const person = (name: string) => {
    const found = state.people.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new Error(`Nobody here is called ${name}.`);
    return found;
  };
  return {
    firstGuild,
    channels,
    firstChannel,
    person,
    dm: (name) => {
      const channel = state.dms[person(name).user.id];
      if (!channel) throw new Error(`${name} has no DM with the bot.`);
      return channel;
    },
    channel: (name) => channelNamed(world, name),
  };
}

/** `server/name`, or `name` of a channel of the first server or of a group DM. */
function channelNamed(world: World, name: string): LocalChannel {
  const [server, inServer] = name.includes("/") ? name.split("/") : [null, name];
  const guild = world.state.guilds.find((one) => server === null || one.name === server);
  const groups = server === null ? world.state.channels.filter(({ kind }) => kind === "group") : [];
  const all = [...(guild ? world.channelsIn(guild.id) : []), ...groups];
  const found = all.find((channel) => channel.name === inServer);
  if (!found) throw new Error(`There is no channel ${name}.`);
  return found;
}
