import { request } from "node:http";
import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Person } from "../../src/conversation/index.js";
import type { ShardState } from "../../src/discord/index.js";
import { HealthError } from "../../src/ops/index.js";
import { type Ops, openOps } from "../../src/ops/open.js";

const open: Ops[] = [];
afterEach(async () => {
  for (const ops of open.splice(0)) await ops.close();
});

async function opened(delay = () => 0): Promise<Ops> {
  const ops = await openOps(0, { delay, close: () => undefined });
  open.push(ops);
  return ops;
}

interface Answer {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string;
}

function ask(ops: Ops, path: string, method = "GET", host = "127.0.0.1"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: ops.port, path, method, headers: { host } };
    const asked = request(options, (response) => {
      let body = "";
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"], body }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

const shard = (id: number, status: ShardState["status"] = "ready"): ShardState => ({ id, status, ping: 42 });
const fine = { person: async (): Promise<Person | null> => null };

describe("/healthz", () => {
  it("is 200 while the event loop turns, 503 while it hardly does", async () => {
    let delay = 12;
    const ops = await opened(() => delay);
    expect(await ask(ops, "/healthz")).toEqual({
      status: 200,
      type: "application/json",
      body: '{"alive":true,"eventLoopDelayMs":12}\n',
    });
    delay = 1001;
    expect(await ask(ops, "/healthz")).toMatchObject({
      status: 503,
      body: '{"alive":false,"eventLoopDelayMs":1001}\n',
    });
  });

  it("measures the loop that it runs on", async () => {
    const ops = await openOps(0);
    open.push(ops);
    const { status, body } = await ask(ops, "/healthz");
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({ alive: true, eventLoopDelayMs: expect.any(Number) });
  });
});

describe("/readyz", () => {
  const reasons = async (ops: Ops): Promise<readonly string[]> => {
    const { status, body } = await ask(ops, "/readyz");
    const told = JSON.parse(body);
    expect(told.ready).toBe(status === 200);
    expect(status).toBe(told.reasons.length === 0 ? 200 : 503);
    return told.reasons;
  };

  it("says that the bot is starting, then that it is ready, then that it is stopping", async () => {
    const ops = await opened();
    expect(await reasons(ops)).toEqual(["the bot is starting"]);
    ops.serves({ shardStates: () => [shard(0)], store: fine });
    expect(await reasons(ops)).toEqual([]);
    ops.stopping();
    expect(await reasons(ops)).toEqual(["the bot is stopping"]);
  });

  it("names every shard that is not connected, and a store that fails or hangs", async () => {
    const ops = await opened();
    const shards = [shard(0), shard(1, "connecting"), shard(5, "disconnected")];
    const failing = { person: () => Promise.reject(new Error("no database")) };
    ops.serves({ shardStates: () => shards, store: failing });
    expect(await reasons(ops)).toEqual([
      "shard 1 is connecting",
      "shard 5 is disconnected",
      "the store does not answer within 1000 ms",
    ]);
    let asked = 0;
    let answer = (_: null): void => undefined;
    const hanging = {
      person: () => {
        asked += 1;
        return new Promise<null>((resolve) => {
          answer = resolve;
        });
      },
    };
    ops.serves({ shardStates: () => [shard(0)], store: hanging });
    const began = performance.now();
    const late = ["the store does not answer within 1000 ms"];
    expect(await Promise.all([reasons(ops), reasons(ops)])).toEqual([late, late]);
    expect(performance.now() - began).toBeGreaterThanOrEqual(990);
    expect(asked).toBe(1);
    answer(null);
    ops.serves({ shardStates: () => [shard(0)], store: fine });
    expect(await reasons(ops)).toEqual([]);
  });
});

describe("/metrics", () => {
  it("counts what happened, in Prometheus' text format", async () => {
    const ops = await opened();
    ops.serves({ shardStates: () => [shard(3), shard(4, "connecting")], store: fine });
    for (const ms of [4, 300]) ops.handled({ kind: "command", name: "wagecard", outcome: "answered", ms });
    ops.handled({ kind: "component", name: "walk", outcome: "refused", ms: 4 });
    const { status, type, body } = await ask(ops, "/metrics");
    expect(status).toBe(200);
    expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = body.split("\n");
    for (const line of [
      'wagecard_interactions_total{kind="command",name="wagecard",outcome="answered"} 2',
      'wagecard_interactions_total{kind="component",name="walk",outcome="refused"} 1',
      'wagecard_answer_seconds_bucket{le="0.01",kind="command"} 1',
      'wagecard_answer_seconds_bucket{le="0.5",kind="command"} 2',
      'wagecard_answer_seconds_sum{kind="command"} 0.304',
      'wagecard_gateway_shard_status{shard="3",status="ready"} 1',
      'wagecard_gateway_shard_status{shard="4",status="ready"} 0',
      'wagecard_gateway_shard_status{shard="4",status="connecting"} 1',
      'wagecard_gateway_ping_seconds{shard="3"} 0.042',
      'wagecard_store_errors_total{operation="saveWalk",error="timeout"} 0',
      'wagecard_pictures_total{outcome="refused"} 0',
    ]) {
      expect(lines).toContain(line);
    }
    expect(body).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(body).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });
});

describe("the port", () => {
  it("answers GET on three paths on loopback, and nothing else", async () => {
    const ops = await opened();
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "HEAD"]) {
      expect(await ask(ops, "/healthz", method)).toMatchObject({ status: 405, body: "" });
    }
    for (const path of ["/", "/health", "/healthz/", "/../healthz", "/toString", "/__proto__", "//healthz"]) {
      expect(await ask(ops, path), path).toMatchObject({ status: 404, body: "" });
    }
    expect(await ask(ops, "/healthz?verbose=1")).toMatchObject({ status: 200 });
    expect(await ask(ops, "/healthz", "GET", `localhost:${ops.port}`)).toMatchObject({ status: 200 });
    expect(await ask(ops, "/healthz", "GET", "evil.example")).toMatchObject({ status: 421, body: "" });
  });

  it("that is taken is a sentence", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const error = await openOps(port).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(HealthError);
    expect(String(error)).toMatch(new RegExp(`HEALTH_PORT: port ${port} .*EADDRINUSE.*give another`));
    await new Promise((resolve) => other.close(resolve));
  });
});
