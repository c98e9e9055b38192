import { levelsOf, mayShareIn, Refused, standingsOf } from "../conversation/index.js";
import type { Caller, FlowHandler, House } from "../discord/command.js";
import {
  type InsightsRead,
  insightsView,
  type MessageView,
  type Reply,
  type Wanted,
  wantedOf,
} from "../views/index.js";
import { spreadToday } from "./counted.js";
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
export async function insightsMessage(wanted: Wanted, caller: Caller, house: House): Promise<MessageView> {
  const { corpus } = house;
  const role = Object.hasOwn(corpus.roles, wanted.role) ? corpus.roles[wanted.role] : undefined;
  if (!role) throw new Refused({ kind: "unknown-role", typed: wanted.role });
  const spread = await spreadAt(caller, role.id, house);
  const standings = standingsOf(role.id, corpus);
  return insightsView(caller.t, { role, standings, levels: levelsOf(role, corpus), spread }, wanted, corpus);
}

async function spreadAt(
  { place, userId }: Caller,
  role: string,
  house: House,
): Promise<InsightsRead["spread"]> {
  const { channelId, serverId } = place;
  if (serverId === null) return "elsewhere";
  const settings = await settingsAt(place, house);
  if (!settings.insights) return "hidden";
  // Cards of other channels don't count: nobody tells the bot which of them the asker can see.
  if (!mayShareIn(settings, channelId) || house.messages.isDeleted(channelId)) return "few";
  return spreadToday(channelId, role, userId, house);
}
