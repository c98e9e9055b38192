import type { Context } from "./context.js";
import { byId, fill, h } from "./dom.js";
import { markOf } from "./navigation.js";
import type { Store } from "./store.js";

/** What stands over the conversation: where one is, whether somebody is at the other end, light or dark. */
export function shell({ store }: Context): void {
  store.onChange(() => {
    place(store);
    status(store);
    keepAddress(store);
  });
  theme();
}

function place(store: Store): void {
  const { channel, guild } = store.place();
  fill(
    byId("place", HTMLElement),
    channel && h("span", { class: "mark", "aria-hidden": "true" }, markOf(channel)),
    channel?.name,
  );
  const name = store.snapshot?.bot?.username ?? "The bot";
  const where = channel?.kind === "group" ? "group" : "server";
  const isStranger = channel?.kind === "group" || guild?.hasBot === false;
  const note = `${name} is not a member of this ${where}. Its commands work here for those who installed it for themselves.`;
  byId("place-note", HTMLElement).textContent = isStranger ? note : "";
}

function status(store: Store): void {
  const { snapshot, link, isBotOnline } = store;
  const text =
    link === "lost"
      ? "The local server does not answer. This page connects again by itself as soon as it does."
      : snapshot && !isBotOnline
        ? "The bot is offline. What has been said is still here; commands are answered once it is back."
        : "";
  const box = byId("status", HTMLElement);
  if (box.textContent !== text) box.textContent = text;
}

/** The person and the channel stand in the address, so that a reload or a second window finds them. */
function keepAddress(store: Store): void {
  const me = store.snapshot?.me.user.id;
  if (me === undefined) return;
  const wanted = `?as=${me}&channel=${store.channelId}`;
  if (location.search !== wanted) history.replaceState(null, "", wanted);
  const news = store.unread.size > 0 ? "• " : "";
  const title = `${news}${store.channel()?.name ?? ""} · local simulator`;
  if (document.title !== title) document.title = title;
}

const DARK = matchMedia("(prefers-color-scheme: dark)");

function theme(): void {
  const button = byId("theme", HTMLButtonElement);
  const root = document.documentElement;
  const isDark = () => (root.dataset["theme"] ? root.dataset["theme"] === "dark" : DARK.matches);
  const name = () => button.setAttribute("aria-label", isDark() ? "Switch to light" : "Switch to dark");
  const saved = localStorage.getItem("theme");
  if (saved === "dark" || saved === "light") root.dataset["theme"] = saved;
  DARK.addEventListener("change", name);
  button.addEventListener("click", () => {
    const next = isDark() ? "light" : "dark";
    root.dataset["theme"] = next;
    localStorage.setItem("theme", next);
    name();
  });
  name();
}
