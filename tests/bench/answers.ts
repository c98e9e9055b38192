import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hand } from "../../src/demo/hand.js";
import { fillBoard } from "./boards.js";
import { choicesFor, LETTER_BY_LETTER, ROLE, WHY } from "./scenarios.js";
import { openOurs, type Side } from "./side.js";

type Body = Readonly<Record<string, unknown>>;

/** What a bare bot answers with: the bodies that the bot itself has sent, to the byte. */
export interface Answers {
  /** By command. */
  readonly commands: Readonly<Record<string, Body>>;
  /** By the custom id that was pressed; `step` for every other. */
  readonly components: Readonly<Record<string, Body>>;
  readonly step: Body;
  /** By what was typed. */
  readonly choices: Readonly<Record<string, readonly { readonly name: string; readonly value: string }[]>>;
}

/** Plays each interaction once and keeps what the bot sent. */
export async function recordAnswers(): Promise<Answers> {
  const folder = await mkdtemp(join(tmpdir(), "wagecard-bodies-"));
  // The local Discord reads it when it starts, and only this one is to record.
  process.env["LOCAL_DISCORD_RECORD"] = folder;
  const side = await openOurs({ prepare: (local, dataDir) => fillBoard(local, dataDir, 500) });
  delete process.env["LOCAL_DISCORD_RECORD"];
  try {
    return await play(side, side.hand(0), join(folder, `${process.pid}-0.jsonl`));
  } finally {
    await side.close();
    await rm(folder, { recursive: true });
  }
}

async function play(side: Side, hand: Hand, file: string): Promise<Answers> {
  const sent = (): Body => {
    const line = readFileSync(file, "utf8").trimEnd().split("\n").at(-1) ?? "";
    return JSON.parse(line).body.data;
  };
  await hand.type("wagecard", { role: ROLE });
  const begun = sent();
  const typical = hand.buttonId("Typical week");
  await hand.press("+5");
  const step = sent();
  await hand.press("Typical week");
  const review = sent();
  const finish = hand.buttonId("Finish");
  await hand.press("Finish");
  const card = sent();
  await hand.type("why", { task: WHY });
  const why = sent();
  const choices: Record<string, Answers["choices"][string]> = {};
  for (const typed of LETTER_BY_LETTER) {
    const suggested = await choicesFor(hand.driver, typed);
    choices[typed] = suggested.map(({ name, value }) => ({ name, value: String(value) }));
  }
  const board = side.hand(0).driver.in(side.local.channel("wagecards"));
  await board.act({ kind: "command", name: "compare", options: [] });
  return {
    commands: { wagecard: begun, why, compare: sent() },
    components: { [typical]: review, [finish]: card },
    step,
    choices,
  };
}
