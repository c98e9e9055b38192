import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Attachments, StoredFile } from "./attachments.js";
import type { WorldState } from "./state.js";

/** Bytes of attachments in a folder beside the kept file, one file each, named by its id. */
export class FileStore {
  readonly #folder: string;

  constructor(path: string) {
    this.#folder = `${path}.files`;
  }

  /** Reads the files that messages still refer to, and deletes the others. */
  load(world: WorldState, attachments: Attachments): void {
    const known = Object.values(world.messages).flatMap((all) => all.flatMap(({ files }) => files));
    for (const attachment of known) {
      const type = attachment.content_type ?? "application/octet-stream";
      try {
        const bytes = new Uint8Array(readFileSync(join(this.#folder, attachment.id)));
        attachments.restore(attachment.id, { name: attachment.filename, type, bytes });
      } catch {
        console.error(`[local discord] the file of attachment ${attachment.id} is gone`);
      }
    }
    const ids = new Set(known.map(({ id }) => id));
    for (const name of this.#names()) if (!ids.has(name)) rmSync(join(this.#folder, name));
  }

  write(id: string, { bytes }: StoredFile): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(join(this.#folder, id), bytes, { mode: 0o600 });
    } catch (error) {
      console.error(`[local discord] attachment ${id} cannot be kept: ${String(error)}`);
    }
  }

  #names(): string[] {
    try {
      return readdirSync(this.#folder).filter((name) => /^\d{17,20}$/.test(name));
    } catch {
      return [];
    }
  }
}
