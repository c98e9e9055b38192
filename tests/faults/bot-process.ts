import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { LocalDiscord } from "../../src/local/index.js";
import { BUNDLE, projectRoot } from "../../src/root.js";

/** What the corpus of these runs is, for the bot and for those who check it. */
export const MATRIX = "v1";

/** The bot as it runs on a server: a process of its own, compiled, on a database in a folder. */
export class BotProcess {
  readonly child: ChildProcess;
  /** Lines of the log, as they came. */
  readonly logged: string[] = [];
  readonly #ready: Promise<void>;

  constructor(local: LocalDiscord, dataDir: string) {
    this.child = spawn(process.execPath, [join(projectRoot(), BUNDLE, "main.js")], {
      // Blank counts as not set: nothing of the machine's own environment or .env gets in.
      env: {
        PATH: process.env["PATH"],
        DISCORD_TOKEN: local.token,
        DISCORD_API_URL: local.api,
        DATA_DIR: dataDir,
        MATRIX_VERSION: MATRIX,
        LOG_LEVEL: "warn",
        // These people go faster than any hand.
        COOLDOWN: "off",
        STORE_URI: "",
        STORE_KEY: "",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const { stdout, stderr } = this.child;
    if (!stdout || !stderr) throw new Error("The process has no output.");
    createInterface({ input: stderr }).on("line", (line) => this.logged.push(line));
    this.#ready = new Promise((resolve, reject) => {
      // The invite link is printed once the bot is connected and its commands are registered.
      createInterface({ input: stdout }).on("line", (line) => /oauth2\/authorize/.test(line) && resolve());
      this.child.once("close", (code) =>
        reject(new Error(`The bot ended with ${code}: ${this.logged.join("\n")}`)),
      );
    });
    this.#ready.catch(() => undefined);
  }

  /** Resolves once it answers. @throws Error with its log where it ends before that */
  ready(): Promise<void> {
    return this.#ready;
  }

  /** Ends it by a signal and waits until it is gone. */
  async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, "exit");
    this.child.kill(signal);
    await gone;
  }
}
