import type { APIMessage } from "discord-api-types/v10";
import type { Driver, LocalDiscord } from "../../../src/local/index.js";
import { Random } from "../random.js";
import { faultsOf } from "./answers.js";
import { type Arms, Attacker } from "./attacker.js";
import { mentioningBodies } from "./bodies.js";
import { CustomIds } from "./custom-ids.js";
import { HOSTILE, openScene, type Scene } from "./scene.js";
import { type Delivery, Tally } from "./tally.js";
import { Typing } from "./typing.js";
import { changesOf, messagesOf, rowsOf, SECRETS, settleVictims, VICTIMS } from "./victims.js";

/** Refusals that say nothing of what the bot sent: an answer too late, a message that is gone, a place that it is not in. */
const HARMLESS: readonly number[] = [10062, 10008, 50001];
const LATE = { least: 50, most: 1200, tooLate: 3100 };
const NAMED = 20;
const SLOW_PICTURE = /PictureFailed.*within \d+ s/;

export interface HostileReport {
  readonly seed: number;
  readonly tally: Tally;
  readonly errors: number;
  /** Pictures that took longer than the bot lets them; the person is told. */
  readonly givenUp: number;
  readonly changes: number;
  readonly messages: number;
  readonly pings: number;
  readonly unescaped: number;
  readonly refusals: number;
  /** One line a fault, the first of each kind. */
  readonly faults: readonly string[];
}

/** Hostile people do to the bot what Discord lets them, and what it does not, `times` times in all. */
export async function runHostile(times: number, seed: number): Promise<HostileReport> {
  const scene = await openScene();
  const rejected: string[] = [];
  const onRejection = (reason: unknown) => rejected.push(`unhandled: ${String(reason)}`);
  process.on("unhandledRejection", onRejection);
  try {
    const exported = await settleVictims(scene.local);
    const victims = VICTIMS.map((name) => scene.local.driver(name).person.user.id);
    const before = new Map([...(await rowsOf(scene.dataDir, victims)), ...messagesOf(scene.local, victims)]);
    const watch = new Watch();
    const tally = await attackAll(scene, exported, times, new Random(seed), watch);
    for (const name of [...HOSTILE, ...VICTIMS]) watch.sweep(scene.local.driver(name));
    const standing = messagesOf(scene.local, victims);
    await scene.stop();
    const changes = changesOf(before, new Map([...(await rowsOf(scene.dataDir, victims)), ...standing]));
    const { messages, faults: pings } = await mentioningBodies(scene.bodies);
    const refused = scene.local.refusals
      .filter(({ code }) => !HARMLESS.includes(code))
      .map(({ path, code, message }) => `refused: ${path}: ${code} ${message}`);
    // Told with an id, and pressed again: a machine that is busy enough starts no drawing process within its time.
    const slow = scene.errors.filter((line) => SLOW_PICTURE.test(line));
    const errors = [...scene.errors.filter((line) => !SLOW_PICTURE.test(line)), ...rejected];
    const givenUp = slow.length;
    const counts = { errors: errors.length, givenUp, changes: changes.length, pings: pings.length };
    const kinds = [tally.faults, errors, changes, pings, watch.faults, refused];
    const faults = kinds.flatMap((lines) => lines.slice(0, NAMED));
    return {
      seed,
      tally,
      ...counts,
      messages,
      unescaped: watch.faults.length,
      refusals: refused.length,
      faults,
    };
  } finally {
    process.off("unhandledRejection", onRejection);
    await scene.close();
  }
}

/** Looks at every message that the bot writes, once in each form. */
class Watch {
  readonly faults: string[] = [];
  readonly #seen = new Map<string, string>();

  look(message: APIMessage): void {
    const form = `${message.timestamp} ${message.edited_timestamp}`;
    if (this.#seen.get(message.id) === form) return;
    this.#seen.set(message.id, form);
    this.faults.push(...faultsOf(message, SECRETS));
  }

  /** What they see in the channel: follow-ups and edits are no first answers. The victims see their own secrets. */
  sweep(driver: Driver): void {
    if (VICTIMS.includes(driver.person.name)) return;
    for (const message of driver.messages()) this.look(message);
  }
}

async function attackAll(
  { local }: Scene,
  exported: readonly string[],
  times: number,
  random: Random,
  watch: Watch,
): Promise<Tally> {
  const tally = new Tally();
  const people = [...local.people.map(({ user }) => user.id), local.applicationId];
  const known = [...people, ...local.channels.map(({ id }) => id), ...local.guilds.map(({ id }) => id)];
  const typing = new Typing(random.fork(), known);
  const ids = new CustomIds(random.fork(), typing, known);
  for (const name of VICTIMS) for (const message of local.driver(name).messages()) ids.learn(message);
  const places = [...local.channels.slice(0, 2), local.channel("Elsewhere/lobby"), local.channel("Friends")];
  await Promise.all(
    HOSTILE.map(async (name) => {
      const channels = [...places, local.dm(name)];
      const arms: Arms = { random: random.fork(), typing, ids, known, people, exported, channels };
      const attacker = new Attacker(local.driver(name), arms);
      while (tally.tried < times) await attack(attacker, arms.random, local, tally, watch);
    }),
  );
  return tally;
}

async function attack(
  attacker: Attacker,
  random: Random,
  local: LocalDiscord,
  tally: Tally,
  watch: Watch,
): Promise<void> {
  const one = attacker.next();
  const delivery = deliveryOf(random);
  const undo = delivery === "plain" ? null : spoil(local, delivery, random);
  const began = performance.now();
  // The interaction is sent before this call returns: a fault that has not struck by then has nothing to strike.
  const answering = one.driver.act(one.action);
  undo?.();
  const outcome = await answering;
  tally.took(one, outcome, delivery, performance.now() - began);
  if ("message" in outcome && outcome.message) watch.look(outcome.message);
  await attacker.took(one, outcome);
}

function deliveryOf(random: Random): Delivery {
  const what = random.below(1000);
  if (what < 40) return "twice";
  if (what < 60) return "late";
  if (what < 80) return "swapped";
  return what < 82 ? "too-late" : "plain";
}

function spoil({ faults }: LocalDiscord, delivery: Exclude<Delivery, "plain">, random: Random): () => void {
  const event = "INTERACTION_CREATE";
  if (delivery === "too-late") return faults.gateway({ kind: "late", event, ms: LATE.tooLate });
  const ms = random.between(LATE.least, LATE.most);
  return faults.gateway(delivery === "late" ? { kind: "late", event, ms } : { kind: delivery, event });
}

export function lineOf({ seed, tally, ...counts }: HostileReport): string {
  const { tried, answered, tooLate, unanswered, twice, slowest, kinds } = tally;
  const each = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(", ");
  const { errors, givenUp, changes, messages, pings, unescaped, refusals } = counts;
  return [
    `tried ${tried} (${each}; ${twice} delivered twice), answered ${answered}, delivered too late for any answer ${tooLate}, slowest ${Math.round(slowest)} ms, pictures given up ${givenUp}`,
    `unanswered ${unanswered}, errors ${errors}, changes to others ${changes}, pings ${pings} in ${messages} messages, unescaped ${unescaped}, refused by Discord ${refusals}, seed ${seed}`,
  ].join("\n");
}

export function passed({
  tally,
  errors,
  changes,
  pings,
  unescaped,
  refusals,
  messages,
}: HostileReport): boolean {
  return tally.unanswered + errors + changes + pings + unescaped + refusals === 0 && messages > 0;
}
