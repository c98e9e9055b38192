import { readdirSync } from "node:fs";
import { constants, getPriority, setPriority } from "node:os";
import type { Drawing } from "./drawing.js";
import type { Answer } from "./painter.js";

/** The process that draws: each message is a drawing, each answer its picture, or why there is none. */

// Ctrl+C reaches every process of a terminal; the bot ends this one when nobody waits for a picture any more. A session
// of its own would keep it away, but have a priority of its own as well, against which ours does not count.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit());
giveWay();
// Takes a second: by then all of the above has to hold.
const loading = load();
process.on("message", (drawing: Drawing) => {
  void answer(drawing).then((said) => process.send?.(said));
});

async function load() {
  const [{ default: sharp }, { render }] = await Promise.all([import("sharp"), import("./render.js")]);
  // Each drawing with libvips threads of its own would take the cores that the bot answers with.
  sharp.concurrency(1);
  sharp.cache(false);
  return render;
}

async function answer(drawing: Drawing): Promise<Answer> {
  const render = await loading;
  try {
    return { png: await render(drawing) };
  } catch (error) {
    const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    return { error: { name, message, stack } };
  }
}

/**
 * Steps go first: a picture may wait for a processor, and still gets a tenth of one that others want as well. A picture
 * is worked on by several threads, and Linux has a priority for each; those that are still to come have their maker's.
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
