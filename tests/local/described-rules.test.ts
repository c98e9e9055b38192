import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { checkDescribed, loadDescription } from "../../src/local/rules/described.js";
import { ApiError } from "../../src/local/rules/errors.js";
import { problems, quiet, rest } from "./harness.js";

quiet();

let local: LocalDiscord;
beforeAll(async () => {
  local = await startLocalDiscord();
});
afterAll(() => local.close());

/** What the description refuses, as `path: CODE`; none where it takes the body. */
async function refused(name: Parameters<typeof checkDescribed>[0], body: unknown): Promise<string[]> {
  await loadDescription();
  try {
    checkDescribed(name, body);
    return [];
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return problems({ errors: error.errors });
  }
}

describe("Discord's own description", () => {
  it("refuses over REST what no rule of ours looks at", async () => {
    const path = `/channels/${local.channels[0]?.id}/messages`;
    const nonce = await rest(local, "POST", path, { content: "x", nonce: "n".repeat(26) });
    expect(nonce).toMatchObject({ status: 400, json: { code: 50035, message: "Invalid Form Body" } });
    expect(problems(nonce.json)).toEqual(["nonce: BASE_TYPE_MAX_LENGTH"]);
    const shared = await rest(local, "POST", path, { content: "x", enforce_nonce: "yes" });
    expect(problems(shared.json)).toEqual(["enforce_nonce: BOOLEAN_TYPE_CONVERT"]);
    expect(local.driver("Robin").messages()).toEqual([]);
  });

  it("names the branch of a union that was meant", async () => {
    const button = { type: 2, style: 1, custom_id: "b", label: "l".repeat(81) };
    const body = { content: "x", components: [{ type: 1, components: [button] }] };
    expect(await refused("MessageCreateRequest", body)).toEqual([
      "components[0].components[0].label: BASE_TYPE_MAX_LENGTH",
    ]);
  });

  it("is mended where Discord takes more than it says", async () => {
    const command = { name: "card", description: "d", default_member_permissions: "8" };
    expect(await refused("ApplicationCommandCreateRequest", command)).toEqual([]);
    expect(await refused("MessageCreateRequest", { attachments: [{ id: 0, description: "d" }] })).toEqual([]);
    expect(await refused("MessageCreateRequest", { attachments: [{ id: true }] })).toHaveLength(1);
    expect(await refused("IncomingWebhookInteractionRequest", { constructor: "x" })).toEqual([]);
  });
});
