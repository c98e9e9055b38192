import { execFile } from "node:child_process";
import { join } from "node:path";
import { REST, Routes } from "discord.js";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { payloads } from "../../commands/index.js";
import { named } from "../../src/discord/index.js";
import { settleCommands } from "../../src/discord/registration.js";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { projectRoot } from "../../src/root.js";
import { quiet } from "../local/harness.js";

/** `npm run register`, and what a start does about the commands. */

quiet();

let local: LocalDiscord;
let rest: REST;
let logged: Record<string, unknown>[];
beforeEach(async () => {
  local = await startLocalDiscord({ guilds: [{ name: "The office" }, { name: "Elsewhere", hasBot: false }] });
  rest = new REST({ api: local.api }).setToken(local.token);
  logged = [];
});
afterEach(() => local.close());

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function register(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const file = join(projectRoot(), "dist", "src", "tools", "register.js");
  const given = { DISCORD_TOKEN: local.token, DISCORD_API_URL: local.api, ...env };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [file, ...args],
      { env: { PATH: process.env["PATH"], ...given } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
  });
}

/** What a payload has of names in other languages, if it has any. */
const namesOf = (payload: object) => (payload as { name_localizations?: object }).name_localizations;

const globally = () => Routes.applicationCommands(local.applicationId);
const there = async (route: `/${string}` = globally()) => (await rest.get(route)) as { name: string }[];
const start = (mode: "first" | "always" | "never", wanted = payloads) =>
  settleCommands(
    rest,
    local.applicationId,
    wanted,
    mode,
    pino({ level: "warn" }, { write: (line: string) => logged.push(JSON.parse(line)) }),
  );

describe("npm run register", () => {
  it("says what it would do and does nothing with --dry-run, then does it, then finds nothing to do", async () => {
    const dry = await register(["--dry-run"]);
    expect(dry).toMatchObject({ code: 0, stderr: "" });
    expect(dry.stdout).toMatch(/^The commands of Wagecard everywhere:\n {2}add {5}\/wagecard\n/);
    expect(dry.stdout).toContain("Nothing was sent (--dry-run).");
    expect(await there()).toEqual([]);

    const done = await register([]);
    expect(done).toMatchObject({ code: 0, stderr: "" });
    expect(done.stdout).toContain(`Registered. ${payloads.length} of the 200 new commands`);
    expect((await there()).map(({ name }) => name)).toEqual(payloads.map(({ name }) => name));

    const again = await register([]);
    expect(again.stdout).toMatch(/nothing to do\.\n$/);
  });

  it("names what it changes, field by field, and what it removes", async () => {
    const [first, ...others] = payloads;
    const body = [{ ...first, description: "old" }, ...others.slice(1), { name: "gone", description: "old" }];
    await rest.put(globally(), { body });
    const { stdout } = await register([]);
    expect(stdout.split("\n").slice(1, -2)).toEqual([
      "  add     /task",
      "  change  /wagecard: description",
      "  remove  /gone",
    ]);
    expect((await register([])).stdout).toMatch(/nothing to do/);
  });

  it("names the languages that differ and nothing else, and finds them well once they are registered", async () => {
    const [first, ...others] = payloads;
    const menu = others.find(({ type }) => type === 3);
    const odd = payloads.map((payload) =>
      payload === first || payload === menu
        ? { ...payload, name_localizations: { ...namesOf(payload), ko: "카드" } }
        : payload,
    );
    await rest.put(globally(), { body: odd });
    const dry = await register(["--dry-run"]);
    expect(dry.stdout.split("\n").slice(1, -2)).toEqual([
      `  change  /${first?.name}: name_localizations (ko)`,
      `  change  “${menu?.name}” (message's menu): name_localizations (ko)`,
    ]);
    expect(JSON.stringify(await there())).not.toContain("_localizations");
    await register([]);
    expect((await register([])).stdout).toMatch(/nothing to do/);
  });

  it("registers in one server alone, which knows no contexts", async () => {
    const args = ["--guild", local.guildId];
    expect((await register(args)).stdout).toContain(`in the server ${local.guildId}`);
    expect(await there(Routes.applicationGuildCommands(local.applicationId, local.guildId))).toHaveLength(
      payloads.length,
    );
    expect(await there()).toEqual([]);
    expect((await register(args)).stdout).toMatch(/nothing to do/);
  });

  it.each<[string, readonly string[], () => Record<string, string>, RegExp]>([
    [
      "no token",
      [],
      () => ({ DISCORD_TOKEN: "", DISCORD_API_URL: "" }),
      /^DISCORD_TOKEN is not set, .*\.env/,
    ],
    ["a wrong token", [], () => ({ DISCORD_TOKEN: "wrong" }), /^Discord refuses the token\./],
    ["no Discord", [], () => ({ DISCORD_API_URL: "http://127.0.0.1:1/api" }), /^Discord can't be reached/],
    [
      "a server without the bot",
      ["--guild", "elsewhere"],
      () => ({}),
      /^The bot is not in the server \d+\. Check the id/,
    ],
    ["no id", ["--guild", "office"], () => ({}), /^--guild takes a server's id.* Use: npm run register/],
    ["an unknown option", ["--force"], () => ({}), /Use: npm run register/],
  ])("%s is a sentence and exit code 1", async (_, args, env, sentence) => {
    const elsewhere = local.guilds[1]?.id ?? "";
    const { code, stderr, stdout } = await register(
      args.map((arg) => (arg === "elsewhere" ? elsewhere : arg)),
      env(),
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("says so where a day's creations are used up, and changes nothing", async () => {
    const body = Array.from({ length: 100 }, (_, at) => ({ name: `c${at}`, description: "d" }));
    await rest.put(globally(), { body });
    await rest.put(globally(), { body: body.map(({ name }) => ({ name: `${name}x`, description: "d" })) });
    const { code, stderr } = await register([]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/200 new ones a day/) });
    expect(await there()).toHaveLength(100);
  });
});

describe("a start on Discord", () => {
  it("registers where there is nothing yet, and tells the ids", async () => {
    const ids = await start("first");
    expect(logged).toEqual([]);
    expect(ids.get("wagecard")).toMatch(/^\d{17,20}$/);
    expect(await start("first")).toEqual(ids);
  });

  it("warns where something differs, with what and the command to run, and changes nothing", async () => {
    await rest.put(globally(), { body: payloads.slice(1) });
    const ids = await start("first");
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatchObject({
      differences: ["add     /wagecard"],
      msg: expect.stringContaining("npm run register"),
    });
    expect([...ids.keys()]).not.toContain("wagecard");
    expect(await there()).toHaveLength(payloads.length - 1);
  });

  it("registers what differs where it is told to, and nothing where it is told not to", async () => {
    await start("never");
    expect(logged).toHaveLength(1);
    expect(await there()).toEqual([]);
    await rest.put(globally(), { body: payloads.slice(1) });
    await start("always");
    expect(logged).toHaveLength(1);
    expect(await there()).toHaveLength(payloads.length);
  });

  it("keeps names in other languages, and says where one of them differs", async () => {
    const inLanguages = (german: string) => {
      const name = named((t) => (t.language === "en" ? "wagecard" : t.language === "de" ? german : "carte"));
      return payloads.map((payload) => (payload.name === "wagecard" ? { ...payload, ...name } : payload));
    };
    await start("first", inLanguages("karte"));
    await start("first", inLanguages("karte"));
    expect(logged).toEqual([]);
    await start("first", inLanguages("lohnkarte"));
    expect(logged[0]).toMatchObject({ differences: ["change  /wagecard: name_localizations (de)"] });
  });
});
