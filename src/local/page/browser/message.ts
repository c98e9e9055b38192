import type { APIAttachment, APIMessage } from "discord-api-types/v10";
import { componentRows } from "./components.js";
import type { Context } from "./context.js";
import { avatar, h } from "./dom.js";
import { embedView, imageLink, localAddress, shownByEmbeds } from "./embed.js";
import { markdown, outLink } from "./markdown-view.js";
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
    h("span", { class: "author" }, name),
    author.bot === true && h("span", { class: "tag" }, "APP"),
    h("time", { datetime: message.timestamp }, sentAt(Date.parse(message.timestamp), Date.now())),
    edited,
  );
  return h(
    "article",
    {
      class: `message${isPrivate ? " private" : ""}${isFollowing ? " following" : ""}`,
      "aria-label": `${name}${isPrivate ? ", only to you" : ""}`,
      "data-id": message.id,
    },
    !isFollowing && avatar(author.id, name, author.bot === true),
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
      ...attachments.filter((file) => !shown.has(file.id)).map(attachmentView),
      ...componentRows(message, context),
      failureLine(context.store.failures.get(message.id)),
      isPrivate && privateLine(message, context),
    ),
  );
}

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
    command ? h("code", {}, `/${command}`) : "a command",
  );
}

function attachmentView(file: APIAttachment): HTMLElement {
  const source = localAddress(file.url);
  const isImage = file.content_type?.startsWith("image/") === true || (file.width ?? 0) > 0;
  const alt = file.description ?? file.filename;
  if (isImage && source !== null) return imageLink(source, alt, "attached-image", file);
  const link =
    source === null
      ? outLink(file.url, "", file.filename)
      : h("a", { href: source, download: file.filename }, file.filename);
  return h("p", { class: "attached-file" }, link, h("span", {}, sizeOf(file.size)), file.description);
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1024 ** 2 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1024 ** 2).toFixed(1)} MB`;
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
    if (event.detail === 0) document.getElementById("log")?.focus();
  });
  return h("p", { class: "private-line" }, "Only you can see this · ", dismiss);
}
