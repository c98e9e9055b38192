import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { hasChromium, last, until, useWindows } from "./windows.js";

/** Nothing here ever touches a mouse: keys only, and the focus is always to be seen. */
describe.skipIf(!hasChromium)("the page by keyboard alone", () => {
  const windows = useWindows();

  /** What a screen reader would call the element that has the focus, more or less. */
  const focused = (page: Page) =>
    page.evaluate<string>(
      `(() => {
        const { activeElement: one } = document;
        const label = one.labels?.[0]?.textContent;
        return (one.getAttribute("aria-label") ?? label ?? one.textContent).trim();
      })()`,
    );
  /** Whether the element with the focus, or the box around it, is drawn differently for having it. */
  const isSeen = (page: Page) =>
    page.evaluate<boolean>(
      `(() => {
        const one = document.activeElement;
        const styles = [one, one.closest(".paper"), one.closest(".slip-field")].filter(Boolean).map((box) => getComputedStyle(box));
        return styles.some(({ outlineStyle, outlineColor, boxShadow }) =>
          (outlineStyle !== "none" && outlineColor !== "rgba(0, 0, 0, 0)") || boxShadow !== "none");
      })()`,
    );
  const press = (page: Page, ...keys: readonly string[]) =>
    keys.reduce<Promise<void>>(
      (before, key) => before.then(() => page.keyboard.press(key)),
      Promise.resolve(),
    );
  /** From the button that has the focus, each key once the one before has been taken. */
  async function answerWithForm(page: Page): Promise<void> {
    await press(page, "Enter");
    await page.getByRole("menu", { name: "Message" }).waitFor();
    await press(page, "a");
    await until(() => focused(page)).toBe("Answer with a form");
    await press(page, "Enter");
    await page.getByRole("dialog", { name: "Hours" }).waitFor();
  }

  /** Tabs on until the focus is on something of that name; every stop on the way can be seen. */
  async function tabTo(page: Page, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const stops: string[] = [];
    while (stops.length < 80) {
      await page.keyboard.press(key);
      const stop = await focused(page);
      stops.push(stop);
      expect(await isSeen(page), `the focus on "${stop}" shows`).toBe(true);
      if (typeof name === "string" ? stop === name : name.test(stop)) return;
    }
    throw new Error(`No way by ${key} to ${name}: ${stops.join(" | ")}`);
  }
  const start = async (page: Page) => {
    await press(page, "Tab");
    expect(await focused(page)).toBe("Skip to the composer");
    await press(page, "Enter");
    expect(await focused(page)).toBe("Message or command");
  };
  const line = async (page: Page, text: string) => {
    await page.keyboard.type(text);
    await press(page, "Enter");
  };

  it("fills in options of several types, a file among them", async () => {
    const page = await windows.open();
    // From the beginning: the browser takes a moment until it tells of choosers instead of showing them.
    const chooser = page.waitForEvent("filechooser");
    await start(page);
    await page.keyboard.type("/ev");
    await page.getByRole("option", { name: "/every" }).waitFor();
    await press(page, "Enter");
    await page.getByRole("option", { name: "Senior" }).waitFor();
    await press(page, "ArrowDown", "ArrowDown", "Enter");
    await tabTo(page, "+ who");
    await press(page, "Enter");
    await page.getByRole("option", { name: "Sam" }).waitFor();
    await page.keyboard.type("sa");
    await page.getByRole("option", { name: "Robin" }).waitFor({ state: "detached" });
    await press(page, "Enter");
    await tabTo(page, "+ file");
    await press(page, "Enter");
    await press(page, "Enter");
    await (await chooser).setFiles({ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("abc") });
    await page.getByText("a.txt 3 B").waitFor();
    await press(page, "Backspace");
    await page.getByText("Choose a file").waitFor();
    await press(page, "Backspace");
    expect(await focused(page)).toBe("who");
    await press(page, "Enter");
    await last(page).getByText(`level=senior, who=${windows.local.people[1]?.user.id}`).waitFor();
    expect(await focused(page)).toBe("Message or command");
    await until(() => page.locator("#announcer").textContent()).toContain("Wagecard: level=senior");
  });

  it("goes from message to message, opens their menus, and comes back to where it was", async () => {
    const page = await windows.open({ channel: "wagecards" });
    await start(page);
    for (const text of ["one", "two", "three"]) {
      await line(page, text);
      await last(page).getByText(text).waitFor();
    }
    await tabTo(page, /^More/, "Shift+Tab");
    await press(page, "Enter");
    await page.getByRole("menu", { name: "Message" }).waitFor();
    expect(await focused(page)).toBe("Read aloud");
    await press(page, "ArrowDown");
    expect(await focused(page)).toBe("Answer with a form");
    await press(page, "ArrowUp", "ArrowUp");
    expect(await focused(page)).toBe("Delete message");
    await press(page, "Home", "End", "a");
    expect(await focused(page)).toBe("Answer with a form");
    await press(page, "Escape");
    expect(await page.getByRole("menu").count()).toBe(0);
    expect(await focused(page)).toMatch(/^More/);

    await answerWithForm(page);
    expect(await focused(page)).toBe("Hours a week");
    await press(page, "Escape");
    expect(await focused(page)).toMatch(/^More/);
    await answerWithForm(page);
    await line(page, "8");
    await last(page).getByText("Hours 8, no kind").waitFor();
    await until(() => focused(page)).toMatch(/^More/);

    await tabTo(page, /^Messages/, "Shift+Tab");
    await press(page, "Home");
    expect(await page.evaluate("document.activeElement.textContent")).toContain("one");
    await press(page, "ArrowDown", "Shift+F10");
    expect(await focused(page)).toBe("Read aloud");
    await press(page, "Enter");
    await last(page).getByText("Aloud: two").waitFor();
    expect(await page.evaluate("document.activeElement.textContent")).toContain("two");
    await press(page, "ContextMenu", "End", "Enter");
    await until(() => page.locator("#messages").getByText("two", { exact: true }).count()).toBe(0);
    await until(() => page.evaluate("document.activeElement.textContent")).toContain("three");
    await press(page, "Tab");
    expect(await focused(page)).toMatch(/^More/);
    await press(page, "Escape");
    expect(await focused(page)).toBe("Message or command");
  });

  it("leaves the focus where it went while a form closed", async () => {
    const page = await windows.open({ channel: "wagecards" });
    await start(page);
    await line(page, "one");
    await last(page).getByText("one").waitFor();
    await tabTo(page, /^More/, "Shift+Tab");
    await answerWithForm(page);
    // Faster than keys can: the browser tells of a form's end only afterwards.
    await page.evaluate(`(async () => {
      const form = document.querySelector("#modal");
      const told = new Promise((resolve) => form.addEventListener("close", resolve));
      form.close();
      document.activeElement.click();
      await told;
    })()`);
    expect(await focused(page)).toBe("Read aloud");
  });

  it("reaches a person's commands from the list, from a name, and from the bar", async () => {
    const page = await windows.open({ channel: "random" });
    await start(page);
    await line(page, "hello");
    await last(page).getByText("hello").waitFor();
    await tabTo(page, "Messages: arrow keys go from one to another", "Shift+Tab");
    await press(page, "ArrowUp", "Tab", "Tab");
    expect(await focused(page)).toBe("Robin");
    await press(page, "Enter", "Enter");
    await last(page).getByText("The week of Robin").waitFor();
    await tabTo(page, /Wagecard\s*APP/, "Shift+Tab");
    await press(page, "Enter", "Enter");
    await last(page).getByText("The week of Wagecard").waitFor();
    await tabTo(page, /Sam$/, "Shift+Tab");
    await press(page, "Shift+F10", "Enter");
    await last(page).getByText("The week of Sam").waitFor();
  });

  it("chooses several values, takes a choice back, and presses what comes after", async () => {
    const page = await windows.open();
    await start(page);
    await line(page, "/several ");
    await last(page).getByRole("combobox", { name: "Which days: Tuesday" }).waitFor();
    await tabTo(page, /^Which days/, "Shift+Tab");
    await press(page, "ArrowDown");
    await page.getByRole("option", { name: "Wednesday" }).waitFor();
    await press(page, "ArrowDown", " ", "Escape");
    await until(() => focused(page)).toBe("Which days: Tuesday");
    await press(page, "ArrowDown");
    await page.getByRole("option", { name: "Wednesday" }).waitFor();
    await press(page, "ArrowDown", " ", "ArrowDown", " ", "Enter");
    await last(page).getByText("days: Tu, We, Th").waitFor();
    expect(await focused(page)).toBe("Which days: Tuesday, Wednesday, Thursday");
  });

  it("changes place, person and colors, and stays where it was pressed", async () => {
    const page = await windows.open();
    await tabTo(page, /Sam$/);
    await press(page, "Enter");
    await until(() => new URL(page.url()).searchParams.get("as")).toBe(windows.local.people[1]?.user.id);
    expect(await focused(page)).toMatch(/Sam$/);
    await tabTo(page, /^Switch to/);
    await press(page, "Enter");
    expect(await focused(page)).toMatch(/^Switch to/);
    await tabTo(page, /random$/);
    await press(page, "Enter");
    await until(() => page.locator("#place").textContent()).toBe("#random");
    expect(await focused(page)).toMatch(/random$/);
    // Nobody hears a whole channel read out for having gone there.
    expect(await page.locator("#announcer").textContent()).toBe("");
  });
});
