import type { Interaction } from "discord.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { deferredSignal, type Office, openOffice, problems, quiet, rest } from "./harness.js";

quiet();

const COMMANDS = [
  {
    name: "card",
    description: "d",
    options: [{ type: 3, name: "role", description: "d", autocomplete: true }],
  },
];

let patient: Office;
let strict: Office;
/** The office of the present test. */
let office: Office;
let time = Date.now();
beforeAll(async () => {
  patient = await openOffice(COMMANDS, { now: () => time, firstAnswerWithin: 20_000, tokenLife: 60_000 });
  strict = await openOffice(COMMANDS, { firstAnswerWithin: 1 });
});
beforeEach(() => {
  office = patient;
});
afterAll(async () => {
  await patient.close();
  await strict.close();
});

const robin = () => office.local.driver("Robin");
const run = () => robin().act({ kind: "command", name: "card", options: [] });

/** The next interaction that the bot receives, to be answered by hand. */
function nextInteraction(): Promise<Interaction> {
  const { promise, resolve } = deferredSignal<Interaction>();
  office.on(async (interaction) => resolve(interaction));
  return promise;
}

const callback = ({ id, token }: Interaction, body: unknown, query = "") =>
  rest(office.local, "POST", `/interactions/${id}/${token}/callback${query}`, body);
const hook = ({ applicationId, token }: Interaction) => `/webhooks/${applicationId}/${token}`;
const say = (content: string, extra: object = {}) => ({ type: 4, data: { content, ...extra } });

async function received(): Promise<{ interaction: Interaction; outcome: ReturnType<typeof run> }> {
  const next = nextInteraction();
  const outcome = run();
  return { interaction: await next, outcome };
}

describe("deadlines", () => {
  it("fails in Discord's words when nobody answers, and knows the late answer no more", async () => {
    office = strict;
    const { interaction, outcome } = await received();
    expect(await outcome).toEqual({ kind: "failed", reason: "The application did not respond" });
    expect(await callback(interaction, say("late"))).toEqual({
      status: 404,
      json: { message: "Unknown interaction", code: 10062 },
    });
  });

  it("fails each kind in its own words", async () => {
    office = strict;
    office.on(async () => {});
    const components = [{ type: 1, components: [{ type: 2, style: 1, label: "b", custom_id: "b" }] }];
    const path = `/channels/${office.local.channels[0]?.id}/messages`;
    const { id } = (await rest(office.local, "POST", path, { components })).json as { id: string };
    expect(await robin().act({ kind: "button", message: id, customId: "b" })).toEqual({
      kind: "failed",
      reason: "This interaction failed",
    });
    const typed = await robin().act({ kind: "autocomplete", name: "card", options: [], focused: "role" });
    expect(typed).toEqual({ kind: "failed", reason: "Loading options failed" });
  });

  it("takes one first answer only", async () => {
    const { interaction, outcome } = await received();
    expect(await callback(interaction, say("one"))).toEqual({ status: 204, json: null });
    expect(await callback(interaction, say("two"))).toEqual({
      status: 400,
      json: { message: "Interaction has already been acknowledged.", code: 40060 },
    });
    expect(await outcome).toMatchObject({ kind: "message", message: { content: "one" } });
  });

  it("ends the token after its life", async () => {
    const { interaction } = await received();
    await callback(interaction, say("x"));
    time += 60_000;
    expect((await rest(office.local, "POST", hook(interaction), { content: "in time" })).status).toBe(200);
    time += 1;
    const late = await rest(office.local, "PATCH", `${hook(interaction)}/messages/%40original`, {
      content: "y",
    });
    expect(late).toEqual({ status: 401, json: { message: "Invalid Webhook Token", code: 50027 } });
  });

  it("knows no webhook before the first answer, and no interaction under another id", async () => {
    const { interaction, outcome } = await received();
    expect(await rest(office.local, "POST", hook(interaction), { content: "x" })).toMatchObject({
      status: 404,
      json: { code: 10015 },
    });
    const other = { id: "123456789012345678", token: interaction.token } as Interaction;
    expect(await callback(other, say("x"))).toMatchObject({ status: 404, json: { code: 10062 } });
    await callback(interaction, say("x"));
    await outcome;
  });
});

describe("answers", () => {
  it("says with_response what became of it", async () => {
    const { interaction } = await received();
    const { status, json } = await callback(
      interaction,
      { type: 5, data: { flags: 64 } },
      "?with_response=true",
    );
    expect(status).toBe(200);
    expect(json).toMatchObject({
      interaction: {
        id: interaction.id,
        type: 2,
        response_message_loading: true,
        response_message_ephemeral: true,
      },
      resource: { type: 5, message: { flags: 64 | 128 } },
    });
  });

  it("keeps ephemeral messages from the bot's own token", async () => {
    const { interaction, outcome } = await received();
    await callback(interaction, say("x", { flags: 64 }));
    const answered = await outcome;
    if (answered.kind !== "message") throw new Error("no message");
    const path = `/channels/${answered.message.channel_id}/messages`;
    expect(
      await rest(office.local, "PATCH", `${path}/${answered.message.id}`, { content: "y" }),
    ).toMatchObject({
      status: 404,
      json: { code: 10008 },
    });
    const listed = (await rest(office.local, "GET", path)).json as { id: string }[];
    expect(listed.map(({ id }) => id)).not.toContain(answered.message.id);
    const other = await received();
    await callback(other.interaction, say("y", { flags: 64 }));
    const through = `${hook(other.interaction)}/messages/${answered.message.id}`;
    expect(await rest(office.local, "PATCH", through, { content: "z" })).toMatchObject({
      json: { code: 10008 },
    });
    const mine = await rest(office.local, "GET", `${hook(interaction)}/messages/@original`);
    expect(mine).toMatchObject({ status: 200, json: { content: "x" } });
  });

  const a = (length: number) => "a".repeat(length);
  const input = (id: string) => ({ type: 18, label: "l", component: { type: 4, custom_id: id, style: 1 } });
  const modal = (extra: object) => ({
    type: 9,
    data: { custom_id: "m", title: "t", components: [input("i")], ...extra },
  });
  const many = (count: number) => Array.from({ length: count }, (_, i) => input(`${i}`));
  const labelled = (extra: object) => modal({ components: [{ ...input("i"), ...extra }] });
  const wrongs: [string, object, string[]][] = [
    ["an update without a message", { type: 7, data: { content: "x" } }, ["type: BASE_TYPE_CHOICES"]],
    ["choices to a command", { type: 8, data: { choices: [] } }, ["type: BASE_TYPE_CHOICES"]],
    ["no such type", { type: 99 }, ["type: BASE_TYPE_CHOICES"]],
    ["no type", {}, ["type: BASE_TYPE_REQUIRED"]],
    ["long content", say(a(2001)), ["data.content: BASE_TYPE_MAX_LENGTH"]],
    [
      "a deferral with flags of its own",
      { type: 5, data: { flags: 4 } },
      ["data.flags: MESSAGE_FLAGS_INVALID"],
    ],
    ["a long title", modal({ title: a(46) }), ["data.title: BASE_TYPE_BAD_LENGTH"]],
    ["6 components", modal({ components: many(6) }), ["data.components: BASE_TYPE_BAD_LENGTH"]],
    ["an empty modal", modal({ components: [] }), ["data.components: BASE_TYPE_BAD_LENGTH"]],
    [
      "the same input twice",
      modal({ components: [input("i"), input("i")] }),
      ["data.components[1].component.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
    ],
    [
      "a button in a modal",
      labelled({ component: { type: 2, style: 1, label: "b", custom_id: "b" } }),
      ["data.components[0].component.type: UNION_TYPE_CHOICES"],
    ],
    ["a long label", labelled({ label: a(46) }), ["data.components[0].label: BASE_TYPE_BAD_LENGTH"]],
    [
      "a long label description",
      labelled({ description: a(101) }),
      ["data.components[0].description: BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "an input with more required than allowed",
      labelled({ component: { type: 4, custom_id: "i", style: 1, min_length: 5, max_length: 3 } }),
      ["data.components[0].component.min_length: TEXT_INPUT_COMPONENT_MIN_LENGTH_EXCEEDS_MAX"],
    ],
    [
      "a text input of 4001",
      labelled({ component: { type: 4, custom_id: "i", style: 2, max_length: 4001 } }),
      ["data.components[0].component.max_length: NUMBER_TYPE_MAX"],
    ],
  ];
  it("refuses wrong ones without using up the interaction", async () => {
    const { interaction, outcome } = await received();
    const seen = await Promise.all(
      wrongs.map(async ([what, body]) => [what, problems((await callback(interaction, body)).json)]),
    );
    expect(seen).toEqual(wrongs.map(([what, , expected]) => [what, expected]));
    expect(await callback(interaction, modal({ title: a(45), components: many(5) }))).toMatchObject({
      status: 204,
    });
    expect(await outcome).toMatchObject({ kind: "modal" });
  });

  it("refuses a modal in answer to a modal, with Discord's list of what may be", async () => {
    const { interaction, outcome } = await received();
    await callback(interaction, modal({}));
    const opened = await outcome;
    if (opened.kind !== "modal") throw new Error("no modal");
    const next = nextInteraction();
    const submitted = robin().act({ kind: "modal", modal: opened.modal, values: { i: "x" } });
    const submission = await next;
    const { json } = await callback(submission, modal({}));
    expect(json).toMatchObject({
      errors: { type: { _errors: [{ message: "Value must be one of {4, 5}." }] } },
    });
    await callback(submission, say("thanks"));
    expect(await submitted).toMatchObject({ kind: "message", message: { content: "thanks" } });
  });

  it("refuses more than 25 choices and a message in answer to autocomplete", async () => {
    const next = nextInteraction();
    const typed = robin().act({ kind: "autocomplete", name: "card", options: [], focused: "role" });
    const interaction = await next;
    const choices = (count: number) =>
      Array.from({ length: count }, (_, i) => ({ name: `${i}`, value: `${i}` }));
    const many = await callback(interaction, { type: 8, data: { choices: choices(26) } });
    expect(problems(many.json)).toEqual(["data.choices: BASE_TYPE_MAX_LENGTH"]);
    const long = await callback(interaction, { type: 8, data: { choices: [{ name: a(101), value: "v" }] } });
    expect(problems(long.json)).toEqual(["data.choices[0].name: BASE_TYPE_BAD_LENGTH"]);
    expect(problems((await callback(interaction, say("x"))).json)).toEqual(["type: BASE_TYPE_CHOICES"]);
    expect((await callback(interaction, { type: 8, data: { choices: choices(25) } })).status).toBe(204);
    expect(await typed).toMatchObject({ kind: "choices", choices: { length: 25 } });
  });
});
