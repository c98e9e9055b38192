import { describe, expect, it } from "vitest";
import { hasChromium, last, say, send, until, useWindows } from "./windows.js";

describe.skipIf(!hasChromium)("menus of messages and people", () => {
  const windows = useWindows({ people: ["Robin", "Sam"] });

  it("runs a message command by right click, and answers to that person alone", async () => {
    const page = await windows.open();
    await send(page, "a long week");
    await last(page).getByText("a long week").click({ button: "right" });
    const menu = page.getByRole("menu", { name: "Message" });
    await menu.getByRole("menuitem", { name: "Read aloud" }).click();
    await last(page).getByText("Aloud: a long week").waitFor();
    expect(await last(page).locator(".used").textContent()).toBe("Robin used Read aloud");
    expect(await menu.count()).toBe(0);
    // An ephemeral message has no commands, so the browser's own menu opens there.
    await last(page).getByText("Aloud: a long week").click({ button: "right" });
    expect(await menu.count()).toBe(0);
  });

  it("opens by the button of a message, closes by a click elsewhere, and carries a form", async () => {
    const page = await windows.open();
    await send(page, "by button");
    await last(page).getByText("by button").waitFor();
    const more = last(page).getByRole("button", { name: "More" });
    await more.click();
    expect(await more.getAttribute("aria-expanded")).toBe("true");
    await page.getByRole("heading", { level: 1 }).click();
    await until(() => page.getByRole("menu").count()).toBe(0);
    expect(await more.getAttribute("aria-expanded")).toBe("false");
    await more.click();
    await page.getByRole("menuitem", { name: "Answer with a form" }).click();
    await page.getByLabel("Hours a week").fill("9");
    await page.keyboard.press("Enter");
    await last(page).getByText("Hours 9, no kind").waitFor();
  });

  it("runs a user command from a name, the list of people, and a mention", async () => {
    const page = await windows.open({ channel: "random" });
    await send(page, `for <@${windows.local.people[1]?.user.id}>`);
    await last(page).getByRole("button", { name: "Robin", exact: true }).click();
    await page.getByRole("menuitem", { name: "Week of" }).click();
    await last(page).getByText("The week of Robin").waitFor();
    await page.getByRole("button", { name: "@Sam" }).click();
    await page.getByRole("menuitem", { name: "Week of" }).click();
    await last(page).getByText("The week of Sam").waitFor();
    const members = page.getByRole("navigation", { name: "Channels and people" });
    await members.getByRole("button", { name: "Wagecard" }).last().click({ button: "right" });
    await page.getByRole("menuitem", { name: "Week of" }).click();
    await last(page).getByText("The week of Wagecard").waitFor();
  });

  it("copies a person's id, and keeps the focus while the list is drawn anew under an open menu", async () => {
    const page = await windows.open({ permissions: ["clipboard-read", "clipboard-write"] });
    const [robin] = windows.local.people;
    const side = page.getByRole("navigation", { name: "Channels and people" });
    await side.getByRole("button", { name: "Robin", exact: true }).click();
    // Somebody speaks elsewhere: the side is drawn anew, with a mark at that channel.
    const random = windows.local.channel("random");
    await windows.local.driver("Sam").in(random).act({ kind: "message", content: "elsewhere" });
    await side.getByRole("button", { name: "random new" }).waitFor();
    await page.getByRole("menuitem", { name: "Copy ID" }).click();
    await until(() => page.evaluate<string>("navigator.clipboard.readText()")).toBe(robin?.user.id);
    expect(await page.evaluate("document.activeElement.textContent")).toContain("Robin");
  });

  it("lets a moderator delete anybody's message, the others only their own", async () => {
    const robin = await windows.open({ channel: "wagecards" });
    const sam = await windows.open({ channel: "wagecards", person: 1 });
    await send(robin, "stays");
    await last(sam).getByText("stays").click({ button: "right" });
    await sam.getByRole("menuitem", { name: "Read aloud" }).waitFor();
    expect(await sam.getByRole("menuitem", { name: "Delete message" }).count()).toBe(0);
    await sam.keyboard.press("Escape");
    await send(sam, "goes");
    await last(robin).getByText("goes").click({ button: "right" });
    await robin.getByRole("menuitem", { name: "Delete message" }).click();
    for (const page of [sam, robin]) await until(() => page.getByText("goes").count()).toBe(0);
    await robin.reload();
    await last(robin).getByText("stays").waitFor();
  });

  it("offers a command that asks for a permission to those who have it", async () => {
    const robin = await windows.open();
    const sam = await windows.open({ person: 1 });
    await say(robin).fill("/of");
    await robin.getByRole("option", { name: "/office" }).waitFor();
    await say(sam).fill("/sec");
    await sam.getByRole("option", { name: "/secret" }).waitFor();
    await say(sam).fill("/of");
    await until(() => sam.locator("#suggestions").getByRole("option").count()).toBe(0);
  });

  it("opens a second tab as the other person, and marks what is new elsewhere", async () => {
    const robin = await windows.open();
    const opened = robin.context().waitForEvent("page");
    await robin.getByRole("button", { name: "Open a tab as Sam" }).click();
    const sam = await opened;
    await last(sam).waitFor();
    expect(new URL(sam.url()).searchParams.get("as")).toBe(windows.local.people[1]?.user.id);
    await send(sam, "from the second tab");
    await last(robin).getByText("from the second tab").waitFor();
    await robin.getByRole("button", { name: "random" }).click();
    await until(() => robin.title()).not.toContain("•");
    await send(sam, "again");
    await robin.getByRole("button", { name: "general new" }).click();
    await last(robin).getByText("again").waitFor();
    expect(await robin.locator("#messages").getByText("again").count()).toBe(1);
    await until(() => robin.getByRole("button", { name: "general new" }).count()).toBe(0);
  });
});
