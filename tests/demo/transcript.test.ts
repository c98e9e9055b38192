import { expect, it } from "vitest";
import { demo } from "../../src/demo/run.js";

it("the demo's conversation reads as the transcript in the repository (npm test -- -u after a wanted change)", async () => {
  const pieces: string[] = [];
  for await (const piece of demo({ colors: false })) pieces.push(piece);
  await expect(`${pieces.join("\n\n")}\n`).toMatchFileSnapshot("transcript.txt");
});
