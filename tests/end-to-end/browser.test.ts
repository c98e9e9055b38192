import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";
import { buildPage, chromiumPath, launchChromium } from "../page/chromium.js";
import { type Office, openOffice } from "./office.js";

/** The bot's conversation in a real browser, with pictures of it in `output/` to look at. */

const hasChromium = chromiumPath() !== null;
if (!hasChromium) {
  console.warn(
    "The conversation in a browser is skipped: no Chromium at /usr/bin/chromium or $CHROMIUM_PATH.",
  );
}
const pictures = join(projectRoot(), "output");

describe.skipIf(!hasChromium)("the conversation in a browser", () => {
  let browser: Browser;
  let office: Office;

  beforeAll(async () => {
    await Promise.all([buildPage(), mkdir(pictures, { recursive: true })]);
    [browser, office] = await Promise.all([launchChromium(), openOffice()]);
  });
  afterAll(async () => {
    await browser?.close();
    await office?.close();
  });

  async function open(
    colorScheme: "dark" | "light",
    viewport: { width: number; height: number },
    person = "Robin",
  ): Promise<Page> {
    const context = await browser.newContext({
      colorScheme,
      viewport,
      reducedMotion: "reduce",
      deviceScaleFactor: 2,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(`${office.local.url}/?as=${office.local.driver(person).person.user.id}`);
    await page.locator("#messages .message, .empty").first().waitFor();
    return page;
  }
  const last = (page: Page) => page.locator("#messages .message").last();
  const press = (page: Page, name: string) => last(page).getByRole("button", { name, exact: true }).click();
  const type = async (page: Page, line: string) => {
    const composer = page.getByRole("combobox", { name: "Message or command" });
    await composer.click();
    await composer.fill(line);
    await composer.press("Enter");
  };

  it("shows the help, and a server's settings with its channels", async () => {
    const page = await open("dark", { width: 820, height: 1500 });
    const send = async (line: string) => {
      await page.getByRole("combobox", { name: "Message or command" }).fill(line);
      // With the blank the command is chosen, and its options, of which there are none, have the focus.
      await page.keyboard.press("Enter");
    };
    await send("/help ");
    await last(page).getByText("What I do").first().waitFor();
    await page.screenshot({ path: join(pictures, "conversation-help.png") });
    await send("/settings ");
    await last(page).getByText("Settings of this server").first().waitFor();
    await last(page)
      .getByRole("combobox", { name: /^Where may cards be shared/ })
      .click();
    await page.getByRole("option", { name: /^In chosen channels/ }).click();
    await last(page)
      .getByRole("combobox", { name: /^Channels where cards may be shared/ })
      .waitFor();
    await last(page).getByText("only in #general").first().waitFor();
    await page.screenshot({ path: join(pictures, "conversation-settings.png") });
    await press(page, "Back to the defaults");
    await last(page).getByText("Sharing cards: everywhere.").first().waitFor();
  });

  it("goes from /wa to the card with keyboard and mouse, and on to why", async () => {
    const page = await open("dark", { width: 820, height: 2000 });
    const composer = page.getByRole("combobox", { name: "Message or command" });
    await composer.click();
    await page.keyboard.type("/wa");
    await page.getByRole("option", { name: /\/wagecard/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("combobox", { name: "role" }).fill("machin lern");
    await page
      .getByRole("option", { name: /Machine-learning engineer/ })
      .first()
      .click();
    await page.keyboard.press("Enter");
    await last(page).getByText("Task 1 of 6").first().waitFor();
    await press(page, "+5");
    await last(page).getByText("5 h a week on this task").first().waitFor();
    await press(page, "Next");
    await last(page).getByText("Task 2 of 6").first().waitFor();
    await press(page, "Type hours");
    await page.getByRole("dialog").getByRole("textbox").fill("6.5");
    await page.keyboard.press("Enter");
    await last(page).getByText("6.5 h a week on this task").first().waitFor();
    await press(page, "Typical week");
    await last(page).getByText("Review", { exact: true }).first().waitFor();
    await press(page, "Finish");
    await last(page).getByText("AI-augmented territory").first().waitFor();
    await last(page).screenshot({ path: join(pictures, "card-dark.png") });

    await type(page, "/why task:design-pipeline");
    await last(page).getByText("midnight UTC").first().waitFor();
    await last(page).screenshot({ path: join(pictures, "why-dark.png") });
    expect(office.local.refusals).toEqual([]);
  });

  it("shares and compares as two people, down to the pictures", async () => {
    const robin = await open("dark", { width: 820, height: 1700 }, "Robin");
    const sam = await open("dark", { width: 820, height: 1700 }, "Sam");
    await type(robin, "/wagecard role:machine-learning-engineer hours:8, 6, 7, 4, 8, 7");
    await last(robin).getByText("Share in this channel").first().waitFor();
    await press(robin, "Share in this channel");
    await last(robin).getByText("Not shared yet.").first().waitFor();
    await last(robin).screenshot({ path: join(pictures, "preview-dark.png") });
    await press(robin, "Post in this channel");
    await last(robin).getByText("Everyone in this channel sees this card now").first().waitFor();
    await last(sam).getByText("Wagecard of Robin").first().waitFor();
    expect(await sam.getByText("Everyone in this channel sees this card now").count()).toBe(0);
    await last(sam).screenshot({ path: join(pictures, "shared-dark.png") });

    const theirs = sam.locator("#messages .message", { hasText: "Wagecard of Robin" });
    await type(sam, "/wagecard role:machine-learning-engineer hours:20, 10, 4, 2, 2, 1");
    await press(sam, "Share in this channel");
    await press(sam, "Post in this channel");
    await last(sam).getByText("Everyone in this channel sees this card now").first().waitFor();
    await theirs.getByRole("button", { name: "Compare with mine" }).click();
    await last(sam).getByText("Two Wagecards side by side").first().waitFor();
    await last(sam).screenshot({ path: join(pictures, "compare-dark.png") });
    await press(sam, "Picture");
    await last(sam)
      .getByRole("img", { name: /^Two Wagecards side by side/ })
      .waitFor();
    await last(sam).screenshot({ path: join(pictures, "compare-picture-dark.png") });

    await type(robin, "/compare");
    // The first Enter offers the options, none of which is needed.
    await robin.keyboard.press("Enter");
    await last(robin).getByText("2 cards, by exposure, highest first").first().waitFor();
    await last(robin).screenshot({ path: join(pictures, "board-dark.png") });
    await press(robin, "Picture");
    await last(robin)
      .getByRole("img", { name: /^Wagecards of this channel/ })
      .waitFor();
    await type(robin, "/insights role:machine-learning-engineer");
    await last(robin)
      .getByText(/of 16|of 15/)
      .first()
      .waitFor();
    await last(robin).screenshot({ path: join(pictures, "insights-dark.png") });
    await type(robin, "/privacy");
    await robin.keyboard.press("Enter");
    await last(robin).getByText("What I keep of you").first().waitFor();
    await last(robin).screenshot({ path: join(pictures, "privacy-dark.png") });
    expect(office.local.refusals).toEqual([]);
  }, 60_000);

  it.each([
    ["light", 820],
    ["dark", 390],
    ["light", 390],
  ] as const)(
    "shows card, task and what-if in %s, %d pixels wide, with nothing cut off",
    async (scheme, width) => {
      const page = await open(scheme, { width, height: 1900 });
      await type(page, "/wagecard role:machine-learning-engineer hours:8, 6, 7, 4, 8, 7");
      await last(page)
        .getByText(/^Matrix v1 .* card/)
        .waitFor();
      const shown = async (name: string) => {
        await last(page).screenshot({ path: join(pictures, `${name}-${scheme}-${width}.png`) });
        const overflow = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        expect(overflow).toBeLessThanOrEqual(0);
      };
      await shown("card");
      await press(page, "What if…");
      await press(page, "Reliability +20");
      await last(page).getByText("AI with reliability +20").first().waitFor();
      await shown("what-if");
      await type(page, "/task task:debug-regression");
      await last(page).getByText("Oversight need").first().waitFor();
      await shown("task");
    },
  );
});
