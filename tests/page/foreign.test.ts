import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type LocalDiscord, startLocalDiscord } from "../../src/local/index.js";
import { buildPage, launchChromium } from "./chromium.js";
import { hasChromium, last, PATIENCE, send } from "./windows.js";

/**
 * A page somewhere on the web, open in the same browser, tries to talk to the local Discord. Every try is made from the
 * local page as well, where it works: a test of a wall needs a door beside it.
 */

interface Tried {
  readonly fetched: number | string;
  readonly acted: number | string;
  readonly streamed: string;
  readonly connected: string;
  /** A request that a browser sends to anywhere, for its answer not to be read. */
  readonly blind: string;
}

/** All tries at once, as a script of the page that makes them. `base` is the local Discord's address. */
const tries = (base: string, as: string, channel: string) => `(async () => {
  const status = (asked) => asked.then((response) => response.status, (error) => error.name);
  const act = { as: "${as}", channel: "${channel}", action: { kind: "message", content: "from elsewhere" } };
  const stream = new EventSource("${base}/local/events?as=${as}");
  const streamed = await new Promise((done) => {
    stream.onopen = () => done("open");
    stream.onerror = () => done("refused");
  });
  stream.close();
  const socket = new WebSocket("${base.replace("http", "ws")}/gateway/?v=10&encoding=json");
  const connected = await new Promise((done) => {
    socket.onopen = () => done("open");
    socket.onerror = () => done("refused");
  });
  socket.close();
  return {
    fetched: await status(fetch("${base}/local/snapshot?as=${as}")),
    acted: await status(fetch("${base}/local/act", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(act),
    })),
    streamed,
    connected,
    blind: await fetch("${base}/local/snapshot?as=${as}", { mode: "no-cors" }).then(async (response) =>
      response.type + ((await response.text()) === "" ? " without words" : " with words"),
    ),
  };
})()`;

describe.skipIf(!hasChromium)("a page of another site", () => {
  let browser: Browser;
  let local: LocalDiscord;
  let other: Server;
  let elsewhere = "";
  let script = "";
  /** What the other site was asked for. */
  const asked: string[] = [];

  beforeAll(async () => {
    vi.setConfig({ testTimeout: 4 * PATIENCE, hookTimeout: 4 * PATIENCE });
    await buildPage();
    local = await startLocalDiscord();
    other = createServer(({ url }, response) => {
      asked.push(url ?? "");
      response.writeHead(200, { "content-type": "text/html" });
      response.end("<!doctype html><title>Elsewhere</title><p>Elsewhere</p>");
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const [person, channel] = [local.people[0]?.user.id ?? "", local.channels[0]?.id ?? ""];
    script = tries(local.url, person, channel);
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
    await local?.close();
    await new Promise((resolve) => other?.close(resolve));
  });

  async function open(url: string, from: Browser = browser): Promise<Page> {
    const context = await from.newContext();
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }
  const said = () => local.driver(local.people[0]?.name ?? "").messages().length;

  it("reads, writes, listens and connects from the local page", async () => {
    const page = await open(local.url);
    expect(await page.evaluate<Tried>(script)).toEqual({
      fetched: 200,
      acted: 200,
      streamed: "open",
      connected: "open",
      blind: "basic with words",
    });
    await last(page).getByText("from elsewhere").waitFor();
    expect(said()).toBe(1);
  });

  it("reads, writes, listens and connects to nothing from another origin", async () => {
    const page = await open(elsewhere);
    const before = said();
    expect(await page.evaluate<Tried>(script)).toEqual({
      fetched: "TypeError",
      acted: "TypeError",
      streamed: "refused",
      connected: "refused",
      blind: "opaque without words",
    });
    expect(said()).toBe(before);
  });

  it("says nothing by a form, which a browser sends without asking", async () => {
    const page = await open(elsewhere);
    const before = said();
    const act = `{"as":"${local.people[0]?.user.id}","channel":"${local.channels[0]?.id}","action":{"kind":"message","content":"by form"},"x":"`;
    const answered = page.waitForResponse(`${local.url}/local/act`);
    await page.evaluate(
      `(() => {
        const form = document.createElement("form");
        form.method = "post";
        form.enctype = "text/plain";
        form.action = "${local.url}/local/act";
        const field = document.createElement("input");
        field.name = ${JSON.stringify(act)};
        field.value = '"}';
        form.append(field);
        document.body.append(form);
        form.submit();
      })()`,
    );
    expect((await answered).status()).toBe(403);
    expect(said()).toBe(before);
  });

  it("is shown in no frame", async () => {
    const page = await open(elsewhere);
    const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
    await page.evaluate(
      `(() => { const frame = document.createElement("iframe"); frame.src = "${local.url}/"; document.body.append(frame); })()`,
    );
    expect((await refused).type()).toBe("error");
  });

  it("answers to no other name, to which an address of this machine may have been given", async () => {
    const rebound = await launchChromium("--host-resolver-rules=MAP rebound.test 127.0.0.1");
    try {
      const page = await open(elsewhere.replace("127.0.0.1", "rebound.test"), rebound);
      await page.getByText("Elsewhere").waitFor();
      const response = await page.goto(local.url.replace("127.0.0.1", "rebound.test"));
      expect(response?.status()).toBe(403);
      expect(await page.locator("#composer").count()).toBe(0);
    } finally {
      await rebound.close();
    }
  });

  it("loads nothing from elsewhere into the local page, whatever a message says", async () => {
    const page = await open(local.url);
    asked.length = 0;
    await send(page, `![x](${elsewhere}a.png) <img src="${elsewhere}b.png"> ${elsewhere}c.png`);
    await last(page).getByRole("link", { name: "c.png" }).waitFor();
    const blocked = await page.evaluate<string>(
      `new Promise((done) => {
        document.addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective));
        const image = new Image();
        image.src = "${elsewhere}d.png";
      })`,
    );
    expect(blocked).toBe("img-src");
    expect(asked).toEqual([]);
  });
});
