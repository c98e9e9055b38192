import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import {
  type LocalDiscord,
  type PersonEvent,
  type Snapshot,
  startLocalDiscord,
} from "../../src/local/index.js";
import { describedProblems } from "./described.js";
import { quiet, rest } from "./harness.js";

quiet();

/** A request with any headers, also those that fetch doesn't let one set. */
function raw(
  local: LocalDiscord,
  path: string,
  headers: Record<string, string>,
  method = "GET",
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${local.url}${path}`, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject).end();
  });
}

async function snapshotOf(local: LocalDiscord): Promise<Snapshot> {
  return (await (await fetch(`${local.url}/local/snapshot`)).json()) as Snapshot;
}

describe("who may ask", () => {
  let local: LocalDiscord;
  beforeAll(async () => {
    local = await startLocalDiscord();
  });
  afterAll(() => local.close());

  it("listens on the loopback address only", () => {
    expect(local.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(local.api).toBe(`${local.url}/api`);
  });

  it("turns away foreign hosts and foreign origins, for page, people and bot alike", async () => {
    const host = new URL(local.url).host;
    const { port } = new URL(local.url);
    const tries: [Record<string, string>, number][] = [
      [{ host }, 200],
      [{ host: `localhost:${port}` }, 200],
      [{ host, origin: local.url }, 200],
      [{ host: `evil.example:${port}` }, 403],
      [{ host: "127.0.0.1:1" }, 403],
      [{ host, origin: "http://evil.example" }, 403],
      [{ host, origin: `http://localhost:${port}` }, 403],
      [{ host, origin: "null" }, 403],
    ];
    for (const [headers, status] of tries) {
      expect({ headers, status: await raw(local, "/local/snapshot", headers) }).toEqual({ headers, status });
      const bot = await raw(local, "/api/v10/gateway", headers);
      expect({ headers, status: bot }).toEqual({ headers, status });
    }
    expect(await raw(local, "/", { host: "evil.example" })).toBe(403);
    expect(await raw(local, "//", { host })).toBe(400);
    const upgrade = { connection: "Upgrade", upgrade: "websocket", origin: "http://evil.example" };
    expect(await raw(local, "/gateway", { host, ...upgrade })).toBe(403);
  });

  it("wants the bot's token, in Discord's words", async () => {
    for (const authorization of ["", "Bot wrong", local.token, `Bearer ${local.token}`]) {
      const answer = await rest(local, "GET", "/users/@me", undefined, { authorization });
      expect(answer).toEqual({ status: 401, json: { message: "401: Unauthorized", code: 0 } });
    }
    expect((await rest(local, "GET", "/users/@me")).status).toBe(200);
  });

  it("answers what it doesn't know with 404 or 405, and remembers it", async () => {
    const error = vi.spyOn(console, "error");
    expect(await rest(local, "GET", "/voice/regions")).toEqual({
      status: 404,
      json: { message: "404: Not Found", code: 0 },
    });
    expect(error).toHaveBeenCalledWith(expect.stringContaining("refused GET /api/v10/voice/regions: 404"));
    expect(await rest(local, "PUT", "/gateway/bot", {})).toMatchObject({ status: 405 });
    expect(await rest(local, "GET", "/channels/123456789012345678")).toMatchObject({ json: { code: 10003 } });
    expect(local.refusals.slice(-3)).toMatchObject([
      { method: "GET", path: "/api/v10/voice/regions", status: 404 },
      { method: "PUT", status: 405 },
      { code: 10003, message: "Unknown Channel" },
    ]);
  });

  it.each([
    ["GatewayBotResponse", "/gateway/bot", "GatewayBotResponseSchema"],
    ["PrivateApplicationResponse", "/applications/@me", "PrivateApplicationResponseSchema"],
    ["UserPIIResponse", "/users/@me", "UserPIIResponseSchema"],
  ])("gives %s as Discord describes it", async (_what, path, schema) => {
    const { json } = await rest(local, "GET", path);
    expect(await describedProblems(schema, json)).toEqual([]);
  });

  it("gives channel, member and server as Discord describes them", async () => {
    const guild = `/guilds/${local.guildId}`;
    const checks: [string, string][] = [
      [`/channels/${local.channels[0]?.id}`, "GuildChannelResponseSchema"],
      [`/channels/${local.dm("Sam").id}`, "PrivateChannelResponseSchema"],
      [`${guild}/members/${local.people[0]?.user.id}`, "GuildMemberResponseSchema"],
    ];
    for (const [path, schema] of checks) {
      const { json } = await rest(local, "GET", path);
      expect({ path, problems: await describedProblems(schema, json) }).toEqual({ path, problems: [] });
    }
  });

  it("says in words that a port is taken", async () => {
    const port = Number(new URL(local.url).port);
    await expect(startLocalDiscord({ port })).rejects.toMatchObject({
      code: "EADDRINUSE",
      message: `Port ${port} on 127.0.0.1 is already in use.`,
    });
  });
});

describe("what the page asks for", () => {
  let local: LocalDiscord;
  beforeEach(async () => {
    local = await startLocalDiscord({ people: ["Robin", "Sam", "Kim"] });
  });
  afterEach(() => local.close());

  const post = (body: unknown, type = "application/json") =>
    fetch(`${local.url}/local/act`, {
      method: "POST",
      headers: { "content-type": type },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const say = (content: string) => ({
    as: local.people[1]?.user.id,
    channel: local.channels[0]?.id,
    action: { kind: "message", content },
  });

  it("shows everything that a person sees", async () => {
    expect(await (await post(say("hello"))).json()).toMatchObject({
      kind: "posted",
      message: { content: "hello" },
    });
    const first = await snapshotOf(local);
    expect(first).toMatchObject({
      me: { name: "Robin" },
      bot: null,
      guilds: [{ name: "The office", hasBot: true }],
    });
    expect(first.people.map(({ name }) => name)).toEqual(["Robin", "Sam", "Kim"]);
    expect(first.channels.map(({ id }) => id)).toEqual([
      ...local.channels.map(({ id }) => id),
      local.dm("Robin").id,
    ]);
    expect(first.messages[local.channels[0]?.id ?? ""]).toMatchObject([{ content: "hello" }]);
    expect((await fetch(`${local.url}/local/snapshot?as=nobody`)).status).toBe(404);
  });

  it("takes only well-formed JSON of a limited size", async () => {
    expect((await post(say("x"), "text/plain")).status).toBe(415);
    expect((await post("{")).status).toBe(400);
    expect((await post({ ...say("x"), action: { kind: "nonsense" } })).status).toBe(400);
    expect((await post(say("x".repeat(5_000)))).status).toBe(400);
    expect((await post(say("x".repeat(5 * 1024 * 1024)))).status).toBe(413);
    expect((await fetch(`${local.url}/local/act`)).status).toBe(405);
    expect(await (await post(say(""))).json()).toEqual({
      kind: "failed",
      reason: "Cannot send an empty message",
    });
    expect(await (await post({ ...say("x"), as: "nobody" })).json()).toMatchObject({ kind: "failed" });
  });

  it("streams events, without those of other people's DMs", async () => {
    const stream = await fetch(`${local.url}/local/events?as=${local.people[0]?.user.id}`);
    expect(stream.headers.get("content-type")).toBe("text/event-stream");
    const sam = local.driver("Sam");
    await sam.in(local.dm("Sam")).act({ kind: "message", content: "private" });
    await sam.act({ kind: "message", content: "public" });
    let text = "";
    const decoder = new TextDecoder();
    for await (const chunk of stream.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (text.includes("public")) break;
    }
    const events = text.split("\n\n").filter((part) => part.startsWith("data: "));
    const [event]: PersonEvent[] = events.map((part) => JSON.parse(part.slice(6)));
    expect(events).toHaveLength(1);
    expect(event).toMatchObject({ kind: "message", message: { content: "public" } });
  });

  it("serves the page with a policy that keeps foreign scripts out", async () => {
    const page = await fetch(`${local.url}/`);
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
    expect(page.headers.get("access-control-allow-origin")).toBeNull();
    expect((await fetch(`${local.url}/../package.json`)).status).toBe(404);
    expect((await fetch(`${local.url}/nothing`)).status).toBe(404);
  });
});

describe("over a restart", () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "local-discord-"));
    file = join(folder, "deep", "world.json");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("keeps messages, files, ids and commands, and points files at where they are now", async () => {
    const first = await startLocalDiscord({ file });
    await first.driver("Robin").act({ kind: "message", content: "before" });
    await rest(first, "PUT", `/applications/${first.applicationId}/commands`, [
      { name: "card", description: "d" },
    ]);
    const form = new FormData();
    form.set("files[0]", new Blob(["abc"]), "card.png");
    form.set("payload_json", JSON.stringify({ embeds: [{ image: { url: "attachment://card.png" } }] }));
    const sent = await rest(first, "POST", `/channels/${first.channels[0]?.id}/messages`, form);
    expect(sent.status).toBe(200);
    const seen = first.driver("Sam").messages();
    await first.close();

    const second = await startLocalDiscord({ file });
    expect(second.guildId).toBe(first.guildId);
    expect(second.people).toEqual(first.people);
    const again = second.driver("Sam").messages();
    expect(again).toEqual(JSON.parse(JSON.stringify(seen).replaceAll(first.url, second.url)));
    const url = again[1]?.embeds[0]?.image?.url ?? "";
    expect(await (await fetch(url)).text()).toBe("abc");
    const snapshot = await snapshotOf(second);
    expect(snapshot.commands).toMatchObject([{ name: "card" }]);
    const posted = await second.driver("Robin").act({ kind: "message", content: "after" });
    if (posted.kind !== "posted") throw new Error("not posted");
    expect(BigInt(posted.message.id)).toBeGreaterThan(BigInt(again[1]?.id ?? ""));
    await second.close();
    expect(readdirSync(join(folder, "deep")).sort()).toEqual(["world.json", "world.json.files"]);
  });

  it.each(["not JSON", "{}", '{"origin":"http://127.0.0.1:1","world":{"version":3}}'])(
    "starts afresh from a broken file (%s), which it keeps",
    async (text) => {
      const error = vi.spyOn(console, "error");
      const path = join(folder, "world.json");
      writeFileSync(path, text);
      const local = await startLocalDiscord({ file: path });
      expect(local.driver("Robin").messages()).toEqual([]);
      await local.close();
      expect(readFileSync(`${path}.broken`, "utf8")).toBe(text);
      expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ world: { version: 2 } });
      expect(error).toHaveBeenCalledWith(expect.stringContaining("starting afresh"));
    },
  );
});

describe("stopping", () => {
  it("ends every wait and may be called twice", async () => {
    const local = await startLocalDiscord();
    await rest(local, "PUT", `/applications/${local.applicationId}/commands`, [
      { name: "card", description: "d" },
    ]);
    const outcome = local.driver("Robin").act({ kind: "command", name: "card", options: [] });
    const ready = local.ready();
    await Promise.all([local.close(), local.close(), expect(ready).rejects.toThrow("was closed")]);
    expect(await outcome).toMatchObject({ kind: "failed" });
    await expect(fetch(local.url)).rejects.toThrow();
  });

  it("names who is not there", async () => {
    const local = await startLocalDiscord();
    expect(() => local.driver("Nobody")).toThrow("Nobody here is called Nobody.");
    await expect(local.ready(1)).rejects.toThrow("none has identified");
    const missed = local.driver("Robin").next(() => false, 1);
    await expect(missed).rejects.toThrow("Robin saw no such event within 1 ms.");
    await local.close();
  });
});
