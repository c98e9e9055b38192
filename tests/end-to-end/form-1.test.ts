import { createSecretKey, randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startWagecard, type Wagecard } from "../../src/bot.js";
import { type Board, summaryOf } from "../../src/conversation/index.js";
import { openCorpus } from "../../src/corpus/index.js";
import { Hand } from "../../src/demo/hand.js";
import { publicStore } from "../../src/flows/index.js";
import { type FileValue, type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { PACKS, projectRoot } from "../../src/root.js";
import { checkStore, openStore, sealStore, sqliteIn } from "../../src/store/index.js";
import { copyOfForm1, exportsOfForm1, FORM_1, SEALED_WITH } from "../fixtures/form-1.js";

/** What the first version of the bot stored and exported is opened by this one: nothing of it is lost or changed. */

/** Days: entries of a board keep the time at which they were shared, whenever this runs. */
const FOR_EVER = 3650;

let dataDir: string;
let local: LocalDiscord;
let bot: Wagecard | null = null;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "wagecard-form-1-"));
  local = await startLocalDiscord({ people: Object.keys(FORM_1.people), port: 0 });
});
afterEach(async () => {
  await bot?.stop();
  bot = null;
  await local.close();
  await rm(dataDir, { recursive: true });
});

const hand = (name: string): Hand => new Hand(local.driver(name));

async function open(matrixVersion: string): Promise<void> {
  const here = (name: string): string => local.people.find((person) => person.name === name)?.user.id ?? "";
  const people = Object.entries(FORM_1.people).map(([name, id]) => [id, here(name)] as const);
  const channels = FORM_1.channels.map((id, at) => [id, local.channels[at]?.id ?? ""] as const);
  const server = [FORM_1.server, local.guildId] as const;
  await copyOfForm1("plain", dataDir, new Map([...people, ...channels, server]));
  await start(matrixVersion);
}

async function start(matrixVersion: string): Promise<void> {
  bot = await startWagecard({
    token: local.token,
    api: local.api,
    dataDir,
    store: { address: sqliteIn(dataDir), retentionDays: FOR_EVER },
    matrixVersion,
    log: pino({ level: "silent" }),
    onFatal: (error) => {
      throw error;
    },
  });
  await local.ready();
}

describe("a database of the first form", () => {
  it.each([
    ["plain", []],
    ["sealed", [SEALED_WITH]],
  ] as const)("is read to its last document where it is %s", async (which, keys) => {
    await copyOfForm1(which, dataDir);
    const { faults, counts } = await checkStore({ address: sqliteIn(dataDir), keys });
    expect(faults).toEqual([]);
    expect(counts).toEqual([
      "walks: 2",
      keys.length > 0
        ? "people: 4, 1 not encrypted yet, 1 kept aside as unreadable"
        : "people: 4, 1 kept aside as unreadable",
      "boards: 2",
      "shared: 3",
      "servers: 1",
      "settings: 1",
      ...(keys.length > 0 ? ["encryption: 1 plain, 0 under an older key; plain documents are read"] : []),
    ]);
  });

  it("is encrypted to its last row by a key that comes later, and then opens with nothing else", async () => {
    const key = createSecretKey(randomBytes(32));
    const address = sqliteIn(dataDir);
    await copyOfForm1("plain", dataDir);
    expect(await sealStore({ address, keys: [key] })).toMatchObject({ refused: 0, locked: 0 });
    await mkdir(join(dataDir, "sealed"));
    await copyOfForm1("sealed", join(dataDir, "sealed"));
    const sealed = sqliteIn(join(dataDir, "sealed"));
    await sealStore({ address: sealed, keys: [key, SEALED_WITH] });
    for (const one of [address, sealed]) {
      const { faults, counts } = await checkStore({ address: one, keys: [key] });
      expect(faults).toEqual([]);
      expect(counts.slice(0, 2)).toEqual(["walks: 2", "people: 4, 1 kept aside as unreadable"]);
      expect(counts.at(-1)).toBe("encryption: 0 plain, 0 under an older key; nothing plain is read");
      await expect(openStore({ address: one }, () => undefined)).rejects.toThrow("STORE_KEY is not set");
    }
    const raw = await readFile(join(dataDir, "wagecard.sqlite"), "latin1");
    expect(raw).not.toContain('"week"');
    expect(raw).not.toContain("Robin");
  });

  it("shows each of its cards with the figures that it was stored with", async () => {
    await open("v1");
    const robin = hand("Robin");
    const shown: string[] = [];
    for (const which of ["43.5 h", "40 h"]) {
      await robin.type("wagecard", {});
      const { options } = robin.list("Open a saved card…");
      expect(options).toHaveLength(2);
      await robin.choose(
        "Open a saved card…",
        options.find(({ label }) => label.endsWith(which))?.label ?? "",
      );
      shown.push(JSON.stringify(robin.message.embeds));
    }
    const owned = shown.find((one) => one.includes("Label training data with annotators"));
    expect(owned).toContain("1 value");
    expect(owned).toContain("$260,000");
    expect(shown.some((one) => one.includes("foundation-model-lab ML engineer"))).toBe(true);
  });

  it("goes on with walks that were under way", async () => {
    await open("v1.1");
    const sam = hand("Sam");
    await sam.type("wagecard", {});
    await sam.press("Go on with my walk");
    expect(JSON.stringify(sam.message.embeds)).toContain("Product manager");
    const kim = hand("Kim");
    await kim.type("wagecard", {});
    await kim.press("Go on with my walk");
    await kim.press("Review");
    await kim.press("Finish");
    expect(JSON.stringify(kim.message.embeds)).toContain("45 h");
  });

  it("keeps its board, its settings and what it says of a person", async () => {
    await open("v1.1");
    const lee = hand("Lee");
    await lee.type("compare", {});
    const board = JSON.stringify(lee.message.embeds);
    expect(board).toContain("Robin");
    expect(board).toContain("Sam");
    const robin = hand("Robin");
    await robin.type("settings", {});
    expect(JSON.stringify(robin.message)).toContain(`<#${local.channels[0]?.id}>`);
    await robin.type("privacy", {});
    expect(JSON.stringify(robin.message)).toContain("2 cards");
  });

  it.each(["v1", "v1.1"])(
    "no longer gives away the pay of a shared card, with matrix %s",
    async (version) => {
      await copyOfForm1("plain", dataDir);
      const corpus = openCorpus(join(projectRoot(), "corpus"), version, join(projectRoot(), PACKS));
      const stored = await openStore(
        { address: sqliteIn(dataDir), retentionDays: FOR_EVER },
        () => undefined,
      );
      const store = publicStore(stored, corpus);
      const [channel] = FORM_1.channels;
      const { Robin, Sam } = FORM_1.people;
      const before = await stored.board(channel);
      const board = await store.board(channel);
      const shared = await store.sharedCard(channel, Robin);
      expect(shared?.card.week.pay).toEqual({ kind: "median" });
      expect(shared?.card.score.wage).toBe(120_230);
      const summaries = (of: Board | null) => of?.entries.map(({ user, summary }) => [user, summary]);
      const [robins, sams] = before?.entries ?? [];
      expect(summaries(board)).toEqual([
        [Robin, shared && summaryOf(shared.card)],
        [Sam, { ...sams?.summary, wage: "level" }],
      ]);
      expect(robins?.summary.cost.human).toBeCloseTo(8909.13);
      expect(board?.entries[0]?.summary.cost.human).toBeCloseTo((8909.134615384617 * 120_230) / 300_000);
      // Saved so: it is not worked out anew at each look.
      expect(summaries(await stored.board(channel))).toEqual(summaries(board));
      await store.close();
    },
  );

  it("takes back exported cards", async () => {
    await start("v1.1");
    const files = await exportsOfForm1();
    expect(files.size).toBe(4);
    for (const [filename, text] of files) {
      const file: FileValue = {
        filename,
        contentType: "application/json",
        data: Buffer.from(text).toString("base64"),
      };
      const robin = hand("Robin");
      await robin.type("wagecard", { import: file });
      expect(robin.message.embeds[0]?.title, filename).toContain("AI-augmented territory");
    }
  });
});
