import { DEFAULT_SETTINGS, Refused, type Settings } from "../conversation/index.js";
import type { House, Place } from "../discord/command.js";

/** The server's channel that something was asked in. @throws Refused outside of servers */
export function channelOf({ channelId, serverId }: Place): { channelId: string; serverId: string } {
  if (serverId === null) throw new Refused({ kind: "not-in-server" });
  return { channelId, serverId };
}

/** What is set where somebody is; outside of servers the defaults. */
export async function settingsAt({ serverId }: Place, { store }: House): Promise<Settings> {
  return serverId === null ? DEFAULT_SETTINGS : store.settings(serverId);
}
