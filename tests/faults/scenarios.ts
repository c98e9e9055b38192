import type { APIMessage } from "discord-api-types/v10";
import type { Corpus } from "../../src/corpus/index.js";
import type { Action } from "../../src/local/index.js";
import { buttonOf, buttonsOf, selectOf } from "./controls.js";
import {
  adjustStep,
  hoursStep,
  matchStep,
  openStep,
  shareStep,
  taskFormStep,
  unshareStep,
} from "./kill/card-steps.js";
import type { Life } from "./kill/life.js";
import { NOTHING } from "./kill/model.js";
import type { Player } from "./kill/player.js";
import type { Step } from "./kill/step.js";
import { beginStep, quickStep, walkFormStep, walkPress } from "./kill/walk-steps.js";

/** One kind of thing that a person does, brought about anew as often as it is asked for. */
export interface Scenario {
  readonly name: string;
  /** Brings the person where they can do it, and gives the step. */
  prepare(player: Player, life: Life, corpus: Corpus): Promise<Step>;
}

const ROLE = "machine-learning-engineer";
const LINE = "8, 6, 7, 4, 8, 7";

/** What each kind of answer is given to: said, shown in place, a form, posted, taken away, a picture. */
export const SCENARIOS: readonly Scenario[] = [
  { name: "say: the menu", prepare: async (player) => reading(player, command("wagecard", {})) },
  { name: "say: the board", prepare: async (player) => reading(player, command("compare", {})) },
  { name: "say: what is kept", prepare: async (player) => reading(player, command("privacy", {})) },
  {
    name: "say: a card of a line",
    prepare: async ({ driver }, _life, corpus) => quickStep(driver, ROLE, LINE, corpus),
  },
  {
    name: "say: a walk begins",
    prepare: async (player, life, corpus) => {
      if (player.model.walk)
        await player.do(walkPress(player.driver, await player.resume(life), "Cancel", corpus), life);
      return beginStep(player.driver, ROLE);
    },
  },
  {
    name: "show: hours of a walk",
    prepare: async (player, life, corpus) =>
      walkPress(player.driver, await onWalk(player, life), "+1", corpus),
  },
  {
    name: "show: hours typed into a form",
    prepare: async (player, life, corpus) => {
      const on = await onWalk(player, life);
      const { custom_id: customId } = buttonOf(on, "Type hours");
      const { modal } = await player.form({ kind: "button", message: on.id, customId }, life);
      return walkFormStep(player.driver, modal, "2.5", corpus);
    },
  },
  {
    name: "form: hours of a walk",
    prepare: async (player, life) => pressing(player, await onWalk(player, life), "Type hours"),
  },
  {
    name: "show: a walk finished",
    prepare: async (player, life, corpus) => {
      await player.do(walkPress(player.driver, await onWalk(player, life), "+1", corpus), life);
      return walkPress(player.driver, await player.resume(life), "Finish", corpus);
    },
  },
  {
    name: "show: a walk called off",
    prepare: async (player, life, corpus) =>
      walkPress(player.driver, await onWalk(player, life), "Cancel", corpus),
  },
  {
    name: "show: hours of a task",
    prepare: async (player, life, corpus) =>
      hoursStep(player.driver, await onTask(player, life, corpus), "+1", corpus),
  },
  {
    name: "show: an axis of a task",
    prepare: async (player, life, corpus) => {
      const on = await onTask(player, life, corpus);
      const { custom_id: customId } = selectOf(on, "Set an axis to your own value…");
      const select = { kind: "select", message: on.id, customId, values: ["reliability"] } as const;
      const form = await player.form(select, life);
      return taskFormStep(player.driver, form, { reliability: "55" }, corpus);
    },
  },
  {
    name: "show: what a task is like",
    prepare: async (player, life, corpus) => {
      const on = await onTask(player, life, corpus);
      const { custom_id: customId } = buttonOf(on, "Add a task of mine");
      const form = await player.form({ kind: "button", message: on.id, customId }, life);
      await player.do(taskFormStep(player.driver, form, { title: "Code reviews", hours: "1" }, corpus), life);
      return matchStep(player.driver, player.seen(), corpus);
    },
  },
  {
    name: "show: a card opened",
    prepare: async (player, life, corpus) => {
      await withCard(player, life, corpus);
      return openStep(player.driver, await player.type("wagecard", {}, life), player.random);
    },
  },
  {
    name: "show: a card adjusted",
    prepare: async (player, life, corpus) => {
      if (player.model.walk)
        await player.do(walkPress(player.driver, await player.resume(life), "Cancel", corpus), life);
      return adjustStep(player.driver, await onCard(player, life, corpus), corpus);
    },
  },
  {
    name: "later: a picture",
    prepare: async (player, life, corpus) => pressing(player, await onCard(player, life, corpus), "Picture"),
  },
  {
    name: "post: a card shared",
    prepare: async (player, life, corpus) => {
      await unshared(player, life);
      return shareStep(player, await onPreview(player, life, corpus), corpus);
    },
  },
  {
    name: "take away: a card taken back",
    prepare: async (player, life, corpus) => {
      await unshared(player, life);
      await player.do(shareStep(player, await onPreview(player, life, corpus), corpus), life);
      return unshareStep(player, theirs(player));
    },
  },
  {
    name: "show: everything deleted",
    prepare: async (player, life, corpus) => {
      await unshared(player, life);
      await player.do(shareStep(player, await onPreview(player, life, corpus), corpus), life);
      const asked = await player.press(await player.type("privacy", {}, life), "Delete all of it", life);
      return deletion(player, asked);
    },
  },
];

/** Something that changes nothing. */
function reading({ driver }: Player, action: Action): Step {
  const name = action.kind === "command" ? `/${action.name}` : action.kind;
  return { name, shows: null, again: true, apply: (model) => model, send: () => driver.act(action) };
}

function command(name: string, options: Readonly<Record<string, string>>): Action {
  return {
    kind: "command",
    name,
    options: Object.entries(options).map(([option, value]) => ({ name: option, value })),
  };
}

function pressing(player: Player, on: APIMessage, label: string): Step {
  const { custom_id: customId } = buttonOf(on, label);
  return reading(player, { kind: "button", message: on.id, customId, force: true });
}

function deletion({ driver }: Player, asked: APIMessage): Step {
  const { custom_id: customId } = buttonOf(asked, "Yes, delete all of it");
  return {
    name: "delete all",
    shows: null,
    again: true,
    send: () => driver.act({ kind: "button", message: asked.id, customId, force: true }),
    apply: () => NOTHING,
    between: (model) => [
      { ...model, shared: null },
      { ...model, shared: null, walk: null },
    ],
  };
}

async function onWalk(player: Player, life: Life): Promise<APIMessage> {
  if (!player.model.walk) await player.do(beginStep(player.driver, ROLE), life);
  return await player.resume(life);
}

async function withCard(player: Player, life: Life, corpus: Corpus): Promise<void> {
  if (!player.model.person?.cards.length) await player.do(quickStep(player.driver, ROLE, LINE, corpus), life);
}

async function onTask(player: Player, life: Life, corpus: Corpus): Promise<APIMessage> {
  await withCard(player, life, corpus);
  return await player.type("task", { task: "train-model" }, life);
}

async function onCard(player: Player, life: Life, corpus: Corpus): Promise<APIMessage> {
  await withCard(player, life, corpus);
  await player.do(openStep(player.driver, await player.type("wagecard", {}, life), player.random), life);
  return player.seen();
}

async function onPreview(player: Player, life: Life, corpus: Corpus): Promise<APIMessage> {
  return await player.press(await onCard(player, life, corpus), "Share in this channel", life);
}

async function unshared(player: Player, life: Life): Promise<void> {
  if (player.model.shared) await player.do(unshareStep(player, theirs(player)), life);
}

/** Their card in the channel, the newest. */
function theirs(player: Player): APIMessage {
  const [message] = player.standing().slice(-1);
  if (!message || buttonsOf(message).length === 0) throw new Error("No shared card stands in the channel.");
  return message;
}
