import type { APIMessage } from "discord-api-types/v10";
import { parseCustomId } from "../../../src/views/index.js";
import { buttonsOf, isSilence, messageIn, wordsOf } from "../controls.js";
import { unshareStep } from "./card-steps.js";
import { found } from "./found.js";
import type { Life } from "./life.js";
import { type Model, read } from "./model.js";
import { FOLLOWS_WITHIN, type Player } from "./player.js";
import { shareTwice } from "./share-twice.js";
import { after, between, type Step } from "./step.js";
import { Doubled, Lost, Stuck, Unanswered } from "./wrong.js";

/** Share of those whose sharing was killed who share another card, and not the same once more. */
const SHARES_ANOTHER = 0.5;

/**
 * After a restart: what was acknowledged is there, what was not was done once or not at all, the same old button does
 * it (or what was missing of it), and the person can go on. Leaves what was sent and what was known before it as they
 * are until all of that is checked: where it ends unanswered, it can begin anew.
 * @throws Lost, Doubled, Stuck, and Unanswered where a step of it is not answered in time
 */
export async function recover(player: Player, life: Life): Promise<void> {
  player.forget();
  // An answer that was on its way when the bot died still counts: the person has seen it.
  if (player.sent?.outcome && player.sent.outcome.kind !== "failed") player.acknowledge();
  const before = player.model;
  const step = player.sent?.step ?? null;
  const seen = await found(player, life);
  check(player, before, step, seen.model);
  await mustAgree(player, seen.sharing, life);
  if (step?.shows === "sharing" && player.random.happens(SHARES_ANOTHER)) {
    player.model = seen.model;
    player.sent = null;
    await shareTwice(player, player.corpus, life);
  } else {
    player.model = (step?.again && (await again(player, step, before, life))) || seen.model;
    player.sent = null;
  }
  await tidy(player, life);
  await goOn(player, life);
}

function check(player: Player, before: Model, step: Step | null, seen: Model): void {
  const wanted = [before];
  if (step) {
    wanted.push(after(step, before));
    wanted.push(...between(step, before));
  }
  if (wanted.some((one) => read(one) === read(seen))) return;
  const what = `${player.name}, ${step ? `killed at “${step.name}”` : "all acknowledged"}: ${read(seen)} instead of ${wanted.map(read).join(" or ")}`;
  if (step && read(after(step, after(step, before))) === read(seen)) throw new Doubled(what);
  throw new Lost(what);
}

/**
 * The same old button once more: all in all the step is then done exactly once.
 * @returns what is known after it, or null where it could not be done again
 */
async function again(player: Player, step: Step, before: Model, life: Life): Promise<Model | null> {
  const standing = new Set(player.standing().map(({ id }) => id));
  const target = await resend(player, step, life);
  // Its form was closed with the answer; the button under which it opens leads to a new one.
  if (target === "closed") return null;
  const { model, sharing } = await found(player, life);
  const wanted = after(step, before);
  if (read(model) !== read(wanted)) {
    const what = `${player.name}, “${step.name}” again: ${read(model)} instead of ${read(wanted)}`;
    throw read(model) === read(after(step, wanted)) ? new Doubled(what) : new Stuck(what);
  }
  if (step.shows !== "sharing") return model;
  const mine = player.standing().filter((one) => sharingOf(one) === sharing);
  if (mine.length > 1) throw new Doubled(`${player.name}: one sharing stands in ${mine.length} messages`);
  if (mine.length === 1) return model;
  const others = player.standing().filter(({ id }) => !standing.has(id));
  if (others.length > 0) throw new Doubled(`${player.name}: a card was posted beside the one on the board`);
  // On the board, but its message never came: the answer says so, and has the way out.
  if (!target) throw new Stuck(`${player.name}: a shared card has no message, and no answer says so`);
  await takeBack(player, target, model, life);
  player.sent = { step, outcome: null };
  await resend(player, step, life);
  if (player.standing().every((one) => standing.has(one.id))) {
    throw new Stuck(`${player.name}: a card that was taken back can't be shared: ${wordsOf(target)}`);
  }
  return (await found(player, life)).model;
}

/** A step of its own: where it is not answered, it is the one that is found back to. */
async function takeBack(player: Player, target: APIMessage, known: Model, life: Life): Promise<void> {
  const step = unshareStep(player, target);
  player.model = known;
  player.sent = { step, outcome: null };
  await resend(player, step, life);
  player.model = step.apply(known);
}

async function resend(player: Player, step: Step, life: Life): Promise<APIMessage | null | "closed"> {
  const outcome = await player.inTheEnd(await life.wait(step.send()));
  if (outcome.kind === "failed" && outcome.reason === "That modal is not open.") return "closed";
  if (isSilence(outcome)) throw new Unanswered(`${player.name}, “${step.name}” again is not answered`);
  // A shared card that is gone already can't be pressed on: it was taken back.
  if (
    outcome.kind === "failed" &&
    !(outcome.reason === "Unknown Message" && step.name === "take a card back")
  ) {
    throw new Stuck(`${player.name}, “${step.name}” again: ${outcome.reason}`);
  }
  return messageIn(outcome);
}

/** What the board has of them, their own data has as well: else it could never be deleted. */
async function mustAgree(player: Player, sharing: string | null, life: Life): Promise<void> {
  const board = await player.type("compare", {}, life);
  const listed = wordsOf(board).includes(`. ${player.name}** ·`);
  if (listed !== (sharing !== null)) {
    throw new Lost(
      `${player.name}: ${listed ? "on the board" : "not on the board"}, and their own data says otherwise`,
    );
  }
}

/** Messages of sharings that are over still have a button that removes them. */
async function tidy(player: Player, life: Life): Promise<void> {
  const { sharing } = await found(player, life);
  for (const message of player.standing()) {
    if (sharingOf(message) === sharing) continue;
    // A card that was just shared has the bot remove the earlier one, too.
    if (!player.standing().some(({ id }) => id === message.id)) continue;
    const [button] = buttonsOf(message).filter((one) => "label" in one && one.label === "Take it back");
    if (!button) throw new Stuck(`${player.name}: a shared card has no way back`);
    const gone = player.driver.next(
      (one) => one.kind === "delete" && one.message === message.id,
      FOLLOWS_WITHIN,
    );
    player.read();
    await Promise.all([
      gone,
      player.look({ kind: "button", message: message.id, customId: button.custom_id }, life),
    ]);
  }
}

function sharingOf(message: APIMessage): string | undefined {
  const button = buttonsOf(message).find((one) => "label" in one && one.label === "Take it back");
  return button && parseCustomId(button.custom_id)?.id;
}

/** `/wagecard` leads on, whatever was lost from sight. */
async function goOn(player: Player, life: Life): Promise<void> {
  if (player.model.walk) await player.resume(life);
  else await player.type("wagecard", {}, life);
}
