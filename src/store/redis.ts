import KeyvRedis, { createClient, type RedisClientType } from "@keyv/redis";
import type { Keyv } from "keyv";
import type { StoreClock } from "./clock.js";
import { type Database, keyvOver, probe, type Row, type StoreLog } from "./database.js";
import { TABLES, type Table } from "./kinds.js";
import type { Leases } from "./lease.js";
import { within } from "./time.js";

/** Milliseconds that Redis may take over one command. */
export const PATIENCE = 1500;
/** A connection that gives no sign of life for this long is given up; pings keep a healthy one alive. */
const SILENCE = 5000;
const PING_EVERY = 2000;
const RECONNECT = { first: 50, most: 1000 };

const prefixOf = (table: Table | "leases"): string => `wagecard:${table}`;

/**
 * Redis. Keys are `wagecard:<kind>:<key>`, and Redis expires them by itself. One connection: a command that comes
 * while it is down fails at once, since Redis is faster asked again by the person than a queue of stale steps is
 * worked off.
 * @throws what the connection throws
 */
export async function openRedis(
  url: string,
  name: string,
  log: StoreLog,
  clock: StoreClock,
): Promise<Database> {
  const client = await connect(url, log);
  const adapters = new Map<Table, KeyvRedis<string>>();
  try {
    const opened: [Table, Keyv][] = [];
    for (const table of TABLES) {
      const adapter = new KeyvRedis<string>(client, { keyPrefixSeparator: ":", throwOnErrors: true });
      const keyv = keyvOver(adapter, prefixOf(table), false, clock);
      await within(PATIENCE, probe(table, keyv));
      adapters.set(table, adapter);
      opened.push([table, keyv]);
    }
    await adviseOn(client, log);
    return {
      name,
      tables: Object.fromEntries(opened) as Record<Table, Keyv>,
      patience: PATIENCE,
      leases: leasesOf(client),
      sweep: null,
      time: async () => Number((await within(PATIENCE, client.time()))[0]) * 1000,
      rows: (table) => rowsOf(client, `${prefixOf(table)}:`),
      rewrite: async (table, changes) => {
        const answers = changes.map(({ key, before, after }) =>
          client.eval(REWRITE, { keys: [`${prefixOf(table)}:${key}`], arguments: [before, after] }),
        );
        const replaced = await within(PATIENCE, Promise.all(answers));
        return replaced.filter((answer) => answer === 1).length;
      },
      purge: null,
      integrity: async () => [],
      close: async () => {
        // Closing waits for the answers to what was sent; a server that is gone never gives them.
        await within(PATIENCE, client.close()).catch(() => client.isOpen && client.destroy());
      },
    };
  } catch (error) {
    if (client.isOpen) client.destroy();
    throw error;
  }
}

type Client = RedisClientType;

async function connect(url: string, log: StoreLog): Promise<Client> {
  let connected = false;
  let reported = false;
  const client: Client = createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: PING_EVERY,
    socket: {
      connectTimeout: PATIENCE,
      socketTimeout: SILENCE,
      // At the start a refusal is told at once; later the connection is tried for again as long as we run.
      reconnectStrategy: (retries) => connected && Math.min(RECONNECT.first * 2 ** retries, RECONNECT.most),
    },
  });
  client.on("ready", () => {
    if (reported) log("Redis is back", {}, "info");
    reported = false;
    connected = true;
  });
  client.on("error", (error: unknown) => {
    // Each attempt to reconnect ends in an error; the first one tells it all.
    if (connected && !reported) log("the connection to Redis is lost", { error: String(error) });
    reported = connected;
  });
  await within(2 * PATIENCE, client.connect()).catch((error: unknown) => {
    if (client.isOpen) client.destroy();
    throw error;
  });
  return client;
}

/** Redis keeps the moment at which a key expires, so putting its clock back makes leases last for as long. */
const TAKE = `if redis.call("SET", KEYS[1], ARGV[1], "NX", "PX", ARGV[2]) then return 1 end
  if redis.call("PTTL", KEYS[1]) <= tonumber(ARGV[2]) then return 0 end
  redis.call("SET", KEYS[1], ARGV[1], "PX", ARGV[2]) return 1`;
const RELEASE =
  'if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end return 0';

/** KEEPTTL: the row still goes when it would have gone. */
const REWRITE = `if redis.call("GET", KEYS[1]) ~= ARGV[1] then return 0 end
  redis.call("SET", KEYS[1], ARGV[2], "KEEPTTL") return 1`;

function leasesOf(client: Client): Leases {
  const keyOf = (name: string) => `${prefixOf("leases")}:${name}`;
  return {
    take: async (name, token, ms) => {
      const taken = client.eval(TAKE, { keys: [keyOf(name)], arguments: [token, String(ms)] });
      return (await within(PATIENCE, taken)) === 1;
    },
    release: async (name, token) => {
      await within(PATIENCE, client.eval(RELEASE, { keys: [keyOf(name)], arguments: [token] }));
    },
    expire: null,
  };
}

async function* rowsOf(client: Client, prefix: string): AsyncGenerator<Row> {
  for await (const keys of client.scanIterator({ MATCH: `${prefix}*`, COUNT: 50 })) {
    if (keys.length === 0) continue;
    const values = await client.mGet(keys);
    for (const [index, key] of keys.entries()) {
      const text = values[index];
      if (typeof text === "string") yield [key.slice(prefix.length), text];
    }
  }
}

/** What is acknowledged survives a crash of Redis only if Redis was told to keep it. */
async function adviseOn(client: Client, log: StoreLog): Promise<void> {
  const wanted = { appendonly: "yes", appendfsync: "always", "maxmemory-policy": "noeviction" };
  try {
    for (const [setting, value] of Object.entries(wanted)) {
      const set = (await within(PATIENCE, client.configGet(setting)))[setting];
      if (set !== undefined && set !== value) {
        log(
          `Redis has ${setting} ${set}: a crash or full memory there can lose steps that were acknowledged. Set ${setting} ${value} in its configuration`,
          {},
          "warn",
        );
      }
    }
  } catch (error) {
    log("Redis does not tell how it keeps its data", { error: String(error) }, "info");
  }
}
