import { randomBytes } from "node:crypto";
import { Attachments } from "./attachments.js";
import { realClock } from "./clock.js";
import type { Core } from "./core.js";
import { makeDriver } from "./driver.js";
import { FaultPlan } from "./faults/index.js";
import { FileStore } from "./files.js";
import { Gateway } from "./gateway/gateway.js";
import { act } from "./interactions/act.js";
import { Interactions } from "./interactions/registry.js";
import { PeopleApi } from "./people-api.js";
import { Keeper, loadWorld } from "./persistence.js";
import type { LocalChannel } from "./protocol.js";
import { makeReady } from "./ready.js";
import { gatewayUrl } from "./rest/application.js";
import { BotApi } from "./rest/bot-api.js";
import { RateLimits } from "./rest/limits.js";
import { CommandQuota } from "./rest/quota.js";
import { recorderFromEnvironment } from "./rest/recorder.js";
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
const HEARTBEAT_MS = 41_250;
const IDENTIFIES_A_DAY = 1000;
/** Discord recommends about so many; it refuses more than 2,500. */
const GUILDS_A_SHARD = 1000;
const TOKEN_LIFE_MS = 15 * 60 * 1000;

/**
 * Starts a Discord of one's own on 127.0.0.1: REST and gateway for an unmodified discord.js, a page for people.
 * @throws an Error with `code` "EADDRINUSE" if the port is taken
 */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { firstAnswerWithin = FIRST_ANSWER_MS, tokenLife = TOKEN_LIFE_MS, file } = options;
  const clock = options.clock ?? realClock(options.now);
  const now = () => clock.now();
  const loaded = file === undefined ? null : loadWorld(file);
  const world = new World(loaded?.world ?? freshWorld(now, options), now);
  const attachments = new Attachments();
  const { state } = world;
  const idPart = Buffer.from(state.applicationId).toString("base64url");
  const token = `${idPart}.local.${randomBytes(24).toString("base64url")}`;
  let origin = "";
  const plan = new FaultPlan(clock);
  const gateway = new Gateway({
    world,
    clock,
    token,
    faults: plan.gateway,
    limits: {
      identifiesADay: options.identifiesADay ?? IDENTIFIES_A_DAY,
      maxConcurrency: options.maxConcurrency ?? 1,
      privilegedIntents: options.privilegedIntents ?? 0,
      rateLimits: options.rateLimits ?? false,
    },
    heartbeatInterval: options.heartbeatInterval ?? HEARTBEAT_MS,
    address: () => gatewayUrl(origin),
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

  const personNamed = (name: string) => {
    const person = state.people.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!person) throw new Error(`Nobody here is called ${name}.`);
    return person;
  };
  const dm = (name: string) => {
    const channel = state.dms[personNamed(name).user.id];
    if (!channel) throw new Error(`${name} has no DM with the bot.`);
    return channel;
  };
  const [firstGuild] = state.guilds;
  if (!firstGuild) throw new Error("There is no server.");
  const firstChannel = () => {
    const [channel] = world.channelsIn(firstGuild.id);
    if (!channel) throw new Error("The server has no channel.");
    return channel;
  };
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
    guildId: firstGuild.id,
    guilds: state.guilds,
    channels: world.channelsIn(firstGuild.id),
    channel: (name) => channelNamed(world, name),
    people: state.people,
    refusals: bot.refusals,
    driver: (name) => makeDriver(core, personNamed(name), firstChannel()),
    dm,
    act: (request) => act(core, request),
    ready: ready.wait,
    faults,
    close: () => {
      stopped ??= stop();
      return stopped;
    },
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
