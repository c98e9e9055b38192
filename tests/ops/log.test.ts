import { DiscordAPIError, HTTPError } from "discord.js";
import { describe, expect, it } from "vitest";
import { makeLog, pseudonym } from "../../src/log.js";

function logged(secrets: readonly string[], write: (log: ReturnType<typeof makeLog>) => void): string {
  let text = "";
  const keep = (line: string): void => {
    text += line;
  };
  write(makeLog("debug", secrets, { write: keep }));
  return text;
}

describe("the log", () => {
  it("keeps of an error what says what went wrong, and nothing of what was being sent", () => {
    const body = { files: undefined, json: { content: "what somebody typed" } };
    const url = "http://host/api/v10/interactions/1/interaction-token/callback";
    const refused = new DiscordAPIError(
      { code: 50035, message: "Invalid Form Body" },
      50035,
      400,
      "POST",
      url,
      body,
    );
    const failed = new HTTPError(502, "Bad Gateway", "POST", url, body);
    const text = logged([], (log) => {
      log.error({ error: refused, interaction: "1" }, "failed");
      log.error({ error: new Error("outer", { cause: failed }) }, "failed");
      log.error({ error: "a word" }, "failed");
    });
    const [first, second, third] = text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      interaction: "1",
      error: { code: 50035, status: 400, message: "Invalid Form Body", stack: expect.any(String) },
    });
    expect(second.error.cause).toMatchObject({ status: 502, message: "Bad Gateway" });
    expect(third.error).toEqual({ type: "string", message: "a word" });
    expect(text).not.toMatch(/somebody typed|interaction-token/);
  });

  it("blots secrets out wherever they turn up, also where JSON writes them in another way", () => {
    const text = logged(['quo"ted\\one', "a.b.c", "abc"], (log) => {
      log.info({ address: "redis://me:a.b.c@host" }, "a.b.c");
      log.info({ error: new Error('no quo"ted\\one here') }, "abc is too short to be one");
    });
    expect(text).not.toMatch(/a\.b\.c|quo/);
    expect(text.match(/\[redacted\]/g)).toHaveLength(4);
    expect(text).toContain("abc is too short");
    for (const line of text.trim().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
  });

  it("has a pseudonym for a user: the same one for the same person, not a bare hash of the id", () => {
    expect(pseudonym("100000000000000001")).toMatch(/^[0-9a-f]{12}$/);
    expect(pseudonym("100000000000000001")).toBe(pseudonym("100000000000000001"));
    expect(pseudonym("100000000000000001")).not.toBe(pseudonym("100000000000000002"));
  });
});
