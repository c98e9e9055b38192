import type { Hand } from "../../src/demo/hand.js";
import type { Side } from "./side.js";

export const ROLE = "Machine-learning engineer";
/** As somebody types it who is in a hurry. */
const TYPED = "machin lerning";
/** What Discord asks about on the way there, letter by letter. */
export const LETTER_BY_LETTER = [...TYPED].map((_, index) => TYPED.slice(0, index + 1));
export const WHY = "Train";

/** Something that a person does again and again. Both bots show the same, so one scenario fits both. */
export interface Scenario {
  readonly name: string;
  /** What has to be there before the first time. */
  begin(side: Side, nth: number): Promise<Act>;
}

/** Does it once, and says how many milliseconds passed until the answer was there. */
export type Act = () => Promise<number>;

async function clocked(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** A walk with some hours on its first task, on which an hour more and an hour less are pressed in turn. */
export const step: Scenario = {
  name: "step",
  begin: (side, nth) => pressing(side.hand(nth)),
};

/** The same for a hand that sits anywhere. */
export async function pressing(hand: Hand): Promise<Act> {
  await hand.type("wagecard", { role: ROLE });
  await hand.press("+5");
  let presses = 0;
  return async () => {
    presses += 1;
    const { message } = hand;
    const took = await clocked(() => hand.press(presses % 2 === 0 ? "−1" : "+1"));
    // An answer that is late comes as a message of its own; the walk is where it was, and its next press shows it anew.
    if (hand.message.id !== message.id) hand.look(message);
    return took;
  };
}

/** Ends a walk in a card; that it was begun and filled in before is not counted. */
export const finish: Scenario = {
  name: "card (Finish)",
  begin: async (side, nth) => {
    const hand = side.hand(nth);
    return async () => {
      await hand.type("wagecard", { role: ROLE });
      await hand.press("Typical week");
      return await clocked(() => hand.press("Finish"));
    };
  },
};

/** Shows the walk that was begun, so nothing is written after the first time. */
export const wagecard = command("/wagecard role:", "wagecard", { role: ROLE });

/** Needs a card: `finish` has to come before it. */
export const why = command("/why", "why", { task: WHY });

export const autocomplete: Scenario = {
  name: "autocomplete",
  begin: async (side, nth) => {
    const { driver } = side.hand(nth);
    let asked = 0;
    return () => {
      const value = LETTER_BY_LETTER[asked % LETTER_BY_LETTER.length] ?? "";
      asked += 1;
      return clocked(() => choicesFor(driver, value));
    };
  },
};

/** What is suggested to somebody who has typed this of a role. */
export async function choicesFor(driver: Hand["driver"], value: string) {
  const outcome = await driver.act({
    kind: "autocomplete",
    name: "wagecard",
    options: [{ name: "role", value }],
    focused: "role",
  });
  if (outcome.kind !== "choices" || outcome.choices.length === 0) throw new Error("There were no choices.");
  return outcome.choices;
}

export const board: Scenario = {
  name: "board of 500",
  begin: async (side, nth) => {
    const driver = side.hand(nth).driver.in(side.local.channel("wagecards"));
    return () =>
      clocked(async () => {
        const outcome = await driver.act({ kind: "command", name: "compare", options: [] });
        if (outcome.kind !== "message" || outcome.message.embeds.length === 0) {
          throw new Error("There was no board.");
        }
      });
  },
};

function command(title: string, name: string, options: Parameters<Hand["type"]>[1]): Scenario {
  return {
    name: title,
    begin: async (side, nth) => {
      const hand = side.hand(nth);
      return () => clocked(() => hand.type(name, options));
    },
  };
}
