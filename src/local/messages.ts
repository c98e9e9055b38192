import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  ComponentType,
  EmbedType,
  MessageFlags,
  MessageType,
} from "discord-api-types/v10";
import type { Core } from "./core.js";
import type { Upload } from "./http/form-data.js";
import { compact, isoOf } from "./rules/fields.js";
import { invalidForm, type Path } from "./rules/form.js";
import { checkWhole, type MessageBody, type MessageWhole } from "./rules/message.js";
import type { StoredMessage } from "./state.js";

export interface NewMessage {
  readonly channelId: string;
  readonly author: APIUser;
  readonly body: MessageBody;
  readonly files: readonly Upload[];
  /** Path of the body in the request, for refusals. */
  readonly at?: Path;
  readonly onlyFor?: string | null;
  /** Fields that only the kind of message decides: interaction metadata, webhook id, type. */
  readonly extra?: Partial<APIMessage>;
}

/** Checks a new message as a whole, stores it and tells everybody who sees it. */
export function postMessage(core: Core, input: NewMessage): StoredMessage {
  const { body, at = [], onlyFor = null } = input;
  const files = takeFiles(core, input.channelId, body, input.files, [], at);
  const whole = wholeOf(body, null, files);
  checkWhole(whole, at);
  keepBytes(core, files);
  const message: APIMessage = {
    id: core.world.nextId(),
    channel_id: input.channelId,
    author: input.author,
    timestamp: stamp(core),
    edited_timestamp: null,
    tts: body.tts ?? false,
    mention_everyone: false,
    mentions: mentioned(core, whole.content),
    mention_roles: [],
    pinned: false,
    type: MessageType.Default,
    ...shownOf(whole, files),
    flags: ((body.flags ?? 0) & ~MessageFlags.Ephemeral) | (onlyFor === null ? 0 : MessageFlags.Ephemeral),
    ...input.extra,
  };
  const stored = { message, onlyFor, files: files.map(({ attachment }) => attachment) };
  core.world.post(stored);
  return stored;
}

/** Applies a change: what is absent stays, what is null goes. The person who sees it stays the same. */
export function editMessage(
  core: Core,
  stored: StoredMessage,
  body: MessageBody,
  uploads: readonly Upload[],
  at: Path = [],
): StoredMessage {
  const before = stored.message;
  const files = takeFiles(core, before.channel_id, body, uploads, stored.files, at);
  const whole = wholeOf(body, before, files);
  checkWhole(whole, at);
  keepBytes(core, files);
  stored.files = files.map(({ attachment }) => attachment);
  core.world.edit(stored, {
    ...before,
    ...shownOf(whole, files),
    mentions: mentioned(core, whole.content),
    edited_timestamp: stamp(core),
    flags: (before.flags ?? 0) & ~MessageFlags.Loading,
  });
  return stored;
}

interface TakenFile {
  readonly attachment: APIAttachment;
  /** Set for a file that came with this request. */
  readonly upload: Upload | null;
}

/** Uploads in their order after the kept ones; `attachments`, where given, says which stay. */
function takeFiles(
  core: Core,
  channelId: string,
  body: MessageBody,
  uploads: readonly Upload[],
  existing: readonly APIAttachment[],
  at: Path,
): TakenFile[] {
  const listed = body.attachments === null ? [] : body.attachments;
  const byId = new Map((listed ?? []).map((entry, index) => [String(entry.id), { ...entry, index }]));
  const kept = existing.filter((one) => listed === undefined || byId.has(one.id));
  for (const [id, { index }] of byId) {
    if (uploads.some((upload) => upload.index === id) || existing.some((one) => one.id === id)) continue;
    const path = [...at, "attachments", index, "id"];
    throw invalidForm([{ path, code: "ATTACHMENT_NOT_FOUND", message: "Attachment data was not found" }]);
  }
  const fresh = uploads.map((upload) => {
    const words = byId.get(upload.index) ?? {};
    return {
      attachment: core.attachments.describe(core.world.nextId(), channelId, upload, core.origin(), words),
      upload,
    };
  });
  return [...kept.map((attachment) => ({ attachment, upload: null })), ...fresh];
}

/** Only once the message is accepted: a refused one leaves nothing behind. */
function keepBytes(core: Core, files: readonly TakenFile[]): void {
  for (const { attachment, upload } of files) {
    if (upload) core.attachments.keep(attachment, upload);
  }
}

function wholeOf(body: MessageBody, before: APIMessage | null, files: readonly TakenFile[]): MessageWhole {
  const old = {
    content: before?.content ?? "",
    embeds: (before?.embeds ?? []) as MessageWhole["embeds"],
    components: (before?.components ?? []) as unknown as MessageWhole["components"],
  };
  return {
    content: body.content === undefined ? old.content : (body.content ?? ""),
    embeds: body.embeds === undefined ? old.embeds : (body.embeds ?? []),
    components: body.components === undefined ? old.components : (body.components ?? []),
    files: files.map(({ attachment }) => attachment.filename),
  };
}

/** The parts of a message that its writer decides, as Discord gives them back. */
function shownOf(whole: MessageWhole, files: readonly TakenFile[]) {
  const used = new Set<string>();
  const resolve = <P extends { url: string }>(picture: P): P => {
    const { url } = picture;
    const name = url.startsWith("attachment://") ? url.slice("attachment://".length) : null;
    const file = files.find(({ attachment }) => attachment.filename === name || attachment.url === url);
    if (file) used.add(file.attachment.id);
    if (!file) return picture;
    const { url: at, description } = file.attachment;
    // What a file's description says is its picture's in an embed as well.
    return { ...picture, url: at, ...(description === undefined ? {} : { description }) };
  };
  const embeds = compact(whole.embeds).map((one) => withResolved(shownEmbed(one), resolve));
  const components = shownRows(whole.components);
  // A file that an embed shows is not listed a second time.
  const attachments = files.map(({ attachment }) => attachment).filter(({ id }) => !used.has(id));
  return { content: whole.content, embeds, components, attachments };
}

/** With the fields that Discord adds. */
function shownEmbed(one: MessageWhole["embeds"][number]): APIEmbed {
  const fields = one.fields?.map((field) => ({ ...field, inline: field.inline ?? false }));
  return { ...one, type: EmbedType.Rich, ...(fields?.length ? { fields } : {}) } as APIEmbed;
}

/** With the numbers that Discord gives to components, and the range of each select. */
function shownRows(given: MessageWhole["components"]): APIMessageTopLevelComponent[] {
  let id = 0;
  const next = () => {
    id += 1;
    return id;
  };
  return compact(given).map((row) => {
    const rowId = next();
    const components = row.components.map((component) => {
      const range = component.type === ComponentType.Button ? {} : { min_values: 1, max_values: 1 };
      return { ...range, ...component, id: next() };
    });
    return { ...row, id: rowId, components } as unknown as APIMessageTopLevelComponent;
  });
}

function withResolved(embed: APIEmbed, resolve: <P extends { url: string }>(picture: P) => P): APIEmbed {
  const { image, thumbnail, footer, author } = embed;
  return {
    ...embed,
    ...(image ? { image: resolve(image) } : {}),
    ...(thumbnail ? { thumbnail: resolve(thumbnail) } : {}),
    ...(footer?.icon_url ? { footer: { ...footer, icon_url: resolve({ url: footer.icon_url }).url } } : {}),
    ...(author?.icon_url ? { author: { ...author, icon_url: resolve({ url: author.icon_url }).url } } : {}),
  };
}

function mentioned(core: Core, content: string): APIUser[] {
  const ids = new Set([...content.matchAll(/<@!?(\d{17,20})>/g)].map((match) => match[1]));
  const known = [...core.world.state.people.map((person) => person.user), core.world.state.bot];
  return known.filter((user) => ids.has(user.id));
}

export function stamp(core: Core): string {
  return isoOf(core.clock.now());
}
