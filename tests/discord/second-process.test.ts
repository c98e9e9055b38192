import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LocalDiscord } from "../../src/local/index.js";
import { type CustomId, type Post, plain } from "../../src/views/index.js";
import { button, buttonRow } from "../../src/views/message.js";
import { type Desk, Opened } from "./desk.js";

/** Two processes on one token are told of the same press, and both answer it with a message for everyone. */

const opened = new Opened();
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(async () => {
  await opened.close();
  vi.restoreAllMocks();
});

const CALLBACK = "POST /interactions/*/*/callback";
const SAY = { kind: "command", name: "say", options: [] } as const;

/** A shared card of one process, each under an id of its own. */
function sharing(process: string, onPosted: () => void = () => undefined) {
  const made: string[] = [];
  let count = 0;
  const reply = (): Post => {
    count += 1;
    const id: CustomId = { flow: "shared", action: "unshare", id: `${process}${count}`, rev: 0, arg: "1" };
    return {
      kind: "post",
      view: { ...plain(""), components: [buttonRow(button(id, `Of ${process}`))] },
      posted: async (message) => {
        made.push(message);
        onPosted();
        return plain(`${process}: it stands.`);
      },
      failed: async () => void made.push("failed"),
    };
  };
  return { made, reply };
}

/** The second process waits with its answer until the first one has given it, and what comes between. */
async function race(local: LocalDiscord, between: () => void = () => undefined) {
  let stands = (): void => undefined;
  let isThere = Promise.resolve();
  const first = sharing("a", () => stands());
  const second = sharing("b");
  const desks: Desk[] = [];
  let presses = 0;
  desks.push(await opened.desk(local, { command: async () => first.reply() }));
  desks.push(
    await opened.desk(local, {
      command: async () => {
        await isThere;
        between();
        return second.reply();
      },
    }),
  );
  const press = async (): Promise<void> => {
    presses += 1;
    isThere = new Promise((resolve) => {
      stands = resolve;
    });
    await local.driver("Robin").act(SAY);
    await Promise.all(desks.map((desk) => desk.over(presses)));
  };
  const warnings = () =>
    desks.map(({ logged }) => logged.filter(({ msg }) => String(msg).includes("second process")).length);
  return { first, second, desks, press, warnings };
}

const shared = (local: LocalDiscord): string[] =>
  local
    .driver("Robin")
    .messages()
    .filter(({ components = [] }) => components.length > 0)
    .map(({ id }) => id);

describe("a message for everyone that a second process was quicker with", () => {
  it("leaves the other's alone, withdraws its own, and tells the watch", async () => {
    const local = await opened.local();
    const { first, second, desks, press, warnings } = await race(local);
    for (let time = 0; time < 3; time += 1) await press();
    expect(second.made).toEqual(["failed", "failed", "failed"]);
    expect(shared(local)).toEqual(first.made);
    expect(desks[1]?.handled.map(({ outcome }) => outcome)).toEqual(["lost", "lost", "lost"]);
    expect(warnings()).toEqual([0, 1]);
    // Nobody was told anything by the process whose answer did not count.
    expect(JSON.stringify(local.driver("Robin").messages())).not.toContain("b: it stands");
  });

  it("is not taken for its own after a repeat either, since what stands is not what was sent", async () => {
    const local = await opened.local();
    const { first, second, desks, press, warnings } = await race(local, () => {
      local.faults.rest({ kind: "error", status: 502, route: CALLBACK });
    });
    for (let time = 0; time < 3; time += 1) await press();
    expect(second.made).toEqual(["failed", "failed", "failed"]);
    expect(shared(local)).toEqual(first.made);
    expect(desks[1]?.handled.map(({ outcome }) => outcome)).toEqual(["lost", "lost", "lost"]);
    expect(warnings()).toEqual([0, 1]);
  });

  it("nor where its own ends in no answer at all", async () => {
    const local = await opened.local();
    const { first, second, press } = await race(local, () => {
      local.faults.rest({ kind: "error", status: 502, times: 2, route: CALLBACK });
    });
    await press();
    expect(second.made).toEqual(["failed"]);
    expect(shared(local)).toEqual(first.made);
  });
});

describe("a message for everyone whose receipt is lost", () => {
  it.each([
    { kind: "error", status: 502, acted: true } as const,
    { kind: "error", status: 502, acted: true, times: 2 } as const,
    { kind: "hang", acted: true, ms: 3000 } as const,
    { kind: "cut" } as const,
  ])("counts, since what stands is what was sent (%j)", async (fault) => {
    const local = await opened.local();
    const { made, reply } = sharing("a");
    const desk = await opened.desk(local, { command: async () => reply() });
    local.faults.rest({ ...fault, route: CALLBACK });
    await local.driver("Robin").act(SAY);
    await desk.over(1);
    expect(made).toEqual(shared(local));
    expect(made).toHaveLength(1);
    expect(desk.handled).toMatchObject([{ outcome: "answered" }]);
  });
});
