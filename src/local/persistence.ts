import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { kept } from "./kept.js";
import type { WorldState } from "./state.js";

const DEBOUNCE_MS = 250;

export interface Loaded {
  readonly origin: string;
  readonly world: WorldState;
}

/** Reads what an earlier run kept; null if there is none, or if it is broken and was put aside. */
export function loadWorld(path: string): Loaded | null {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    return putAside(path, error);
  }
  try {
    // Parsed above down to what is read; its own writer guarantees the rest.
    return kept.parse(JSON.parse(text)) as unknown as Loaded;
  } catch (error) {
    return putAside(path, error);
  }
}

function putAside(path: string, error: unknown): null {
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  console.error(`[local discord] ${path} cannot be read, starting afresh (kept as .broken): ${reason}`);
  try {
    renameSync(path, `${path}.broken`);
  } catch {
    console.error(`[local discord] ${path} cannot be put aside either.`);
  }
  return null;
}

/** Writes the world a moment after each change, whole or not at all. */
export class Keeper {
  readonly #path: string;
  readonly #content: () => Loaded;
  #timer: NodeJS.Timeout | null = null;

  constructor(path: string, content: () => Loaded) {
    this.#path = path;
    this.#content = content;
  }

  changed(): void {
    this.#timer ??= setTimeout(() => this.flush(), DEBOUNCE_MS).unref();
  }

  /** Writes now what is waiting to be written. */
  flush(): void {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    const draft = `${this.#path}.tmp`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(draft, JSON.stringify(this.#content()), { mode: 0o600 });
      renameSync(draft, this.#path);
    } catch (error) {
      console.error(`[local discord] ${this.#path} cannot be written: ${String(error)}`);
    }
  }
}
