import type { APIAttachment, APIMessage } from "discord-api-types/v10";
import { componentRows } from "./components.js";
import type { Context } from "./context.js";
import { messageMenu, openPerson, personButton } from "./context-menu.js";
import { avatar, h } from "./dom.js";
import { embedView, imageLink, localAddress, shownByEmbeds } from "./embed.js";
import { focusComposer } from "./focus.js";
import { shownCommand } from "./localized.js";
import { markdown, outLink } from "./markdown-view.js";
import { onMenuAsked, openMenu, type Point } from "./menu.js";
import { sizeOf } from "./slip-field.js";
import { isEphemeral } from "./store.js";
import { sentAt } from "./time.js";

const LOADING = 128;

/** One message. `isFollowing`: the same author has just spoken, so that the head is left out. */
export function messageView(message: APIMessage, isFollowing: boolean, context: Context): HTMLElement {
  const { author, embeds, attachments } = message;
  const name = context.store.nameOf(author.id) ?? author.global_name ?? author.username;
  const isPrivate = isEphemeral(message);
  const shown = shownByEmbeds(embeds, attachments);
  const isThinking = ((message.flags ?? 0) & LOADING) !== 0;
  const isEdited = message.edited_timestamp !== null && !isPrivate;
  const edited = isEdited && h("span", { class: "edited" }, "edited");
  const head = h(
    "div",
    { class: "message-head" },
    authorButton(author.id, name, context),
    author.bot === true && h("span", { class: "tag" }, "APP"),
    h(
      "time",
      { datetime: message.timestamp },
      sentAt(Date.parse(message.timestamp), Date.now(), context.store.locale),
    ),
    edited,
  );
  const portrait = avatar(author.id, name, author.bot === true);
  onMenuAsked(portrait, (at) => openPerson(author.id, portrait, context, at));
  const article = h(
    "article",
    {
      class: `message${isPrivate ? " private" : ""}${isFollowing ? " following" : ""}`,
      "aria-label": `${name}${isPrivate ? ", only to you" : ""}`,
      "data-id": message.id,
      tabindex: -1,
    },
    moreButton(message, context),
    !isFollowing && portrait,
    h(
      "div",
      { class: "message-body" },
      usedLine(message, context),
      !isFollowing && head,
      isThinking &&
        h(
          "p",
          { class: "thinking" },
          `${name} is thinking`,
          h("span", { class: "dots", "aria-hidden": "true" }),
        ),
      message.content !== "" && markdown(message.content, context),
      isFollowing && edited,
      ...embeds.map((embed) => embedView(embed, attachments, context)),
      ...attachmentViews(attachments.filter((file) => !shown.has(file.id))),
      ...componentRows(message, context),
      failureLine(context.store.failures.get(message.id)),
      isPrivate && privateLine(message, context),
    ),
  );
  onMenuAsked(article, (at) => openMessage(message, article, context, at));
  return article;
}

/** Opens the message's menu for whoever has neither a right button nor a menu key. */
function moreButton(message: APIMessage, context: Context): HTMLElement | null {
  if (messageMenu(message, context).length === 0) return null;
  const button = h(
    "button",
    {
      type: "button",
      class: "more",
      "aria-label": "More: what to do with this message",
      "aria-haspopup": "menu",
      "aria-expanded": "false",
      "data-place": "more",
    },
    "⋯",
  );
  button.addEventListener("click", () => openMessage(message, button, context, null));
  return button;
}

function openMessage(message: APIMessage, opener: HTMLElement, context: Context, at: Point | null): boolean {
  const groups = messageMenu(message, context);
  if (groups.length === 0) return false;
  openMenu("Message", groups, opener, at);
  return true;
}

/** Not in the order of Tab until its message has the focus: every name would be a stop on the way. */
function authorButton(userId: string, name: string, context: Context): HTMLElement {
  const button = personButton(userId, "author", name, context);
  button.dataset["place"] = "author";
  if (button.matches("button")) button.tabIndex = -1;
  return button;
}

/** Discord's number for an answer to a command of a context menu, which nobody types. */
const FROM_MENU = 23;

/** `Ada used /wagecard`, for the first answer to a command. */
function usedLine(message: APIMessage, { store }: Context): HTMLElement | null {
  const { interaction, interaction_metadata: metadata } = message;
  const user = interaction?.user ?? metadata?.user;
  const type = interaction?.type ?? metadata?.type;
  if (!user || type !== 2) return null;
  const name = store.nameOf(user.id) ?? user.global_name ?? user.username;
  // Discord puts the name into the metadata as well, though the types do not know it.
  const inMetadata = metadata && "name" in metadata ? String(metadata.name) : null;
  const command = interaction?.name ?? inMetadata;
  return h(
    "p",
    { class: "used" },
    h("strong", {}, name),
    " used ",
    command ? h("code", {}, shownCommand(command, message.type === FROM_MENU, store.offered())) : "a command",
  );
}

/** Pictures beside one another, then the other files one under another. */
function attachmentViews(files: readonly APIAttachment[]): HTMLElement[] {
  const pictures = files.flatMap((file) => {
    const source = localAddress(file.url);
    if (!isPicture(file) || source === null) return [];
    return [imageLink(source, file.description ?? file.filename, "attached-image", file)];
  });
  const others = files.filter((file) => !isPicture(file) || localAddress(file.url) === null).map(fileView);
  return [...(pictures.length > 0 ? [h("div", { class: "pictures" }, ...pictures)] : []), ...others];
}

/** What the local server shows inline; anything else, SVG for one, it only gives as a download. */
function isPicture(file: APIAttachment): boolean {
  return /^image\/(png|jpeg|gif|webp)$/.test(file.content_type ?? "");
}

function fileView(file: APIAttachment): HTMLElement {
  const source = localAddress(file.url);
  const link =
    source === null
      ? outLink(file.url, "", file.filename)
      : h("a", { href: source, download: file.filename }, file.filename);
  return h("p", { class: "attached-file" }, link, h("span", {}, sizeOf(file.size)), file.description);
}

function failureLine(reason: string | undefined): HTMLElement | null {
  if (reason === undefined) return null;
  return h("p", { class: "failure", role: "alert" }, h("strong", {}, "This interaction failed. "), reason);
}

function privateLine(message: APIMessage, { store }: Context): HTMLElement {
  const dismiss = h("button", { type: "button", class: "quiet" }, "Dismiss message");
  dismiss.addEventListener("click", (event) => {
    store.dismiss(message.id);
    // By keyboard: the button goes, the focus has to go somewhere useful.
    if (event.detail === 0) focusComposer();
  });
  return h("p", { class: "private-line" }, "Only you can see this · ", dismiss);
}
