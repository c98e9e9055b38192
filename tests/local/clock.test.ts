import type { Interaction } from "discord.js";
import { afterEach, describe, expect, it } from "vitest";
import { ManualClock } from "../../src/local/index.js";
import { deferredSignal, type Office, openOffice, quiet, rest } from "./harness.js";

quiet();

const COMMANDS = [{ name: "card", description: "d" }];
let office: Office | null = null;
afterEach(() => office?.close());

describe("a clock that is moved by hand", () => {
  it("runs what falls due, in order, also what is planned on the way, and nothing that was cancelled", () => {
    const clock = new ManualClock(1000);
    const ran: string[] = [];
    const at = (what: string) => () => ran.push(`${what} ${clock.now()}`);
    clock.after(30, at("c"));
    clock.after(10, () => {
      at("a")();
      clock.after(10, at("b"));
    });
    clock.after(20, at("never"))();
    clock.after(41, at("later"));
    clock.advance(40);
    expect(ran).toEqual(["a 1010", "b 1020", "c 1030"]);
    expect(clock.now()).toBe(1040);
    clock.advance(1);
    expect(ran.at(-1)).toBe("later 1041");
  });
});

describe("deadlines without waiting", () => {
  async function open() {
    const clock = new ManualClock();
    office = await openOffice(COMMANDS, { clock });
    const { local } = office;
    const { promise, resolve } = deferredSignal<Interaction>();
    office.on(async (one) => resolve(one));
    const outcome = local.driver("Robin").act({ kind: "command", name: "card", options: [] });
    const { id, token, applicationId } = await promise;
    const callback = (body: unknown) => rest(local, "POST", `/interactions/${id}/${token}/callback`, body);
    const original = (method: string, body?: unknown) =>
      rest(local, method, `/webhooks/${applicationId}/${token}/messages/@original`, body);
    return { clock, outcome, callback, original };
  }

  it("3 seconds for the first answer", async () => {
    const { clock, outcome, callback } = await open();
    clock.advance(3000);
    expect(await outcome).toEqual({ kind: "failed", reason: "The application did not respond" });
    expect(await callback({ type: 5 })).toMatchObject({ status: 404, json: { code: 10062 } });
  });

  it("in time to the millisecond, then 15 minutes for the token", async () => {
    const { clock, outcome, callback, original } = await open();
    clock.advance(2999);
    expect((await callback({ type: 4, data: { content: "x" } })).status).toBe(204);
    expect(await outcome).toMatchObject({ kind: "message" });
    clock.advance(15 * 60_000 - 2999);
    expect((await original("PATCH", { content: "y" })).status).toBe(200);
    clock.advance(1);
    const dead = { status: 401, json: { message: "Invalid Webhook Token", code: 50027 } };
    expect(await original("PATCH", { content: "z" })).toEqual(dead);
    expect(await original("GET")).toEqual(dead);
    expect(await original("DELETE")).toEqual(dead);
  });
});
