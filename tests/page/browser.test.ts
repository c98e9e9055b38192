import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { startLocalDiscord } from "../../src/local/index.js";
import { startBot } from "./bot.js";
import { focusName, hasChromium, last, PATIENCE, say, until, useWindows } from "./windows.js";

describe.skipIf(!hasChromium)("the page in a browser", () => {
  const windows = useWindows();

  /** Scrolling is noticed in the next frame. */
  const frame = (page: Page) =>
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  const planned = async (page: Page, role: string) => {
    await say(page).fill(`/plan role:${role}`);
    await page.keyboard.press("Enter");
    await last(page).getByRole("heading", { name: role }).waitFor();
  };

  it("shows how to begin, and begins with a click", async () => {
    const page = await windows.open();
    await page.getByRole("button", { name: "/plan Plans a week" }).click();
    await until(() => page.getByLabel("role", { exact: true }).isVisible()).toBe(true);
  });

  it("carries a whole conversation by keyboard alone", async () => {
    const page = await windows.open();
    await say(page).focus();
    await page.keyboard.type("/pl");
    await page.getByRole("option", { name: "/plan" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: "Technical Writer" }).waitFor();
    await page.keyboard.type("eng");
    await page.getByRole("option", { name: "Technical Writer" }).waitFor({ state: "detached" });
    await page.keyboard.press("Enter");
    expect(await page.getByLabel("role", { exact: true }).inputValue()).toBe("Machine Learning Engineer");
    await page.keyboard.type(" note:soon");
    expect(await page.getByLabel("note", { exact: true }).inputValue()).toBe("soon");
    await page.keyboard.press("Enter");
    await last(page).getByText("machine-learning-engineer · soon").waitFor();
    expect(await last(page).locator(".used").textContent()).toContain("used /plan");

    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    expect(await focusName(page)).toBe("Silent");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await last(page).getByText("Count 1").waitFor();
    await page.keyboard.press("Enter");
    await last(page).getByText("Count 2").waitFor();
    expect(await focusName(page)).toBe("Add");

    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Hours" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("This is needed.").waitFor();
    await page.keyboard.type("7.5");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: "Typical" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await last(page).getByText("Hours 7.5, b").waitFor();
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("takes a whole line, refuses one that cannot be sent, and recalls the last", async () => {
    const page = await windows.open();
    const error = page.locator("#composer-error");
    await say(page).fill("/pln role:x");
    await page.keyboard.press("Enter");
    await until(() => error.textContent()).toContain("no command /pln");
    await say(page).fill("/plan note:x");
    await page.keyboard.press("Enter");
    await until(() => error.textContent()).toContain("role is needed");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await planned(page, "writer, at 14, 8");
    expect(await say(page).inputValue()).toBe("");
    await page.keyboard.press("ArrowUp");
    expect(await page.getByLabel("role", { exact: true }).inputValue()).toBe("writer, at 14, 8");
    const before = await page.locator("#messages .message").count();
    await page.keyboard.press("Enter");
    await until(() => page.locator("#messages .message").count()).toBe(before + 1);
  });

  it("chooses from a select, and leaves a disabled button alone", async () => {
    const page = await windows.open();
    await planned(page, "chooser");
    expect(await last(page).getByRole("button", { name: "Off" }).isDisabled()).toBe(true);
    await last(page).getByRole("combobox", { name: "Pick a task" }).click();
    await page.getByRole("option", { name: "Pipelines About Pipelines" }).click();
    await last(page).getByText("chosen Pipelines").waitFor();
  });

  it("says so under the message where nobody answers, and keeps what was typed into a form", async () => {
    const page = await windows.open();
    await planned(page, "silence");
    await last(page).getByRole("button", { name: "Silent" }).click();
    await last(page).locator(".failure").waitFor();
    await last(page).getByRole("button", { name: "Form" }).click();
    await page.getByLabel("Hours a week").fill("never");
    await page.getByRole("button", { name: "Submit" }).click();
    await page.getByRole("dialog").getByText("Not accepted.").waitFor();
    expect(await page.getByLabel("Hours a week").inputValue()).toBe("never");
    await page.keyboard.press("Escape");
    await until(() => page.getByRole("dialog").count()).toBe(0);
  });

  it("shows two people the same conversation, but not each other's ephemeral messages", async () => {
    const channel = "wagecards";
    const [page, other] = [await windows.open({ channel }), await windows.open({ channel, person: 1 })];
    await say(page).fill("<img src=x onerror=alert(1)> **hello**");
    await page.keyboard.press("Enter");
    await last(other).getByText("<img src=x onerror=alert(1)> hello").waitFor();
    await say(page).fill("/secret");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await last(page).getByText("Only you can see this").waitFor();
    await say(other).fill("seen nothing");
    await other.keyboard.press("Enter");
    await last(other).getByText("seen nothing").waitFor();
    expect(await other.getByText("Only you can see this").count()).toBe(0);
    await page.getByRole("button", { name: "Dismiss message" }).click();
    await until(() => page.getByText("Only you can see this").count()).toBe(0);

    const [, name = ""] = windows.local.people.map((person) => person.name);
    await page.getByRole("link", { name }).click();
    await until(() => new URL(page.url()).searchParams.get("as")).toBe(windows.local.people[1]?.user.id);
  });

  it("keeps what has been said over a reload, and shows nothing twice", async () => {
    const page = await windows.open({ channel: "wagecards" });
    const ids = () =>
      page.evaluate<string[]>("[...document.querySelectorAll('.message')].map((one) => one.dataset.id)");
    await planned(page, "kept");
    await last(page).getByRole("button", { name: "Add" }).click();
    await last(page).getByText("Count 1").waitFor();
    const before = await ids();
    expect(new Set(before).size).toBe(before.length);
    await page.reload();
    await last(page).getByText("Count 1").waitFor();
    expect(await ids()).toEqual(before);
    await last(page).getByRole("button", { name: "Add" }).click();
    await last(page).getByText("Count 2").waitFor();
    expect(await ids()).toEqual(before);
  });

  it("fits a phone, in light and dark", async () => {
    const page = await windows.open({ viewport: { width: 390, height: 844 } });
    await planned(page, "phone");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    const before = await page.evaluate("getComputedStyle(document.body).backgroundColor");
    await page.getByRole("button", { name: "Switch to dark" }).click();
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).not.toBe(before);
    await page.getByRole("combobox", { name: "Channel" }).selectOption({ index: 2 });
    await page.getByText("Nothing has been said here yet").waitFor();
  });

  it("follows the conversation unless the reader scrolled up", async () => {
    const page = await windows.open({ viewport: { width: 1000, height: 420 } });
    await planned(page, "long one");
    await planned(page, "long two");
    const [, other = ""] = windows.local.people.map((person) => person.name);
    const distance = () =>
      page.evaluate(
        "(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.getElementById('log'))",
      );
    await page.evaluate("document.getElementById('log').scrollTop = 1e6");
    await frame(page);
    await windows.local.driver(other).act({ kind: "message", content: "sooner" });
    await last(page).getByText("sooner").waitFor();
    await until(distance).toBeLessThan(2);
    await page.evaluate("document.getElementById('log').scrollTop = 0");
    await frame(page);
    await until(distance).toBeGreaterThan(100);
    await windows.local.driver(other).act({ kind: "message", content: "later" });
    await page.getByRole("button", { name: "New messages" }).click();
    await until(distance).toBeLessThan(2);
  });

  it("begins a tall message at its top", async () => {
    const page = await windows.open({ viewport: { width: 1000, height: 420 } });
    await planned(page, "one before");
    await planned(page, "tall");
    const scrolled = () => page.evaluate<number>("document.getElementById('log').scrollTop");
    const top = await page.evaluate<number>(
      "document.querySelector('.message:last-child').getBoundingClientRect().top - document.getElementById('log').getBoundingClientRect().top",
    );
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(40);
    expect(await scrolled()).toBeGreaterThan(0);
  });

  it("finds the server again after a restart, with what has been said", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wagecard-page-"));
    const file = join(folder, "local.json");
    const first = await startLocalDiscord({ file });
    const port = Number(new URL(first.url).port);
    const context = await windows.browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(first.url);
    await say(page).fill("before");
    await page.keyboard.press("Enter");
    await last(page).getByText("before").waitFor();
    await first.close();
    await page.getByText("does not answer").waitFor();
    const second = await startLocalDiscord({ file, port });
    await page.getByText("The bot is offline").waitFor();
    await second.driver(second.people[1]?.name ?? "").act({ kind: "message", content: "after" });
    await last(page).getByText("after").waitFor();
    expect(await page.locator("#messages .message").count()).toBe(2);
    await context.close();
    await second.close();
    await rm(folder, { recursive: true });
  });

  it("listens by one stream where the first ended while the page asked what had happened before it", async () => {
    const context = await windows.browser.newContext();
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    let streams = 0;
    await page.route("**/local/events*", (route) => {
      streams += 1;
      const ends = { contentType: "text/event-stream", body: ":\n\n" };
      return streams === 1 ? route.fulfill(ends) : route.continue();
    });
    let snapshots = 0;
    await page.route("**/local/snapshot*", async (route) => {
      snapshots += 1;
      if (snapshots !== 2) return route.continue();
      await page.getByText("does not answer").waitFor();
      return route.abort();
    });
    await page.goto(windows.local.url);
    await until(() => streams).toBe(2);
    await until(() => page.getByText("does not answer").count()).toBe(0);
    const [, other = ""] = windows.local.people.map((person) => person.name);
    await windows.local.driver(other).act({ kind: "message", content: "by one stream" });
    await last(page).getByText("by one stream").waitFor();
    expect(streams).toBe(2);
    await context.close();
  });

  it("says when the bot is away, and notices its return", async () => {
    const page = await windows.open();
    await windows.bot.client.destroy();
    await page.getByText("The bot is offline").waitFor();
    windows.bot = await startBot(windows.local);
    await until(() => page.getByText("The bot is offline").count()).toBe(0);
  });

  it("keeps what is said while it asks what the bot's return has changed", async () => {
    const page = await windows.open();
    await windows.bot.client.destroy();
    await page.getByText("The bot is offline").waitFor();
    const steps = { taken: (): void => undefined, release: (): void => undefined };
    const taken = new Promise<void>((done) => Object.assign(steps, { taken: done }));
    const released = new Promise<void>((done) => Object.assign(steps, { release: done }));
    await page.route("**/local/snapshot*", async (route) => {
      const response = await route.fetch();
      steps.taken();
      await released;
      await route.fulfill({ response });
    });
    windows.bot = await startBot(windows.local);
    await taken;
    const [, other = ""] = windows.local.people.map((person) => person.name);
    await windows.local.driver(other).act({ kind: "message", content: "in between" });
    await last(page).getByText("in between").waitFor();
    const arrived = page.waitForResponse("**/local/snapshot*");
    steps.release();
    await (await arrived).finished();
    await frame(page);
    expect(await last(page).textContent()).toContain("in between");
  });
});
