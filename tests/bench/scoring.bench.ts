import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, bench, describe } from "vitest";
import type { pointScore, scoreCard } from "../../src/scoring/index.js";
import { cellWith, corpusOf } from "../scoring/fixture.js";

/**
 * What a card costs: `npx vitest bench --run tests/bench/scoring.bench.ts`.
 *
 * The module is built first and loaded by Node itself, as the bot runs it. Vitest's own loader puts a getter between
 * modules, which no engine inlines: through it, the same code takes several times as long.
 */

interface Scoring {
  readonly scoreCard: typeof scoreCard;
  readonly pointScore: typeof pointScore;
}

const ROOT = resolve(import.meta.dirname, "../..");
const built = mkdtempSync(join(tmpdir(), "scoring-bench-"));
const { scoreCard: card, pointScore: point } = await build();

const CELLS = Array.from({ length: 8 }, (_, index) =>
  cellWith(
    { capability: 40 + 6 * index, reliability: 82 - 6 * index, humanAdvantage: 20 + 7 * index },
    { id: `t${index}` },
  ),
);
const CORPUS = corpusOf(CELLS);
const INPUT = { role: "role", hours: Object.fromEntries(CELLS.map(({ id }) => [id, 5])), wage: 150_000 };
const DRAWS = CORPUS.constants.uncertainty.draws;

report();

describe("an 8-task card", () => {
  bench(`scoreCard, ${DRAWS} draws`, () => void card(INPUT, CORPUS));
  bench("pointScore", () => void point(INPUT, CORPUS));
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

async function build(): Promise<Scoring> {
  // Vitest leaves what lies in a folder of this name to Node's own loader.
  const out = join(built, "node_modules", "scoring");
  const options = ["--target", "es2022", "--module", "nodenext", "--types", "node", "--skipLibCheck"];
  const entry = join(ROOT, "src/scoring/index.ts");
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [tsc, "--ignoreConfig", ...options, "--outDir", out, entry], { cwd: ROOT });
  writeFileSync(join(out, "package.json"), '{ "type": "module" }');
  return await import(pathToFileURL(join(out, "index.js")).href);
}

/** Medians over single calls; the minimum says what the machine does when nobody else is on it. */
function report(): void {
  const times = sorted(4000, () => card(INPUT, CORPUS));
  const batch = 1000;
  const batches = sorted(300, () => {
    for (let call = 0; call < batch; call++) point(INPUT, CORPUS);
  });
  const microseconds = (ms: number) => Math.round(ms * 1000).toLocaleString("en");
  const aSecond = (ms: number) => Math.round((batch / ms) * 1000).toLocaleString("en");
  console.log(
    [
      `${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}`,
      `8-task card, ${DRAWS} draws: median ${microseconds(middle(times))} µs, least ${microseconds(times[0] ?? 0)} µs`,
      `point scores: median ${aSecond(middle(batches))} a second, most ${aSecond(batches[0] ?? 0)} a second`,
    ].join("\n"),
  );
}

function sorted(runs: number, act: () => unknown): readonly number[] {
  for (let run = 0; run < runs / 4; run++) act();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

function middle(times: readonly number[]): number {
  return times[times.length >> 1] ?? Number.NaN;
}
