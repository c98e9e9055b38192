import type { Logger } from "pino";
import { LIMITS, Refused } from "../conversation/index.js";

/** A file that a person attached to a command, as Discord tells of it. */
export interface FileRef {
  readonly url: string;
  /** As Discord says. */
  readonly bytes: number;
}

/** Files that people attach, fetched from where Discord keeps them and from nowhere else. */
export interface AttachedFiles {
  /** @throws Refused where it is too large, gone, elsewhere, or no UTF-8 text */
  text(file: FileRef): Promise<string>;
}

/** Where Discord keeps files. */
const HOSTS: readonly string[] = ["https://cdn.discordapp.com", "https://media.discordapp.net"];
const PATH = /^\/(ephemeral-)?attachments\//;

/** Milliseconds: half of what Discord gives for the whole answer. */
const WITHIN = 1500;

/** @param api base of the REST API where it is not Discord's own: that server keeps the files, too */
export function attachedFiles(api: string | undefined, log: Logger): AttachedFiles {
  const origins = new Set([...HOSTS, ...(api ? [new URL(api).origin] : [])]);
  return {
    async text({ url, bytes }) {
      if (bytes > LIMITS.exportBytes) throw new Refused({ kind: "file-too-large" });
      if (!isFrom(url, origins)) throw new Refused({ kind: "file-gone" });
      return asText(await fetched(url, log));
    },
  };
}

function isFrom(url: string, origins: ReadonlySet<string>): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed !== null && origins.has(parsed.origin) && PATH.test(parsed.pathname);
}

async function fetched(url: string, log: Logger): Promise<Uint8Array> {
  try {
    // Another place than the one that was checked is none of Discord's.
    const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(WITHIN) });
    if (!response.ok || !response.body) throw new Refused({ kind: "file-gone" });
    const chunks: Uint8Array[] = [];
    let length = 0;
    // What is read is counted: how long it would be is only said, and may be said wrongly.
    for await (const chunk of response.body) {
      length += chunk.length;
      if (length > LIMITS.exportBytes) throw new Refused({ kind: "file-too-large" });
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof Refused) throw error;
    // Not where from: whoever has the address has the file.
    log.warn({ error }, "an attached file could not be fetched");
    throw new Refused({ kind: "file-gone" });
  }
}

function asText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refused({ kind: "not-an-export" });
  }
}
