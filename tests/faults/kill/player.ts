import type { APIMessage } from "discord-api-types/v10";
import { LIMITS } from "../../../src/conversation/index.js";
import type { Corpus } from "../../../src/corpus/index.js";
import type { Action, Driver, Outcome } from "../../../src/local/index.js";
import { AXES } from "../../../src/scoring/index.js";
import { lateFormText, parseCustomId, walkView } from "../../../src/views/index.js";
import { english } from "../../english.js";
import {
  buttonOf,
  buttonsOf,
  faultId,
  hasButton,
  hasSelect,
  isPrivate,
  isSilence,
  messageIn,
  saysLate,
  selectOf,
  wordsOf,
} from "../controls.js";
import type { Random } from "../random.js";
import {
  AXIS,
  adjustStep,
  hoursStep,
  MATCH,
  matchStep,
  openStep,
  POST,
  shareStep,
  taskFormStep,
  unshareStep,
} from "./card-steps.js";
import { found } from "./found.js";
import type { Life } from "./life.js";
import { type Model, NOTHING, read } from "./model.js";
import { after, type Step } from "./step.js";
import { beginStep, quickStep, walkFormStep, walkStep } from "./walk-steps.js";
import { Faulted, Lost, Stuck, Unanswered } from "./wrong.js";

/** Milliseconds in which an answer that is late follows. */
export const FOLLOWS_WITHIN = 30_000;

/** How often a button is pressed that opens a form, before the person gives up. */
const PRESSES = 5;

/** A step that was sent, and what came of it so far. */
export interface Sent {
  readonly step: Step;
  outcome: Outcome | null;
}

/** Somebody in conversation with the bot, who remembers what was acknowledged to them. */
export class Player {
  model: Model = NOTHING;
  /** The step that is not acknowledged yet. */
  sent: Sent | null = null;
  acknowledged = 0;
  /** How often the bot said that an answer is late. */
  late = 0;
  /** How often they shared another card after the sharing of one was killed. */
  sharedTwice = 0;
  /** How often they tried again, since a living bot let Discord's three seconds go by. */
  unanswered = 0;
  /** Called once a step is answered, before anything else is asked. */
  onAnswered: (() => Promise<void>) | null = null;
  /** What the person looks at. */
  #front: { readonly kind: string | null; readonly message: APIMessage } | null = null;

  constructor(
    readonly driver: Driver,
    readonly random: Random,
    readonly corpus: Corpus,
    /** Has Discord's clock go on by as long as somebody takes to read a message. */
    readonly read: () => void = () => undefined,
  ) {}

  get name(): string {
    return this.driver.person.name;
  }

  /** Does one thing after the other until the bot is killed. @throws Stuck, LifeOver */
  async play(life: Life): Promise<void> {
    while (!life.over) await this.do(await this.#next(life), life);
  }

  /** Sends a step and remembers it once it is acknowledged. */
  async do(step: Step, life: Life): Promise<void> {
    const sent: Sent = { step, outcome: null };
    this.sent = sent;
    life.sent();
    const answered = this.#answered(step.send()).then((outcome) => {
      sent.outcome = outcome;
      return outcome;
    });
    answered.catch(() => undefined);
    const outcome = await life.wait(answered);
    this.acknowledge();
    this.#mustBeRight(step, outcome);
    const message = messageIn(outcome);
    this.#front = message && step.shows ? { kind: kindOf(message), message } : null;
    await this.onAnswered?.();
    if (step.named) await this.#learn(life);
  }

  /** The ids that the bot made up in a step. @throws Lost where what it knows is not what was acknowledged */
  async #learn(life: Life): Promise<void> {
    const { model } = await found(this, life);
    if (read(model) !== read(this.model)) {
      throw new Lost(`${this.name}: ${read(model)} instead of ${read(this.model)}`);
    }
    this.model = model;
  }

  /** What was answered counts from now on. */
  acknowledge(): void {
    if (!this.sent) return;
    this.model = after(this.sent.step, this.model);
    this.sent = null;
    this.acknowledged += 1;
  }

  /** Does something that changes nothing. @throws Stuck where it is not answered */
  async look(action: Action, life: Life): Promise<Outcome> {
    return await life.wait(this.#answered(this.driver.act(action)));
  }

  async message(action: Action, life: Life): Promise<APIMessage> {
    const message = messageIn(await this.look(action, life));
    if (!message) throw new Stuck(`${this.name}: no message answers ${JSON.stringify(action)}`);
    return message;
  }

  /**
   * The form that a button opens. Discord takes none that is late: the bot then asks for another press.
   * @throws Stuck where it answers with anything else
   */
  async form(action: Action & { readonly kind: "button" | "select" }, life: Life) {
    for (let press = 1; press <= PRESSES; press += 1) {
      const outcome = await this.look(action, life);
      if (outcome.kind === "modal") return { modal: outcome.modal, customId: action.customId };
      const said = messageIn(outcome)?.content;
      if (said !== lateFormText(english)) throw new Stuck(`${this.name}: ${said ?? outcome.kind} for a form`);
    }
    throw new Stuck(`${this.name}: a form was late ${PRESSES} times`);
  }

  async type(name: string, options: Readonly<Record<string, string>>, life: Life): Promise<APIMessage> {
    const values = Object.entries(options).map(([option, value]) => ({ name: option, value }));
    return await this.message({ kind: "command", name, options: values }, life);
  }

  async press(on: APIMessage, label: string, life: Life): Promise<APIMessage> {
    const { custom_id: customId } = buttonOf(on, label);
    return await this.message({ kind: "button", message: on.id, customId }, life);
  }

  /** The walk, the way there that the bot offers to somebody who has lost the message. */
  async resume(life: Life): Promise<APIMessage> {
    return await this.press(await this.type("wagecard", {}, life), "Go on with my walk", life);
  }

  /** The person's shared cards that stand in the channel. */
  standing(): APIMessage[] {
    return this.driver
      .messages()
      .filter((one) => !isPrivate(one) && one.interaction_metadata?.user.id === this.driver.person.user.id);
  }

  /** What the last step showed. */
  seen(): APIMessage {
    if (!this.#front) throw new Error(`${this.name} sees nothing.`);
    return this.#front.message;
  }

  forget(): void {
    this.#front = null;
  }

  async #answered(outcome: Promise<Outcome>): Promise<Outcome> {
    const answer = await outcome;
    if (isSilence(answer)) throw new Unanswered(`${this.name} is not answered`);
    if (answer.kind === "failed") throw new Stuck(`${this.name}: ${answer.reason}`);
    return this.#mustBeNoFault(await this.inTheEnd(answer));
  }

  /** An answer, or where it only says that it is late the one that follows. */
  async inTheEnd(answer: Outcome): Promise<Outcome> {
    const message = messageIn(answer);
    if (!message || !saysLate(message)) return answer;
    this.late += 1;
    const next = this.driver.next(
      (one) => one.kind === "update" && one.message.id === message.id,
      FOLLOWS_WITHIN,
    );
    next.catch(() => undefined);
    // It may have followed already, before anybody listened for it.
    const now = this.driver.messages().find(({ id }) => id === message.id);
    if (now && !saysLate(now)) return { kind: "update", message: now };
    const follows = await next;
    return follows.kind === "update" ? { kind: "update", message: follows.message } : answer;
  }

  #mustBeNoFault(answer: Outcome): Outcome {
    const message = messageIn(answer);
    if (message && faultId(message)) throw new Faulted(`${this.name}: ${message.content}`);
    return answer;
  }

  /** The walk as it was answered is the one that the model has. */
  #mustBeRight(step: Step, outcome: Outcome): void {
    const message = messageIn(outcome);
    if (step.shows !== "walk" || !message || !this.model.walk) return;
    const [wanted] = walkView(english, this.model.walk, this.corpus).embeds;
    const [shown] = message.embeds;
    if (shown?.title !== wanted?.title || shown?.description !== wanted?.description) {
      throw new Stuck(
        `${this.name}: ${step.name} shows ${wordsOf(message)} instead of ${wanted?.description}`,
      );
    }
  }

  async #next(life: Life): Promise<Step> {
    const { random, model, driver, corpus } = this;
    const cards = model.person?.cards ?? [];
    if (!model.walk && (cards.length === 0 || random.happens(0.35))) {
      const role = random.pick(Object.values(corpus.roles));
      if (random.happens(0.7)) return beginStep(driver, role.id);
      const line = role.tasks.map(() => random.between(1, 24) / 2).join(", ");
      return quickStep(driver, role.id, line, corpus);
    }
    if (model.walk && (cards.length === 0 || random.happens(0.6))) return await this.#onWalk(life);
    return random.happens(0.5) ? await this.#onTask(life) : await this.#onCard(life);
  }

  async #onWalk(life: Life): Promise<Step> {
    const { driver, random, corpus } = this;
    const message = this.#front?.kind === "walk" ? this.#front.message : await this.resume(life);
    const step = walkStep(this, message, random, corpus);
    if (step !== "form") return step;
    const { custom_id: customId } = buttonOf(message, "Type hours");
    const form = await this.form({ kind: "button", message: message.id, customId }, life);
    return walkFormStep(driver, form.modal, String(random.between(0, 30) / 2), corpus);
  }

  async #onTask(life: Life): Promise<Step> {
    const { driver, random, corpus } = this;
    const message = this.#front?.kind === "task" ? this.#front.message : await this.#someTask(life);
    const what = random.below(5);
    if (what === 4 && hasSelect(message, MATCH)) return matchStep(driver, message, corpus);
    if (what === 0) return hoursStep(driver, message, "+1", corpus);
    if (what === 1 && hasSelect(message, AXIS)) {
      const { custom_id: customId } = selectOf(message, AXIS);
      const axis = random.pick(AXES);
      const form = await this.form({ kind: "select", message: message.id, customId, values: [axis] }, life);
      return taskFormStep(driver, form, { [axis]: String(random.between(1, 5)) }, corpus);
    }
    const typesHours = what === 2 || this.#isFull(message);
    const label = typesHours ? "Type hours" : "Add a task of mine";
    const { custom_id: customId } = buttonOf(message, label);
    const form = await this.form({ kind: "button", message: message.id, customId }, life);
    const hours = String(random.between(1, 8) / 2);
    // One that is like no modeled task, and one that is.
    const titles = [`Feed the office fish ${random.below(100)}`, "Code reviews"] as const;
    const values = typesHours ? { hours } : { title: random.pick(titles), hours };
    return taskFormStep(driver, form, values, corpus);
  }

  /** Whether the card that a task is on has no room for another of one's own: its form is refused before it opens. */
  #isFull(task: APIMessage): boolean {
    const id = parseCustomId(buttonOf(task, "Type hours").custom_id)?.id;
    const card = this.model.person?.cards.find((one) => one.id === id);
    return (card?.week.ownTasks.length ?? 0) >= LIMITS.ownTasks;
  }

  async #someTask(life: Life): Promise<APIMessage> {
    const [card] = this.model.person?.cards ?? [];
    const role = this.corpus.roles[card?.week.role ?? ""];
    return await this.type("task", { task: this.random.pick(role?.tasks ?? []).id }, life);
  }

  async #onCard(life: Life): Promise<Step> {
    const { driver, random, corpus, model } = this;
    const [newest] = this.standing().slice(-1);
    if (model.shared && newest && random.happens(0.4)) return unshareStep(this, newest);
    if (this.#front?.kind !== "card") {
      return openStep(driver, await this.type("wagecard", {}, life), random);
    }
    const { message } = this.#front;
    if (!model.walk && random.happens(0.3)) return adjustStep(driver, message, corpus);
    const preview = await this.press(message, "Share in this channel", life);
    // A card that is shared here already has no preview.
    return hasButton(preview, POST)
      ? shareStep(this, preview, corpus)
      : openStep(driver, await this.type("wagecard", {}, life), random);
  }
}

/** What a message really shows: a walk that can't be finished yet goes on where a card was expected. */
function kindOf(message: APIMessage): string | null {
  const [button] = buttonsOf(message);
  return (button && parseCustomId(button.custom_id)?.flow) ?? null;
}
