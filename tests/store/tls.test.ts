import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";
import { type Certificates, makeCertificates } from "./certificates.js";
import { missing, PASSWORD, type ServerProcess, startPostgres, startRedis } from "./server-process.js";

/** A store over TLS, whose server has a certificate of an authority that nobody knows. */

const CHECK = join(projectRoot(), "dist", "src", "tools", "store-check.js");

/** In a process of its own: Node reads whom it trusts when it starts. */
async function check(uri: string, authority?: string): Promise<string> {
  const trust = authority === undefined ? {} : { NODE_EXTRA_CA_CERTS: authority };
  const env = { PATH: process.env["PATH"], STORE_URI: uri, ...trust };
  return await promisify(execFile)(process.execPath, [CHECK], { env }).then(
    ({ stdout }) => stdout,
    ({ stderr }) => String(stderr),
  );
}

const wanting = (url: string, mode: string) => url.replace("no-verify", mode);

describe.skipIf(missing("redis-server", "initdb", "openssl") !== null)("over TLS", () => {
  let certificates: Certificates;
  let redis: ServerProcess;
  let postgres: ServerProcess;
  beforeAll(async () => {
    certificates = makeCertificates();
    [redis, postgres] = await Promise.all([startRedis(certificates), startPostgres(certificates)]);
  });
  afterAll(async () => {
    await redis?.stop();
    await postgres?.stop();
    certificates?.remove();
  });

  it("a store is used where its authority is trusted", async () => {
    expect(await check(redis.url, certificates.authority)).toContain("Redis at 127.0.0.1");
    const uri = wanting(postgres.url, "verify-full");
    expect(await check(uri, certificates.authority)).toContain("Postgres at 127.0.0.1");
    const named = `${uri}&sslrootcert=${certificates.authority}`;
    expect(await check(named)).toContain("Postgres at 127.0.0.1");
  });

  it("is refused where it is not, with what to do", async () => {
    for (const uri of [redis.url, wanting(postgres.url, "verify-full")]) {
      const said = await check(uri);
      expect(said).toContain("NODE_EXTRA_CA_CERTS=FILE");
      for (const word of [PASSWORD, decodeURIComponent(PASSWORD)]) expect(said).not.toContain(word);
    }
  });

  it("is named where a server speaks nothing else", async () => {
    expect(await check(redis.url.replace("rediss:", "redis:"))).toContain("rediss:// in front");
  });
});
