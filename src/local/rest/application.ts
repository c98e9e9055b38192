import { z } from "zod";
import { applicationObject, selfObject } from "../application-object.js";
import { everyoneRole, guildObject } from "../guild-object.js";
import { json } from "../http/answer.js";
import { channelObject, memberObject } from "../objects.js";
import { checkDescribed } from "../rules/described.js";
import { unknownGuild, unknownMember, unknownUser } from "../rules/errors.js";
import { snowflake } from "../rules/fields.js";
import { parseForm } from "../rules/form.js";
import type { GuildState } from "../state.js";
import { type Call, param, type Route } from "./router.js";

/** The gateway's address, the bot itself, the server and the people in it. */
export const applicationRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/gateway",
    open: true,
    run: ({ core }) => json({ url: gatewayUrl(core.origin()) }),
  },
  {
    method: "GET",
    path: "/gateway/bot",
    run: ({ core }) =>
      json({
        url: gatewayUrl(core.origin()),
        shards: core.shards,
        session_start_limit: core.gateway.identifies.describe(),
      }),
  },
  { method: "GET", path: "/users/@me", run: ({ core }) => json(selfObject(core.world)) },
  { method: "GET", path: "/users/:user", run: (call) => json(personOf(call).user) },
  {
    method: "POST",
    path: "/users/@me/channels",
    run: (call) => {
      const { recipient_id } = parseForm(z.object({ recipient_id: snowflake }), call.body);
      checkDescribed("CreatePrivateChannelRequest", call.body);
      const channel = call.core.world.state.dms[recipient_id];
      if (!channel) throw unknownUser();
      return json(channelObject(call.core.world, channel));
    },
  },
  { method: "GET", path: "/applications/@me", run: ({ core }) => json(applicationObject(core.world)) },
  { method: "GET", path: "/oauth2/applications/@me", run: ({ core }) => json(applicationObject(core.world)) },
  {
    method: "GET",
    path: "/users/@me/guilds",
    run: (call) => json(listGuilds(call)),
  },
  {
    method: "GET",
    path: "/guilds/:guild",
    run: (call) => json(guildObject(call.core.world, guildOf(call))),
  },
  {
    method: "GET",
    path: "/guilds/:guild/channels",
    run: (call) => {
      const { world } = call.core;
      return json(world.channelsIn(guildOf(call).id).map((channel) => channelObject(world, channel)));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/roles",
    run: (call) => json([everyoneRole(guildOf(call).id)]),
  },
  {
    method: "GET",
    path: "/guilds/:guild/members/:user",
    run: (call) => {
      const guild = guildOf(call);
      const { user } = personOf(call);
      if (call.core.world.permissionsIn(user.id, guild.id) === null) throw unknownMember();
      return json(memberObject({ user }));
    },
  },
];

/** A server that the bot is in; no other exists for it. */
function guildOf(call: Call): GuildState {
  const guild = call.core.world.botGuild(param(call, "guild"));
  if (!guild) throw unknownGuild();
  return guild;
}

function listGuilds({ core, query }: Call) {
  const limit = Number(query.get("limit") ?? 200);
  const after = BigInt(query.get("after") ?? 0);
  const mine = core.world.state.guilds.filter(({ id, hasBot }) => hasBot && BigInt(id) > after);
  return mine.slice(0, limit).map(({ id, name, botPermissions }) => ({
    id,
    name,
    icon: null,
    banner: null,
    owner: false,
    permissions: botPermissions,
    features: [],
  }));
}

function personOf(call: Call) {
  const { world } = call.core;
  const id = param(call, "user");
  const person = id === world.state.bot.id ? { user: world.state.bot } : world.person(id);
  if (!person) throw unknownUser();
  return person;
}

export function gatewayUrl(origin: string): string {
  return `${origin.replace(/^http/, "ws")}/gateway`;
}
