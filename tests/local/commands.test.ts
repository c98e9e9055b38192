import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { describedProblems } from "./described.js";
import { problems, quiet, rest } from "./harness.js";

quiet();

let local: LocalDiscord;
beforeAll(async () => {
  local = await startLocalDiscord({ guilds: [{ name: "The office" }, { name: "Second" }] });
});
afterAll(() => local.close());

const scopes: [string, () => string][] = [
  ["global", () => `/applications/${local.applicationId}/commands`],
  ["server", () => `/applications/${local.applicationId}/guilds/${local.guilds[1]?.id}/commands`],
];

describe.each(scopes)("single %s commands", (_scope, path) => {
  it("are made, fetched, changed, listed and deleted", async () => {
    const made = await rest(local, "POST", path(), { name: "card", description: "d" });
    expect(made).toMatchObject({ status: 201, json: { name: "card", type: 1, description: "d" } });
    expect(await describedProblems("ApplicationCommandResponseSchema", made.json)).toEqual([]);
    const { id, version } = made.json as { id: string; version: string };
    expect(await rest(local, "GET", `${path()}/${id}`)).toEqual({ status: 200, json: made.json });
    const changed = await rest(local, "PATCH", `${path()}/${id}`, { description: "other" });
    expect(changed).toMatchObject({ status: 200, json: { id, description: "other" } });
    expect((changed.json as { version: string }).version).not.toBe(version);
    // The same name again replaces it, and is no new command.
    const again = await rest(local, "POST", path(), { name: "card", description: "third" });
    expect(again).toMatchObject({ status: 200, json: { id, description: "third" } });
    expect((await rest(local, "GET", path())).json).toEqual([again.json]);
    expect(await rest(local, "DELETE", `${path()}/${id}`)).toEqual({ status: 204, json: null });
    const unknown = { status: 404, json: { message: "Unknown application command", code: 10063 } };
    expect(await rest(local, "GET", `${path()}/${id}`)).toEqual(unknown);
    expect(await rest(local, "PATCH", `${path()}/${id}`, { description: "x" })).toEqual(unknown);
    expect(await rest(local, "DELETE", `${path()}/${id}`)).toEqual(unknown);
  });

  it("refuse what a bulk request refuses, and a name that is taken", async () => {
    expect(problems((await rest(local, "POST", path(), { name: "Card", description: "d" })).json)).toEqual([
      "name: APPLICATION_COMMAND_INVALID_NAME",
    ]);
    const put = await rest(local, "PUT", path(), [
      { name: "one", description: "d" },
      { name: "two", description: "d" },
    ]);
    const [first] = put.json as { id: string }[];
    const clash = await rest(local, "PATCH", `${path()}/${first?.id}`, { name: "two" });
    expect(problems(clash.json)).toEqual(["name: APPLICATION_COMMANDS_DUPLICATE_NAME"]);
    expect((await rest(local, "PUT", path(), [])).json).toEqual([]);
  });
});

it("belong to one application", async () => {
  expect(await rest(local, "GET", "/applications/123456789012345678/commands")).toMatchObject({
    status: 404,
    json: { code: 10002 },
  });
});

it("of a server are seen by its members only", async () => {
  const path = `/applications/${local.applicationId}/guilds/${local.guilds[1]?.id}/commands`;
  await rest(local, "PUT", path, [{ name: "second-only", description: "d" }]);
  const robin = local.driver("Robin");
  expect(await robin.act({ kind: "command", name: "second-only", options: [] })).toMatchObject({
    reason: 'There is no command "/second-only" here.',
  });
});
