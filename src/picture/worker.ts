import { readdirSync } from "node:fs";
import { constants, getPriority, setPriority } from "node:os";
import sharp from "sharp";
import type { Drawing } from "./drawing.js";
import { render } from "./render.js";

// Each drawing with libvips threads of its own would take the cores that the bot answers with.
sharp.concurrency(1);
sharp.cache(false);

giveWay();

// Ctrl+C reaches every process of a terminal; the bot ends this one when nobody waits for a picture any more.
process.on("SIGINT", () => undefined);

/**
 * Steps go first: a picture may wait for a processor, and still gets a tenth of one that others want as well. A picture
 * is worked on by several threads, and Linux has a priority for each.
 */
function giveWay(): void {
  const { PRIORITY_BELOW_NORMAL } = constants.priority;
  try {
    const threads = process.platform === "linux" ? readdirSync("/proc/self/task").map(Number) : [process.pid];
    for (const thread of threads) setPriority(thread, Math.max(PRIORITY_BELOW_NORMAL, getPriority(thread)));
  } catch {
    // Where the system forbids that, a picture is drawn all the same.
  }
}

/** The process that draws: data in, PNG out. */
export default render satisfies (drawing: Drawing) => Promise<Uint8Array>;
