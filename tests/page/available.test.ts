import type { APIApplicationCommand } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { available, mayDelete, type Place } from "../../src/local/page/browser/available.js";

const MEMBER = "2048";
const MODERATOR = String(1 << 13);
const ADMINISTRATOR = "8";

function place(kind: "text" | "dm" | "group", hasBot = true, permissions = MEMBER): Place {
  const guild =
    kind === "text" ? { id: "10", name: "Office", hasBot, preferredLocale: "en-US" as const } : null;
  return { channel: { id: "20", name: "here", guildId: guild?.id ?? null, kind }, guild, permissions };
}

function command(fields: Partial<APIApplicationCommand>): APIApplicationCommand {
  return {
    id: "1",
    application_id: "2",
    version: "3",
    type: 1,
    name: "plan",
    description: "Plans",
    default_member_permissions: null,
    ...fields,
  };
}
const isOffered = (fields: Partial<APIApplicationCommand>, where: Place) =>
  available([command(fields)], where).length === 1;

describe("commands that are offered", () => {
  it.each([
    ["in a server with the bot", {}, place("text"), true],
    ["in the bot's DM", {}, place("dm"), true],
    ["in a server without it, if installed for servers only", {}, place("text", false), false],
    ["in a group, if installed for servers only", { integration_types: [0] }, place("group"), false],
    [
      "in a server without it, by one's own install",
      { integration_types: [0, 1] },
      place("text", false),
      true,
    ],
    ["in a group, by one's own install", { integration_types: [1] }, place("group"), true],
    ["outside of their contexts", { contexts: [1, 2] }, place("text"), false],
    ["within their contexts", { contexts: [1] }, place("dm"), true],
    ["of another server", { guild_id: "11" }, place("text"), false],
    ["of this server", { guild_id: "10" }, place("text"), true],
    ["without the permission", { default_member_permissions: MODERATOR }, place("text"), false],
    ["with it", { default_member_permissions: MODERATOR }, place("text", true, MODERATOR), true],
    [
      "to administrators, always",
      { default_member_permissions: "0" },
      place("text", true, ADMINISTRATOR),
      true,
    ],
    ["to nobody else", { default_member_permissions: "0" }, place("text", true, MODERATOR), false],
    ["in a DM, where nobody needs permission", { default_member_permissions: "0" }, place("dm"), true],
  ] as const)("%s", (_, fields, where, expected) => {
    expect(isOffered({ ...fields } as Partial<APIApplicationCommand>, where)).toBe(expected);
  });

  it("shows a server's own in place of a global one of the same name and type", () => {
    const own = command({ id: "5", guild_id: "10" });
    const menu = command({ id: "6", type: 3 });
    expect(available([command({}), own, menu], place("text"))).toEqual([own, menu]);
  });
});

describe("deleting a message", () => {
  it.each([
    ["one's own", "7", "7", place("text"), true],
    ["somebody's, as a member", "8", "7", place("text"), false],
    ["somebody's, as a moderator", "8", "7", place("text", true, MODERATOR), true],
    ["somebody's, as an administrator", "8", "7", place("text", true, ADMINISTRATOR), true],
    ["the bot's in its DM", "8", "7", place("dm", true, ADMINISTRATOR), false],
  ] as const)("%s", (_, author, user, where, expected) => {
    expect(mayDelete(author, user, where)).toBe(expected);
  });
});
