import { appendFileSync, existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A drawing process for tests: does what the drawing's heading says, or answers with its own number. */
process.on("disconnect", () => process.exit());
process.on("message", async ({ heading }) => {
  // “wait FILE, NAME”: until there is such a file; one beside it says who waits.
  const [, file] = /^wait (.+),/.exec(heading) ?? [];
  if (file !== undefined) appendFileSync(`${file}-waiting`, `${process.pid}\n`);
  while (file !== undefined && !existsSync(file)) await sleep(10);
  if (heading === "throw")
    return process.send({ error: { name: "TypeError", message: "no paper", stack: "moody.mjs" } });
  if (heading === "exit") process.exit(3);
  if (heading === "nonsense") return process.send({ picture: "none" });
  if (heading.startsWith("hang")) for (;;);
  if (heading === "fill") for (const held = []; ; ) held.push(new Array(100_000).fill(Math.random()));
  if (heading === "later") throw new Error("after all");
  return process.send({ png: Buffer.from(Uint32Array.of(process.pid).buffer) });
});
