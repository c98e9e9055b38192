import { REST, Routes } from "discord.js";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConnectionError, restTransport } from "../../src/discord/index.js";
import { durationWords } from "../../src/discord/requests/index.js";
import type { LocalDiscord, RestFault } from "../../src/local/index.js";
import { Opened } from "./desk.js";

/** Requests that Discord, or the edge in front of it, refuses: bounded, counted, and repeated only if that does no harm. */

const opened = new Opened();
// The refusals that these tests provoke are no news.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(async () => {
  await opened.close();
  vi.restoreAllMocks();
});

const SAY = { kind: "command", name: "say", options: [] } as const;
const CALLBACK = "POST /interactions/*/*/callback";

/** How often a fault has struck, of very often. */
const OFTEN = 100_000;
function struck({ faults }: LocalDiscord): number {
  return OFTEN - (faults.list().rest[0]?.times ?? 0);
}

/** A clock that goes on by itself where something waits for it, and stands otherwise. */
function skipping() {
  const clock = {
    at: 1000,
    now: () => clock.at,
    pause: async (ms: number) => {
      clock.at += ms;
    },
  };
  return clock;
}

/** A REST client over a transport of its own. */
function client(local: LocalDiscord) {
  const clock = skipping();
  const lines: { readonly level: number; readonly msg: string }[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
  const transport = restTransport(log, clock);
  const rest = new REST(transport.options(local.api)).setToken(local.token);
  return { rest, transport, clock, lines };
}

describe("an address that the edge in front of Discord blocks (429 without Retry-After)", () => {
  it("ends a start with a sentence after a few requests", async () => {
    const local = await opened.local();
    local.faults.rest({ kind: "block", times: OFTEN });
    const clock = skipping();
    const started = opened.desk(local, {}, { clock });
    await expect(started).rejects.toBeInstanceOf(ConnectionError);
    await expect(started).rejects.toThrow(
      /^Discord refuses all requests from this address .* at least\. Wait/,
    );
    expect(struck(local)).toBeLessThan(10);
    expect(clock.at).toBeGreaterThan(10_000);
  });

  it("gets a person their answer late, once the block is over, and other people theirs", async () => {
    const local = await opened.local({ firstAnswerWithin: 20_000 });
    const desk = await opened.desk(local);
    local.faults.rest({ kind: "block", times: 3 });
    const outcomes = await Promise.all(
      ["Robin", "Sam", "Robin", "Sam"].map((name) => local.driver(name).act(SAY)),
    );
    expect(outcomes).toEqual(Array(4).fill(expect.objectContaining({ kind: "message" })));
    // Four at once met the first refusal, one of them each further one.
    expect(desk.logged.filter(({ msg }) => /refuses all requests/.test(String(msg))).length).toBeLessThan(5);
  }, 30_000);

  it("takes a few requests for one press, however long it lasts, and says so in the log", async () => {
    const local = await opened.local();
    const desk = await opened.desk(local, {}, { clock: skipping() });
    local.faults.rest({ kind: "block", times: OFTEN });
    void local.driver("Robin").act(SAY);
    await desk.over(1);
    expect(struck(local)).toBeLessThan(8);
    expect(desk.handled).toMatchObject([{ outcome: "lost" }]);
    expect(desk.logged.map(({ msg }) => msg)).toContain("an answer was held back, since Discord takes none");
  }, 30_000);

  it("waits as well for a Retry-After of 0, which discord.js takes at its word", async () => {
    const local = await opened.local();
    local.faults.rest({ kind: "rate-limit", retryAfter: 0, times: OFTEN });
    const started = opened.desk(local, {}, { clock: skipping() });
    await expect(started).rejects.toBeInstanceOf(ConnectionError);
    expect(struck(local)).toBeLessThan(10);
  });
});

describe("a Retry-After of hours", () => {
  it("ends a start at once, with its length", async () => {
    const local = await opened.local();
    local.faults.rest({ kind: "rate-limit", retryAfter: 5 * 3600, times: OFTEN });
    await expect(opened.desk(local)).rejects.toThrow(/^Discord asks the bot to wait for 5 h/);
    expect(struck(local)).toBe(1);
  });

  it("ends the registration of the commands at once, too", async () => {
    const local = await opened.local();
    local.faults.rest({
      kind: "rate-limit",
      route: "PUT /applications/*/commands",
      retryAfter: 7200,
      times: OFTEN,
    });
    await expect(opened.desk(local)).rejects.toThrow(/^Discord asks the bot to wait for 2 h/);
    expect(struck(local)).toBe(1);
  });

  it("is said in the log and not waited out where a person has their answer to come", async () => {
    const local = await opened.local();
    const desk = await opened.desk(local);
    local.faults.rest({ kind: "rate-limit", route: CALLBACK, retryAfter: 3 * 3600, times: OFTEN });
    void local.driver("Robin").act(SAY);
    await desk.over(1);
    expect(desk.logged.map(({ msg }) => msg)).toContainEqual(expect.stringMatching(/wait for 3 h/));
    expect(struck(local)).toBeLessThan(3);
  });

  it("of almost nothing, again and again, ends after a few requests, too", async () => {
    const local = await opened.local();
    const { rest } = client(local);
    local.faults.rest({ kind: "rate-limit", retryAfter: 0.001, times: OFTEN });
    await expect(rest.get("/users/@me")).rejects.toThrow(/takes no more of these requests/);
    expect(struck(local)).toBeLessThan(15);
  });

  it("is told in words", () => {
    expect([900, 119_000, 120_000, 7_199_000, 7_200_000, 15_600_000].map(durationWords)).toEqual([
      "1 s",
      "119 s",
      "2 min",
      "2 h",
      "2 h",
      "4 h 20 min",
    ]);
  });
});

describe("a connection that drops", () => {
  const drops: readonly RestFault[] = [
    { kind: "drop" },
    { kind: "drop", acted: true },
    { kind: "cut" },
    { kind: "error", status: 503 },
  ];

  it.each(drops)("is no loss for a first answer (%j)", async (fault) => {
    const local = await opened.local();
    const desk = await opened.desk(local);
    local.faults.rest({ ...fault, route: CALLBACK });
    expect(await local.driver("Robin").act(SAY)).toMatchObject({ kind: "message" });
    await desk.over(1);
    expect(local.driver("Robin").messages()).toHaveLength(1);
  });

  it.each(drops)("is no loss for a look, a deletion and the start (%j)", async (fault) => {
    const local = await opened.local();
    local.faults.rest({ ...fault, route: "GET /gateway/bot" });
    await opened.desk(local);
    const { rest } = client(local);
    const channel = local.channels[0]?.id ?? "";
    const said = await local.driver("Robin").act({ kind: "message", content: "Hello" });
    const message = Routes.channelMessage(channel, said.kind === "posted" ? said.message.id : "");
    local.faults.rest({ ...fault, route: "GET /channels/*/messages/*" });
    expect(await rest.get(message)).toMatchObject({ content: "Hello" });
    if ("acted" in fault || fault.kind === "cut") return;
    local.faults.rest({ ...fault, route: "DELETE /channels/*/messages/*" });
    local.setPermissions(null, 8n);
    await rest.delete(message);
    expect(local.driver("Robin").messages()).toEqual([]);
  });
});

describe("what Discord refuses is counted, far below the 10,000 in ten minutes that it bans for", () => {
  async function refusing() {
    const local = await opened.local({ guilds: [{ name: "The office", botPermissions: 0n }] });
    const made = client(local);
    let channel = 100_000_000_000_000_000n;
    /** Each in a channel of its own that the bot can't enter, so that only the count can end it. */
    const look = async (): Promise<string> => {
      channel += 1n;
      return made.rest.get(Routes.channelMessage(String(channel), "1")).then(
        () => "done",
        (error: unknown) => (error instanceof Error ? error.name : ""),
      );
    };
    return { ...made, local, look };
  }

  it("first looks and removals end, everything else goes on, and after ten minutes they begin again", async () => {
    const { rest, transport, local, look, clock, lines } = await refusing();
    const { makeRequest } = transport.options(local.api);
    const unauthorized = () => makeRequest?.(`${local.api}/v10/users/@me`, { method: "GET" });
    for (let count = 0; count < 10; count++) await Promise.all(Array.from({ length: 100 }, unauthorized));
    expect(await look()).toBe("Spared");
    expect(local.refusals).toHaveLength(1000);
    expect(await rest.get("/users/@me")).toMatchObject({ bot: true });
    expect(lines.map(({ level, msg }) => [level, msg])).toEqual([
      [50, expect.stringMatching(/refused many requests within ten minutes/)],
    ]);
    clock.at = 620_000;
    expect(await look()).not.toBe("Spared");
    expect(lines).toHaveLength(2);
  });
});

describe("a channel that the bot can't enter", () => {
  async function shut() {
    const local = await opened.local({ guilds: [{ name: "The office", botPermissions: 0n }] });
    const { rest, transport, clock } = client(local);
    const channel = local.channels[0]?.id ?? "";
    const ask = async (method: "get" | "delete"): Promise<number> => {
      await rest[method](Routes.channelMessage(channel, "1")).catch(() => undefined);
      return local.refusals.length;
    };
    return { local, channel, transport, clock, ask };
  }

  it("is asked once in ten minutes, for reading and deleting alike, also by many at once", async () => {
    const { ask, clock } = await shut();
    await Promise.all([ask("delete"), ask("delete"), ask("delete")]);
    expect(await ask("get")).toBe(1);
    expect(await ask("delete")).toBe(1);
    clock.at = 602_000;
    expect(await ask("get")).toBe(2);
    expect(await ask("delete")).toBe(2);
  });

  it("is asked again as soon as a press shows that the bot may read there now", async () => {
    const { ask, transport, channel } = await shut();
    transport.closed.pressedIn(channel, false);
    await ask("delete");
    transport.closed.pressedIn(channel, false);
    expect(await ask("delete")).toBe(1);
    transport.closed.pressedIn(channel, true);
    expect(await ask("delete")).toBe(2);
  });

  it("is asked once a minute where presses say yes and Discord says no", async () => {
    const { ask, transport, channel, clock } = await shut();
    for (let press = 0; press < 100; press++) {
      transport.closed.pressedIn(channel, true);
      await ask("delete");
    }
    expect(await ask("get")).toBe(1);
    clock.at = 61_000;
    transport.closed.pressedIn(channel, true);
    expect(await ask("get")).toBe(2);
  });
});
