import { levelsOf, mayShareIn, Refused, spreadOf, standingsOf } from "../conversation/index.js";
import type { Caller, FlowHandler, House, Place } from "../discord/command.js";
import {
  type InsightsRead,
  insightsView,
  type MessageView,
  type Reply,
  type Wanted,
  wantedOf,
} from "../views/index.js";
import { settingsAt } from "./place.js";
import { dropDeletedChannels } from "./removed.js";

/** The cross-cell read of a role, opened from the role's own or chosen out of several. */
export const insightsFlow: FlowHandler = {
  flow: "insights",
  async component(request, house): Promise<Reply> {
    const { id, values } = request;
    if (id.action !== "open" && id.action !== "role") throw new Refused({ kind: "unknown-button" });
    const wanted = wantedOf(values[0] ?? id.arg, house.corpus);
    const view = await insightsMessage(wanted, request, house);
    return { kind: "show", view, after: () => dropDeletedChannels(request.place, house) };
  },
};

/** @throws Refused where there is no such role */
export async function insightsMessage(
  wanted: Wanted,
  { place, t }: Caller,
  house: House,
): Promise<MessageView> {
  const { corpus } = house;
  const role = Object.hasOwn(corpus.roles, wanted.role) ? corpus.roles[wanted.role] : undefined;
  if (!role) throw new Refused({ kind: "unknown-role", typed: wanted.role });
  const spread = await spreadAt(place, role.id, house);
  const standings = standingsOf(role.id, corpus);
  return insightsView(t, { role, standings, levels: levelsOf(role, corpus), spread }, wanted, corpus);
}

async function spreadAt(place: Place, role: string, house: House): Promise<InsightsRead["spread"]> {
  if (place.serverId === null) return "elsewhere";
  const settings = await settingsAt(place, house);
  if (!settings.insights) return "hidden";
  const counts = (channelId: string): boolean =>
    mayShareIn(settings, channelId) && !house.messages.isDeleted(channelId);
  return spreadOf(await house.store.boardsOf(place.serverId, counts), role);
}
