import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalDiscord, type Snapshot, startLocalDiscord } from "../../src/local/index.js";
import { type Office, openOffice, quiet } from "./harness.js";

quiet();

let office: Office;
let local: LocalDiscord;
beforeAll(async () => {
  office = await openOffice([{ name: "both", description: "d" }], {
    people: ["Robin", "Sam", "Kim"],
    guilds: [
      { name: "The office" },
      { name: "Elsewhere", hasBot: false, channels: ["hall"], members: ["Sam", "Robin", "Kim"] },
      { name: "Closed", members: ["Sam"], channels: ["den"] },
    ],
    groups: [{ name: "Lunch", members: ["Robin", "Sam"] }],
  });
  ({ local } = office);
});
afterAll(() => office.close());

const idOf = (name: string) => local.people.find((person) => person.name === name)?.user.id ?? "";

describe("what a person sees", () => {
  const snapshot = async (who: string) =>
    (await (await fetch(`${local.url}/local/snapshot?as=${idOf(who)}`)).json()) as Snapshot;

  it("is their own servers, channels and group DMs", async () => {
    const names = ({ guilds, channels }: Snapshot) => [
      guilds.map((one) => one.name),
      channels.map((one) => one.name),
    ];
    expect(names(await snapshot("Sam"))).toEqual([
      ["The office", "Elsewhere", "Closed"],
      ["general", "wagecards", "random", "hall", "den", "Wagecard", "Lunch"],
    ]);
    expect(names(await snapshot("Kim"))).toEqual([
      ["The office", "Elsewhere"],
      ["general", "wagecards", "random", "hall", "Wagecard"],
    ]);
    const { people, guilds } = await snapshot("Robin");
    expect(guilds.map(({ hasBot }) => hasBot)).toEqual([true, false]);
    const bits = people.map(
      ({ permissions }) => (BigInt(permissions) & PermissionFlagsBits.ManageMessages) !== 0n,
    );
    expect(bits).toEqual([true, false, false]);
  });

  it("can't be entered by others", async () => {
    const kim = local.driver("Kim").in(local.channel("Lunch"));
    expect(await kim.act({ kind: "message", content: "x" })).toEqual({
      kind: "failed",
      reason: "Unknown Channel",
    });
  });
});

describe("deleting as a person", () => {
  const say = async (who: string) => {
    const posted = await local.driver(who).act({ kind: "message", content: "x" });
    if (posted.kind !== "posted") throw new Error("not posted");
    return posted.message.id;
  };
  const remove = (who: string, message: string) => local.driver(who).act({ kind: "delete-message", message });

  it("needs the permission for other people's messages, and tells everybody", async () => {
    const id = await say("Robin");
    expect(await remove("Sam", id)).toEqual({
      kind: "failed",
      reason: "You do not have permission to delete other people's messages.",
    });
    const gone = local.driver("Kim").next((event) => event.kind === "delete");
    expect(await remove("Robin", id)).toEqual({ kind: "deleted", id });
    expect(await gone).toMatchObject({ message: id });
    expect(await remove("Robin", id)).toEqual({ kind: "failed", reason: "Unknown Message" });
    const own = await say("Sam");
    expect(await remove("Sam", own)).toEqual({ kind: "deleted", id: own });
    const byRobin = await remove("Robin", await say("Sam"));
    expect(byRobin).toMatchObject({ kind: "deleted" });
  });

  it("dismisses an ephemeral message for its person alone", async () => {
    office.on(async (interaction) => {
      if (interaction.isRepliable()) await interaction.reply({ content: "s", flags: 64 });
    });
    const shown = await local.driver("Sam").act({ kind: "command", name: "both", options: [] });
    if (shown.kind !== "message") throw new Error("no message");
    expect(await remove("Robin", shown.message.id)).toMatchObject({ reason: "Unknown Message" });
    expect(await remove("Sam", shown.message.id)).toMatchObject({ kind: "deleted" });
  });
});

describe("what can't be", () => {
  it.each([
    ["nobody", { people: [] }, "There are 1 to 1000 people."],
    ["two of one name", { people: ["Robin", "robin"] }, "Two people have the same name."],
    ["no server", { guilds: [] }, "At least one server, with at least one channel, is needed."],
    [
      "no channel",
      { guilds: [{ name: "x", channels: [] }] },
      "At least one server, with at least one channel, is needed.",
    ],
    ["a stranger", { installedBy: ["Lee"] }, "Nobody here is called Lee. Add the name to `people`."],
  ])("%s", async (_what, options, words) => {
    await expect(startLocalDiscord(options)).rejects.toThrow(words);
  });

  it("a channel or a person by a wrong name", () => {
    expect(() => local.channel("Elsewhere/general")).toThrow("There is no channel Elsewhere/general.");
    expect(() => local.dm("Lee")).toThrow("Nobody here is called Lee.");
  });
});
