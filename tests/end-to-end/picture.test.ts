import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { APIMessage } from "discord-api-types/v10";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Hand } from "../../src/demo/hand.js";
import { projectRoot } from "../../src/root.js";
import { corpus } from "../corpus/real.js";
import { type Office, openOffice } from "./office.js";
import { isPrivate, OTHER_WEEK, shareCard, WEEK } from "./sharing.js";

/** Pictures, from the press to the bytes. They are kept in `output/` to look at. */

const TEAM = [
  ["Łukasz", "software-engineer"],
  ["さくら 🌸", "product-designer"],
  ["Amélie", "financial-analyst"],
  ["Олена", "recruiter"],
  ["سارة", "customer-support-lead"],
  ["Robin", "machine-learning-engineer"],
  ["Dr. Anne-Kathrin Müller-Lüdenscheid".slice(0, 32), "account-executive"],
] as const;

let office: Office;
beforeEach(async () => {
  office = await openOffice({ people: TEAM.map(([name]) => name) });
});
afterEach(() => office.close());

/** Presses "Picture" and waits until the picture stands where "is thinking" stood. */
async function picture(hand: Hand): Promise<APIMessage> {
  const seen: APIMessage[] = [];
  const drawn = hand.driver.next((event) => {
    if (event.kind !== "update" || event.message.attachments.length === 0) return false;
    seen.push(event.message);
    return true;
  }, 40_000);
  const { outcome } = await hand.press("Picture");
  expect(outcome.kind).toBe("deferred");
  await drawn;
  const [message] = seen;
  if (!message) throw new Error("No picture came.");
  return message;
}

async function kept(message: APIMessage, name: string) {
  const [file] = message.attachments;
  if (!file) throw new Error("The message has no file.");
  const bytes = new Uint8Array(await (await fetch(file.url)).arrayBuffer());
  await mkdir(join(projectRoot(), "output"), { recursive: true });
  await writeFile(join(projectRoot(), "output", name), bytes);
  return { file, size: await sharp(bytes).metadata() };
}

describe("a picture", () => {
  it("is drawn of one's own card, of a shared one, of a comparison and of a board, with words for it", async () => {
    const sakura = office.hand("さくら 🌸");
    const { shared } = await shareCard(sakura, OTHER_WEEK);
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    const own = await picture(robin);
    expect(isPrivate(own)).toBe(true);
    const card = await kept(own, "picture-card.png");
    expect(card.size).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(card.file.description).toMatch(
      /^Wagecard, Machine-learning engineer · mid level: AI-augmented territory, exposure \d+ ± \d+\./,
    );

    const theirs = await kept(await picture(robin.look(shared)), "picture-shared.png");
    expect(theirs.file.description).toMatch(/^Wagecard, さくら 🌸, Machine-learning engineer/);

    await robin.look(shared).press("Compare with mine");
    const both = await kept(await picture(robin), "picture-comparison.png");
    expect(both.file.description).toMatch(
      /^Two Wagecards side by side\. You, Machine-learning engineer: .*さくら 🌸/,
    );

    await robin.type("compare", {});
    const board = await kept(await picture(robin), "picture-board.png");
    expect(board.file.description).toMatch(/^Wagecards of this channel, .* by exposure, highest first\./);
    expect(board.size).toMatchObject({ width: 1200, height: 630 });
  }, 90_000);

  it("is drawn of a board full of people and scripts", async () => {
    for (const [name, role] of TEAM) {
      const cells = corpus.roles[role]?.tasks ?? [];
      const hours = cells.map((task) => task.typicalHours).join(", ");
      await shareCard(office.hand(name), { role, hours });
    }
    const robin = office.hand("Robin");
    await robin.type("compare", {});
    const { file } = await kept(await picture(robin), "picture-team.png");
    for (const [name] of TEAM.slice(0, 3)) expect(file.description).toContain(name);
  }, 90_000);

  it("is refused for a card that was taken back", async () => {
    const sakura = office.hand("さくら 🌸");
    const { shared, notice } = await shareCard(sakura);
    await sakura.look(notice).press("Take it back");
    const robin = office.hand("Robin");
    const customId = robin.look(shared).buttonId("Picture");
    await robin.type("compare", {});
    const message = robin.message.id;
    const outcome = await robin.driver.act({ kind: "button", message, customId, force: true });
    expect(outcome.kind === "message" && outcome.message.content).toMatch(/taken back/);
  });

  it("is one to press for again where the bot stops before it is drawn", async () => {
    const hanging = join(office.dataDir, "hanging");
    await writeFile(hanging, "#!/bin/sh\nexec sleep 600\n", { mode: 0o755 });
    const { execPath } = process;
    process.execPath = hanging;
    try {
      const robin = office.hand("Robin");
      await robin.type("wagecard", WEEK);
      const said = robin.driver.next(
        (event) => event.kind === "update" && /restarted.*press again/.test(event.message.content),
        20_000,
      );
      expect((await robin.press("Picture")).outcome.kind).toBe("deferred");
      await office.stopBot();
      await said;
      expect(office.logged).toEqual([]);
    } finally {
      process.execPath = execPath;
    }
  });
});
