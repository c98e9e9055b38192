import type { Driver } from "../local/index.js";
import { type Exchange, Hand } from "./hand.js";

/**
 * A machine-learning engineer from the first word to a card, one change of a task and one question why.
 * Everything goes through the same interactions that a person in the browser makes.
 */
export async function* play(driver: Driver): AsyncGenerator<Exchange> {
  const hand = new Hand(driver);
  yield hand.type("wagecard", { role: "machine-learning-engineer" });
  yield hand.press("+5");
  yield hand.press("+1");
  yield hand.press("Next");
  yield hand.press("Type hours");
  yield hand.fill({ hours: "6.5" });
  yield hand.press("Typical week");
  yield hand.choose("Seniority or pay range", "senior level");
  yield hand.press("Finish");
  yield hand.type("task", { task: "debug-regression" });
  yield hand.choose("Set an axis to your own value…", "Reliability");
  yield hand.fill({ reliability: "55" });
  yield hand.type("why", { task: "debug-regression" });
}
