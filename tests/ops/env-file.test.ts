import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError, configOf } from "../../src/config.js";
import { parseEnvFile } from "../../src/env-file.js";

const TOKEN = "MTIz.local.secret-of-mine";
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "wagecard-env-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const file = () => join(root, ".env");
const read = (content: string | Uint8Array, env: NodeJS.ProcessEnv = {}) => {
  writeFileSync(file(), content);
  return configOf(root, env);
};
const fault = (content: string | Uint8Array): string => {
  try {
    read(content);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("it was taken");
};

describe(".env in the encodings of editors", () => {
  const text = `# Schlüssel – für später\r\nDISCORD_TOKEN=${TOKEN}\r\n`;
  const big = Buffer.from(text, "utf16le").swap16();
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte-order mark", Buffer.from(`\uFEFF${text}`)],
    ["UTF-8 with a mark right before the token", Buffer.from(`\uFEFFDISCORD_TOKEN=${TOKEN}`)],
    ["UTF-16, little end first", Buffer.from(`\uFEFF${text}`, "utf16le")],
    ["UTF-16, big end first", Buffer.concat([Buffer.of(0xfe, 0xff), big])],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le")],
    ["UTF-16, big end first, without a mark", big],
    ["Windows-1252", Buffer.from(text.replace("–", "-"), "latin1")],
    ["lines that end in CR", Buffer.from(text.replaceAll("\r\n", "\r"))],
  ])("reads the token: %s", (_, content) => {
    const { token, hints } = read(content);
    expect(token).toBe(TOKEN);
    expect(hints).toEqual([]);
  });
});

describe(".env that can't be read", () => {
  it("is a folder", () => {
    mkdirSync(file());
    expect(() => configOf(root, {})).toThrow(/\.env is a folder\..*See|\.env is a folder/);
    expect(() => configOf(root, {})).toThrow(ConfigError);
  });

  it("is a link to nowhere", () => {
    symlinkSync(join(root, "nowhere"), file());
    expect(() => configOf(root, {})).toThrow(/can't be read \(ENOENT\)/);
  });

  it("is a link to itself", () => {
    symlinkSync(file(), file());
    expect(() => configOf(root, {})).toThrow(/can't be read \(ELOOP\)/);
  });

  it("is no text", () => {
    expect(fault(Buffer.from("DISCORD_TOKEN=\0\0\0\0a"))).toMatch(/can't be read \(it is no text\)/);
  });

  it("has the ending that Windows hides", () => {
    writeFileSync(join(root, ".env.txt"), `DISCORD_TOKEN=${TOKEN}`);
    const { token, hints } = configOf(root, {});
    expect(token).toBeNull();
    expect(hints).toEqual([expect.stringMatching(/Only \.env is read: rename it/)]);
  });
});

describe("a line that means a variable and does not set it", () => {
  it.each([
    ["DISCORD_TOKEN: x", "line 2: it sets nothing; write DISCORD_TOKEN=,"],
    ["DISCORD_TOKEN x", "line 2: it sets nothing; write DISCORD_TOKEN=,"],
    ["DISCORD_TOKEN＝x", "line 2: it sets nothing; write DISCORD_TOKEN=,"],
    ["set DISCORD_TOKEN=x", "line 2: it sets nothing; write DISCORD_TOKEN=,"],
    ['$env:DISCORD_TOKEN = "x"', "line 2: it sets nothing; write DISCORD_TOKEN=,"],
    ['"DISCORD_TOKEN": "x",', "line 2: it sets nothing; write DISCORD_TOKEN=,"],
    ["- STORE_KEY=x", "line 2: it sets nothing; write STORE_KEY=,"],
    ["\u200BSTORE_KEY=x", "line 2: it sets nothing; write STORE_KEY=,"],
    ["export STORE_KEY", "line 2: it sets nothing; write STORE_KEY=,"],
    ["DISCORD_TOKN=x", "line 2: DISCORD_TOKN is not known; did you mean DISCORD_TOKEN?"],
    ["STORE_KEYS=x", "line 2: STORE_KEYS is not known; did you mean STORE_KEY?"],
    ["discord_token=x", "line 2: discord_token is not known; did you mean DISCORD_TOKEN?"],
    ["DISCORD_TOKEN=“x”", "line 2: DISCORD_TOKEN: typographic quotation marks"],
    ['DISCORD_TOKEN="x', 'line 2: DISCORD_TOKEN: the quotation mark " is not closed'],
    ['DISCORD_TOKEN="x" y', "line 2: DISCORD_TOKEN: something stands behind"],
    ["STORE_URI=redis://me:x#y@host", "line 2: STORE_URI: what follows a # is a comment"],
  ])("ends the start with its line: %s", (line, sentence) => {
    const message = fault(`# mine\n${line.replace("x", TOKEN)}\nLOG_LEVEL=warn\n`);
    expect(message).toContain(sentence);
    expect(message).not.toContain(TOKEN);
    expect(message.split("\n")).toHaveLength(2);
  });

  it("is told with all others of its kind", () => {
    expect(fault("DISCORD_TOKEN: x\n\nSTORE_KEY: y\n").split("\n")).toHaveLength(3);
  });
});

describe("another line that sets nothing", () => {
  it.each([
    ["what is this", "line 1: it sets nothing;"],
    ["PORT=80", "line 1: the bot knows no variable PORT"],
    [`${TOKEN}=`, "line 1: it sets nothing"],
    ["Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm8=", "line 1: the bot knows no variable of that name"],
    ["NODE_EXTRA_CA_CERTS=/ca.pem", "line 1: Node.js reads NODE_EXTRA_CA_CERTS before this file"],
    ["LOG_LEVEL=warn\nLOG_LEVEL=error", "line 1: LOG_LEVEL is set again in line 2, which counts"],
  ])("is a hint with its line: %s", (content, sentence) => {
    const { hints } = read(content);
    expect(hints).toHaveLength(1);
    expect(hints[0]).toContain(`.env, ${sentence}`);
    expect(hints[0]).not.toMatch(/secret|Zm9v/);
  });

  it("is one that the environment sets otherwise, also to nothing", () => {
    const { hints, token } = read(`DISCORD_TOKEN=${TOKEN}\nLOG_LEVEL=warn`, {
      DISCORD_TOKEN: "",
      LOG_LEVEL: "error",
    });
    expect(token).toBeNull();
    expect(hints).toEqual([
      ".env, line 1: DISCORD_TOKEN is set to nothing in the environment, which counts",
      ".env, line 2: LOG_LEVEL is set to something else in the environment, which counts",
    ]);
  });
});

describe("a line that sets a variable", () => {
  it.each([
    [`DISCORD_TOKEN=${TOKEN}`],
    [`  export DISCORD_TOKEN = ${TOKEN}   # mine`],
    [`DISCORD_TOKEN="${TOKEN}" # mine`],
    [`DISCORD_TOKEN='${TOKEN}'`],
  ])("may be written as %s", (line) => {
    const { token, hints } = read(`${line}\nSTORE_URI=\nPGSSLMODE=require\n`);
    expect(token).toBe(TOKEN);
    expect(hints).toEqual([]);
  });

  it("is read as Node reads it", () => {
    const value = fc.stringMatching(/^[\w.:/@=+-]{0,20}$/);
    const quoted = fc.tuple(fc.constantFrom('"', "'", "`"), fc.stringMatching(/^[\w .:#/@=+-]{0,20}$/));
    const written = fc.oneof(
      value,
      quoted.map(([quote, text]) => `${quote}${text}${quote}`),
      value.map((text) => `${text} # a comment`),
    );
    fc.assert(
      fc.property(
        written,
        fc.constantFrom("", "export "),
        fc.constantFrom("=", " = "),
        (text, before, sign) => {
          // Later versions of Node take no variable out of this one, which sets nothing here either.
          fc.pre(text !== "" || before === "");
          const line = `${before}DATA_DIR${sign}${text}\n`;
          expect(parseEnvFile(line).values.get("DATA_DIR")?.value).toBe(parseEnv(line)["DATA_DIR"]);
        },
      ),
    );
  });
});

describe("a token with a character that none has", () => {
  it.each(["a b", '"a.b.c"', "“a.b.c”", "ä.b.c", "a.b.c\u200B", "a.b.c,"])("is refused: %s", (token) => {
    expect(() => configOf(root, { DISCORD_TOKEN: token })).toThrow(
      /DISCORD_TOKEN: it has a character that no token has/,
    );
  });
});
