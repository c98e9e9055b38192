import { describe, expect, it } from "vitest";
import { payloads } from "../../commands/index.js";
import { differencesOf, type Payload, type Registered } from "../../src/discord/differences.js";
import { differenceLines, isSame } from "../../src/discord/index.js";

const [first] = payloads;
if (!first) throw new Error("There is no command.");

/** A command as Discord gives it back: with what it adds by itself, and with defaults spelled out. */
function asDiscordHasIt(payload: Payload): Registered {
  return {
    id: "1",
    application_id: "2",
    version: "3",
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    name_localizations: null,
    description: "",
    options: [],
    ...payload,
  };
}
const all = payloads.map(asDiscordHasIt);
const changed = (fields: object): Registered[] =>
  all.map((one, at) => (at === 0 ? { ...one, ...fields } : one));

describe("what is registered, beside what is wanted", () => {
  it("is the same with all that Discord adds by itself", () => {
    const differences = differencesOf(all, payloads);
    expect(differenceLines(differences)).toEqual([]);
    expect(isSame(differences)).toBe(true);
  });

  it("adds everything where there is nothing, and removes what nobody wants", () => {
    expect(differencesOf([], payloads).add).toHaveLength(payloads.length);
    const differences = differencesOf([...all, { name: "old", type: 1 }, { name: "Old", type: 3 }], payloads);
    expect(differenceLines(differences)).toEqual(["remove  /old", "remove  “Old” (message's menu)"]);
  });

  it("keeps commands of one name but another kind apart", () => {
    const twin = { ...asDiscordHasIt(first), type: 3, description: "", options: [] };
    const differences = differencesOf([twin, ...all.slice(1)], payloads);
    expect(differences.add).toEqual([`/${first.name}`]);
    expect(differences.remove).toEqual([`“${first.name}” (message's menu)`]);
  });

  it.each<[string, object, string]>([
    ["a text", { description: "d" }, "description"],
    ["an option's field", { options: [] }, "options"],
    ["what is no longer wanted", { nsfw: true }, "nsfw"],
    ["where it works", { contexts: [0] }, "contexts"],
    ["where it works, in another order of as many", { contexts: [0, 1, 1] }, "contexts.2"],
    ["who may use it", { default_member_permissions: "32" }, "default_member_permissions"],
  ])("names the field of %s", (_, fields, named) => {
    const { add, change, remove } = differencesOf(changed(fields), payloads);
    expect({ add, change, remove }).toEqual({
      add: [],
      change: [{ command: `/${first.name}`, fields: [named] }],
      remove: [],
    });
  });

  it("names an option by its name", () => {
    const [option, ...others] = (first as { options?: object[] }).options ?? [];
    const differences = differencesOf(
      changed({ options: [{ ...option, max_length: 7 }, ...others] }),
      payloads,
    );
    expect(differenceLines(differences)).toEqual(["change  /wagecard: options.role.max_length"]);
  });
});
