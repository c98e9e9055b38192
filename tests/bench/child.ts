import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** Milliseconds of /proc's clock, which has 100 ticks a second. */
const TICK_MS = 10;

/** A bot in a process of its own. */
export class Child {
  readonly #child: ChildProcess;
  readonly #ready: Promise<number>;

  /** @param ready what it says on standard output once it answers */
  constructor(
    file: string,
    env: Readonly<Record<string, string>>,
    ready: RegExp,
    flags: readonly string[] = [],
  ) {
    const began = performance.now();
    const extra = (process.env["BENCH_NODE"] ?? "").split(" ").filter((flag) => flag !== "");
    this.#child = spawn(process.execPath, [...flags, ...extra, file], {
      env: { PATH: process.env["PATH"], ...env },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const endWithUs = () => this.#child.kill("SIGKILL");
    process.once("exit", endWithUs);
    this.#child.once("exit", () => process.off("exit", endWithUs));
    const { stdout } = this.#child;
    if (!stdout) throw new Error("The process has no output.");
    this.#ready = new Promise((resolve, reject) => {
      createInterface({ input: stdout }).on(
        "line",
        (line) => ready.test(line) && resolve(performance.now() - began),
      );
      this.#child.once("close", (code) => reject(new Error(`${file} ended with ${code}.`)));
    });
    this.#ready.catch(() => undefined);
  }

  /** Milliseconds from exec until it answers. */
  ready(): Promise<number> {
    return this.#ready;
  }

  /** Milliseconds of processor time so far, all threads; null where the system does not say. */
  cpu(): number | null {
    const text = this.#proc("stat");
    // The name in brackets may hold blanks; the 14th and 15th fields are user and system time.
    const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
    return fields ? (Number(fields[11]) + Number(fields[12])) * TICK_MS : null;
  }

  /** Megabytes (10⁶ bytes) that it has in memory; null where the system does not say. */
  resident(): number | null {
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(this.#proc("status") ?? "");
    return found ? (Number(found[1]) * 1024) / 1e6 : null;
  }

  async end(signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, "exit");
    this.#child.kill(signal);
    await gone;
  }

  #proc(name: string): string | null {
    try {
      return readFileSync(`/proc/${this.#child.pid}/${name}`, "utf8");
    } catch {
      return null;
    }
  }
}
