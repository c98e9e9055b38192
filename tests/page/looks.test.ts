import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import axe from "axe-core";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";
import { hasChromium, last, say, send, until, useWindows } from "./windows.js";

/**
 * The whole page in its looks: axe-core finds nothing that matters in it, and pictures of it are kept in `output/`, to
 * be looked at.
 */

const output = join(projectRoot(), "output");

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const LOOKS = [
  { name: "dark", colorScheme: "dark", viewport: { width: 1100, height: 1000 } },
  { name: "light", colorScheme: "light", viewport: { width: 1100, height: 1000 } },
  { name: "phone", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { name: "phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

describe.skipIf(!hasChromium)("the page's looks", () => {
  const windows = useWindows({
    guilds: [{ name: "The office" }, { name: "Elsewhere", hasBot: false, channels: ["lobby"] }],
    groups: [{ name: "Robin and Sam", members: ["Robin", "Sam"] }],
    installedBy: ["Robin"],
  });
  beforeAll(() => mkdir(output, { recursive: true }));

  const shoot = (page: Page, name: string) => page.screenshot({ path: join(output, `page-${name}.png`) });

  /** What axe-core finds of every severity: a page with anything minor is on its way to something serious. */
  async function findings(page: Page): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<{ violations: readonly Finding[] }>(
      "axe.run(document, { resultTypes: ['violations'] })",
    );
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${impact} ${id}: ${html} ${failureSummary}`),
    );
  }

  it.each(LOOKS)(
    "$name: nothing for axe-core to find, with the bot and without",
    async ({ name, colorScheme, viewport }) => {
      const page = await windows.open({ colorScheme, viewport, channel: "wagecards" });
      await windows.local
        .driver("Sam")
        .in(windows.local.channel("wagecards"))
        .act({ kind: "message", content: `Anybody with a card? <@${windows.local.people[0]?.user.id}>` });
      await last(page).getByText("Anybody").waitFor();
      await send(page, "/pictures ");
      await page.keyboard.press("Enter");
      await last(page).getByText("week.json").waitFor();
      await send(page, "/words ");
      await page.keyboard.press("Enter");
      await last(page).getByText("Hello").waitFor();
      await send(page, "/several ");
      await page.keyboard.press("Enter");
      await last(page).getByText("Choose", { exact: true }).waitFor();
      await send(page, "/secret ");
      await page.keyboard.press("Enter");
      await last(page).getByText("Only you can see this").waitFor();
      expect(await findings(page)).toEqual([]);
      await shoot(page, `${name}-messages`);

      await send(page, "/plan role:Data Scientist");
      await last(page).getByRole("heading", { name: "Data Scientist" }).waitFor();
      await last(page).hover();
      await last(page).getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: "Delete message" }).waitFor();
      expect(await findings(page)).toEqual([]);
      await shoot(page, `${name}-menu`);
      await page.keyboard.press("Escape");

      await last(page).getByRole("combobox", { name: "Pick a task" }).click();
      await page.getByRole("option", { name: "Pipelines" }).waitFor();
      expect(await findings(page)).toEqual([]);
      await shoot(page, `${name}-select`);
      await page.keyboard.press("Escape");

      await last(page).getByRole("button", { name: "Form" }).click();
      await page.getByRole("dialog", { name: "Hours" }).waitFor();
      await page.keyboard.press("Enter");
      await page.getByText("This is needed.").waitFor();
      expect(await findings(page)).toEqual([]);
      await shoot(page, `${name}-modal`);
      await page.keyboard.press("Escape");

      await say(page).fill("/every ");
      await page.getByRole("button", { name: "+ file" }).click();
      await page.locator("input[type=file]").setInputFiles({
        name: "week.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("40"),
      });
      await page.getByText("week.txt 2 B").waitFor();
      await page.getByRole("button", { name: "+ who", exact: true }).click();
      await page.getByRole("option", { name: "Sam @sam" }).waitFor();
      expect(await findings(page)).toEqual([]);
      await shoot(page, `${name}-options`);
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);

      const [robin] = windows.local.people;
      const lobby = windows.local.channel("Elsewhere/lobby");
      await page.goto(`${windows.local.url}/?as=${robin?.user.id}&channel=${lobby.id}`);
      await page.getByText("Wagecard is not a member of this server.").waitFor();
      await say(page).fill("/");
      await page.getByRole("option", { name: "/words" }).waitFor();
      expect(await page.locator("#suggestions").getByRole("option").count()).toBe(1);
      expect(await findings(page)).toEqual([]);
      await shoot(page, `${name}-elsewhere`);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Enter");
      await last(page).getByText("Hello").waitFor();
    },
  );

  it("finds its way between servers, DMs and groups", async () => {
    const page = await windows.open();
    const side = page.getByRole("navigation", { name: "Channels and people" });
    for (const name of ["The office", "Elsewhere", "Direct messages", "People"]) {
      await side.getByRole("heading", { name }).waitFor();
    }
    await side.getByRole("button", { name: "Robin and Sam" }).click();
    await page.getByText("Wagecard is not a member of this group.").waitFor();
    await send(page, "just us");
    await last(page).getByText("just us").waitFor();
    await side.getByRole("button", { name: "Wagecard", exact: true }).first().click();
    await until(() => page.locator("#place").textContent()).toBe("@Wagecard");
    await until(() => page.getByText("is not a member").count()).toBe(0);
    await send(page, "/secret ");
    await page.keyboard.press("Enter");
    await last(page).getByText("Only you can see this").waitFor();
  });
});
