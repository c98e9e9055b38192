import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { startLocalDiscord } from "../../src/local/index.js";
import { RECORD_VARIABLE } from "../../src/local/rest/recorder.js";
import { BodyCheck, readRecorded } from "../../src/tools/local-bodies/check.js";
import { REPAIRS } from "../../src/tools/local-bodies/repairs.js";
import { description } from "./description.js";
import { quiet, rest } from "./harness.js";

quiet();

describe("the check of recorded bodies", () => {
  const message = (body: unknown) => ({ route: "POST /channels/:channel/messages", body });
  const violations = (body: unknown) => new BodyCheck(description()).check([message(body)]).violations;

  it.each([
    ["too long", { content: "long" }, "/content must NOT have more than 3 characters"],
    ["missing", {}, "/ must have required property 'content'"],
    ["unknown field", { content: "x", contnet: "y" }, "/ must NOT have additional properties (contnet)"],
    ["no address", { content: "x", link: "nowhere" }, '/link must match format "uri"'],
  ])("finds %s", (_what, body, words) => {
    expect(violations(body)).toEqual([`POST /channels/:channel/messages: ${words}`]);
  });

  it("takes what fits, and counts", () => {
    const report = new BodyCheck(description()).check([message({ content: "x" }), message({ content: "y" })]);
    expect(report).toEqual({ checked: 2, violations: [] });
  });

  it("complains of the branch that was meant, and of routes without a body", () => {
    const route = "POST /interactions/:id/:token/callback";
    const { violations: found } = new BodyCheck(description()).check([
      { route, body: { type: 4, data: { content: "long" } } },
      { route: "GET /channels/:channel/messages", body: {} },
      { route: "POST /nowhere", body: {} },
    ]);
    expect(found).toEqual([
      `${route}: /data/content must NOT have more than 3 characters`,
      "GET /channels/:channel/messages: Discord describes no body there",
      "POST /nowhere: Discord describes no body there",
    ]);
  });

  it("refuses another kind of file, and a repair that has nothing to mend", () => {
    expect(() => new BodyCheck({ openapi: "2.0" })).toThrow();
    const { components, ...rest_ } = description();
    const { [REPAIRS[0]?.schemas[0] ?? ""]: _gone, ...schemas } = components.schemas as Record<
      string,
      object
    >;
    expect(() => new BodyCheck({ ...rest_, components: { schemas } })).toThrow(/to mend/);
  });
});

describe("recording", () => {
  const folder = mkdtempSync(join(tmpdir(), "local-bodies-"));
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  it("keeps every body that was taken, files' JSON too, and none that was refused", async () => {
    vi.stubEnv(RECORD_VARIABLE, folder);
    const local = await startLocalDiscord();
    const path = `/channels/${local.channels[0]?.id}/messages`;
    await rest(local, "POST", path, { content: "taken" });
    await rest(local, "POST", path, { content: "" });
    const form = new FormData();
    form.set("payload_json", JSON.stringify({ content: "with a file" }));
    form.set("files[0]", new Blob(["x"]), "x.txt");
    await rest(local, "POST", path, form);
    await rest(local, "GET", path);
    await local.close();
    const [name = ""] = readdirSync(folder);
    expect(readRecorded(readFileSync(join(folder, name), "utf8"))).toEqual([
      { route: "POST /channels/:channel/messages", body: { content: "taken" } },
      { route: "POST /channels/:channel/messages", body: { content: "with a file" } },
    ]);
  });
});
