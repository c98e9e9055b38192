import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Layer } from "./layer.js";

/** A command as an engine starts it: process 1 of its own, as the image's user, with the image's environment. */
export class Container {
  readonly lines: string[] = [];
  readonly errors: string[] = [];
  readonly #child: ChildProcess;

  constructor(layer: Layer, command: readonly string[], env: Readonly<Record<string, string>>) {
    const words = ["--pid", "--fork", "--kill-child", ...layer.chrooted(command)];
    this.#child = spawn("unshare", words, {
      env: layer.environment(env),
      stdio: ["ignore", "pipe", "pipe"],
    });
    const { stdout, stderr } = this.#child;
    if (stdout) createInterface({ input: stdout }).on("line", (line) => this.lines.push(line));
    if (stderr) createInterface({ input: stderr }).on("line", (line) => this.errors.push(line));
  }

  /** Resolves with the first line on standard output that fits. @throws Error with its log where it ends before */
  async said(pattern: RegExp): Promise<string> {
    const { stdout } = this.#child;
    if (!stdout) throw new Error("The process has no output.");
    for (;;) {
      const line = this.lines.find((one) => pattern.test(one));
      if (line !== undefined) return line;
      if (this.#ended()) throw new Error(`It ended: ${this.errors.join("\n")}`);
      await Promise.race([once(stdout, "data"), once(this.#child, "exit")]);
    }
  }

  /** Sends a signal to process 1, as `docker stop` does, and waits for the end. @returns its exit code */
  async stop(signal: NodeJS.Signals): Promise<number | null> {
    const { pid } = this.#child;
    if (pid === undefined || this.#ended()) throw new Error(`It ended: ${this.errors.join("\n")}`);
    const [first] = (await readFile(`/proc/${pid}/task/${pid}/children`, "utf8")).trim().split(" ");
    const gone = once(this.#child, "close");
    process.kill(Number(first), signal);
    const [code] = await gone;
    return typeof code === "number" ? code : null;
  }

  /** Whatever state it is in, it is gone afterwards. */
  async end(): Promise<void> {
    if (this.#ended()) return;
    const gone = once(this.#child, "exit");
    this.#child.kill("SIGKILL");
    await gone;
  }

  #ended(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }
}
