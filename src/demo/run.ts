import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { startWagecard } from "../bot.js";
import { startLocalDiscord } from "../local/index.js";
import { play } from "./script.js";
import { terminal } from "./terminal.js";

/**
 * The bot on a local Discord of its own, a scripted person, and the conversation as text, piece by piece. Ids and
 * time are counted, so that the text is the same on every run.
 * @throws whatever makes the bot not start, or HandError where it answers something else than the script expects
 */
export async function* demo({ colors }: { colors: boolean }): AsyncGenerator<string> {
  const dataDir = await mkdtemp(join(tmpdir(), "wagecard-demo-"));
  const local = await startLocalDiscord({ port: 0 });
  let ids = 0;
  let time = Date.UTC(2026, 0, 5, 9);
  const bot = await startWagecard({
    token: local.token,
    api: local.api,
    dataDir,
    matrixVersion: "v1",
    // The script presses at once what a person reads first.
    deliberateAfter: 0,
    log: pino({ level: "error" }, pino.destination(2)),
    onFatal: (error) => {
      throw error;
    },
    newId: () => `demo${++ids}`,
    now: () => (time += 1000),
  });
  try {
    await local.ready();
    const person = local.people[0];
    if (!person) throw new Error("The local Discord has nobody in it.");
    const screen = terminal(colors);
    for await (const { did, outcome } of play(local.driver(person.name))) {
      yield screen.said(person.name, did);
      if (outcome.kind === "modal") yield `  (a form opens: ${outcome.data.title})`;
      if (outcome.kind === "message" || outcome.kind === "update") yield screen.message(outcome.message);
    }
  } finally {
    await bot.stop();
    await local.close();
    await rm(dataDir, { recursive: true });
  }
}
