import type { Context } from "./context.js";
import { openPerson, personButton } from "./context-menu.js";
import { avatar, byId, h } from "./dom.js";
import { onMenuAsked } from "./menu.js";
import { redraw } from "./redraw.js";

/** Who is here: whom one speaks as, over the page, and everybody with their menus at the side. */
export function people(context: Context): void {
  context.store.onChange(() => {
    redraw(byId("people", HTMLElement), speakers(context));
    redraw(byId("members", HTMLElement), members(context));
  });
}

function speakers(context: Context): HTMLElement[] {
  const { store } = context;
  const { people: all = [], me } = store.snapshot ?? {};
  return all.map(({ user, name }) => {
    const isMe = user.id === me?.user.id;
    const href = store.addressAs(user.id);
    const link = h(
      "a",
      {
        href,
        "aria-current": isMe ? "true" : null,
        title: `Speak as ${name}`,
        "data-key": `speak ${user.id}`,
      },
      avatar(user.id, name, false),
      h("span", {}, name),
    );
    link.addEventListener("click", (event) => {
      // With a key or another button it opens a tab of its own: two tabs are two people.
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      if (!isMe) void store.open(user.id, store.channelId);
    });
    onMenuAsked(link, (at) => openPerson(user.id, link, context, at));
    return h("span", { class: "speaker" }, link, !isMe && besideButton(user.id, name, context));
  });
}

/** Two tabs are two people, side by side. */
function besideButton(userId: string, name: string, { store }: Context): HTMLElement {
  const words = `Open a tab as ${name}`;
  return h(
    "button",
    {
      type: "button",
      class: "beside",
      title: `${words}, to be two people side by side`,
      "aria-label": words,
      "data-key": `beside ${userId}`,
      onclick: () => store.openTabAs(userId),
    },
    h("span", { "aria-hidden": "true" }, "↗"),
  );
}

function members(context: Context): HTMLElement[] {
  const { people: all = [], bot } = context.store.snapshot ?? {};
  const person = (id: string, name: string, isApp: boolean) => {
    const button = personButton(id, "member", name, context, avatar(id, name, isApp));
    button.dataset["key"] = `member ${id}`;
    if (isApp) button.append(h("span", { class: "tag" }, "APP"));
    return h("li", {}, button);
  };
  const app = bot ? [person(bot.id, bot.global_name ?? bot.username, true)] : [];
  return [...all.map(({ user, name }) => person(user.id, name, false)), ...app];
}
