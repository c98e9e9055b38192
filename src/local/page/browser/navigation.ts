import type { LocalChannel } from "../../protocol.js";
import type { Context } from "./context.js";
import { byId, h } from "./dom.js";
import { redraw } from "./redraw.js";
import type { Store } from "./store.js";

const MARKS = { text: "#", dm: "@", group: "&" } as const;

/** The sign before a channel's name. */
export function markOf({ kind }: LocalChannel): string {
  return MARKS[kind];
}

/** A server with its channels, or the direct messages under a heading of their own. */
interface Section {
  readonly title: string;
  /** Beside the title, where there is something to know about the place. */
  readonly note: string;
  readonly channels: readonly LocalChannel[];
}

/** Where one can go: a list at the side, and one menu in its place where the window is narrow. */
export function navigation({ store }: Context): void {
  const menu = byId("channel-menu", HTMLSelectElement);
  menu.addEventListener("change", () => store.goTo(menu.value));
  store.onChange(() => {
    const all = sections(store);
    redraw(
      byId("channels", HTMLElement),
      all.map((section) => sectionView(section, store)),
    );
    redraw(
      menu,
      all.map(({ title, channels }) =>
        h(
          "optgroup",
          { label: title },
          ...channels.map((one) => h("option", { value: one.id }, menuLine(one, store))),
        ),
      ),
    );
    menu.value = store.channelId;
  });
}

function sections({ snapshot }: Store): readonly Section[] {
  const { guilds = [], channels = [] } = snapshot ?? {};
  const direct = channels.filter(({ kind }) => kind !== "text");
  const servers = guilds.map(({ id, name, hasBot }) => ({
    title: name,
    note: hasBot ? "" : "without the bot",
    channels: channels.filter(({ guildId }) => guildId === id),
  }));
  return [
    ...servers,
    ...(direct.length > 0 ? [{ title: "Direct messages", note: "", channels: direct }] : []),
  ];
}

function sectionView({ title, note, channels }: Section, store: Store): HTMLElement {
  return h(
    "section",
    { class: "places" },
    h("h2", {}, title, note !== "" && h("small", {}, ` ${note}`)),
    h("ul", {}, ...channels.map((channel) => h("li", {}, channelButton(channel, store)))),
  );
}

function channelButton(channel: LocalChannel, store: Store): HTMLElement {
  const { id, name } = channel;
  return h(
    "button",
    {
      type: "button",
      "aria-current": id === store.channelId ? "page" : null,
      "data-key": id,
      onclick: () => store.goTo(id),
    },
    h("span", { class: "mark", "aria-hidden": "true" }, markOf(channel)),
    h("span", { class: "place-name" }, name),
    store.unread.has(id) && h("span", { class: "unread" }, "new"),
  );
}

function menuLine(channel: LocalChannel, store: Store): string {
  return `${markOf(channel)} ${channel.name}${store.unread.has(channel.id) ? " · new" : ""}`;
}
