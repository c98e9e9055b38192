import { createHash } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { Hand } from "../../../src/demo/hand.js";
import type { LocalDiscord } from "../../../src/local/index.js";
import { parseRow } from "../../../src/store/database.js";
import { KINDS } from "../../../src/store/kinds.js";
import { sqliteRows } from "../../../src/store/sqlite.js";
import { openSqliteFile } from "../../../src/store/sqlite-file.js";
import { isPrivate } from "../controls.js";

/** People who have walks, cards and shared cards, do nothing, and must find all of it as it was. */

export const VICTIMS = ["Vera", "Vito", "Vanda"];
/** Words that stand on their private cards only. */
export const SECRETS = VICTIMS.map((name) => `${name}'s Zephyrine ledgers`);

const WEEK = { role: "machine-learning-engineer", hours: "20, 10, 4, 2, 2, 1" };
const boardSchema = z.object({ entries: z.array(z.object({ user: z.string() }).loose()) });

/** Everyone a shared card, then a task of their own that nobody else may see, and a walk under way. */
export async function settleVictims(local: LocalDiscord): Promise<string[]> {
  const exported: string[] = [];
  for (const [at, name] of VICTIMS.entries()) {
    const hand = new Hand(local.driver(name));
    await hand.type("wagecard", WEEK);
    const card = hand.message;
    await hand.press("Share in this channel");
    const told = hand.driver.next(
      ({ kind, ...event }) => kind === "message" && "message" in event && isPrivate(event.message as never),
    );
    await hand.press("Post in this channel");
    await told;
    hand.look(card);
    await hand.press("Export");
    exported.push(await (await fetch(hand.message.attachments[0]?.url ?? "")).text());
    await hand.type("task", { task: "train-model" });
    await hand.press("Add a task of mine");
    await hand.fill({ title: SECRETS[at] ?? "", hours: "3" });
    await hand.type("wagecard", { role: "recruiter" });
    await hand.press("+5");
  }
  return exported;
}

/**
 * Everything of theirs, as it lies in the database, byte for byte; and of what others share a document with them, their
 * part.
 */
export async function rowsOf(
  dataDir: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const file = await openSqliteFile(join(dataDir, "wagecard.sqlite"), "read", 10_000);
  const found = new Map<string, string>();
  try {
    for (const kind of KINDS) {
      for await (const [key, text] of sqliteRows(kind, file.all)) {
        // What is set for a server is nobody's own, and no attacker's to change.
        if (kind === "settings" || userIds.some((id) => key.includes(id)))
          found.set(`${kind} ${key}`, digest(text));
        if (kind !== "boards") continue;
        for (const entry of boardSchema.parse(parseRow(text).value).entries) {
          if (userIds.includes(entry.user))
            found.set(`${kind} ${key} ${entry.user}`, digest(JSON.stringify(entry)));
        }
      }
    }
  } finally {
    await file.close();
  }
  return found;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What of theirs everyone sees in the channel. */
export function messagesOf(local: LocalDiscord, userIds: readonly string[]): ReadonlyMap<string, string> {
  const all = local
    .driver(VICTIMS[0] ?? "")
    .messages()
    .filter((message) => !isPrivate(message));
  const theirs = all.filter((message) => userIds.includes(message.interaction_metadata?.user.id ?? ""));
  return new Map(theirs.map((message) => [`message ${message.id}`, digest(JSON.stringify(message))]));
}

/** What differs, by name. */
export function changesOf(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].filter((name) => before.get(name) !== now.get(name));
}
