import { parentPort, threadId } from "node:worker_threads";

/** A drawing thread for tests: does what the drawing's heading says, or answers with its own number. */
export default async function draw({ heading }) {
  if (heading.startsWith("wait"))
    await new Promise((resolve) =>
      new BroadcastChannel("go").addEventListener("message", resolve, { once: true }),
    );
  if (heading === "throw") throw new Error("no paper");
  if (heading === "exit") process.exit(3);
  if (heading.startsWith("hang")) for (;;);
  if (heading === "fill") for (const held = []; ; ) held.push(new Array(100_000).fill(Math.random()));
  if (heading === "later") {
    setTimeout(() => {
      throw new Error("after all");
    });
    await new Promise(() => parentPort);
  }
  return Uint8Array.of(threadId);
}
