import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PermissionFlagsBits } from "discord-api-types/v10";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startLocalDiscord } from "../../src/local/index.js";
import { quiet } from "./harness.js";

quiet();

let file: string;
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), "local-kept-")), "world.json");
});
afterEach(() => rmSync(join(file, ".."), { recursive: true }));

interface Kept {
  origin: string;
  world: Record<string, unknown> & {
    guilds: { id: string; name: string; ownerId: string }[];
    channels: { kind?: string }[];
    people: { permissions?: string }[];
    dms: Record<string, { kind?: string }>;
  };
}

/** The same world in the form that knew one server only. */
function inFirstForm({ origin, world }: Kept): unknown {
  const { guilds, groups: _groups, installedBy: _installedBy, ...rest } = world;
  const [guild] = guilds;
  for (const channel of [...rest.channels, ...Object.values(rest.dms)]) delete channel.kind;
  for (const person of rest.people) delete person.permissions;
  const { id, name, ownerId } = guild ?? { id: "", name: "", ownerId: "" };
  return { origin, world: { ...rest, version: 1, guild: { id, name, ownerId } } };
}

describe("a kept file", () => {
  it("of the first form is read with all that was said, its first person as the owner", async () => {
    const before = await startLocalDiscord({ file });
    await before.driver("Sam").act({ kind: "message", content: "hello" });
    await before.driver("Sam").in(before.dm("Sam")).act({ kind: "message", content: "private" });
    await before.close();
    writeFileSync(file, JSON.stringify(inFirstForm(JSON.parse(readFileSync(file, "utf8")) as Kept)));

    const after = await startLocalDiscord({ file });
    const [said] = after.driver("Robin").messages();
    expect(said?.content).toBe("hello");
    expect(after.driver("Sam").in(after.dm("Sam")).messages()).toMatchObject([{ content: "private" }]);
    expect(after.people).toEqual(before.people);
    expect(after.guilds).toEqual(before.guilds);
    expect(BigInt(after.people[0]?.permissions ?? 0) & PermissionFlagsBits.ManageMessages).not.toBe(0n);
    const gone = await after.driver("Robin").act({ kind: "delete-message", message: said?.id ?? "" });
    expect(gone).toMatchObject({ kind: "deleted" });
    await after.close();
  });

  it("keeps servers, groups, permissions and installs", async () => {
    const options = {
      file,
      guilds: [{ name: "One" }, { name: "Two", hasBot: false, members: ["Sam"], permissions: { Sam: 8n } }],
      groups: [{ name: "Lunch", members: ["Robin", "Sam"] }],
      installedBy: ["Sam"],
    };
    const before = await startLocalDiscord(options);
    await before.close();
    const after = await startLocalDiscord({ file });
    expect(after.guilds).toEqual(before.guilds);
    expect(after.channel("Lunch")).toEqual(before.channel("Lunch"));
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      world: {
        installedBy: [after.people[1]?.user.id],
        groups: { [after.channel("Lunch").id]: { length: 2 } },
      },
    });
    await after.close();
  });
});
