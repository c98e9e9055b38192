import type { Context } from "./context.js";
import { avatar, byId, fill, h } from "./dom.js";
import type { Store } from "./store.js";

/** Everything around the conversation: who, where, light or dark, and whether somebody is at the other end. */
export function shell({ store }: Context): void {
  store.onChange(() => {
    people(store);
    channels(store);
    status(store);
    keepAddress(store);
  });
  byId("channel-menu", HTMLSelectElement).addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) store.goTo(event.target.value);
  });
  theme();
}

function people(store: Store): void {
  const { snapshot } = store;
  const links = (snapshot?.people ?? []).map(({ user, name }) => {
    const isMe = user.id === snapshot?.me.user.id;
    const channel = store.channel()?.guildId === null ? "" : `&channel=${store.channelId}`;
    const link = h(
      "a",
      { href: `?as=${user.id}${channel}`, "aria-current": isMe ? "true" : null, title: `Speak as ${name}` },
      avatar(user.id, name, false),
      h("span", {}, name),
    );
    link.addEventListener("click", (event) => {
      // With a key or another button it opens a window of its own: two windows are two people.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      if (!isMe) void store.open(user.id, store.channelId);
    });
    return link;
  });
  redraw(byId("people", HTMLElement), links);
}

function channels(store: Store): void {
  const all = store.snapshot?.channels ?? [];
  byId("guild", HTMLElement).textContent = store.snapshot?.guilds[0]?.name ?? "";
  const items = all.map(({ id, name, guildId }) => {
    const isUnread = store.unread.has(id);
    const button = h(
      "button",
      {
        type: "button",
        "aria-current": id === store.channelId ? "page" : null,
        onclick: () => store.goTo(id),
      },
      h("span", { class: "mark", "aria-hidden": "true" }, guildId === null ? "@" : "#"),
      h("span", {}, name),
      isUnread && h("span", { class: "unread" }, "new"),
    );
    return h("li", { class: guildId === null ? "dm" : null }, button);
  });
  redraw(byId("channels", HTMLElement), items);
  const menu = byId("channel-menu", HTMLSelectElement);
  const labels = all.map(({ id, name, guildId }) =>
    h(
      "option",
      { value: id },
      `${guildId === null ? "@" : "#"} ${name}${store.unread.has(id) ? " · new" : ""}`,
    ),
  );
  redraw(menu, labels);
  menu.value = store.channelId;
  const channel = store.channel();
  fill(
    byId("place", HTMLElement),
    channel && h("span", { class: "mark" }, channel.guildId === null ? "@" : "#"),
    channel?.name,
  );
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
  const title = `${store.channel()?.name ?? ""} · local simulator`;
  if (document.title !== title) document.title = title;
}

/** Replaces children only where they differ, so that the focus is not lost for nothing. */
function redraw(box: HTMLElement, children: readonly HTMLElement[]): void {
  const old = [...box.children];
  if (old.length === children.length && children.every((child, at) => old[at]?.isEqualNode(child) === true))
    return;
  const held = old.findIndex((child) => child.contains(document.activeElement));
  box.replaceChildren(...children);
  const heir = children[held];
  if (heir) (heir.matches("a, button") ? heir : heir.querySelector<HTMLElement>("a, button"))?.focus();
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
