import { DEFAULT_SETTINGS, mayShareIn, Refused, type Settings } from "../conversation/index.js";
import type { Caller, House, Place } from "../discord/command.js";

/** The server's channel that something was asked in. @throws Refused outside of servers */
export function channelOf({ channelId, serverId }: Place): { channelId: string; serverId: string } {
  if (serverId === null) throw new Refused({ kind: "not-in-server" });
  return { channelId, serverId };
}

/** What is set where somebody is; outside of servers the defaults. */
export async function settingsAt({ serverId }: Place, { store }: House): Promise<Settings> {
  return serverId === null ? DEFAULT_SETTINGS : store.settings(serverId);
}

/** For texts that speak of what only a server's channel has. */
export function whereOf({ serverId }: Place): "server" | "direct" {
  return serverId === null ? "direct" : "server";
}

/**
 * Whether the board of a channel is shown. It follows the server's settings for sharing: what was shared before they
 * changed stands until it is taken back or removed, and is on the board again once they allow it.
 */
export async function showsBoard(place: Place, house: House): Promise<boolean> {
  const { channelId } = channelOf(place);
  return mayShareIn(await settingsAt(place, house), channelId);
}

/** @throws Refused if sharing is switched off in the channel */
export async function mustShowBoard(place: Place, house: House): Promise<void> {
  if (!(await showsBoard(place, house))) throw new Refused({ kind: "board-off" });
}

/** @throws Refused to those who may not delete other people's messages here */
export function mustManageMessages({ managesMessages }: Caller): void {
  if (!managesMessages) throw new Refused({ kind: "not-a-moderator" });
}
