import { ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { drawingEnvironment } from "../../src/picture/environment.js";
import {
  openStudio,
  PictureFailed,
  type Studio,
  StudioClosed,
  StudioFull,
  type StudioOptions,
} from "../../src/picture/index.js";
import { projectRoot } from "../../src/root.js";
import { eventually } from "../eventually.js";
import { card } from "./samples.js";

const MOODY = join(projectRoot(), "tests", "picture", "moody.mjs");

const folder = mkdtempSync(join(tmpdir(), "studio-"));
const go = join(folder, "go");

let open: Studio[] = [];
afterEach(async () => {
  for (const studio of open) await studio.close();
  open = [];
  for (const file of [go, `${go}-waiting`]) rmSync(file, { force: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

function opened(options: StudioOptions = {}): Studio {
  // How many draw at once depends on the machine's processors.
  const studio = openStudio({ worker: MOODY, atOnce: 2, ...options });
  open.push(studio);
  return studio;
}

const wish = (heading: string) => card({ heading });
/** Drawn when {@link letGo} is called, and not before. */
const waiting = (name: string) => wish(`wait ${go}, ${name}`);
const letGo = () => writeFileSync(go, "");
/** Until so many have begun to. */
const untilWaiting = (count: number) =>
  eventually(() => expect(readFileSync(`${go}-waiting`, "utf8").match(/\n/g)).toHaveLength(count));

/** Which process drew this. */
const drawnBy = (picture: Uint8Array) => Buffer.from(picture).readUInt32LE();

const failure = (studio: Studio, heading: string): Promise<Error> =>
  studio.draw(wish(heading)).then(
    () => Promise.reject(new Error(`“${heading}” was drawn.`)),
    (error: Error) => error,
  );

/** Until there is no such process. */
const ended = (pid: number) => eventually(() => expect(runs(pid)).toBe(false));

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // One whose parent is gone has a number until the system's first process has heard of its end.
    return !linux || taskOf(`/proc/${pid}/stat`).state !== "Z";
  } catch {
    return false;
  }
}

const linux = process.platform === "linux";

interface Task {
  readonly state: string | undefined;
  readonly parent: number;
  readonly niceness: number;
}

/** A line of a process, or of one of its threads: its third, fourth and 19th field, the second being its name in brackets. */
function taskOf(file: string): Task {
  const line = readFileSync(file, "utf8");
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0], parent: Number(fields[1]), niceness: Number(fields[16]) };
}

/** The processes that this one has started. */
function children(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return taskOf(`/proc/${pid}/stat`).parent === process.pid;
      } catch {
        // Gone meanwhile.
        return false;
      }
    });
}

describe("the studio", () => {
  it("draws in a process of what the build made", async () => {
    const studio = openStudio();
    open.push(studio);
    const [one, other] = await Promise.all([studio.draw(card()), studio.draw(card({ who: "山田 さくら" }))]);
    for (const png of [one, other]) expect((await sharp(png).metadata()).height).toBe(630);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });

  const only = linux ? "" : " (skipped: only Linux has /proc)";
  it.runIf(linux)(
    `draws after the bot's own work, with every thread, and knows nothing of it${only}`,
    async () => {
      const others = new Set(children());
      const own = taskOf("/proc/self/stat").niceness;
      const studio = openStudio({ atOnce: 1 });
      open.push(studio);
      await studio.draw(card());
      const drawing = children().filter((pid) => !others.has(pid));
      expect(drawing).toHaveLength(1);
      const threads = `/proc/${drawing[0]}/task`;
      const niceness = readdirSync(threads).map((thread) => taskOf(join(threads, thread, "stat")).niceness);
      expect(new Set(niceness)).toEqual(new Set([Math.max(10, own)]));
      expect(taskOf("/proc/self/stat").niceness).toBe(own);
      const environment = readFileSync(`/proc/${drawing}/environ`, "utf8").split("\0");
      const names = environment.map((variable) => variable.split("=")[0] ?? "");
      const needed = Object.keys(drawingEnvironment(process.env));
      expect(names.filter((name) => name !== "" && !/^NODE_CHANNEL_/.test(name)).toSorted()).toEqual(
        needed.toSorted(),
      );
    },
  );

  it.runIf(linux)(`is not ended by Ctrl+C, which a terminal sends to all its processes${only}`, async () => {
    const others = new Set(children());
    const studio = openStudio({ atOnce: 1 });
    open.push(studio);
    const first = studio.draw(card());
    // While it still loads what it draws with, by then with a priority of its own; and afterwards.
    const drawing = await eventually(() => {
      const [pid = 0] = children().filter((one) => !others.has(one));
      expect(taskOf(`/proc/${pid}/stat`).niceness).toBeGreaterThanOrEqual(10);
      return pid;
    });
    process.kill(drawing, "SIGINT");
    await first;
    process.kill(drawing, "SIGINT");
    await studio.draw(card({ heading: "Another" }));
    expect(runs(drawing)).toBe(true);
    await studio.close();
    expect(runs(drawing)).toBe(false);
  });

  it("draws equal pictures once, under way and done", async () => {
    const studio = opened();
    const pictures = [studio.draw(waiting("one")), studio.draw(waiting("one"))];
    letGo();
    const [one, same] = await Promise.all(pictures);
    expect(same).toBe(one);
    expect(await studio.draw(waiting("one"))).toBe(one);
    expect(await studio.draw(wish("else"))).not.toBe(one);
  });

  it("keeps no more bytes than it may", async () => {
    const studio = opened({ cacheBytes: 8 });
    const first = await studio.draw(wish("1"));
    await studio.draw(wish("2"));
    expect(await studio.draw(wish("1"))).toBe(first);
    await studio.draw(wish("3"));
    await studio.draw(wish("4"));
    expect(await studio.draw(wish("1"))).not.toBe(first);
  });

  it("keeps none for longer than it may, however often it is asked for", async () => {
    const studio = opened({ cacheFor: 1 });
    const first = await studio.draw(wish("1"));
    await eventually(async () => expect(await studio.draw(wish("1"))).not.toBe(first));
  });

  it("draws two at a time, lets some wait, and turns away the next", async () => {
    const studio = opened({ waiting: 2 });
    const pictures = ["a", "b", "c", "d"].map((name) => studio.draw(waiting(name)));
    await expect(studio.draw(wish("e"))).rejects.toThrow(StudioFull);
    // What is being drawn already needs no place.
    const again = studio.draw(waiting("a"));
    await untilWaiting(2);
    letGo();
    const processes = (await Promise.all(pictures)).map(drawnBy);
    expect(new Set(processes).size).toBe(2);
    expect(await again).toBe(await pictures[0]);
    await expect(studio.draw(wish("e"))).resolves.toBeDefined();
  });

  it.each(["throw", "exit", "nonsense", "later", "fill", "hang"])(
    "fails one picture whose process does this: %s",
    async (mood) => {
      const studio = opened({ limit: mood === "hang" ? 4_000 : 20_000, waiting: 4 });
      const failing = studio.draw(wish(mood));
      const next = studio.draw(wish("well"));
      await expect(failing).rejects.toThrow(PictureFailed);
      await expect(failing).rejects.toThrow("Try again");
      await expect(next).resolves.toHaveLength(4);
      await expect(studio.draw(wish("well again"))).resolves.toHaveLength(4);
      // A failure isn't kept: the same wish is tried anew.
      await expect(studio.draw(wish(mood))).rejects.toThrow(PictureFailed);
    },
  );

  it("says what went wrong in the other process", async () => {
    const failed = await failure(opened(), "throw");
    expect(failed.cause).toBeInstanceOf(Error);
    expect(failed.cause).toMatchObject({ name: "TypeError", message: "no paper", stack: "moody.mjs" });
    expect(String((await failure(opened(), "later")).cause)).toMatch(/ended with 1\..*after all/s);
    expect(String((await failure(opened(), "exit")).cause)).toMatch(/ended with 3\./);
    const nowhere = await failure(opened({ worker: join(folder, "nowhere.mjs") }), "well");
    expect(String(nowhere.cause)).toMatch(/Cannot find module .*nowhere\.mjs/s);
  });

  it("draws again once processes can be started again", async () => {
    const studio = opened();
    const { execPath } = process;
    process.execPath = join(folder, "no-node");
    const pictures = ["1", "2"].map((name) => failure(studio, name));
    await expect(Promise.all(pictures)).resolves.toMatchObject([
      { cause: { code: "ENOENT" } },
      { cause: { code: "ENOENT" } },
    ]);
    process.execPath = execPath;
    const spawning = vi.spyOn(ChildProcess.prototype as unknown as { spawn(): number }, "spawn");
    for (const _ of "12") {
      spawning.mockImplementationOnce(() => {
        throw new Error("spawn ENOMEM");
      });
      expect(await failure(studio, "3")).toMatchObject({ cause: { message: "spawn ENOMEM" } });
    }
    spawning.mockRestore();
    await expect(studio.draw(wish("3"))).resolves.toHaveLength(4);
  });

  it("gives up a process that hangs while it starts", async () => {
    const flag = join(folder, "hang");
    const worker = join(folder, "slow.mjs");
    writeFileSync(flag, "");
    const start = `import { existsSync } from "node:fs"; if (existsSync(${JSON.stringify(flag)})) for (;;);`;
    writeFileSync(worker, `${start} await import(${JSON.stringify(MOODY)});`);
    const studio = opened({ worker, limit: 4_000, atOnce: 1 });
    expect((await failure(studio, "1")).message).toContain("within 4 s");
    rmSync(flag);
    await expect(studio.draw(wish("1"))).resolves.toHaveLength(4);
  });

  it("loses no picture to the end of a process that has nothing to do", async () => {
    const studio = opened();
    const two = [studio.draw(waiting("1")), studio.draw(waiting("2"))];
    await untilWaiting(2);
    letGo();
    const idle = (await Promise.all(two)).map(drawnBy);
    rmSync(go);
    const busy = studio.draw(waiting("3"));
    await untilWaiting(3);
    const numbers = readFileSync(`${go}-waiting`, "utf8").trim().split("\n").map(Number);
    const [killed = 0] = idle.filter((pid) => pid !== numbers[2]);
    process.kill(killed, "SIGKILL");
    await ended(killed);
    letGo();
    expect(drawnBy(await busy)).toBe(numbers[2]);
    await expect(studio.draw(wish("4"))).resolves.toHaveLength(4);
  });

  it("loses no picture to the end of processes that it has not yet heard of, and tells of them", async () => {
    const onGone = vi.fn();
    const studio = opened({ onGone });
    const two = [studio.draw(waiting("1")), studio.draw(waiting("2"))];
    await untilWaiting(2);
    letGo();
    const killed = (await Promise.all(two)).map(drawnBy);
    for (const pid of killed) process.kill(pid, "SIGKILL");
    const next = await Promise.all([studio.draw(wish("3")), studio.draw(wish("4"))]);
    expect(new Set([...killed, ...next.map(drawnBy)]).size).toBe(4);
    const told = onGone.mock.calls.map(([error]) => String(error));
    expect(told).toEqual(Array(2).fill(expect.stringMatching(/^PainterGone: The drawing process /)));
  });

  it("counts a picture's time from when it is drawn, not from when it was wished for", async () => {
    const studio = opened({ limit: 4_000 });
    const hanging = ["hang 1", "hang 2"].map((name) =>
      expect(studio.draw(wish(name))).rejects.toThrow("within 4 s"),
    );
    await expect(studio.draw(wish("well"))).resolves.toHaveLength(4);
    await Promise.all(hanging);
  });

  it("ends its processes when they idle, and starts new ones", async () => {
    const studio = opened({ idle: 20 });
    const first = drawnBy(await studio.draw(wish("1")));
    await ended(first);
    expect(drawnBy(await studio.draw(wish("2")))).not.toBe(first);
  });

  it("ends with what is under way, and draws nothing more", async () => {
    const studio = opened();
    const pictures = ["1", "2", "3"].map((name) => studio.draw(waiting(name)));
    const ends = pictures.map((picture) => expect(picture).rejects.toThrow(StudioClosed));
    await untilWaiting(2);
    await studio.close();
    await Promise.all(ends);
    await expect(studio.draw(wish("x"))).rejects.toThrow(StudioClosed);
  });

  /** A process with a studio that has drawn one picture, and what it does then. */
  function bot(then: string) {
    const studio = JSON.stringify(join(projectRoot(), "dist", "src", "picture", "index.js"));
    const script = `import { openStudio } from ${studio};
      const [drawing, worker] = process.argv.slice(1);
      const studio = openStudio({ worker });
      process.stdout.write(await studio.draw(JSON.parse(drawing)));
      ${then}`;
    const words = ["--input-type=module", "-e", script, JSON.stringify(wish("well")), MOODY];
    return spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  }

  it("leaves no process behind when the bot is killed", async () => {
    const killed = bot("setInterval(() => undefined, 60_000);");
    const [answer] = await once(killed.stdout, "data");
    killed.kill("SIGKILL");
    await ended(drawnBy(answer));
  });

  it.each([
    ["is closed, and what comes after that is done", "await studio.close(); process.exitCode = 7;"],
    ["is left open", "process.exitCode = 7;"],
  ])("lets a bot end that has nothing else left to do, where it %s", async (_, then) => {
    const [code] = await once(bot(then), "exit");
    expect(code).toBe(7);
  });

  it("starts nothing before the first picture", async () => {
    const spawning = vi.spyOn(ChildProcess.prototype as unknown as { spawn(): number }, "spawn");
    const studio = opened();
    expect(spawning).not.toHaveBeenCalled();
    await studio.draw(wish("1"));
    expect(spawning).toHaveBeenCalledTimes(1);
    spawning.mockRestore();
  });
});
