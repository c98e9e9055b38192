import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KeyvSqlite } from "@keyv/sqlite";
import { pino } from "pino";
import { startWagecard } from "../../src/bot.js";
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
  /** Takes the tables away under the running bot. */
  breakStore(): Promise<void>;
  close(): Promise<void>;
}

/** @param world who is there, where; without it one server and two people */
export async function openOffice(world: Omit<LocalDiscordOptions, "port" | "file"> = {}): Promise<Office> {
  const dataDir = await mkdtemp(join(tmpdir(), "wagecard-office-"));
  const local = await startLocalDiscord({ ...world, port: 0 });
  const logged: Record<string, unknown>[] = [];
  const log = pino({ level: "warn" }, { write: (line: string) => logged.push(JSON.parse(line)) });
  let bot: Bot | null = null;
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
    breakStore: async () => {
      const uri = `sqlite://${join(dataDir, "wagecard.sqlite")}`;
      const adapter = new KeyvSqlite({ uri, table: "walks" });
      for (const table of ["walks", "people", "boards", "shared", "servers"]) {
        await adapter.query(`DROP TABLE ${table}`);
      }
      await adapter.disconnect();
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
