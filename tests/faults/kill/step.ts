import { Refused } from "../../../src/conversation/index.js";
import type { Outcome } from "../../../src/local/index.js";
import type { Model } from "./model.js";

/** One thing that a person does and that the bot has to remember. */
export interface Step {
  readonly name: string;
  /** What is to be known after it was done once. */
  apply(model: Model): Model;
  /** Does it, the same way every time: a second time is a press on the same old button. */
  send(): Promise<Outcome>;
  /** Whether a second time means the same; typing a command that makes a card makes another one. */
  readonly again: boolean;
  /** What is known between the writes of one that has several. */
  between?(model: Model): readonly Model[];
  /** Whether the bot makes up an id in it that a later step needs. */
  readonly named?: true;
  /** What its answer shows. */
  readonly shows: "walk" | "card" | "task" | "sharing" | null;
}

/** What is known after a step; one that is refused changes nothing. */
export function after(step: Step, model: Model): Model {
  try {
    return step.apply(model);
  } catch (error) {
    if (error instanceof Refused) return model;
    throw error;
  }
}

/** What is known between the writes of a step; one that is refused writes nothing. */
export function between(step: Step, model: Model): readonly Model[] {
  try {
    return step.between?.(model) ?? [];
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
