import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { LIMITS, type Refusal, Refused } from "../../src/conversation/index.js";
import { attachedFiles } from "../../src/discord/index.js";

/** A server that keeps files as Discord's does, and some as it should not. */
let server: Server;
let origin: string;
const asked: string[] = [];
const logged: string[] = [];
const log = pino({ level: "warn" }, { write: (line: string) => logged.push(line) });
const BODIES: Readonly<Record<string, string | Buffer>> = {
  "/attachments/1/2/card.json": '{"a": "ü"}',
  "/attachments/1/2/bom.json": "\ufeff{}",
  "/attachments/1/2/large.json": "x".repeat(LIMITS.exportBytes + 1),
  "/attachments/1/2/full.json": "x".repeat(LIMITS.exportBytes),
  "/attachments/1/2/picture.json": Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]),
  "/secret": "secret",
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    if (path.endsWith("slow.json")) return;
    if (path.endsWith("stuck.json")) {
      response.writeHead(200).write("{");
      return;
    }
    if (path.endsWith("moved.json")) {
      response.writeHead(302, { location: "/secret" }).end();
      return;
    }
    const body = BODIES[path];
    response.writeHead(body === undefined ? 404 : 200).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  asked.length = 0;
  logged.length = 0;
  vi.restoreAllMocks();
});
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});

async function refusal(
  url: string,
  bytes = 10,
  api: string | undefined = `${origin}/api`,
): Promise<Refusal | null> {
  try {
    await attachedFiles(api, log).text({ url, bytes });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  return null;
}

const attachment = (name: string): string => `${origin}/attachments/1/2/${name}`;

describe("a file that somebody attached", () => {
  it("is read as text, with or without a byte order mark, up to the limit", async () => {
    const files = attachedFiles(`${origin}/api`, log);
    expect(await files.text({ url: attachment("card.json"), bytes: 10 })).toBe('{"a": "ü"}');
    expect(await files.text({ url: attachment("bom.json"), bytes: 5 })).toBe("{}");
    const full = await files.text({ url: attachment("full.json"), bytes: LIMITS.exportBytes });
    expect(full).toHaveLength(LIMITS.exportBytes);
  });

  it("is not fetched where Discord says that it is too large, and not read to its end where it is", async () => {
    expect(await refusal(attachment("card.json"), LIMITS.exportBytes + 1)).toEqual({
      kind: "file-too-large",
    });
    expect(asked).toEqual([]);
    expect(await refusal(attachment("large.json"))).toEqual({ kind: "file-too-large" });
  });

  it("is refused where it is gone, moved, no text, or takes too long", async () => {
    expect(await refusal(attachment("missing.json"))).toEqual({ kind: "file-gone" });
    expect(await refusal(attachment("moved.json"))).toEqual({ kind: "file-gone" });
    expect(asked).not.toContain("/secret");
    expect(await refusal(attachment("picture.json"))).toEqual({ kind: "not-an-export" });
    const slow = Promise.all([refusal(attachment("slow.json")), refusal(attachment("stuck.json"))]);
    expect(await slow).toEqual([{ kind: "file-gone" }, { kind: "file-gone" }]);
    // The one that moved and the two that took too long; whoever reads the log can't fetch them from it.
    expect(logged).toHaveLength(3);
    expect(logged.join("")).not.toContain("/attachments/");
  });

  it("is fetched from Discord's own hosts", async () => {
    const fetched = vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response("{}"));
    for (const host of ["cdn.discordapp.com", "media.discordapp.net"]) {
      const url = `https://${host}/ephemeral-attachments/1/2/card.json?ex=1&is=2&hm=3`;
      expect(await attachedFiles(undefined, log).text({ url, bytes: 2 })).toBe("{}");
      expect(fetched).toHaveBeenLastCalledWith(url, expect.objectContaining({ redirect: "error" }));
    }
  });

  it("is fetched from nowhere else", async () => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const elsewhere = [
      "http://cdn.discordapp.com/attachments/1/2/card.json",
      "https://cdn.discordapp.com:8443/attachments/1/2/card.json",
      "https://cdn.discordapp.com.example.org/attachments/1/2/card.json",
      "https://cdn.discordapp.com@example.org/attachments/1/2/card.json",
      "https://example.org/attachments/1/2/card.json",
      "https://media.discordapp.net/external/1/https/example.org/card.json",
      "http://169.254.169.254/attachments/1/2/card.json",
      "file:///attachments/card.json",
      "data:application/json,{}",
      "/attachments/1/2/card.json",
      "",
    ];
    for (const url of elsewhere) expect(await refusal(url), url).toEqual({ kind: "file-gone" });
    expect(await refusal(`${origin}/secret`)).toEqual({ kind: "file-gone" });
    expect(await refusal(`${origin}/attachments/../secret`)).toEqual({ kind: "file-gone" });
    // The server of this machine is a place for files only where the bot runs on it.
    const url = attachment("card.json");
    await expect(attachedFiles(undefined, log).text({ url, bytes: 10 })).rejects.toThrow(Refused);
    expect(fetched).not.toHaveBeenCalled();
  });
});
