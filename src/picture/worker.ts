import { readdirSync } from "node:fs";
import { constants, getPriority, setPriority } from "node:os";
import sharp from "sharp";
import type { Drawing } from "./drawing.js";
import type { Answer } from "./painter.js";
import { render } from "./render.js";

/** The process that draws: each message is a drawing, each answer its picture, or why there is none. */

// Each drawing with libvips threads of its own would take the cores that the bot answers with.
sharp.concurrency(1);
sharp.cache(false);
giveWay();

process.on("disconnect", () => process.exit());
process.on("message", (drawing: Drawing) => {
  void answer(drawing).then((said) => process.send?.(said));
});

async function answer(drawing: Drawing): Promise<Answer> {
  try {
    return { png: await render(drawing) };
  } catch (error) {
    const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    return { error: { name, message, stack } };
  }
}

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
