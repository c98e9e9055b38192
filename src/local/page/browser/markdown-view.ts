import type { Context } from "./context.js";
import { personButton } from "./context-menu.js";
import { type Child, h } from "./dom.js";
import {
  type Block,
  type Inline,
  type ListBlock,
  parseInline,
  parseMarkdown,
  plainText,
} from "./markdown.js";
import { formatTime } from "./time.js";

/** Elements for a text of Discord's markdown. */
export function markdown(source: string, context: Context): HTMLElement {
  return h("div", { class: "md" }, ...parseMarkdown(source).map((block) => blockView(block, context)));
}

/** The same within a line: an embed's title, a field's name. */
export function inlineMarkdown(source: string, context: Context): Child[] {
  return inlineViews(parseInline(source), context);
}

function blockView(block: Block, context: Context): HTMLElement {
  switch (block.kind) {
    case "heading":
      // The page's own headings are h1 and h2.
      return h(
        block.level === 1 ? "h3" : block.level === 2 ? "h4" : "h5",
        {},
        ...inlineViews(block.children, context),
      );
    case "quote":
      return h("blockquote", {}, ...block.blocks.map((inner) => blockView(inner, context)));
    case "fence":
      return h("pre", { tabindex: 0, "data-language": block.language || null }, h("code", {}, block.text));
    case "list":
      return listView(block, context);
    default:
      return h(
        "p",
        { class: block.kind === "subtext" ? "subtext" : null },
        ...inlineViews(block.children, context),
      );
  }
}

function listView(list: ListBlock, context: Context): HTMLElement {
  const items = list.items.map((item) =>
    h("li", {}, ...inlineViews(item.children, context), item.list && listView(item.list, context)),
  );
  return list.start === null ? h("ul", {}, ...items) : h("ol", { start: list.start }, ...items);
}

function inlineViews(nodes: readonly Inline[], context: Context): Child[] {
  return nodes.map((node) => inlineView(node, context));
}

function inlineView(node: Inline, context: Context): Child {
  switch (node.kind) {
    case "text":
      return node.text;
    case "code":
      return h("code", {}, node.text);
    case "strong":
    case "em":
      return h(node.kind, {}, ...inlineViews(node.children, context));
    case "underline":
      return h("u", {}, ...inlineViews(node.children, context));
    case "strike":
      return h("s", {}, ...inlineViews(node.children, context));
    case "spoiler":
      return spoiler(node.children, context);
    case "link":
      return outLink(node.href, node.title, ...inlineViews(node.children, context));
    case "user":
      return personButton(node.id, "mention", `@${context.store.nameOf(node.id) ?? "unknown"}`, context);
    case "role":
      return h("span", { class: "mention" }, `@${roleName(node.id, context)}`);
    case "channel":
      return channelMention(node.id, context);
    case "command":
      // Discord shows a mention as it is written, in every language, and knows no localized name in it.
      return h(
        "button",
        { type: "button", class: "mention", onclick: () => context.startCommand(node.name) },
        `/${node.name}`,
      );
    case "time": {
      const { locale } = context.store;
      const full = formatTime(node.seconds * 1000, "F", Date.now(), locale);
      const text = formatTime(node.seconds * 1000, node.style, Date.now(), locale);
      const seconds = node.style === "R" ? node.seconds : null;
      const attributes = {
        datetime: isoOf(node.seconds),
        title: full,
        "data-relative": seconds,
        lang: locale,
      };
      return h("time", attributes, text);
    }
  }
}

export function outLink(href: string, title: string, ...children: readonly Child[]): HTMLElement {
  return h("a", { href, title: title || null, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

function roleName(id: string, { store }: Context): string {
  return store.targets().roles.find((role) => role.id === id)?.name ?? "unknown role";
}

function channelMention(id: string, { store }: Context): HTMLElement {
  const channel = store.snapshot?.channels.find((one) => one.id === id);
  if (!channel) return h("span", { class: "mention" }, "#unknown");
  return h("button", { type: "button", class: "mention", onclick: () => store.goTo(id) }, `#${channel.name}`);
}

function spoiler(children: readonly Inline[], context: Context): HTMLElement {
  const inside = h("span", { inert: true }, ...inlineViews(children, context));
  const button = h("button", { type: "button", class: "spoiler", "aria-label": "Show the spoiler" }, inside);
  button.addEventListener("click", () => {
    inside.inert = false;
    button.replaceWith(h("span", { class: "spoiler shown", title: plainText(children) }, inside));
  });
  return button;
}

function isoOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}

/** Keeps "3 minutes ago" true. */
export function keepRelativeTimes({ store }: Context, everyMs = 15_000): void {
  setInterval(() => {
    for (const element of document.querySelectorAll<HTMLElement>("time[data-relative]")) {
      element.textContent = formatTime(
        Number(element.dataset["relative"]) * 1000,
        "R",
        Date.now(),
        store.locale,
      );
    }
  }, everyMs);
}
