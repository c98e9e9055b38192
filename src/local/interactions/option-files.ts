import type { APIAttachment } from "discord-api-types/v10";
import type { Core } from "../core.js";
import type { Upload } from "../http/form-data.js";
import type { FileValue, OptionValue } from "../protocol.js";
import { NotAllowed } from "./failed.js";
import type { Actor } from "./payload.js";

const MOST_BYTES = 1024 * 1024;
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

export const isFile = (value: OptionValue["value"]): value is FileValue => typeof value === "object";

/** An option whose file has become the id of an attachment, as the interaction carries it. */
export interface PlainOption {
  readonly name: string;
  readonly value: string | number | boolean;
}

export interface TakenOptions {
  readonly given: readonly PlainOption[];
  /** By id, for `data.resolved`. */
  readonly attachments: Readonly<Record<string, APIAttachment>>;
}

/** Keeps the files among the options and puts their ids in their place. */
export function takeFiles(core: Core, { channel }: Actor, options: readonly OptionValue[]): TakenOptions {
  const attachments: Record<string, APIAttachment> = {};
  const uploads = options.map(({ name, value }) => (isFile(value) ? uploadOf(name, value) : null));
  const given = options.map(({ name, value }, at): PlainOption => {
    const upload = uploads[at];
    if (!isFile(value) || !upload) return { name, value: isFile(value) ? "" : value };
    const id = core.world.nextId();
    const described = core.attachments.describe(id, channel.id, upload, core.origin(), {});
    core.attachments.keep(described, upload);
    // Discord keeps what an option carries for the command only, not in a message.
    attachments[id] = { ...described, ephemeral: true };
    return { name, value: id };
  });
  return { given, attachments };
}

function uploadOf(name: string, { filename, contentType, data }: FileValue): Upload {
  if (data.length % 4 !== 0 || !BASE64.test(data)) throw new NotAllowed(`${name}: the file is not Base64.`);
  const bytes = new Uint8Array(Buffer.from(data, "base64"));
  if (bytes.length > MOST_BYTES) throw new NotAllowed(`${name}: the file is larger than 1 MiB.`);
  if (bytes.length === 0) throw new NotAllowed(`${name}: the file is empty.`);
  const safe = filename.replace(/[^\p{L}\p{N}._-]+/gu, "_") || "unknown";
  return { index: "0", name: safe, type: contentType, bytes };
}
