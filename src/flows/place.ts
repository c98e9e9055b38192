import { Refused } from "../conversation/index.js";
import type { Place } from "../discord/command.js";

/** The server's channel that something was asked in. @throws Refused outside of servers */
export function channelOf({ channelId, serverId }: Place): { channelId: string; serverId: string } {
  if (serverId === null) throw new Refused({ kind: "not-in-server" });
  return { channelId, serverId };
}
