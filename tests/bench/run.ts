import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { type Arguments, readArguments, UsageError } from "./arguments.js";
import type { Told } from "./bench.js";
import { thisMachine } from "./machine.js";
import type { Row } from "./row.js";
import { SIZES } from "./sizes.js";
import { machineLine, tableOf } from "./table.js";

/** `npm run bench -- [PART…] [--small | --full] [--seed N] [--json]`: each part in a process of its own. */
try {
  await run(readArguments(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function run({ parts, size, seed, json }: Arguments): Promise<void> {
  const machine = thisMachine();
  const sizes = SIZES[size];
  const rows: Row[] = [];
  const notes: string[] = [];
  const say = (line: string) => process.stderr.write(`${line}\n`);
  say(`${machineLine(machine)}\nseed ${seed}, sizes “${size}”: ${JSON.stringify(sizes)}`);
  // Databases of gigabytes among them: gone in the end, however a part ends.
  const folder = mkdtempSync(join(tmpdir(), "wagecard-bench-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
  for (const name of parts) {
    say(`\n${name}: load ${(loadavg()[0] ?? 0).toFixed(2)}`);
    const child = fork(join(import.meta.dirname, "part-process.js"), [name, size, String(seed)], {
      env: { ...process.env, TMPDIR: folder },
    });
    child.on("message", (told: Told) => {
      if ("row" in told) rows.push(told.row);
      else notes.push(`${name}: ${told.note}`);
      say("row" in told ? (tableOf([told.row]).split("\n")[2] ?? "") : told.note);
    });
    const [code] = await once(child, "exit");
    if (code !== 0) throw new Error(`The part ${name} ended with ${code}.`);
  }
  process.stdout.write(
    json
      ? `${JSON.stringify({ machine, seed, size, sizes, rows, notes }, null, 2)}\n`
      : `\n${[tableOf(rows), "", ...notes].join("\n")}\n`,
  );
}
