import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KeyvSqlite } from "@keyv/sqlite";
import { pino } from "pino";
import { startWagecard, type WagecardOptions } from "../../src/bot.js";
import { Hand } from "../../src/demo/hand.js";
import type { Bot } from "../../src/discord/index.js";
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from "../../src/local/index.js";

/** A local Discord with people in it, and the bot on it: what end-to-end tests play in. */
export interface Office {
  readonly local: LocalDiscord;
  readonly dataDir: string;
  /** Lines of the log, parsed. */
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  hand(name?: string): Hand;
  startBot(): Promise<void>;
  stopBot(): Promise<void>;
  /** As a kill does between a posting and its answer: boards no longer know which messages show their cards. */
  forgetMessages(): Promise<void>;
  /** Changes the database under the running bot. */
  query(sql: string): Promise<void>;
  /** Takes the tables away under the running bot. */
  breakStore(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param world who is there, where; without it one server and two people
 * @param options without it people may go as fast as they can, and every press counts: tests are faster than hands
 */
export async function openOffice(
  world: Omit<LocalDiscordOptions, "port" | "file"> = {},
  options: Partial<Pick<WagecardOptions, "cooldown" | "deliberateAfter" | "newId" | "now">> = {},
): Promise<Office> {
  const dataDir = await mkdtemp(join(tmpdir(), "wagecard-office-"));
  const local = await startLocalDiscord({ ...world, port: 0 });
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => logged.push(JSON.parse(line)) });
  let bot: Bot | null = null;
  const query = async (sql: string): Promise<void> => {
    const uri = `sqlite://${join(dataDir, "wagecard.sqlite")}`;
    const adapter = new KeyvSqlite({ uri, table: "meta" });
    await adapter.query(sql);
    await adapter.disconnect();
  };
  const office: Office = {
    local,
    dataDir,
    logged,
    hand: (name = local.people[0]?.name ?? "") => new Hand(local.driver(name)),
    startBot: async () => {
      bot = await startWagecard({
        token: local.token,
        api: local.api,
        dataDir,
        matrixVersion: "v1",
        cooldown: null,
        deliberateAfter: 0,
        ...options,
        log,
        onFatal: (error) => {
          throw error;
        },
      });
      await local.ready();
    },
    stopBot: async () => {
      await bot?.stop();
      bot = null;
    },
    query,
    forgetMessages: async () => {
      await query(`UPDATE boards SET value = json_replace(value, '$.value.entries[0].message', NULL)`);
    },
    breakStore: async () => {
      for (const table of ["walks", "people", "boards", "shared", "servers"]) {
        await query(`DROP TABLE ${table}`);
      }
    },
    close: async () => {
      await office.stopBot();
      await local.close();
      await rm(dataDir, { recursive: true });
    },
  };
  await office.startBot();
  return office;
}
