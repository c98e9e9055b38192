import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import type { WorldState } from "./world.js";

const DEBOUNCE_MS = 250;

const id = z.string().regex(/^\d{17,20}$/);
const channel = z.object({ id, name: z.string(), guildId: id.nullable() });
const user = z.looseObject({ id, username: z.string() });
const stored = z.object({
  message: z.looseObject({ id, channel_id: id, content: z.string(), author: user }),
  onlyFor: id.nullable(),
  files: z.array(z.looseObject({ id, filename: z.string(), url: z.string() })),
});

/** Checked down to what the code reads; the rest of a message is as the program itself wrote it. */
const kept = z.object({
  version: z.literal(1),
  lastId: id,
  applicationId: id,
  bot: user,
  guild: z.object({ id, name: z.string(), ownerId: id }),
  channels: z.array(channel).min(1),
  people: z.array(z.object({ user, name: z.string() })).min(1),
  dms: z.record(id, channel),
  commands: z.array(z.object({ command: z.looseObject({ id, name: z.string() }), guildId: id.nullable() })),
  messages: z.record(id, z.array(stored)),
});

const file = z.object({ origin: z.url(), world: kept });

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
    return file.parse(JSON.parse(text)) as unknown as Loaded;
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
