import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { describedProblems } from "./described.js";
import { problems, quiet, rest } from "./harness.js";

quiet();

let local: LocalDiscord;
let channel: string;
beforeAll(async () => {
  local = await startLocalDiscord();
  channel = `/channels/${local.channels[0]?.id}/messages`;
});
afterAll(() => local.close());

const a = (length: number) => "a".repeat(length);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const embed = (extra: object) => ({ embeds: [{ title: "t", ...extra }] });
const button = (id: number, extra: object = {}) => ({
  type: 2,
  style: 1,
  label: "b",
  custom_id: `b${id}`,
  ...extra,
});
const row = (...components: object[]) => ({ type: 1, components });
const rows = (...all: object[]) => ({ content: "x", components: all });
const option = (value: string, extra: object = {}) => ({ label: value, value, ...extra });
const select = (extra: object = {}) => ({ type: 3, custom_id: "s", options: [option("1")], ...extra });

describe("messages that Discord refuses", () => {
  const cases: [string, object, string[]][] = [
    ["long content", { content: a(2001) }, ["content: BASE_TYPE_MAX_LENGTH"]],
    ["content of another type", { content: 5 }, ["content: STRING_TYPE_CONVERT"]],
    ["long title", embed({ title: a(257) }), ["embeds[0].title: BASE_TYPE_MAX_LENGTH"]],
    ["long description", embed({ description: a(4097) }), ["embeds[0].description: BASE_TYPE_MAX_LENGTH"]],
    ["long footer", embed({ footer: { text: a(2049) } }), ["embeds[0].footer.text: BASE_TYPE_MAX_LENGTH"]],
    ["long author", embed({ author: { name: a(257) } }), ["embeds[0].author.name: BASE_TYPE_MAX_LENGTH"]],
    [
      "long field name",
      embed({ fields: [{ name: a(257), value: "v" }] }),
      ["embeds[0].fields[0].name: BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "long field value",
      embed({ fields: [{ name: "n", value: a(1025) }] }),
      ["embeds[0].fields[0].value: BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "empty field value",
      embed({ fields: [{ name: "n", value: "" }] }),
      ["embeds[0].fields[0].value: BASE_TYPE_REQUIRED"],
    ],
    [
      "blank field name",
      embed({ fields: [{ name: "  ", value: "v" }] }),
      ["embeds[0].fields[0].name: BASE_TYPE_REQUIRED"],
    ],
    [
      "missing field value",
      embed({ fields: [{ name: "n" }] }),
      ["embeds[0].fields[0].value: BASE_TYPE_REQUIRED"],
    ],
    [
      "26 fields",
      embed({ fields: times(26, () => ({ name: "n", value: "v" })) }),
      ["embeds[0].fields: BASE_TYPE_MAX_LENGTH"],
    ],
    ["11 embeds", { embeds: times(11, () => ({ title: "t" })) }, ["embeds: BASE_TYPE_MAX_LENGTH"]],
    ["an embed of a colour only", { embeds: [{ color: 1 }] }, ["embeds[0].description: BASE_TYPE_REQUIRED"]],
    ["a colour too large", embed({ color: 0x1000000 }), ["embeds[0].color: NUMBER_TYPE_MAX"]],
    ["a strange scheme", embed({ url: "ftp://x.y" }), ["embeds[0].url: URL_TYPE_INVALID_SCHEME"]],
    ["no address", embed({ image: { url: "card.png" } }), ["embeds[0].image.url: URL_TYPE_INVALID_URL"]],
    [
      "6001 characters together",
      { embeds: [{ description: a(4096) }, { description: a(1905) }] },
      ["embeds: MAX_EMBED_SIZE_EXCEEDED"],
    ],
    [
      "a file that isn't there",
      embed({ image: { url: "attachment://card.png" } }),
      ["embeds[0].image.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"],
    ],
    [
      "an attachment that isn't there",
      { content: "x", attachments: [{ id: 0 }] },
      ["attachments[0].id: ATTACHMENT_NOT_FOUND"],
    ],
    ["6 rows", rows(...times(6, (i) => row(button(i)))), ["components: BASE_TYPE_MAX_LENGTH"]],
    ["an empty row", rows(row()), ["components[0].components: BASE_TYPE_BAD_LENGTH"]],
    [
      "6 buttons",
      rows(row(...times(6, (i) => button(i)))),
      ["components[0].components: BASE_TYPE_BAD_LENGTH"],
    ],
    ["no row around a button", rows(button(1)), ["components[0].type: UNION_TYPE_CHOICES"]],
    [
      "the same custom id",
      rows(row(button(1)), row(button(1, { disabled: true }))),
      ["components[1].components[0].custom_id: COMPONENT_CUSTOM_ID_DUPLICATED"],
    ],
    [
      "a long custom id",
      rows(row(button(1, { custom_id: a(101) }))),
      ["components[0].components[0].custom_id: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "a button without custom id",
      rows(row({ type: 2, style: 1, label: "b" })),
      ["components[0].components[0].custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED"],
    ],
    [
      "a link with custom id",
      rows(row(button(1, { style: 5, url: "https://x.y" }))),
      ["components[0].components[0].custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"],
    ],
    [
      "a link without address",
      rows(row({ type: 2, style: 5, label: "b" })),
      ["components[0].components[0].url: BUTTON_COMPONENT_URL_REQUIRED"],
    ],
    [
      "a button without words",
      rows(row(button(1, { label: "" }))),
      ["components[0].components[0].label: BUTTON_COMPONENT_LABEL_REQUIRED"],
    ],
    [
      "a long label",
      rows(row(button(1, { label: a(81) }))),
      ["components[0].components[0].label: BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "a select beside a button",
      rows(row(button(1), select())),
      ["components[0].components[1]: COMPONENT_LAYOUT_WIDTH_EXCEEDED"],
    ],
    [
      "the same option twice",
      rows(row(select({ options: [option("1"), option("1")] }))),
      ["components[0].components[0].options[1]: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED"],
    ],
    [
      "26 options",
      rows(row(select({ options: times(26, (i) => option(`${i}`)) }))),
      ["components[0].components[0].options: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "no options",
      rows(row(select({ options: [] }))),
      ["components[0].components[0].options: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "a long option",
      rows(row(select({ options: [option("1", { label: a(101) })] }))),
      ["components[0].components[0].options[0].label: BASE_TYPE_BAD_LENGTH"],
    ],
    [
      "a long option description",
      rows(row(select({ options: [option("1", { description: a(101) })] }))),
      ["components[0].components[0].options[0].description: BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "a long placeholder",
      rows(row(select({ placeholder: a(151) }))),
      ["components[0].components[0].placeholder: BASE_TYPE_MAX_LENGTH"],
    ],
    [
      "two defaults of one",
      rows(row(select({ options: [option("1", { default: true }), option("2", { default: true })] }))),
      ["components[0].components[0].options: SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES"],
    ],
    [
      "Components V2",
      { flags: 1 << 15, components: [{ type: 10, content: "x" }] },
      ["components[0].type: UNION_TYPE_CHOICES", "flags: LOCAL_COMPONENTS_V2_UNSUPPORTED"],
    ],
    ["no time", embed({ timestamp: "soon" }), ["embeds[0].timestamp: DATE_TIME_TYPE_PARSE"]],
    [
      "mentions said twice",
      { content: "x", allowed_mentions: { parse: ["users"], users: ["123456789012345678"] } },
      ["allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"],
    ],
    ["a poll", { content: "x", poll: { question: { text: "?" } } }, ["poll: LOCAL_UNSUPPORTED"]],
  ];
  it.each(cases)("%s", async (_what, body, expected) => {
    const { status, json } = await rest(local, "POST", channel, body);
    expect(problems(json)).toEqual(expected);
    expect({ status, json }).toMatchObject({
      status: 400,
      json: { code: 50035, message: "Invalid Form Body" },
    });
    expect(local.refusals.at(-1)).toMatchObject({ status: 400, code: 50035, method: "POST" });
  });

  it.each([{}, { content: "   " }, { content: null, embeds: [], components: [] }])(
    "nothing in it: %j",
    async (body) => {
      const { status, json } = await rest(local, "POST", channel, body);
      expect({ status, json }).toEqual({
        status: 400,
        json: { message: "Cannot send an empty message", code: 50006 },
      });
    },
  );

  it("a change that empties the message", async () => {
    const sent = await rest(local, "POST", channel, { content: "x" });
    const path = `${channel}/${(sent.json as { id: string }).id}`;
    expect(await rest(local, "PATCH", path, { content: "" })).toMatchObject({ json: { code: 50006 } });
    expect(await rest(local, "PATCH", path, { embeds: [{ title: "t" }] })).toMatchObject({
      status: 200,
      json: { content: "x", embeds: [{ title: "t", type: "rich" }] },
    });
    expect(await rest(local, "DELETE", path)).toEqual({ status: 204, json: null });
    expect(await rest(local, "DELETE", path)).toMatchObject({ status: 404, json: { code: 10008 } });
  });
});

describe("the longest that Discord allows", () => {
  const field = { name: a(20), value: a(100) };
  const longest = {
    content: a(2000),
    embeds: [
      {
        title: a(256),
        author: { name: a(256) },
        footer: { text: a(488) },
        fields: times(25, () => field),
        color: 0xffffff,
      },
      { description: a(2000) },
      ...times(8, () => ({ image: { url: "https://x.y/z.png" } })),
    ],
    components: [
      ...times(4, (r) =>
        row(...times(5, (i) => button(r * 5 + i, { custom_id: `${r}${i}`.padEnd(100, "x"), label: a(80) }))),
      ),
      row(
        select({
          custom_id: a(100),
          placeholder: a(150),
          max_values: 25,
          options: times(25, (i) => ({ label: a(100), value: `${i}`.padEnd(100, "x"), description: a(100) })),
        }),
      ),
    ],
  };

  it("passes, and comes back in the shape that Discord describes", async () => {
    const { status, json } = await rest(local, "POST", channel, longest);
    expect({ status, problems: problems(json) }).toEqual({ status: 200, problems: [] });
    expect(await describedProblems("MessageResponseSchema", json)).toEqual([]);
  });

  it("is refused with one character more", async () => {
    const [first, ...others] = longest.embeds;
    const body = { ...longest, embeds: [{ ...first, footer: { text: a(489) } }, ...others] };
    expect(problems((await rest(local, "POST", channel, body)).json)).toEqual([
      "embeds: MAX_EMBED_SIZE_EXCEEDED",
    ]);
  });
});

describe("files", () => {
  const form = (payload: object, ...names: string[]) => {
    const data = new FormData();
    data.set("payload_json", JSON.stringify(payload));
    for (const [index, name] of names.entries()) data.set(`files[${index}]`, new Blob(["abc"]), name);
    return data;
  };

  it("are stored with their description, and kept or dropped by an edit", async () => {
    const attachments = [{ id: 0, description: "first" }];
    const sent = await rest(local, "POST", channel, form({ content: "x", attachments }, "a b.txt", "c.svg"));
    const message = sent.json as { id: string; attachments: { id: string; filename: string; url: string }[] };
    expect(message.attachments).toMatchObject([
      { filename: "a_b.txt", description: "first", size: 3 },
      { filename: "c.svg" },
    ]);
    const svg = await fetch(message.attachments[1]?.url ?? "");
    expect(svg.headers.get("content-type")).toBe("application/octet-stream");
    const path = `${channel}/${message.id}`;
    const kept = await rest(
      local,
      "PATCH",
      path,
      form({ attachments: [{ id: message.attachments[0]?.id }] }, "d.png"),
    );
    expect(kept.json).toMatchObject({ attachments: [{ filename: "a_b.txt" }, { filename: "d.png" }] });
    const none = await rest(local, "PATCH", path, { attachments: [] });
    expect(none.json).toMatchObject({ attachments: [] });
  });

  it("no more than ten", async () => {
    const { json } = await rest(local, "POST", channel, form({}, ...times(11, (i) => `${i}.txt`)));
    expect(problems(json)).toEqual(["files: BASE_TYPE_MAX_LENGTH"]);
  });
});
