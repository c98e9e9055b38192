import type { Corpus } from "../../../src/corpus/index.js";
import { english } from "../../english.js";
import { buttonOf, hasButton, messageIn } from "../controls.js";
import { POST, shareStep } from "./card-steps.js";
import type { Life } from "./life.js";
import { NOTHING } from "./model.js";
import type { Player } from "./player.js";
import type { Step } from "./step.js";
import { quickStep } from "./walk-steps.js";
import { Untrue } from "./wrong.js";

/**
 * Somebody whose sharing was killed shares another card, and then has everything deleted. The message of the first
 * sharing may stand although Discord's receipt for it was lost: nobody knows of it, so nobody may say that it is gone.
 */
export async function shareTwice(player: Player, corpus: Corpus, life: Life): Promise<void> {
  const { driver, random } = player;
  const role = random.pick(Object.values(corpus.roles));
  const line = role.tasks.map(() => random.between(1, 24) / 2).join(", ");
  await player.do(quickStep(driver, role.id, line, corpus), life);
  const preview = await player.press(player.seen(), "Share in this channel", life);
  if (!hasButton(preview, POST)) return;
  await player.do(shareStep(player, preview, corpus), life);
  await deleteAll(player, life);
  player.sharedTwice += 1;
}

/** “Yes, delete all of it”, and whether what it says is true. */
async function deleteAll(player: Player, life: Life): Promise<void> {
  const question = await player.press(await player.type("privacy", {}, life), "Delete all of it", life);
  const { custom_id: customId } = buttonOf(question, "Yes, delete all of it");
  const step: Step = {
    name: "delete everything",
    shows: null,
    again: true,
    send: () => {
      player.read();
      return player.driver.act({ kind: "button", message: question.id, customId, force: true });
    },
    between: (model) => [{ ...model, shared: null }],
    apply: () => NOTHING,
  };
  let said = "";
  await player.do(
    {
      ...step,
      send: async () => {
        const outcome = await step.send();
        said = messageIn(await player.inTheEnd(outcome))?.content ?? "";
        return outcome;
      },
    },
    life,
  );
  const standing = player.standing().length;
  if (standing > 0 && said === english("privacy.deleted")) {
    throw new Untrue(`${player.name} is told “${said}”, and ${standing} stand`);
  }
}
