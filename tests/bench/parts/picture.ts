import { publicCard } from "../../../src/conversation/index.js";
import type { Hand } from "../../../src/demo/hand.js";
import { openStudio } from "../../../src/picture/index.js";
import { cardDrawing } from "../../../src/views/card-drawing.js";
import { corpus } from "../../corpus/real.js";
import { english } from "../../english.js";
import { card } from "../../store/documents.js";
import { several } from "../alternate.js";
import type { Bench, Part } from "../bench.js";
import { alone, compared, ratioAtMost } from "../row.js";
import { ROLE, step } from "../scenarios.js";
import { openOurs } from "../side.js";
import { median, percentile } from "../statistics.js";

/** As many as the studio draws at once, and one that waits. */
const DRAWERS = 3;
/** Cards that differ: more than finished pictures are kept, so that each is drawn anew. */
const CARDS = 400;

/** What a picture takes, and what drawing takes from the steps of others. */
export const picture: Part = async (bench) => {
  await one(bench);
  await beside(bench);
};

async function one({ sizes, row }: Bench): Promise<void> {
  const studio = openStudio();
  // The content decides whether a picture is drawn anew.
  let drawn = 0;
  const draw = () => {
    drawn += 1;
    return studio.draw(cardDrawing(english, publicCard(card, corpus), `Person ${drawn}`, corpus));
  };
  await draw();
  await draw();
  const medians: number[] = [];
  for (let round = 0; round < sizes.rounds; round++) {
    const times = await several(
      async () => {
        const began = performance.now();
        await draw();
        return performance.now() - began;
      },
      Math.ceil(sizes.pictures / sizes.rounds),
    );
    medians.push(median(times));
  }
  row(alone({ what: "a picture of a card, p50", unit: "ms" }, medians));
  await studio.close();
}

async function beside({ sizes, row, note }: Bench): Promise<void> {
  const side = await openOurs({ people: CARDS + 1 });
  const act = await step.begin(side, CARDS);
  const cards: Hand[] = [];
  for (let nth = 0; nth < CARDS; nth++) cards.push(await cardOf(side.hand(nth), nth));
  const each = Math.ceil(sizes.steps / sizes.rounds);
  await several(act, each);
  // The processes load what they need with their first pictures.
  await Promise.all(cards.slice(0, DRAWERS).map(draw));
  const times = { without: [] as number[][], during: [] as number[][] };
  let drawn = 0;
  for (let round = 0; round < sizes.rounds; round++) {
    times.without.push(await several(act, each));
    let over = false;
    const drawers = Array.from({ length: DRAWERS }, async () => {
      while (!over) {
        drawn += 1;
        await draw(cards[drawn % CARDS]);
      }
    });
    times.during.push(await several(act, each));
    over = true;
    await Promise.all(drawers);
  }
  const rows = [
    ["p50", 0.5, undefined],
    ["p99", 0.99, ratioAtMost(1.5)],
  ] as const;
  for (const [name, share, goal] of rows) {
    const about = { what: `step, ${name}, while pictures are drawn`, unit: "ms", ...(goal ? { goal } : {}) };
    const by = (rounds: readonly (readonly number[])[]) => rounds.map((round) => percentile(round, share));
    const all = (rounds: readonly (readonly number[])[]) => [percentile(rounds.flat(), share)];
    const { spread } = compared(about, by(times.without), by(times.during));
    row({ ...compared(about, all(times.without), all(times.during)), spread });
  }
  note(`${drawn} pictures were drawn meanwhile, as many at once as the studio draws`);
  await side.close();
}

/** A card with a week of its own. */
async function cardOf(hand: Hand, nth: number): Promise<Hand> {
  const hours = [nth % 20, (nth / 20) % 20].map((one) => 1 + Math.floor(one) / 2);
  await hand.type("wagecard", { role: ROLE, hours: [...hours, 8, 8, 4, 3].join(", ") });
  return hand;
}

/** Its picture, until it is there. */
async function draw(hand: Hand | undefined): Promise<void> {
  if (!hand) throw new Error("There is no such card.");
  const drawn = hand.driver.next(
    (event) => event.kind === "update" && event.message.attachments.length > 0,
    60_000,
  );
  const { driver, message } = hand;
  const outcome = await driver.act({
    kind: "button",
    message: message.id,
    customId: hand.buttonId("Picture"),
  });
  if (outcome.kind !== "deferred") throw new Error(`The picture was answered with “${outcome.kind}”.`);
  await drawn;
}
