import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, describe, expect, it } from "vitest";
import {
  openStudio,
  PictureFailed,
  type Studio,
  StudioClosed,
  StudioFull,
  type StudioOptions,
} from "../../src/picture/index.js";
import { projectRoot } from "../../src/root.js";
import { card } from "./samples.js";

const MOODY = join(projectRoot(), "tests", "picture", "moody.mjs");

let open: Studio[] = [];
afterEach(async () => {
  for (const studio of open) await studio.close();
  open = [];
});

function opened(options: StudioOptions = {}): Studio {
  // How many draw at once depends on the machine's processors.
  const studio = openStudio({ worker: MOODY, atOnce: 2, ...options });
  open.push(studio);
  return studio;
}

const wish = (heading: string) => card({ heading });

/** Lets every thread go that waits; a thread says nothing when it begins to wait, so this goes on until all are done. */
async function letGo(pictures: readonly Promise<unknown>[]): Promise<void> {
  const channel = new BroadcastChannel("go");
  const timer = setInterval(() => channel.postMessage("go"), 10);
  try {
    await Promise.allSettled(pictures);
  } finally {
    clearInterval(timer);
    channel.close();
  }
}

/** Of a thread: the 19th field of its line, the 2nd being its name in brackets. */
function nicenessOf(thread: string | number): number {
  const line = readFileSync(`/proc/self/task/${thread}/stat`, "utf8");
  return Number(line.slice(line.lastIndexOf(")") + 2).split(" ")[16]);
}

describe("the studio", () => {
  it("draws in a thread of what the build made", async () => {
    const studio = openStudio();
    open.push(studio);
    const [one, other] = await Promise.all([studio.draw(card()), studio.draw(card({ who: "山田 さくら" }))]);
    for (const png of [one, other]) expect((await sharp(png).metadata()).height).toBe(630);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  const linux = process.platform === "linux";
  const only = linux ? "" : " (skipped: only Linux has priorities of threads)";
  it.runIf(linux)(`draws after the bot's own work${only}`, async () => {
    const studio = openStudio();
    open.push(studio);
    await studio.draw(card());
    const own = nicenessOf(process.pid);
    expect(readdirSync("/proc/self/task").map(nicenessOf)).toContain(Math.max(10, own));
    expect(nicenessOf(process.pid)).toBe(own);
  });

  it("draws equal pictures once, under way and done", async () => {
    const studio = opened();
    const pictures = [studio.draw(wish("wait")), studio.draw(wish("wait"))];
    await letGo(pictures);
    const [one, same] = await Promise.all(pictures);
    expect(same).toBe(one);
    expect(await studio.draw(wish("wait"))).toBe(one);
    expect(await studio.draw(wish("else"))).not.toBe(one);
  });

  it("keeps no more bytes than it may", async () => {
    const studio = opened({ cacheBytes: 2 });
    const first = await studio.draw(wish("1"));
    await studio.draw(wish("2"));
    expect(await studio.draw(wish("1"))).toBe(first);
    await studio.draw(wish("3"));
    await studio.draw(wish("4"));
    expect(await studio.draw(wish("1"))).not.toBe(first);
  });

  it("draws two at a time, lets some wait, and turns away the next", async () => {
    const studio = opened({ waiting: 2 });
    const pictures = ["a", "b", "c", "d"].map((name) => studio.draw(wish(`wait ${name}`)));
    await expect(studio.draw(wish("e"))).rejects.toThrow(StudioFull);
    // What is being drawn already needs no place.
    const again = studio.draw(wish("wait a"));
    await letGo(pictures);
    const threads = (await Promise.all(pictures)).map(([thread]) => thread);
    expect(new Set(threads).size).toBe(2);
    expect(await again).toBe(await pictures[0]);
    await expect(studio.draw(wish("e"))).resolves.toBeDefined();
  });

  it.each(["throw", "exit", "later", "fill", "hang"])(
    "fails one picture whose thread does this: %s",
    async (mood) => {
      const studio = opened({ limit: mood === "hang" ? 2_000 : 20_000, waiting: 4 });
      const failing = studio.draw(wish(mood));
      const next = studio.draw(wish("well"));
      await expect(failing).rejects.toThrow(PictureFailed);
      await expect(failing).rejects.toThrow("Try again");
      await expect(next).resolves.toHaveLength(1);
      await expect(studio.draw(wish("well again"))).resolves.toHaveLength(1);
      // A failure isn't kept: the same wish is tried anew.
      await expect(studio.draw(wish(mood))).rejects.toThrow(PictureFailed);
    },
  );

  it("counts a picture's time from when it is drawn, not from when it was wished for", async () => {
    const studio = opened({ limit: 2_000 });
    const hanging = ["hang 1", "hang 2"].map((name) =>
      expect(studio.draw(wish(name))).rejects.toThrow("within 2 s"),
    );
    await expect(studio.draw(wish("well"))).resolves.toHaveLength(1);
    await Promise.all(hanging);
  });

  it("ends its threads when they idle, and starts new ones", async () => {
    const studio = opened({ idle: 20 });
    const [first] = await studio.draw(wish("1"));
    let wishes = 1;
    const thread = async (): Promise<number | undefined> => {
      wishes += 1;
      return (await studio.draw(wish(`${wishes}`)))[0];
    };
    await expect.poll(thread, { interval: 200, timeout: 10_000 }).not.toBe(first);
  });

  it("ends with what is under way, and draws nothing more", async () => {
    const studio = opened();
    const pictures = ["wait 1", "wait 2", "wait 3"].map((name) => studio.draw(wish(name)));
    const ends = pictures.map((picture) => expect(picture).rejects.toThrow(StudioClosed));
    await studio.close();
    await Promise.all(ends);
    await expect(studio.draw(wish("x"))).rejects.toThrow(StudioClosed);
  });

  it("starts nothing before the first picture", async () => {
    const studio = opened({ worker: "/nowhere.mjs" });
    await studio.close();
  });
});
