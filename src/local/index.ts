import { randomBytes } from "node:crypto";
import { Attachments } from "./attachments.js";
import { byName } from "./by-name.js";
import { realClock } from "./clock.js";
import type { Core } from "./core.js";
import { makeDriver } from "./driver.js";
import { FaultPlan } from "./faults/index.js";
import { FileStore } from "./files.js";
import { Gateway } from "./gateway/gateway.js";
import { gatewayLimits } from "./gateway/identifies.js";
import { act } from "./interactions/act.js";
import { Interactions } from "./interactions/registry.js";
import { PeopleApi } from "./people-api.js";
import { Keeper, loadWorld } from "./persistence.js";
import { makeReady } from "./ready.js";
import { gatewayUrl } from "./rest/application.js";
import { BotApi } from "./rest/bot-api.js";
import { RateLimits } from "./rest/limits.js";
import { CommandQuota } from "./rest/quota.js";
import { recorderFromEnvironment } from "./rest/recorder.js";
import { leaveDescriptionOut } from "./rules/described.js";
import { freshWorld } from "./seed.js";
import { LocalServer } from "./server.js";
import type { LocalDiscord, LocalDiscordOptions } from "./types.js";
import { messageEvents } from "./watchers.js";
import { World } from "./world.js";

export { type Clock, ManualClock } from "./clock.js";
export type { GatewayFault } from "./faults/gateway.js";
export type { Faults } from "./faults/index.js";
export type { RestFault } from "./faults/rest.js";
export * from "./protocol.js";
export type {
  Driver,
  GuildOption,
  LocalDiscord,
  LocalDiscordOptions,
  Refusal,
  WorldOptions,
} from "./types.js";

const FIRST_ANSWER_MS = 3000;
/** Discord recommends about so many; it refuses more than 2,500. */
const GUILDS_A_SHARD = 1000;
const TOKEN_LIFE_MS = 15 * 60 * 1000;

/**
 * Starts a Discord of one's own on 127.0.0.1: REST and gateway for an unmodified discord.js, a page for people.
 * @throws an Error with `code` "EADDRINUSE" if the port is taken
 */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { firstAnswerWithin = FIRST_ANSWER_MS, tokenLife = TOKEN_LIFE_MS, file } = options;
  if (options.described === false) leaveDescriptionOut();
  const clock = options.clock ?? realClock(options.now);
  const now = () => clock.now();
  const loaded = file === undefined ? null : loadWorld(file);
  const world = new World(loaded?.world ?? freshWorld(now, options), now);
  const attachments = new Attachments();
  const { state } = world;
  const names = byName(world);
  const idPart = Buffer.from(state.applicationId).toString("base64url");
  const token = `${idPart}.local.${randomBytes(24).toString("base64url")}`;
  let origin = "";
  const plan = new FaultPlan(clock);
  const address = () => gatewayUrl(origin);
  const gateway = new Gateway({
    world,
    clock,
    token,
    faults: plan.gateway,
    address,
    ...gatewayLimits(options),
  });
  const faults = plan.open(gateway);
  const core: Core = {
    world,
    gateway,
    attachments,
    interactions: new Interactions({ firstAnswerWithin, tokenLife }, clock),
    commandQuota: new CommandQuota(),
    clock,
    faults: plan,
    shards: options.shards ?? Math.max(1, Math.ceil(state.guilds.length / GUILDS_A_SHARD)),
    origin: () => origin,
  };
  const people = new PeopleApi(core, faults);
  const limits = new RateLimits(clock, options.rateLimits ?? false);
  const bot = new BotApi({ core, token, limits, recorder: recorderFromEnvironment() });
  const servePage = async (path: string) => (await import("./page/serve.js")).servePage(path);
  const server = new LocalServer({ core, people, bot, servePage });
  await server.listen(options.port ?? 0);
  origin = `http://127.0.0.1:${server.port}`;

  if (loaded) world.moveTo(loaded.origin, origin);
  const keeper = file === undefined ? null : new Keeper(file, () => ({ origin, world: state }));
  if (keeper && file !== undefined) {
    const files = new FileStore(file);
    files.load(state, attachments);
    attachments.onAdded = (id, added) => files.write(id, added);
    world.watch(keeper);
    keeper.changed();
  }
  world.watch(messageEvents(world, gateway));
  const ready = makeReady(world, gateway);

  const stop = async () => {
    core.interactions.close();
    ready.stop();
    people.close();
    await gateway.close();
    await server.close();
    keeper?.flush();
  };
  let stopped: Promise<void> | null = null;

  return {
    url: origin,
    api: `${origin}/api`,
    token,
    applicationId: state.applicationId,
    guildId: names.firstGuild.id,
    guilds: state.guilds,
    channels: names.channels,
    channel: names.channel,
    people: state.people,
    refusals: bot.refusals,
    driver: (name) => makeDriver(core, names.person(name), names.firstChannel),
    dm: names.dm,
    act: (request) => act(core, request),
    setPermissions: (name, permissions) =>
      world.setPermissions(
        names.firstGuild.id,
        name === null ? state.bot.id : names.person(name).user.id,
        permissions,
      ),
    deleteChannel: (channel) => world.deleteChannel(channel),
    ready: ready.wait,
    faults,
    close: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}
