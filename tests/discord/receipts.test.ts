import type { APIMessage } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Hand } from "../../src/demo/hand.js";
import type { Driver, PersonEvent, RestFault } from "../../src/local/index.js";
import { type Post, plain, type Reply } from "../../src/views/index.js";
import { Opened, SAID, WITH_BUTTON } from "./desk.js";

/** Discord took what it was sent, and says so too late, or says something else. */

const opened = new Opened();
// The refusals that these tests provoke are no news.
beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(async () => {
  await opened.close();
  vi.restoreAllMocks();
});

const CALLBACK = "POST /interactions/*/*/callback";
const FOLLOW_UP = "POST /webhooks/*/*";
const SAY = { kind: "command", name: "say", options: [] } as const;
/** Longer than a request is waited for. */
const TOO_LONG = { kind: "hang", acted: true, ms: 3000 } as const;
const LATE = /takes longer than it should/;

/** A message for everyone, and what was made of it. */
function posting() {
  const made: string[] = [];
  const reply: Post = {
    kind: "post",
    view: plain("For everyone."),
    posted: async (id) => {
      made.push(id);
      return plain("It stands.");
    },
    failed: async () => void made.push("failed"),
  };
  return { made, reply };
}

/** What a command answers with once its lateness was told. */
function afterLate(driver: Driver, reply: Reply) {
  return async (): Promise<Reply> => {
    await seen(driver, (message) => LATE.test(message.content));
    return reply;
  };
}

function seen(driver: Driver, fits: (message: APIMessage) => boolean): Promise<PersonEvent> {
  return driver.next(
    (event) => (event.kind === "message" || event.kind === "update") && fits(event.message),
    20_000,
  );
}

/** A message for everyone that was made after its lateness was told, and what its sending met. */
async function postedLate(fault: RestFault) {
  const local = await opened.local();
  const driver = local.driver("Robin");
  const { made, reply } = posting();
  const desk = await opened.desk(local, { command: afterLate(driver, reply) }, { lateAfter: 20 });
  local.faults.rest(fault);
  await driver.act(SAY);
  await desk.over(1);
  return { driver, made, desk };
}

const contents = (driver: Driver): string[] => driver.messages().map(({ content }) => content);

describe("a message for everyone that follows a first answer", () => {
  it("is sent once where its receipt takes long, and known by it", async () => {
    const { driver, made, desk } = await postedLate({ ...TOO_LONG, route: FOLLOW_UP });
    expect(contents(driver).toSorted()).toEqual(["For everyone.", "It stands."]);
    expect(made).toEqual(
      driver.messages().flatMap(({ id, content }) => (/everyone/.test(content) ? [id] : [])),
    );
    expect(desk.handled).toMatchObject([{ outcome: "late" }]);
  });

  it.each([{ kind: "error", status: 502, acted: true } as const, { kind: "cut" } as const])(
    "is sent once and withdrawn where Discord does not confirm it, and the person is told (%j)",
    async (fault) => {
      const { driver, made } = await postedLate({ ...fault, route: FOLLOW_UP });
      expect(made).toEqual(["failed"]);
      expect(contents(driver).toSorted()).toEqual([
        "For everyone.",
        expect.stringMatching(/^Something went wrong on my side, and nothing .* is lost.*`\d+`\.$/),
      ]);
    },
  );
});

it("is not asked for where Discord says that it has not taken it", async () => {
  const local = await opened.local({ firstAnswerWithin: 20 });
  const driver = local.driver("Robin");
  const { made, reply } = posting();
  const acts: Promise<unknown>[] = [];
  const command = async (): Promise<Reply> => {
    // Once the person was told that there is no answer, it is too late for one.
    await acts[0];
    return reply;
  };
  const desk = await opened.desk(local, { command });
  acts.push(driver.act(SAY));
  await desk.over(1);
  expect(made).toEqual(["failed"]);
  expect(local.refusals.map(({ code }) => code)).toEqual([10062]);
  expect(desk.handled).toMatchObject([{ outcome: "lost" }]);
});

it("sends again what only the person sees, which better stands twice than not at all", async () => {
  const local = await opened.local();
  const driver = local.driver("Robin");
  const { made, reply } = posting();
  const desk = await opened.desk(local, { command: async () => reply });
  local.faults.rest({ kind: "error", status: 502, route: FOLLOW_UP });
  await driver.act(SAY);
  await desk.over(1);
  expect(contents(driver)).toEqual(["For everyone.", "It stands."]);
  expect(made).toEqual([driver.messages()[0]?.id]);
});

describe("a first answer whose receipt takes too long", () => {
  it("is followed by what it made the person wait for", async () => {
    const local = await opened.local();
    const driver = local.driver("Robin");
    const later: Reply = { kind: "later", view: async () => plain("Drawn.") };
    const desk = await opened.desk(local, { command: async () => later });
    local.faults.rest({ ...TOO_LONG, route: CALLBACK });
    expect(await driver.act(SAY)).toMatchObject({ kind: "deferred" });
    await desk.over(1);
    expect(contents(driver)).toEqual(["Drawn."]);
    expect(desk.handled).toMatchObject([{ outcome: "answered" }]);
  });

  it("is followed by taking away what it was about", async () => {
    const local = await opened.local();
    const driver = local.driver("Robin");
    const { reply } = posting();
    const desk = await opened.desk(local, {
      command: async () => ({ ...reply, view: WITH_BUTTON.view }),
      component: async () => ({ kind: "take-away", view: plain("It is gone.") }),
    });
    const hand = new Hand(driver);
    await hand.type("say", {});
    await desk.over(1);
    local.faults.rest({ ...TOO_LONG, route: CALLBACK });
    await hand.press("Go");
    await desk.over(2);
    expect(contents(driver)).toEqual(["It stands.", "It is gone."]);
    expect(desk.handled.map(({ outcome }) => outcome)).toEqual(["answered", "answered"]);
  });

  it("is replaced by the real one where it said that this one is late", async () => {
    const local = await opened.local();
    const driver = local.driver("Robin");
    const desk = await opened.desk(local, { command: afterLate(driver, SAID) }, { lateAfter: 20 });
    local.faults.rest({ ...TOO_LONG, route: CALLBACK });
    await driver.act(SAY);
    await desk.over(1);
    expect(contents(driver)).toEqual(["Said."]);
    expect(desk.handled).toMatchObject([{ outcome: "late" }]);
  });
});
