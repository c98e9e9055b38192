import { afterEach, describe, expect, it } from "vitest";
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  ManualClock,
  startLocalDiscord,
} from "../../src/local/index.js";
import { login, quiet } from "./harness.js";

quiet();

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function start(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const local = await startLocalDiscord(options);
  opened.push(local);
  return local;
}

const ask = (local: LocalDiscord, method: string, path: string, body?: object) =>
  fetch(`${local.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${local.token}`, "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const post = (local: LocalDiscord, channel = 0) =>
  ask(local, "POST", `/channels/${local.channels[channel]?.id}/messages`, { content: "x" });

describe("rate limits", () => {
  it("are told on every answer, refusals too, and not enforced unless asked for", async () => {
    const local = await start({ clock: new ManualClock(1_800_000_000_000) });
    for (let n = 0; n < 7; n += 1) {
      const { status, headers } = await post(local);
      expect({ status, limit: headers.get("x-ratelimit-limit") }).toEqual({ status: 200, limit: "5" });
      expect(headers.get("x-ratelimit-remaining")).toBe("4");
      expect(headers.get("x-ratelimit-reset-after")).toBe("5.000");
      expect(headers.get("x-ratelimit-reset")).toBe("1800000005.000");
      expect(headers.get("x-ratelimit-bucket")).toMatch(/^[0-9a-f]{32}$/);
    }
    const refused = await ask(local, "POST", `/channels/${local.channels[0]?.id}/messages`, {});
    expect({ status: refused.status, bucket: refused.headers.has("x-ratelimit-bucket") }).toEqual({
      status: 400,
      bucket: true,
    });
  });

  it("are 5 messages in 5 seconds a channel", async () => {
    const clock = new ManualClock();
    const local = await start({ clock, rateLimits: true });
    const left: (string | null)[] = [];
    for (let n = 0; n < 5; n += 1) left.push((await post(local)).headers.get("x-ratelimit-remaining"));
    expect(left).toEqual(["4", "3", "2", "1", "0"]);
    clock.advance(3500);
    const sixth = await post(local);
    expect(sixth.status).toBe(429);
    expect(sixth.headers.get("retry-after")).toBe("2");
    expect(sixth.headers.get("x-ratelimit-scope")).toBe("user");
    expect(sixth.headers.has("x-ratelimit-global")).toBe(false);
    expect(await sixth.json()).toEqual({
      message: "You are being rate limited.",
      retry_after: 1.5,
      global: false,
    });
    expect((await post(local, 1)).status).toBe(200);
    clock.advance(1500);
    expect((await post(local)).status).toBe(200);
  });

  it("are 50 requests a second in all, answers to interactions apart", async () => {
    const clock = new ManualClock();
    const local = await start({
      clock,
      rateLimits: true,
      guilds: [{ name: "Wide", channels: Array.from({ length: 51 }, (_, n) => `c${n}`) }],
    });
    for (let n = 0; n < 50; n += 1) expect((await post(local, n)).status).toBe(200);
    const over = await post(local, 50);
    expect({
      status: over.status,
      global: over.headers.get("x-ratelimit-global"),
      scope: over.headers.get("x-ratelimit-scope"),
    }).toEqual({
      status: 429,
      global: "true",
      scope: "global",
    });
    expect(await over.json()).toMatchObject({ global: true });
    const callback = await ask(local, "POST", "/interactions/1/unknown/callback", { type: 4 });
    expect(callback.status).toBe(404);
    clock.advance(1000);
    expect((await post(local, 50)).status).toBe(200);
  });

  it("are kept by discord.js from the headers alone: no 429 reaches it", async () => {
    const local = await start({ rateLimits: true });
    const client = await login(local);
    opened.unshift({ close: () => client.destroy() });
    let refused = 0;
    client.rest.on("response", (_request, { status }) => {
      if (status === 429) refused += 1;
    });
    const started = performance.now();
    const path = `/channels/${local.channels[0]?.id}/messages` as const;
    await Promise.all(Array.from({ length: 6 }, () => client.rest.post(path, { body: { content: "x" } })));
    expect(performance.now() - started).toBeGreaterThan(4000);
    expect(refused).toBe(0);
  });
});
