import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "@keyv/redis";
import pg from "pg";
import type { Certificates } from "./certificates.js";

/** A database server of the tests' own: on loopback, on a free port, in a temporary folder, gone afterwards. */
export interface ServerProcess {
  readonly url: string;
  /** As a crash would: nothing is said to anybody, nothing is written. */
  crash(): Promise<void>;
  start(): Promise<void>;
  /** Stops and goes on with its work, as a machine without time does. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

export const PASSWORD = "p%40ss-word";

const POSTGRES_HOMES = existsSync("/usr/lib/postgresql")
  ? readdirSync("/usr/lib/postgresql").map((version) => join("/usr/lib/postgresql", version, "bin"))
  : [];

/** Where a program is, or null. Debian keeps those of Postgres out of the path. */
function program(name: string): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", ...POSTGRES_HOMES];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

/** Why the tests of a server can't run here, or null. */
export function missing(...programs: readonly string[]): string | null {
  const absent = programs.filter((name) => program(name) === null);
  if (absent.length === 0) return null;
  const why = `${absent.join(" and ")} not found: the tests that need it are skipped. Install redis-server, postgresql and openssl.`;
  console.warn(why);
  return why;
}

/** @param tls speaks TLS and nothing else */
export async function startRedis(tls?: Certificates): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), "wagecard-redis-"));
  const port = await freePort();
  const options = {
    bind: "127.0.0.1",
    ...(tls ? encrypted(tls, port) : { port }),
    dir: folder,
    save: "",
    appendonly: "yes",
    appendfsync: "always",
  };
  const all = { ...options, requirepass: decodeURIComponent(PASSWORD), "maxmemory-policy": "noeviction" };
  const args = Object.entries(all).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const command = [program("redis-server") ?? "redis-server", ...args];
  const url = `${tls ? "rediss" : "redis"}://:${PASSWORD}@127.0.0.1:${port}/1`;
  return await serverOf(url, answersPing, command, folder, "SIGKILL");
}

function encrypted({ certificate, key }: Certificates, port: number) {
  const files = { "tls-cert-file": certificate, "tls-key-file": key };
  return { port: 0, "tls-port": port, ...files, "tls-auth-clients": "no" };
}

/** @param tls speaks TLS with whoever wants to; {@link ServerProcess.url} wants to, trusting everybody */
export async function startPostgres(tls?: Certificates): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), "wagecard-postgres-"));
  const data = join(folder, "data");
  const secret = join(folder, "secret");
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(secret, decodeURIComponent(PASSWORD), { mode: 0o600 });
  const key = join(folder, "key");
  writeFileSync(key, tls ? readFileSync(tls.key) : "", { mode: 0o600 });
  const as = unprivileged([folder, data, secret, key]);
  const init = ["-D", data, "-U", "wagecard", "--auth=scram-sha-256", `--pwfile=${secret}`, "--no-sync"];
  run([...as, program("initdb") ?? "initdb", ...init, "--encoding=UTF8", "--locale=C"]);
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "shared_buffers=16MB"];
  if (tls) settings.push("ssl=on", `ssl_cert_file=${tls.certificate}`, `ssl_key_file=${key}`);
  const args = ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])];
  const command = [...as, program("postgres") ?? "postgres", ...args];
  // SIGQUIT: its children end at once as well, and it recovers at the next start as after a crash.
  const url = `postgres://wagecard:${PASSWORD}@127.0.0.1:${port}/postgres${tls ? "?sslmode=no-verify" : ""}`;
  return await serverOf(url, answersQuery, command, folder, "SIGQUIT");
}

/** PgBouncer before a Postgres, in transaction mode, as it comes: each transaction may get another connection. */
export async function startPgBouncer(behind: ServerProcess): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), "wagecard-pgbouncer-"));
  const port = await freePort();
  const { hostname, port: target, username } = new URL(behind.url);
  const login = `user=${username} password=${decodeURIComponent(PASSWORD)}`;
  const config = join(folder, "pgbouncer.ini");
  const lines = [
    "[databases]",
    `postgres = host=${hostname} port=${target} dbname=postgres ${login}`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    "unix_socket_dir =",
    "auth_type = any",
    "pool_mode = transaction",
    "default_pool_size = 3",
  ];
  writeFileSync(config, `${lines.join("\n")}\n`, { mode: 0o600 });
  const as = unprivileged([folder, config]);
  const url = `postgres://${username}@127.0.0.1:${port}/postgres`;
  const command = [...as, program("pgbouncer") ?? "pgbouncer", config];
  return await serverOf(url, answersQuery, command, folder, "SIGKILL");
}

/** Postgres refuses to run as root; these files and the command that follows are given to its own user then. */
function unprivileged(files: readonly string[]): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  const [user, group] = [id("-u"), id("-g")];
  for (const file of files) chownSync(file, user, group);
  return ["setpriv", `--reuid=${user}`, `--regid=${group}`, "--clear-groups"];
}

async function serverOf(
  url: string,
  answers: (url: string) => Promise<unknown>,
  command: readonly string[],
  folder: string,
  crashBy: NodeJS.Signals,
): Promise<ServerProcess> {
  let child: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = child;
    child = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const exited = new Promise((resolve) => ending.once("exit", resolve));
    ending.kill("SIGCONT");
    ending.kill(signal);
    await exited;
  };
  const server: ServerProcess = {
    url,
    crash: () => end(crashBy),
    start: async () => {
      const [file = "", ...args] = command;
      let said = "";
      const started = spawn(file, args, {
        cwd: folder,
        stdio: ["ignore", "pipe", "pipe"],
        env: { PATH: process.env["PATH"], LC_ALL: "C" },
      });
      for (const stream of [started.stdout, started.stderr]) stream?.on("data", (text) => (said += text));
      child = started;
      // A test run that is ended must leave no server behind.
      process.once("exit", () => started.kill("SIGKILL"));
      for (;;) {
        const ready = await answers(url).then(
          () => true,
          () => false,
        );
        if (ready) return;
        if (started.exitCode !== null) throw new Error(`${file} ended: ${said}`);
        // It opens its port before it answers; the pause keeps the next try from spinning.
        await pause(20);
      }
    },
    freeze: () => child?.kill("SIGSTOP"),
    thaw: () => child?.kill("SIGCONT"),
    stop: async () => {
      await end(crashBy);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

function run(command: readonly string[]): void {
  const [file = "", ...args] = command;
  execFileSync(file, args, { stdio: ["ignore", "ignore", "pipe"], cwd: tmpdir() });
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

async function answersPing(url: string): Promise<void> {
  const tls = url.startsWith("rediss:") ? { tls: true as const, rejectUnauthorized: false } : {};
  const client = createClient({ url, socket: { ...tls, reconnectStrategy: false } });
  client.on("error", () => undefined);
  await client.connect();
  await client.ping().finally(() => client.destroy());
}

async function answersQuery(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  await client.query("SELECT 1").finally(() => client.end());
}
