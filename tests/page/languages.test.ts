import type { Page } from "playwright-core";
import { afterEach, describe, expect, it } from "vitest";
import { hasChromium, last, say, send, until, useWindows } from "./windows.js";

describe.skipIf(!hasChromium)("languages on the page", () => {
  const windows = useWindows();
  afterEach(() => {
    for (const name of ["Robin", "Sam"]) windows.local.driver(name).setLocale("en-US");
    windows.local.driver("Robin").setPreferredLocale("en-US");
  });

  const mine = (page: Page, name = "Robin") => page.getByRole("combobox", { name: `Language of ${name}` });
  const servers = (page: Page) => page.getByRole("combobox", { name: "Language of this server" });
  const inGerman = async (channel = "general") => {
    const page = await windows.open({ channel });
    await mine(page).selectOption("de");
    await say(page).fill("/plane");
    await page.getByRole("option", { name: "/planen Plant eine Woche" }).waitFor();
    await say(page).fill("");
    return page;
  };

  it("are chosen for a person and for a server, and kept over a reload and in other windows", async () => {
    const robin = await windows.open();
    const sam = await windows.open({ person: 1 });
    expect(await mine(robin).inputValue()).toBe("en-US");
    await mine(robin).selectOption({ label: "German" });
    await servers(robin).selectOption("fr");
    await until(() => servers(sam).inputValue()).toBe("fr");
    expect(await mine(sam, "Sam").inputValue()).toBe("en-US");
    await until(() => windows.local.people[0]?.locale).toBe("de");
    expect(windows.local.guilds[0]?.preferredLocale).toBe("fr");
    await robin.reload();
    await until(() => mine(robin).inputValue()).toBe("de");
    await until(() => servers(robin).inputValue()).toBe("fr");
    await robin.getByRole("link", { name: "Sam" }).click();
    await until(() => mine(robin, "Sam").inputValue()).toBe("en-US");
  });

  it("a DM is in no server that could have one", async () => {
    const page = await windows.open();
    await servers(page).waitFor();
    const side = page.getByRole("navigation", { name: "Channels and people" });
    await side.getByRole("button", { name: "Wagecard", exact: true }).first().click();
    await until(() => servers(page).count()).toBe(0);
    expect(await mine(page).isVisible()).toBe(true);
  });

  it("name commands, options and choices, and what is sent keeps the default names", async () => {
    const page = await inGerman();
    await say(page).fill("/planen ");
    const slip = page.getByRole("group", { name: "/planen: Plant eine Woche" });
    await slip.getByRole("combobox", { name: "rolle" }).fill("wri");
    await page.getByText("rolle: Was du tust").waitFor();
    await page.getByRole("option", { name: "Technical Writer" }).click();
    await slip.getByRole("button", { name: "+ notiz" }).click();
    await slip.getByRole("textbox", { name: "notiz" }).fill("kurz");
    await page.keyboard.press("Enter");
    await last(page).getByText("technical-writer · kurz").waitFor();
    expect(await last(page).locator(".used").textContent()).toBe("Robin used /planen");

    await send(page, "/every level:Einstieg");
    await last(page).getByText("level=entry").waitFor();
  });

  it.each(["/plan role:Nurse note:x", "/planen rolle:Nurse notiz:x", "/plan rolle:Nurse note:x"])(
    "%s works as well",
    async (line) => {
      const page = await inGerman();
      await send(page, line);
      await last(page).getByText("Nurse · x").waitFor();
    },
  );

  it("change the commands that are offered to somebody who is typing one already", async () => {
    const page = await windows.open();
    let release = (): void => undefined;
    const typed = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/local/locale", async (route) => {
      await typed;
      await route.continue();
    });
    await mine(page).selectOption("de");
    await say(page).fill("/plan");
    await page.getByRole("option", { name: "/plan Plans a week" }).waitFor();
    await say(page).fill("/plane");
    await page.getByRole("option", { name: "/plan Plans a week" }).waitFor({ state: "hidden" });
    release();
    await page.getByRole("option", { name: "/planen Plant eine Woche" }).waitFor();
  });

  it("name what menus offer, which comes back with its default name", async () => {
    const page = await inGerman();
    await send(page, "eine lange Woche");
    await last(page).getByText("eine lange Woche").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Vorlesen" }).click();
    await last(page).getByText("Aloud: eine lange Woche").waitFor();
    expect(await last(page).locator(".used").textContent()).toBe("Robin used Vorlesen");
  });

  it("change what is already there: times and names of commands, for the one who reads", async () => {
    const robin = await windows.open({ channel: "random" });
    const sam = await windows.open({ channel: "random", person: 1 });
    await send(robin, "/words ");
    await robin.keyboard.press("Enter");
    for (const page of [robin, sam]) await last(page).getByText("due in 2 hours").waitFor();
    await mine(robin).selectOption("de");
    const time = last(robin).getByText("in 2 Stunden");
    await time.waitFor();
    expect(await time.getAttribute("lang")).toBe("de");
    await mine(robin).selectOption("ja");
    await last(robin).getByText("2 時間後").waitFor();
    expect(await last(sam).getByText("due in 2 hours").count()).toBe(1);
    // As on Discord a mention stays as it is written, and begins the command in the reader's language.
    await last(robin).getByRole("button", { name: "/plan" }).click();
    await robin.getByRole("group", { name: "/計画: 一週間の計画を立てる" }).waitFor();
  });

  it("close a slip that was begun in another one", async () => {
    const page = await windows.open();
    await say(page).fill("/plan ");
    await page.getByRole("group", { name: "/plan: Plans a week" }).waitFor();
    await mine(page).selectOption("de");
    await until(() => page.getByRole("group", { name: "/plan" }).count()).toBe(0);
    await say(page).waitFor();
  });

  it("stay as they were where the server does not answer, which is said", async () => {
    const page = await windows.open();
    await page.route("**/local/locale", (route) => route.fulfill({ status: 500, json: { message: "No." } }));
    await mine(page).selectOption("de");
    await page.getByRole("alert").getByText("The local server answered 500. No.").waitFor();
    expect(await mine(page).inputValue()).toBe("en-US");
    windows.problems.splice(0);
  });
});
