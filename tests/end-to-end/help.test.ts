import { type APIMessage, ComponentType } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.js";
import { Hand } from "../../src/demo/hand.js";
import type { Limits } from "../../src/discord/index.js";
import { type Office, openOffice } from "./office.js";
import { first, followUp, isPrivate, notice, publicMessages, shareCard, WEEK } from "./sharing.js";

/** What teaches, and what keeps one person from taking all: `/help`, the first card's hint, the cooldown. */

let office: Office;
const open = async (limits: Limits | null = null) => {
  office = await openOffice({ people: ["Robin", "Sam"] }, { cooldown: limits });
};
afterEach(() => office.close());

const words = (message: APIMessage): string => JSON.stringify(message.embeds);

describe("/help", () => {
  beforeEach(() => open());

  it("names every command so that it can be clicked on, by the ids that Discord gave", async () => {
    const robin = office.hand("Robin");
    await robin.type("help", {});
    expect(isPrivate(robin.message)).toBe(true);
    for (const { payload } of commands) {
      if (payload.name === "help") continue;
      expect(words(robin.message), payload.name).toMatch(new RegExp(`</${payload.name}:\\d{17,20}>`));
    }
  });

  it("tells of the settings to those who may change them only", async () => {
    const sam = office.hand("Sam");
    await sam.type("help", {});
    expect(words(sam.message)).not.toContain("/settings");
    const robin = new Hand(office.hand("Robin").driver.in(office.local.dm("Robin")));
    await robin.type("help", {});
    expect(words(robin.message)).not.toContain("/settings");
  });

  it("leads on from its buttons, and stays", async () => {
    const robin = office.hand("Robin");
    await robin.type("help", {});
    const help = robin.message;
    for (const [label, shows] of [
      ["Make my card", "Your Wagecard"],
      ["How it is computed", "How a Wagecard is computed · matrix v1"],
      ["What is kept of me", "What I keep of you"],
    ] as const) {
      const { outcome } = await robin.look(help).press(label);
      expect(outcome.kind).toBe("message");
      expect(first(robin.message).title).toBe(shows);
    }
    await robin.look(help).press("Board of this channel");
    expect(robin.message.content).toMatch(/Nobody has shared a card/);
    const dm = new Hand(robin.driver.in(office.local.dm("Robin")));
    await dm.type("help", {});
    expect(() => dm.buttonId("Board of this channel")).toThrow(/no button/);
  });

  it("gives an example that works as it stands", async () => {
    const robin = office.hand("Robin");
    await robin.type("help", {});
    const asked = words(robin.message);
    const hurry = first(robin.message).fields?.find(({ name }) => name === "I am in a hurry")?.value ?? "";
    const [, role = "", hours = ""] = /`role: ([^`]+)` `hours: ([^`]+)`/.exec(hurry) ?? [];
    await robin.type("wagecard", { role, hours });
    expect(first(robin.message).author?.name).toContain(role);
    const [, task = ""] = /`task: ([^`]+)`: the rule/.exec(asked) ?? [];
    await robin.type("why", { task });
    expect(first(robin.message).title).toBe(task);
  });
});

describe("the hint above a first card", () => {
  beforeEach(() => open());
  const HINT = /^Your first card\. Only you see it.*`\/help`/;

  it("stands above the very first, and never again, also after a restart", async () => {
    const robin = office.hand("Robin");
    await robin.type("wagecard", { role: WEEK.role });
    await robin.press("Typical week");
    await robin.press("Finish");
    expect(robin.message.content).toMatch(HINT);
    await robin.press("Adjust hours");
    await robin.press("Finish");
    expect(notice(robin.message)).toBe("");
    await office.stopBot();
    await office.startBot();
    await robin.type("wagecard", WEEK);
    expect(notice(robin.message)).toBe("");
    const sam = office.hand("Sam");
    await sam.type("wagecard", WEEK);
    expect(sam.message.content).toMatch(HINT);
  });
});

describe("a cooldown", () => {
  const pictures = { burst: 1, perSecond: 1 / 60 };
  const suggestions = { burst: 2, perSecond: 1 / 60 };
  const own = { burst: 10, perSecond: 1 / 60 };

  it("answers with when to go on, keeps nobody else, changes nothing, and never keeps from deleting", async () => {
    await open({ actions: { burst: 3, perSecond: 1 / 60 }, pictures, own, suggestions });
    const robin = office.hand("Robin");
    await robin.type("wagecard", { role: WEEK.role });
    await robin.press("+5");
    const walk = robin.message;
    await robin.press("+1");
    const later = robin.message;
    await robin.press("+1");
    expect(robin.message.content).toMatch(/^That was faster than I go along with.*in (5\d|60) seconds\.$/);
    expect(isPrivate(robin.message)).toBe(true);
    expect(first(later).description).toContain("**6 h** a week");
    await office.hand("Sam").type("help", {});
    expect(first(walk).title).toMatch(/^Task 1/);

    await robin.type("privacy", {});
    await robin.press("Delete all of it");
    await robin.press("Yes, delete all of it");
    expect(robin.message.content).toMatch(/^All that I kept of you is deleted/);
    expect(office.logged).toEqual([]);
  });

  it("never keeps a shared card from being taken back", async () => {
    await open({ actions: { burst: 3, perSecond: 1 / 60 }, pictures, own, suggestions });
    const robin = office.hand("Robin");
    const { shared } = await shareCard(robin);
    await robin.type("help", {});
    expect(robin.message.content).toMatch(/faster/);
    await followUp(robin, () => robin.look(shared).press("Take it back"));
    expect(publicMessages(robin)).toEqual([]);
  });

  it("has a bound for taking back and deleting as well", async () => {
    const bounded = { burst: 2, perSecond: 1 / 60 };
    await open({ actions: { burst: 10, perSecond: 1 }, pictures, suggestions, own: bounded });
    const robin = office.hand("Robin");
    for (let press = 0; press < 2; press++) await robin.type("privacy", {});
    expect(first(robin.message).title).toBe("What I keep of you");
    await robin.type("privacy", {});
    expect(robin.message.content).toMatch(/^That was faster than I go along with/);
  });

  it("counts suggestions apart, and leaves them out without a word", async () => {
    await open({ actions: { burst: 2, perSecond: 1 / 60 }, pictures, own, suggestions });
    const robin = office.hand("Robin");
    const typing = async (hand: typeof robin) => {
      const options = [{ name: "role", value: "recruiter" }];
      const outcome = await hand.driver.act({ kind: "autocomplete", name: "role", focused: "role", options });
      return outcome.kind === "choices" ? outcome.choices.length : outcome.kind;
    };
    const [one, two, three] = [await typing(robin), await typing(robin), await typing(robin)];
    expect([one, two]).toEqual([one, one]);
    expect(one).toBeGreaterThan(0);
    expect(three).toBe(0);
    expect(await typing(office.hand("Sam"))).toBe(one);
    await robin.type("help", {});
    expect(first(robin.message).title).toBe("What I do");
    expect(office.logged).toEqual([]);
  });

  it("counts pictures apart", async () => {
    await open({ actions: { burst: 10, perSecond: 1 }, pictures, own, suggestions });
    const robin = office.hand("Robin");
    await robin.type("wagecard", WEEK);
    const card = robin.message;
    const press = async () => {
      const drawn = robin.driver.next(({ kind }) => kind === "update").catch(() => null);
      const { outcome } = await robin.look(card).press("Picture");
      return { outcome, drawn };
    };
    const one = await press();
    expect(one.outcome.kind).toBe("deferred");
    await one.drawn;
    const two = await press();
    expect(two.outcome.kind === "message" && two.outcome.message.content).toMatch(
      /as many pictures as I draw for one person.*in (5\d|60) seconds/,
    );
    await robin.type("help", {});
    expect(first(robin.message).title).toBe("What I do");
  });
});

it("no button of the help stands there without words", async () => {
  await open();
  const robin = office.hand("Robin");
  await robin.type("help", {});
  for (const row of robin.message.components ?? []) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const one of row.components) expect("label" in one && one.label).toMatch(/^[A-Z][a-z]+ /);
  }
});
