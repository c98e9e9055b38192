import { z } from "zod";
import { json } from "../http/answer.js";
import {
  applicationObject,
  channelObject,
  everyoneRole,
  guildObject,
  memberObject,
  selfObject,
} from "../objects.js";
import { unknownGuild, unknownUser } from "../rules/errors.js";
import { snowflake } from "../rules/fields.js";
import { parseForm } from "../rules/form.js";
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
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
      }),
  },
  { method: "GET", path: "/users/@me", run: ({ core }) => json(selfObject(core.world)) },
  { method: "GET", path: "/users/:user", run: (call) => json(personOf(call).user) },
  {
    method: "POST",
    path: "/users/@me/channels",
    run: (call) => {
      const { recipient_id } = parseForm(z.object({ recipient_id: snowflake }), call.body);
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
    run: ({ core }) =>
      json([{ id: core.world.state.guild.id, name: core.world.state.guild.name, icon: null }]),
  },
  {
    method: "GET",
    path: "/guilds/:guild",
    run: (call) => {
      checkGuild(call);
      return json(guildObject(call.core.world));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/channels",
    run: (call) => {
      checkGuild(call);
      return json(call.core.world.state.channels.map((channel) => channelObject(call.core.world, channel)));
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/roles",
    run: (call) => {
      checkGuild(call);
      return json([everyoneRole(call.core.world)]);
    },
  },
  {
    method: "GET",
    path: "/guilds/:guild/members/:user",
    run: (call) => {
      checkGuild(call);
      return json(memberObject(personOf(call)));
    },
  },
];

function checkGuild(call: Call): void {
  if (param(call, "guild") !== call.core.world.state.guild.id) throw unknownGuild();
}

function personOf(call: Call) {
  const { world } = call.core;
  const id = param(call, "user");
  const { bot } = world.state;
  const person = id === bot.id ? { user: bot, name: bot.username } : world.person(id);
  if (!person) throw unknownUser();
  return person;
}

export function gatewayUrl(origin: string): string {
  return `${origin.replace(/^http/, "ws")}/gateway`;
}
