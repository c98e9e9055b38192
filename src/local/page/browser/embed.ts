import type { APIAttachment, APIEmbed, APIEmbedField, APIEmbedImage } from "discord-api-types/v10";
import type { Context } from "./context.js";
import { type Child, h } from "./dom.js";
import { inlineMarkdown, markdown, outLink } from "./markdown-view.js";
import { sentAt } from "./time.js";

/** One embed as a card with its colour along the top. */
export function embedView(
  embed: APIEmbed,
  attachments: readonly APIAttachment[],
  context: Context,
): HTMLElement {
  const { author, title, url, description, fields = [], footer, timestamp, image, thumbnail } = embed;
  const heading = title ? inlineMarkdown(title, context) : [];
  const words = h(
    "div",
    { class: "embed-words" },
    author &&
      h("p", { class: "embed-author" }, author.url ? outLink(author.url, "", author.name) : author.name),
    title && h("h3", { class: "embed-title" }, ...(url ? [outLink(url, "", ...heading)] : heading)),
    description && markdown(description, context),
  );
  const small = thumbnail && picture(thumbnail, attachments, "embed-thumbnail", title);
  const foot = [
    footer?.text,
    timestamp ? sentAt(Date.parse(timestamp), Date.now(), context.store.locale) : "",
  ]
    .filter(Boolean)
    .join(" · ");
  const element = h(
    "article",
    { class: "embed", "aria-label": title ?? author?.name ?? "Embed" },
    small ? h("div", { class: "embed-top" }, words, small) : words,
    fields.length > 0 &&
      h("dl", { class: "embed-fields" }, ...fields.map((field, at) => fieldView(field, at, fields, context))),
    image && picture(image, attachments, "embed-image", title),
    foot !== "" && h("p", { class: "embed-foot" }, foot),
  );
  if (embed.color !== undefined) {
    element.style.setProperty("--bar", `#${embed.color.toString(16).padStart(6, "0")}`);
  }
  return element;
}

/** Inline fields share a row, up to three; the row's width is divided among as many as there are. */
function fieldView(
  field: APIEmbedField,
  at: number,
  all: readonly APIEmbedField[],
  context: Context,
): HTMLElement {
  const view = h(
    "div",
    { class: field.inline === true ? `embed-field inline of-${rowMates(at, all)}` : "embed-field" },
    h("dt", {}, ...inlineMarkdown(field.name, context)),
    h("dd", {}, markdown(field.value, context)),
  );
  return view;
}

function rowMates(at: number, all: readonly APIEmbedField[]): number {
  let first = at;
  while (first > 0 && all[first - 1]?.inline === true) first -= 1;
  let end = at;
  while (end < all.length && all[end]?.inline === true) end += 1;
  const rowStart = at - ((at - first) % 3);
  return Math.min(3, end - rowStart);
}

/** Files that an embed shows itself are not listed again under it. */
export function shownByEmbeds(
  embeds: readonly APIEmbed[],
  attachments: readonly APIAttachment[],
): ReadonlySet<string> {
  const urls = embeds.flatMap((embed) => [embed.image?.url, embed.thumbnail?.url]);
  return new Set(
    attachments.filter((file) => urls.some((url) => url && isOf(url, file))).map((file) => file.id),
  );
}

function isOf(url: string, file: APIAttachment): boolean {
  return url === file.url || url === `attachment://${file.filename}`;
}

function picture(
  { url, description }: APIEmbedImage,
  attachments: readonly APIAttachment[],
  className: string,
  title: string | undefined,
): Child {
  const file = attachments.find((one) => isOf(url, one));
  const source = localAddress(file?.url ?? url);
  // No request leaves the machine: a picture from elsewhere is a link.
  if (source === null) return outLink(url, "", "Picture on another site");
  // Discord takes a file that an embed shows off the list; its description stands with the embed's picture then.
  const alt = description ?? file?.description ?? `Picture: ${title ?? file?.filename ?? "untitled"}`;
  return imageLink(source, alt, className, file);
}

export function imageLink(source: string, alt: string, className: string, file?: APIAttachment): HTMLElement {
  const image = h("img", { src: source, alt, class: className, width: file?.width, height: file?.height });
  return h("a", { href: source, target: "_blank", rel: "noopener", class: "picture" }, image);
}

/** An address on this machine as one of this page's own origin; null for any other. */
export function localAddress(url: string): string | null {
  const parsed =
    URL.parse?.(url, location.href) ??
    (URL.canParse(url, location.href) ? new URL(url, location.href) : null);
  if (!parsed) return null;
  if (parsed.protocol === "data:") return url.startsWith("data:image/") ? url : null;
  const isLoopback = ["127.0.0.1", "localhost", "[::1]"].includes(parsed.hostname);
  if (parsed.origin === location.origin || (isLoopback && parsed.port === location.port)) {
    return parsed.pathname + parsed.search;
  }
  return null;
}
