import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, vi } from "vitest";
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from "../../src/local/index.js";
import { type Bot, startBot } from "./bot.js";
import { buildPage, chromiumPath, launchChromium } from "./chromium.js";

/** Generous, for a machine that is busy with something else: a test waits for what it needs, never for time. */
export const PATIENCE = 15_000;

export const hasChromium = chromiumPath() !== null;
if (!hasChromium) {
  console.warn("The page's browser tests are skipped: no Chromium at /usr/bin/chromium or $CHROMIUM_PATH.");
}

export interface OpenOptions extends BrowserContextOptions {
  /** Which of the people, from 0. */
  readonly person?: number;
  /** Name of a channel of the first server, `server/name`, or the name of a group; the first one without it. */
  readonly channel?: string;
}

/** A local Discord with the tests' bot, and windows of people; a test file has one. */
export interface Windows {
  readonly local: LocalDiscord;
  readonly browser: Browser;
  bot: Bot;
  open(options?: OpenOptions): Promise<Page>;
  /** Errors of pages and requests to elsewhere; each test ends with none left. */
  readonly problems: string[];
}

/** Starts all of it before the tests of a file, ends it after them, and closes the windows after each. */
export function useWindows(options: LocalDiscordOptions = {}): Windows {
  const problems: string[] = [];
  const parts: { local?: LocalDiscord; browser?: Browser; bot?: Bot } = {};
  const need = <T>(part: T | undefined): T => {
    if (part === undefined) throw new Error("Only within a test: nothing is started yet.");
    return part;
  };

  vi.setConfig({ testTimeout: 4 * PATIENCE, hookTimeout: 4 * PATIENCE });
  beforeAll(async () => {
    await buildPage();
    const local = await startLocalDiscord(options);
    parts.local = local;
    [parts.browser, parts.bot] = await Promise.all([launchChromium(), startBot(local)]);
  });
  afterEach(async () => {
    await Promise.all(parts.browser?.contexts().map((context) => context.close()) ?? []);
    expect(problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await parts.browser?.close();
    await parts.bot?.client.destroy();
    await parts.local?.close();
  });

  async function open({ person = 0, channel, ...rest }: OpenOptions = {}): Promise<Page> {
    const local = need(parts.local);
    const viewport = { width: 1000, height: 800 };
    const context = await need(parts.browser).newContext({ viewport, reducedMotion: "reduce", ...rest });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    watch(page, local.url, problems);
    const place = channel === undefined ? local.channels[0] : local.channel(channel);
    await page.goto(`${local.url}/?as=${local.people[person]?.user.id}&channel=${place?.id}`);
    await page.locator("#messages .message, .empty").first().waitFor();
    return page;
  }

  return {
    get local() {
      return need(parts.local);
    },
    get browser() {
      return need(parts.browser);
    },
    get bot() {
      return need(parts.bot);
    },
    set bot(bot) {
      parts.bot = bot;
    },
    open,
    problems,
  };
}

/** Notes what must not happen: an error, a complaint of the browser's, a request to anywhere but the local server. */
export function watch(page: Page, url: string, problems: string[]): void {
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  page.on("request", (request) => {
    const isLocal = request.url().startsWith(`${url}/`) || /^(data|blob):/.test(request.url());
    if (!isLocal) problems.push(`asked ${request.url()}`);
  });
  page.on("websocket", (socket) => problems.push(`opened ${socket.url()}`));
}

export const say = (page: Page) => page.getByRole("combobox", { name: "Message or command" });
export const last = (page: Page) => page.locator("#messages .message").last();
export const count = (page: Page) => page.locator("#messages .message").count();
export const focusName = (page: Page) => page.evaluate<string>("document.activeElement.textContent");

/** `until(read).toBe(…)`: asks again until it is so. */
export const until = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: PATIENCE });

/** Types a whole line and sends it. */
export async function send(page: Page, line: string): Promise<void> {
  await say(page).fill(line);
  await page.keyboard.press("Enter");
}
