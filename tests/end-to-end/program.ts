import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { BUNDLE, projectRoot } from "../../src/root.js";
import { variables } from "../../src/variables.js";

/** The bot as a process of its own. */
export interface Program {
  readonly child: ChildProcess;
  /** Lines on standard output and standard error so far. */
  readonly lines: readonly string[];
  readonly errors: readonly string[];
  /** Resolves with the first line on standard output that fits. */
  said(pattern: RegExp): Promise<string>;
  /** The same on standard error, where the log is. */
  logged(pattern: RegExp): Promise<string>;
  /** Its exit code once it has ended and all is read; null where a signal ended it. */
  exit(): Promise<number | null>;
}

const BLANK = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, ""]));

const running: ChildProcess[] = [];

/** Ends whatever a test started and left. */
export function endPrograms(): void {
  for (const child of running.splice(0)) child.kill("SIGKILL");
}

export interface ProgramOptions {
  /** Where it is installed; without it the checkout. */
  readonly root?: string;
  /** False leaves variables that are not given to the .env there. */
  readonly blank?: boolean;
  /** A descriptor for both of its outputs, which nobody reads then. */
  readonly output?: number;
}

/** Starts what `npm start` starts, with these variables and nothing of the machine's own environment or .env. */
export function startProgram(env: Readonly<Record<string, string>>, options: ProgramOptions = {}): Program {
  const { root = projectRoot(), blank = true, output = "pipe" } = options;
  const child = spawn(process.execPath, [join(root, BUNDLE, "main.js")], {
    // Blank counts as not set, and keeps a .env of the machine's from setting it.
    env: { PATH: process.env["PATH"], ...(blank ? BLANK : {}), ...env },
    stdio: ["ignore", output, output],
  });
  running.push(child);
  const lines: string[] = [];
  const errors: string[] = [];
  const { stdout, stderr } = child;
  if (stdout) createInterface({ input: stdout }).on("line", (line) => lines.push(line));
  if (stderr) createInterface({ input: stderr }).on("line", (line) => errors.push(line));
  const found = async (among: readonly string[], stream: NodeJS.ReadableStream | null, pattern: RegExp) => {
    if (!stream) throw new Error("Nobody reads its output.");
    for (;;) {
      const line = among.find((one) => pattern.test(one));
      if (line !== undefined) return line;
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`it ended with ${child.exitCode ?? child.signalCode}: ${errors.join("\n")}`);
      }
      await Promise.race([once(stream, "data"), once(child, "exit")]);
    }
  };
  return {
    child,
    lines,
    errors,
    said: (pattern) => found(lines, stdout, pattern),
    logged: (pattern) => found(errors, stderr, pattern),
    exit: async () => {
      if (child.exitCode === null && child.signalCode === null)
        await once(child, stdout && !stdout.destroyed ? "close" : "exit");
      return child.exitCode;
    },
  };
}
