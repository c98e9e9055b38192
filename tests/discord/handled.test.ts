import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Refused } from "../../src/conversation/index.js";
import { Hand } from "../../src/demo/hand.js";
import type { Driver } from "../../src/local/index.js";
import { ASKED, Opened, SAID, WITH_BUTTON } from "./desk.js";

const opened = new Opened();
// The refusals that these tests provoke are no news.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(async () => {
  await opened.close();
  vi.restoreAllMocks();
});

const SAY = { kind: "command", name: "say", options: [] } as const;
const TYPING = {
  kind: "autocomplete",
  name: "say",
  options: [{ name: "word", value: "o" }],
  focused: "word",
} as const;

/** Id of a message that everyone sees. */
async function posted(driver: Driver): Promise<string> {
  const outcome = await driver.act({ kind: "message", content: "Something public." });
  return outcome.kind === "posted" ? outcome.message.id : "";
}

describe("what became of an interaction", () => {
  it("is told of each kind with the name of its command or flow, and logged without who or what", async () => {
    const local = await opened.local();
    const desk = await opened.desk(local, {
      command: async () => WITH_BUTTON,
      component: async () => ASKED,
    });
    const hand = new Hand(local.driver("Robin"));
    await hand.driver.act(TYPING);
    await hand.type("say", { word: "something secret" });
    await hand.press("Go");
    await hand.fill({ word: "something else" });
    await hand.menu("Say this", await posted(hand.driver));
    await desk.over(5);
    const seen = desk.handled.map(({ kind, name, outcome }) => [kind, name, outcome].join(" "));
    expect(seen).toEqual([
      "autocomplete say answered",
      "command say answered",
      "component walk answered",
      "modal walk answered",
      "menu Say this answered",
    ]);
    for (const { ms } of desk.handled) expect(ms).toBeGreaterThanOrEqual(0);
    const lines = desk.logged.filter(({ msg }) => msg === "an interaction is over");
    expect(lines).toHaveLength(5);
    expect(new Set(lines.map(({ user }) => user)).size).toBe(1);
    for (const line of lines) expect(line).toMatchObject({ interaction: expect.stringMatching(/^\d+$/) });
    const text = JSON.stringify(desk.logged);
    expect(text).not.toContain(hand.driver.person.user.id);
    expect(text).not.toMatch(/something|Robin/i);
  });

  it("is refused by a rule, failed by an error, and neither by a button that is not ours", async () => {
    const local = await opened.local();
    const desk = await opened.desk(local, {
      command: async () => WITH_BUTTON,
      component: async () => {
        throw new Refused({ kind: "no-card" });
      },
      menu: async () => {
        throw new Error("broken");
      },
      choices: async () => {
        throw new Error("broken as well");
      },
    });
    const hand = new Hand(local.driver("Robin"));
    await hand.type("say", {});
    const { id } = hand.message;
    await hand.press("Go");
    await hand.menu("Say this", await posted(hand.driver));
    await hand.driver.act(TYPING);
    for (const customId of ["somebody-else's", "1.board.go.a.1."]) {
      await hand.driver.act({ kind: "button", message: id, customId, force: true });
    }
    await desk.over(6);
    expect(desk.handled.slice(1).map(({ kind, name, outcome }) => [kind, name, outcome].join(" "))).toEqual([
      "component walk refused",
      "menu Say this failed",
      "autocomplete say failed",
      "component unknown refused",
      "component unknown refused",
    ]);
  });

  it("is late where our own deadline passed before the answer", async () => {
    const local = await opened.local();
    let go = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      go = resolve;
    });
    const slow = async () => {
      await waiting;
      return SAID;
    };
    const desk = await opened.desk(
      local,
      { command: slow, choices: () => waiting.then(() => []) },
      { lateAfter: 20 },
    );
    const { act } = local.driver("Robin");
    expect(await act(SAY)).toMatchObject({
      kind: "message",
      message: { content: expect.stringContaining("takes longer than it should") },
    });
    expect(await act(TYPING)).toMatchObject({ kind: "choices", choices: [] });
    go();
    await desk.over(2);
    expect(desk.handled.map(({ kind, outcome }) => `${kind} ${outcome}`).toSorted()).toEqual([
      "autocomplete late",
      "command late",
    ]);
  });

  it("is lost where Discord had given it up", async () => {
    const local = await opened.local({ firstAnswerWithin: 30 });
    let go = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      go = resolve;
    });
    const desk = await opened.desk(local, {
      command: async () => {
        await waiting;
        return SAID;
      },
    });
    expect(await local.driver("Robin").act(SAY)).toMatchObject({ kind: "failed" });
    go();
    await desk.over(1);
    expect(desk.handled).toMatchObject([{ kind: "command", name: "say", outcome: "lost" }]);
  });
});

describe("a second process with the same token and shards", () => {
  it("is noticed by whoever's answers come second, once, and goes on", async () => {
    const local = await opened.local();
    const desks = [await opened.desk(local), await opened.desk(local)] as const;
    const { act } = local.driver("Robin");
    for (let time = 1; time <= 6; time += 1) {
      expect(await act(SAY)).toMatchObject({ kind: "message", message: { content: "Said." } });
      await Promise.all(desks.map((desk) => desk.over(time)));
    }
    const outcomes = desks.flatMap(({ handled }) => handled.map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome === "lost")).toHaveLength(6);
    const warnings = desks.map(
      ({ logged }) => logged.filter(({ msg }) => String(msg).includes("a second process")).length,
    );
    for (const [at, { handled }] of desks.entries()) {
      const lost = handled.filter(({ outcome }) => outcome === "lost").length;
      expect(warnings[at]).toBe(lost >= 3 ? 1 : 0);
    }
    expect(Math.max(...warnings)).toBe(1);
  });

  it.each([{ kind: "error", status: 502, acted: true } as const, { kind: "cut" } as const])(
    "is not suspected for answers that Discord took without a receipt (%j)",
    async (fault) => {
      const local = await opened.local();
      const desk = await opened.desk(local);
      for (let time = 1; time <= 3; time += 1) {
        local.faults.rest({ ...fault, route: "POST /interactions/*/*/callback" });
        await local.driver("Robin").act(SAY);
        await desk.over(time);
      }
      expect(desk.handled.map(({ outcome }) => outcome)).toEqual(["lost", "lost", "lost"]);
      expect(JSON.stringify(desk.logged)).not.toContain("second process");
    },
  );
});
