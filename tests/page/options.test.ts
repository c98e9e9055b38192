import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasChromium, last, say, send, until, useWindows } from "./windows.js";

const file = (name: string, bytes: number, mimeType = "text/plain") => ({
  name,
  mimeType,
  buffer: Buffer.alloc(bytes, "week "),
});

/** 0 until the picture has come. */
const widthOf = (image: Locator) =>
  image.evaluate((one: unknown) => (one as { naturalWidth: number }).naturalWidth);

describe.skipIf(!hasChromium)("options, selects and files", () => {
  const windows = useWindows();
  const error = (page: Page) => page.locator("#composer-error");
  /** Opens a command's fields, without sending it. */
  const begin = async (page: Page, name: string) => {
    await say(page).fill(`/${name} `);
    await page.getByRole("group", { name: `/${name}:` }).waitFor();
  };
  const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
  const add = (page: Page, name: string) =>
    page.getByRole("button", { name: `+ ${name}`, exact: true }).click();
  const pick = async (page: Page, name: string, choice: string) => {
    await add(page, name);
    await page.getByRole("option", { name: choice }).click();
  };

  it("sends an option of every type", async () => {
    const page = await windows.open();
    const [robin, sam] = windows.local.people;
    await begin(page, "every");
    await page.getByRole("option", { name: "Senior" }).click();
    await add(page, "days");
    await field(page, "days").fill("4");
    await add(page, "hours");
    await field(page, "hours").fill("7.5");
    await pick(page, "private", "False");
    await pick(page, "who", sam?.name ?? "");
    await pick(page, "where", "random");
    await pick(page, "team", "everyone");
    await pick(page, "whoever", robin?.name ?? "");
    await page.getByRole("button", { name: "Send" }).click();
    const random = windows.local.channel("random").id;
    const { guildId } = windows.local;
    await last(page)
      .getByText(
        `level=senior, days=4, hours=7.5, private=false, who=${sam?.user.id}, where=${random}, team=${guildId}, whoever=${robin?.user.id}`,
      )
      .waitFor();
  });

  it("refuses what does not fit in words, and marks the field", async () => {
    const page = await windows.open();
    for (const [option, text, reason] of [
      ["level", "expert", "level: choose one of Entry, Senior"],
      ["days", "2.5", "days: a whole number, please"],
      ["days", "8", "days: 7 or less"],
      ["hours", "many", "hours: a number, please"],
      ["who", "@nobody", "who: choose one of @Robin"],
    ] as const) {
      await send(page, option === "level" ? `/every level:${text}` : `/every level:entry ${option}:${text}`);
      await until(() => error(page).textContent()).toContain(reason);
      expect(await field(page, option).getAttribute("aria-invalid")).toBe("true");
      // One Escape closes a list where there is one, the next one discards the command.
      while (!(await say(page).isVisible())) await page.keyboard.press("Escape");
    }
  });

  it("asks for what is required, and takes an optional field back", async () => {
    const page = await windows.open();
    await begin(page, "read");
    await page.getByRole("button", { name: "Send" }).click();
    await until(() => error(page).textContent()).toContain("file is needed: What to read");
    await page.keyboard.press("Escape");
    await begin(page, "every");
    await add(page, "days");
    await page.getByRole("button", { name: "Remove days" }).click();
    expect(await field(page, "days").count()).toBe(0);
    await page.getByRole("button", { name: "+ days" }).waitFor();
  });

  it("takes a file by button, refuses one over 1 MB, and the bot gets its bytes", async () => {
    const page = await windows.open();
    const chooser = page.waitForEvent("filechooser");
    await begin(page, "read");
    const input = page.locator("input[type=file]");
    await input.setInputFiles(file("big.bin", 1024 * 1024 + 1));
    await until(() => error(page).textContent()).toContain("big.bin has 1.0 MB");
    await page.getByText("Choose a file, or drop one here").click();
    await (await chooser).setFiles(file("week.txt", 2048));
    await page.getByText("week.txt 2.0 KB").waitFor();
    expect(await error(page).textContent()).toBe("");
    await page.getByRole("button", { name: "Send" }).click();
    await last(page).getByText("week.txt, 2048 bytes: week week").waitFor();
  });

  it("takes a file that is dropped or pasted", async () => {
    const page = await windows.open();
    await begin(page, "every");
    await field(page, "level").fill("entry");
    const give = (type: "drop" | "paste", name: string) =>
      page.evaluate(
        `(() => {
          const data = new DataTransfer();
          data.items.add(new File(["one"], "${name}", { type: "text/plain" }));
          const how = { bubbles: true, cancelable: true, dataTransfer: data, clipboardData: data };
          const event = "${type}" === "drop" ? new DragEvent("drop", how) : new ClipboardEvent("paste", how);
          document.querySelector("#composer input:not([hidden])").dispatchEvent(event);
        })()`,
      );
    await give("drop", "dropped.txt");
    await page.getByText("dropped.txt 3 B").waitFor();
    await page.getByLabel(/^file/).press("Backspace");
    await until(() => page.getByText("dropped.txt").count()).toBe(0);
    await give("paste", "pasted.txt");
    await page.getByText("pasted.txt 3 B").waitFor();
  });

  it("chooses several values within their range, and leaves a disabled select alone", async () => {
    const page = await windows.open();
    await send(page, "/several ");
    await page.keyboard.press("Enter");
    const days = last(page).getByRole("combobox", { name: "Which days" });
    await until(() => days.getAttribute("aria-label")).toBe("Which days: Tuesday");
    expect(await last(page).getByRole("combobox", { name: "Nothing to choose" }).isDisabled()).toBe(true);
    await days.click();
    const done = page.getByRole("button", { name: "Done" });
    expect(await done.isDisabled()).toBe(true);
    for (const day of ["Wednesday", "Thursday"]) await page.getByRole("option", { name: day }).click();
    expect(await page.getByRole("option", { name: "Monday" }).getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("option", { name: "Monday" }).dispatchEvent("click");
    await done.click();
    await last(page).getByText("days: Tu, We, Th").waitFor();
  });

  it("chooses people and channels", async () => {
    const page = await windows.open();
    const [robin, sam] = windows.local.people;
    await send(page, "/several ");
    await page.keyboard.press("Enter");
    const message = page.locator("#messages .message").filter({ hasText: "Choose" }).last();
    const people = message.getByRole("combobox", { name: `Which people: ${robin?.name}` });
    await people.click();
    await page.getByRole("option", { name: sam?.name ?? "" }).click();
    await page.getByRole("button", { name: "Done" }).click();
    await last(page).getByText(`people: ${robin?.user.id}, ${sam?.user.id}`).waitFor();
    await message.getByRole("combobox", { name: "Which channel" }).click();
    await page.getByRole("option", { name: "wagecards" }).click();
    await last(page)
      .getByText(`channel: ${windows.local.channel("wagecards").id}`)
      .waitFor();
  });

  it("shows pictures with their words, and other files as downloads with their size", async () => {
    const page = await windows.open();
    await send(page, "/pictures ");
    await page.keyboard.press("Enter");
    for (const name of ["A red field", "A blue field"]) {
      const picture = last(page).getByRole("img", { name });
      await picture.waitFor();
      await until(() => widthOf(picture)).toBe(120);
    }
    const card = last(page).locator("img.embed-image");
    await until(() => widthOf(card)).toBe(320);
    expect(await card.getAttribute("alt")).toMatch(/card/i);
    expect(await last(page).getByRole("img").count()).toBe(3);
    await last(page).getByText("12 B").waitFor();
    const download = page.waitForEvent("download");
    await last(page).getByRole("link", { name: "week.json" }).click();
    expect((await download).suggestedFilename()).toBe("week.json");
  });

  it("shows that the bot thinks until its answer comes, in the same place", async () => {
    const page = await windows.open({ channel: "wagecards" });
    await send(page, "/later ");
    await page.keyboard.press("Enter");
    await last(page).getByText("Wagecard is thinking").waitFor();
    expect(await last(page).locator(".used").textContent()).toBe("Robin used /later");
    await page.reload();
    await last(page).getByText("Wagecard is thinking").waitFor();
    windows.bot.release();
    await last(page).getByText("Thought about it").waitFor();
    expect(await page.getByText("is thinking").count()).toBe(0);
    expect(await page.locator("#messages .message").count()).toBe(1);
  });

  it("shows mentions and times, and a mentioned command begins in the composer", async () => {
    const page = await windows.open({ channel: "random" });
    await send(page, "/words ");
    await page.keyboard.press("Enter");
    await last(page).getByText("due in 2 hours").waitFor();
    await last(page).getByRole("button", { name: "@Robin" }).waitFor();
    await last(page).getByRole("button", { name: "#random" }).waitFor();
    await last(page).getByRole("button", { name: "/plan" }).click();
    await field(page, "role").waitFor();
  });
});
