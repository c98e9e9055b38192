import { parseArgs } from "node:util";

/** What the runners are called with. */
export interface RunArguments {
  readonly times: number;
  readonly seed: number;
}

/** Reads `--times N --seed S`; without a seed one is drawn, and printed by the run, so that it can be run again. */
export function readArguments(otherwise: number): RunArguments {
  const { values } = parseArgs({ options: { times: { type: "string" }, seed: { type: "string" } } });
  return {
    times: whole("times", values.times) ?? otherwise,
    seed: whole("seed", values.seed) ?? Math.floor(Math.random() * 2 ** 31),
  };
}

function whole(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,10}$/.test(text) || Number(text) >= 2 ** 31) {
    throw new Error(`--${name} takes a whole number below 2,147,483,648.`);
  }
  return Number(text);
}
