import { type Client, DiscordAPIError, HTTPError, type RESTOptions } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { fits } from "../../src/local/faults/rest.js";
import {
  type LocalDiscord,
  type LocalDiscordOptions,
  ManualClock,
  startLocalDiscord,
} from "../../src/local/index.js";
import { eventually } from "../eventually.js";
import { login, quiet, rest } from "./harness.js";
import { identified } from "./wire.js";

quiet();

const opened: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const local = await startLocalDiscord(options);
  opened.push(local);
  return local;
}

/** discord.js' own REST client, with the timeout and retries that a bot would set. */
async function bot(local: LocalDiscord, options: Partial<RESTOptions> = {}): Promise<Client<true>> {
  const client = await login(local, { rest: { api: local.api, retries: 1, timeout: 10_000, ...options } });
  opened.unshift({ close: () => client.destroy() });
  return client;
}

const path = (local: LocalDiscord): `/${string}` => `/channels/${local.channels[0]?.id}/messages`;
const texts = (local: LocalDiscord) =>
  local
    .driver("Robin")
    .messages()
    .map(({ content }) => content);

describe("faults of REST, as discord.js meets them", () => {
  it("429 with retry_after: it waits as long and then gets through", async () => {
    const local = await start();
    const client = await bot(local);
    const statuses: number[] = [];
    client.rest.on("response", (_request, { status }) => statuses.push(status));
    local.faults.rest({ kind: "rate-limit", route: "POST /channels/*/messages", retryAfter: 1 });
    const started = performance.now();
    await client.rest.post(path(local), { body: { content: "late" } });
    expect(performance.now() - started).toBeGreaterThanOrEqual(1000);
    expect(statuses).toEqual([429, 200]);
    expect(texts(local)).toEqual(["late"]);
  });

  it("a global 429 holds back other routes as well", async () => {
    const local = await start();
    const client = await bot(local);
    const seen: boolean[] = [];
    client.rest.on("rateLimited", ({ global }) => seen.push(global));
    local.faults.rest({ kind: "rate-limit", route: "GET /users/@me", global: true, retryAfter: 1 });
    const first = client.rest.get("/users/@me");
    const started = performance.now();
    await first;
    await client.rest.get("/gateway/bot");
    expect(performance.now() - started).toBeGreaterThanOrEqual(1000);
    expect(seen).toContain(true);
  });

  it("500 and 502 are tried again, and given up after the retries", async () => {
    const local = await start();
    const client = await bot(local);
    local.faults.rest({ kind: "error", status: 502, route: "POST /channels/*/messages" });
    await client.rest.post(path(local), { body: { content: "second try" } });
    local.faults.rest({ kind: "error", status: 500, times: 2 });
    await expect(client.rest.post(path(local), { body: { content: "no" } })).rejects.toBeInstanceOf(
      HTTPError,
    );
    expect(texts(local)).toEqual(["second try"]);
    // The dangerous kind: it took effect all the same, and the retry does it twice.
    local.faults.rest({ kind: "error", status: 500, acted: true });
    await client.rest.post(path(local), { body: { content: "twice" } });
    expect(texts(local)).toEqual(["second try", "twice", "twice"]);
  });

  it("an answer that never comes runs into the timeout", async () => {
    const local = await start();
    const client = await bot(local, { retries: 0, timeout: 2000 });
    local.faults.rest({ kind: "hang", route: "/channels/**" });
    await expect(client.rest.post(path(local), { body: { content: "x" } })).rejects.toThrow(/abort/i);
    expect(texts(local)).toEqual([]);
    local.faults.rest({ kind: "hang", acted: true });
    await expect(client.rest.post(path(local), { body: { content: "done" } })).rejects.toThrow(/abort/i);
    expect(texts(local)).toEqual(["done"]);
  });

  it("a connection that breaks in the middle of the answer is an error, although it took effect", async () => {
    const local = await start();
    const client = await bot(local, { retries: 0, timeout: 2000 });
    local.faults.rest({ kind: "cut", route: "POST /channels/*/messages" });
    await expect(client.rest.post(path(local), { body: { content: "heard" } })).rejects.toThrow();
    expect(texts(local)).toEqual(["heard"]);
  });

  it("an ordinary refusal stays one", async () => {
    const local = await start();
    const client = await bot(local);
    await expect(client.rest.post(path(local), { body: {} })).rejects.toBeInstanceOf(DiscordAPIError);
  });
});

describe("a hung answer with a time", () => {
  it("takes effect late, by the clock that was given", async () => {
    const clock = new ManualClock();
    const local = await start({ clock });
    local.faults.rest({ kind: "hang", ms: 60_000 });
    const sent = rest(local, "POST", path(local), { content: "x" });
    // The next request is not struck: once it is answered, the first one has arrived and waits.
    await eventually(() => expect(local.faults.list().rest).toEqual([]));
    await rest(local, "GET", "/users/@me");
    expect(texts(local)).toEqual([]);
    clock.advance(60_000);
    expect((await sent).status).toBe(200);
    expect(texts(local)).toEqual(["x"]);
  });
});

describe("planned faults", () => {
  it("strike as often as they are told, can be listed and taken back", async () => {
    const local = await start();
    const me = () => rest(local, "GET", "/users/@me");
    const cancel = local.faults.rest({ kind: "error", status: 503, times: 5 });
    expect(await me()).toEqual({ status: 503, json: { message: "503: Service Unavailable", code: 0 } });
    expect(local.faults.list().rest).toEqual([{ kind: "error", status: 503, times: 4 }]);
    cancel();
    expect((await me()).status).toBe(200);
    local.faults.rest({ kind: "error", status: 500, times: 5 });
    local.faults.gateway({ kind: "no-acks" });
    local.faults.clear();
    expect(local.faults.list()).toEqual({ rest: [], gateway: [] });
    expect((await me()).status).toBe(200);
  });

  it.each([
    [undefined, "GET", "/a", true],
    ["GET /a/*", "GET", "/a/b", true],
    ["GET /a/*", "POST", "/a/b", false],
    ["/a/*", "POST", "/a/b", true],
    ["/a/*", "GET", "/a/b/c", false],
    ["/a/**", "GET", "/a/b/c", true],
    ["/a/**", "GET", "/b/c", false],
    ["/interactions/*/*/callback", "POST", "/interactions/1/2/callback", true],
  ])("%s means %s %s: %s", (route, method, path_, meant) => {
    expect(fits(route, method, path_)).toBe(meant);
  });
});

describe("faults by hand", () => {
  const ask = (local: LocalDiscord, method: string, body?: unknown, type = "application/json") =>
    fetch(`${local.url}/local/faults`, {
      method,
      ...(body === undefined ? {} : { headers: { "content-type": type }, body: JSON.stringify(body) }),
    });

  it("are planned, listed, taken back and struck over HTTP", async () => {
    const local = await start();
    const planned = await ask(local, "POST", {
      rest: { kind: "error", status: 500, route: "GET /users/@me" },
    });
    expect(await planned.json()).toMatchObject({ rest: [{ kind: "error", times: 1 }] });
    expect((await rest(local, "GET", "/users/@me")).status).toBe(500);
    await ask(local, "POST", { gateway: { kind: "late", ms: 5, times: 3 } });
    expect(await (await ask(local, "GET")).json()).toMatchObject({
      gateway: [{ kind: "late", ms: 5, times: 3 }],
    });
    expect((await ask(local, "DELETE")).status).toBe(204);
    expect(await (await ask(local, "GET")).json()).toEqual({ rest: [], gateway: [] });
    const wire = await identified(local);
    await ask(local, "POST", { now: "reconnect" });
    await wire.wait(({ op }) => op === 7);
    await ask(local, "POST", { now: "resumable-session" });
    await wire.wait(({ op, d }) => op === 9 && (d as unknown) === true);
    await ask(local, "POST", { now: "drop" });
    expect(await wire.closed).toBe(1006);
  });

  it("are refused where they make no sense, and from forms of other sites", async () => {
    const local = await start();
    expect((await ask(local, "POST", { rest: { kind: "error", status: 404 } })).status).toBe(400);
    expect((await ask(local, "POST", { rest: { kind: "cut", tiems: 3 } })).status).toBe(400);
    expect((await ask(local, "POST", {}, "text/plain")).status).toBe(415);
    expect((await ask(local, "PUT", {})).status).toBe(405);
  });
});
