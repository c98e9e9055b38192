import { expect } from "vitest";
import type { Hand } from "../../src/demo/hand.js";
import type { Translator } from "../../src/language/index.js";
import type { FileValue, Outcome } from "../../src/local/index.js";
import { post } from "./sharing.js";

/** Somebody plays the whole bot by the labels of their language. `t`: that language; `publicT`: the server's. */
export interface Play {
  readonly hand: Hand;
  readonly t: Translator;
  readonly publicT: Translator;
}

const ROLE = "machine-learning-engineer";
const WEEK = { role: ROLE, hours: "8, 6, 7, 4, 8, 7" };

/** Presses what is answered with files after a while, and looks at the message that has them. */
export async function pressForFiles(hand: Hand, label: string): Promise<void> {
  const came = hand.driver.next(
    (event) => event.kind === "update" && event.message.attachments.length > 0 && !!hand.look(event.message),
    30_000,
  );
  await hand.press(label);
  await came;
}

/** @param typed 6.5 hours as the language writes them */
export async function walk({ hand, t }: Play, typed: string): Promise<void> {
  await hand.type("wagecard", { role: ROLE });
  await hand.press("+5");
  await hand.press(t("walk.next.button"));
  await hand.press(t("walk.type.button"));
  await hand.fill({ hours: typed });
  const description = hand.message.embeds[0]?.description;
  expect(description).toContain(t("walk.step.mine", { hours: t.hours(6.5) }));
  await hand.press(t("walk.back.button"));
  await hand.type("wagecard", { role: "recruiter" });
  await hand.press(t("start.resume.button"));
  await hand.press(t("walk.typical.button"));
  await hand.choose(t("walk.jump.placeholder"), "Debug");
  await hand.press(t("walk.review.button"));
  await hand.choose(t("walk.pay.placeholder"), t("walk.pay.senior.option"));
  await hand.press(t("walk.finish.button"));
  expect(hand.message.content).toContain(t("card.share.button"));
}

export async function tasks({ hand, t }: Play, ownTitle: string): Promise<void> {
  const card = hand.message;
  await hand.choose(t("card.why.placeholder"), "Train");
  await hand.type("why", { task: "propose" });
  await hand.type("task", { task: "debug" });
  await hand.press(t("task.hours.button"));
  await hand.fill({ hours: "3" });
  await hand.choose(t("task.axis.placeholder"), t("axis.capability.name"));
  await hand.fill({ capability: "140" });
  await hand.choose(t("task.axis.placeholder"), t("axis.capability.name"));
  await hand.fill({ capability: "60,5" });
  await hand.press(t("task.why.button"));
  await hand.press(t("task.open.button"));
  await hand.choose(t("task.undo.placeholder"), t("axis.capability.name"));
  await hand.choose(t("task.axis.placeholder"), t("axis.reliability.name"));
  await hand.fill({ reliability: "55" });
  await hand.press(t("task.add.button"));
  await hand.fill({ title: ownTitle, hours: "3,5" });
  expect(hand.message.embeds[0]?.description).toContain(t("task.match.nothing"));
  await hand.press(t("task.add.button"));
  await hand.fill({ title: "Debugging the regressions", hours: "2" });
  await hand.choose(t("task.match.placeholder"), "Debug");
  expect(hand.message.content).toContain("Debug model regressions in production");
  await hand.press(t("task.why.button"));
  await hand.press(t("task.card.button"));
  const { fields = [] } = hand.message.embeds[0] ?? {};
  const notes = fields.at(-1)?.value ?? "";
  expect(notes).toContain(t("card.note.own-tasks", { count: 1, voice: "own" }));
  expect(JSON.stringify(fields)).toContain(t("task.unscored.why"));
  // A press on what has changed since.
  const now = hand.message;
  await hand.look(card).press(t("card.share.button"));
  hand.look(now);
}

export async function whatIf({ hand, t }: Play): Promise<void> {
  await hand.type("whatif", {});
  await hand.press(t("what-if.step.capability.button", { points: "+20" }));
  await hand.press(t("what-if.step.reliability.button", { points: "−10" }));
  await hand.choose(t("what-if.on.placeholder"), "Debug");
  await hand.press(t("what-if.reset.button"));
}

export async function roles({ hand, t }: Play): Promise<void> {
  await hand.type("role", { role: "foundation-model-lab ML engineer" });
  await hand.press(t("role.page.questions.button"));
  await hand.press(t("role.page.outside.button"));
  await hand.press(t("role.insights.button"));
  await hand.type("insights", { role: ROLE });
  await hand.press(t("role.walk.button"));
  await hand.press(t("walk.cancel.button"));
  await hand.type("wagecard", { role: "engineer" });
  await hand.choose(t("start.choose.placeholder"), "Software engineer");
  await hand.press(t("walk.cancel.button"));
  await hand.type("wagecard", {});
  await hand.choose(t("start.open.placeholder"), "Machine-learning");
}

/** @param other id of somebody who has shared a card here */
export async function shared({ hand, t, publicT }: Play, other: string): Promise<void> {
  await hand.type("compare", { role: "recruiter" });
  await hand.type("wagecard", WEEK);
  const card = hand.message;
  await post(hand, t);
  const message = hand.message;
  await hand.press(publicT("shared.board.button"));
  await hand.choose(t("board.sort.placeholder"), t("board.order.freed.option"));
  await pressForFiles(hand, t("board.picture.button"));
  await hand.menu("Why these bands?", message.id);
  await hand.menu("Compare Wagecards", other);
  await pressForFiles(hand, t("compare.picture.button"));
  await hand.look(message).choose(publicT("card.why.placeholder"), "Train");
  await pressForFiles(hand.look(card), t("card.picture.button"));
  await hand.look(card).press(t("card.share.button"));
  await hand.look(message).press(publicT("shared.take-back.button"));
}

export async function rest({ hand, t }: Play): Promise<void> {
  await hand.type("privacy", {});
  await hand.press(t("privacy.pages.button"));
  await hand.type("privacy", {});
  await hand.press(t("privacy.export.button"));
  await hand.type("privacy", {});
  await hand.press(t("privacy.ask.button"));
  await hand.press(t("privacy.keep.button"));
  await hand.type("settings", {});
  await hand.choose(t("settings.sharing.placeholder"), t("settings.sharing.nowhere.option"));
  await hand.type("wagecard", WEEK);
  await hand.press(t("card.share.button"));
  await hand.type("settings", {});
  await hand.choose(t("settings.sharing.placeholder"), t("settings.sharing.channels.option"));
  await hand.press(t("settings.reset.button"));
  await hand.type("help", {});
  await hand.press(t("help.methodology.button"));
  await hand.type("methodology", {});
}

export async function refusals({ hand, t }: Play): Promise<void> {
  await hand.type("wagecard", { role: ROLE, hours: "8, 6, 7" });
  await hand.type("wagecard", { role: ROLE, hours: "80, 80, 0, 0, 0, 0" });
  await hand.type("wagecard", { role: "xyzzy" });
  await hand.type("why", { task: "xyzzy" });
  await hand.type("task", { task: "xyzzy" });
  await hand.type("compare", { with: hand.driver.person.user.id });
  await hand.type("wagecard", WEEK);
  await hand.press(t("card.export.button"));
  const [json] = hand.message.attachments;
  const text = await (await fetch(json?.url ?? "")).text();
  for (const [from, to] of [
    ['"wagecard"', '"card"'],
    [/"train-model": 8\b/, '"train-model": 999'],
    [/"seniority": "mid"/, '"seniority": "boss"'],
    ["", ""],
  ] as const) {
    await hand.type("wagecard", { import: fileOf(text.replace(from, to)) });
  }
}

const fileOf = (text: string): FileValue => ({
  filename: "wagecard.json",
  contentType: "application/json",
  data: Buffer.from(text).toString("base64"),
});

/** What is offered while somebody types. */
export async function suggestions({ hand, t }: Play): Promise<void> {
  const complete = async (focused: string, options: { name: string; value: string }[]): Promise<string[]> => {
    const action = { kind: "autocomplete", name: "wagecard", focused, options } as const;
    const outcome: Outcome = await hand.driver.act(action);
    return outcome.kind === "choices" ? outcome.choices.map(({ name }) => name) : [];
  };
  const typed = [{ name: "role", value: ROLE }];
  expect(await complete("hours", [...typed, { name: "hours", value: "" }])).toEqual([
    t("choices.typical-week.option", { hours: WEEK.hours }),
  ]);
  const [lab] = await complete("role", [{ name: "role", value: "foundation-model-lab" }]);
  const role = "Machine-learning engineer";
  expect(lab).toBe(t("choices.closest.option", { title: "Foundation-model-lab ML engineer", role }));
}
