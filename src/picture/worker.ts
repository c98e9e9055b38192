import { getPriority, setPriority } from "node:os";
import { move } from "piscina";
import sharp from "sharp";
import type { Drawing } from "./drawing.js";
import { render } from "./render.js";

// Each drawing with libvips threads of its own would take the cores that the bot answers with.
sharp.concurrency(1);
sharp.cache(false);

// Steps go first: a picture may wait for a processor, and still gets a tenth of one that others want as well. On Linux
// the priority is this thread's alone; elsewhere it would be the bot's.
if (process.platform === "linux") setPriority(Math.max(10, getPriority()));

/** The thread that draws: data in, PNG out. The bytes are handed over, not copied. */
export default async function draw(drawing: Drawing): Promise<ReturnType<typeof move>> {
  const png = await render(drawing);
  // A Buffer may be a window on memory that others use too; only memory of its own can be handed over.
  return move(new Uint8Array(png));
}
