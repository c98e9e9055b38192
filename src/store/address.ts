import { join, resolve } from "node:path";

/** Where the store is kept. `name` is for messages: it has no password in it. */
export type StoreAddress =
  | { readonly kind: "sqlite"; readonly file: string; readonly name: string }
  | { readonly kind: "redis" | "postgres"; readonly url: string; readonly name: string };

/** The default: a file in the data folder. */
export function sqliteIn(folder: string): StoreAddress {
  return sqliteAt(join(folder, "wagecard.sqlite"));
}

const KIND_OF: Readonly<Record<string, "redis" | "postgres">> = {
  "redis:": "redis",
  "rediss:": "redis",
  "postgres:": "postgres",
  "postgresql:": "postgres",
};
const TITLE = { redis: "Redis", postgres: "Postgres" } as const;

/**
 * Reads STORE_URI. A relative path of `sqlite://` is taken from the folder that the process runs in.
 * @throws Error with what is wrong, in words that never repeat the address, since it may hold a password
 */
export function readStoreUri(uri: string): StoreAddress {
  if (uri.startsWith("sqlite://")) {
    const path = uri.slice("sqlite://".length);
    if (path === "" || path.startsWith(":")) throw new Error("sqlite:// needs the path of a file");
    return sqliteAt(resolve(path));
  }
  const url = URL.canParse(uri) ? new URL(uri) : null;
  const kind = url ? KIND_OF[url.protocol] : undefined;
  if (!url || !kind) {
    throw new Error(
      "it has to begin with redis://, rediss://, postgres:// or sqlite:// and be a whole address; special characters of a password are percent-encoded",
    );
  }
  if (url.hostname === "" && !url.searchParams.has("host")) throw new Error("it names no host");
  if (kind === "redis" && !/^(\/\d*)?$/.test(url.pathname)) {
    throw new Error("after the host of Redis comes nothing but the number of a database, as in /0");
  }
  const host = url.host || url.searchParams.get("host");
  return { kind, url: uri, name: `${TITLE[kind]} at ${host}${url.pathname === "/" ? "" : url.pathname}` };
}

function sqliteAt(file: string): StoreAddress {
  return { kind: "sqlite", file, name: `the database ${file}` };
}
