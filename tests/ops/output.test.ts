import { describe, expect, it } from "vitest";
import { makeLog } from "../../src/log.js";
import { linesTo } from "../../src/output.js";

/** A descriptor that does what a test wants next: takes so many bytes at a time, or fails. */
function descriptor() {
  let text = "";
  let next: number | string = Number.POSITIVE_INFINITY;
  let tries = 0;
  const put = (_fd: number, bytes: Uint8Array): number => {
    tries += 1;
    if (typeof next === "string") throw Object.assign(new Error(next), { code: next });
    const taken = bytes.subarray(0, next);
    text += Buffer.from(taken).toString();
    return taken.length;
  };
  return {
    lines: linesTo(2, put),
    does: (what: number | string) => {
      next = what;
    },
    text: () => text,
    tries: () => tries,
  };
}

describe("output that can't be written", () => {
  it.each(["ENOSPC", "EPIPE", "EIO", "EBADF", "EFBIG", "EAGAIN"])(
    "loses lines and says how many: %s",
    (code) => {
      const { lines, does, text } = descriptor();
      const log = makeLog("info", [], lines);
      log.info("before");
      does(code);
      for (let line = 0; line < 3; line += 1) log.info("lost");
      does(Number.POSITIVE_INFINITY);
      log.info("after");
      const said: unknown[] = text()
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(said).toMatchObject([
        { msg: "before" },
        { msg: "lines of the log could not be written", lost: 3, reason: code, level: 40 },
        { msg: "after" },
      ]);
    },
  );

  it("waits a moment for a slow reader, once, and not again before it has read", () => {
    const { lines, does, tries } = descriptor();
    does("EAGAIN");
    lines.write("one\n");
    const first = tries();
    expect(first).toBeGreaterThan(5);
    for (let line = 0; line < 10; line += 1) lines.write("more\n");
    expect(tries()).toBe(first + 10);
  });

  it("writes what is taken in pieces whole, and begins anew after half a line", () => {
    const { lines, does, text } = descriptor();
    does(2);
    lines.write("whole\n");
    expect(text()).toBe("whole\n");
  });
});
