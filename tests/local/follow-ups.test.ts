import type { Interaction } from "discord.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { LocalDiscord, Outcome } from "../../src/local/index.js";
import { deferredSignal, type Office, openOffice, quiet, rest } from "./harness.js";

quiet();

const everywhere = { description: "d", integration_types: [0, 1], contexts: [0, 1, 2] };
const ROW = { type: 1, components: [{ type: 2, style: 1, label: "b", custom_id: "b" }] };

let office: Office;
let local: LocalDiscord;
beforeAll(async () => {
  office = await openOffice([{ name: "card", ...everywhere }], {
    guilds: [{ name: "The office" }, { name: "Elsewhere", hasBot: false, channels: ["hall"] }],
    installedBy: ["Robin"],
  });
  ({ local } = office);
});
afterAll(() => office.close());

interface Received {
  readonly interaction: Interaction;
  readonly outcome: Promise<Outcome>;
  callback(body: unknown): ReturnType<typeof rest>;
  /** The interaction's webhook; `path` begins with a slash. */
  hook(method: string, path?: string, body?: unknown): ReturnType<typeof rest>;
}

async function receive(does: () => Promise<Outcome>): Promise<Received> {
  const { promise, resolve } = deferredSignal<Interaction>();
  office.on(async (one) => resolve(one));
  const outcome = does();
  const interaction = await promise;
  const { id, token, applicationId } = interaction;
  return {
    interaction,
    outcome,
    callback: (body) => rest(local, "POST", `/interactions/${id}/${token}/callback`, body),
    hook: (method, path = "", body = undefined) =>
      rest(local, method, `/webhooks/${applicationId}/${token}${path}`, body),
  };
}

const command =
  (who = "Robin", where = "general") =>
  () =>
    local.driver(who).in(local.channel(where)).act({ kind: "command", name: "card", options: [] });
const idOf = ({ json }: { json: unknown }) => (json as { id: string }).id;
const unknownMessage = { status: 404, json: { message: "Unknown Message", code: 10008 } };

describe("follow-up messages", () => {
  it("are made, fetched, changed and deleted, in public and for one person", async () => {
    const { callback, hook, outcome } = await receive(command());
    await callback({ type: 4, data: { content: "first" } });
    await outcome;
    for (const flags of [0, 64]) {
      const made = await hook("POST", "", { content: "more", flags });
      expect(made).toMatchObject({
        status: 200,
        json: { content: "more", flags, webhook_id: local.applicationId },
      });
      const path = `/messages/${idOf(made)}`;
      expect(await hook("GET", path)).toMatchObject({ status: 200, json: { content: "more" } });
      const seen = local
        .driver("Sam")
        .messages()
        .some(({ id }) => id === idOf(made));
      expect(seen).toBe(flags === 0);
      expect(await hook("PATCH", path, { content: "changed" })).toMatchObject({
        json: { content: "changed", flags },
      });
      expect(await hook("DELETE", path)).toEqual({ status: 204, json: null });
      expect(await hook("GET", path)).toEqual(unknownMessage);
    }
    expect(await hook("GET", "/messages/@original")).toMatchObject({ json: { content: "first" } });
  });

  it("fill the answer that was deferred first", async () => {
    const { callback, hook, outcome } = await receive(command());
    await callback({ type: 5, data: { flags: 64 } });
    const waiting = await outcome;
    const filled = await hook("POST", "", { content: "there" });
    expect(waiting).toMatchObject({ kind: "deferred", message: { id: idOf(filled), flags: 64 | 128 } });
    expect(filled).toMatchObject({ json: { content: "there", flags: 64 } });
    expect(idOf(await hook("GET", "/messages/@original"))).toBe(idOf(filled));
    expect(idOf(await hook("POST", "", { content: "second" }))).not.toBe(idOf(filled));
  });

  it("are five at most where only a person has installed the app", async () => {
    const outside = await receive(command("Robin", "Elsewhere/hall"));
    await outside.callback({ type: 4, data: { content: "x" } });
    for (let n = 1; n <= 5; n += 1) {
      expect((await outside.hook("POST", "", { content: `${n}` })).status).toBe(200);
    }
    expect(await outside.hook("POST", "", { content: "6" })).toEqual({
      status: 400,
      json: { message: "This interaction has hit the maximum number of follow-up messages", code: 40094 },
    });
    // Changes are no follow-ups, and where the server has the app there is no such limit.
    expect((await outside.hook("PATCH", "/messages/@original", { content: "y" })).status).toBe(200);
    const inside = await receive(command());
    await inside.callback({ type: 4, data: { content: "x" } });
    for (let n = 1; n <= 6; n += 1)
      expect((await inside.hook("POST", "", { content: `${n}` })).status).toBe(200);
  });
});

describe("@original of a component's interaction", () => {
  let message: string;
  beforeEach(async () => {
    const { callback, outcome } = await receive(command());
    await callback({ type: 4, data: { content: "card", components: [ROW], flags: 64 } });
    const shown = await outcome;
    if (shown.kind !== "message") throw new Error("no message");
    message = shown.message.id;
  });
  const press = () => local.driver("Robin").act({ kind: "button", message, customId: "b" });

  it("is the message that it sits on, after a deferred update", async () => {
    const { callback, hook, outcome } = await receive(press);
    expect((await callback({ type: 6 })).status).toBe(204);
    expect(await outcome).toEqual({ kind: "deferred", message: null });
    expect(await hook("GET", "/messages/@original")).toMatchObject({
      json: { id: message, content: "card" },
    });
    expect(await hook("PATCH", "/messages/@original", { content: "later" })).toMatchObject({
      json: { id: message, content: "later", components: [{ type: 1 }] },
    });
    expect((await hook("DELETE", "/messages/@original")).status).toBe(204);
    expect(await hook("GET", "/messages/@original")).toEqual(unknownMessage);
    const seen = local
      .driver("Robin")
      .messages()
      .some(({ id }) => id === message);
    expect(seen).toBe(false);
  });

  it("is it after an update too, and a new message after an answer", async () => {
    const updated = await receive(press);
    await updated.callback({ type: 7, data: { content: "updated" } });
    expect(await updated.hook("PATCH", "/messages/@original", { content: "again" })).toMatchObject({
      json: { id: message },
    });
    const answered = await receive(press);
    await answered.callback({ type: 4, data: { content: "new" } });
    const original = await answered.hook("GET", "/messages/@original");
    expect(original).toMatchObject({ json: { content: "new" } });
    expect(idOf(original)).not.toBe(message);
  });

  it("is none after a modal was opened", async () => {
    const { callback, hook } = await receive(press);
    const input = { type: 18, label: "l", component: { type: 4, custom_id: "i", style: 1 } };
    await callback({ type: 9, data: { custom_id: "m", title: "t", components: [input] } });
    expect(await hook("GET", "/messages/@original")).toEqual(unknownMessage);
  });
});
