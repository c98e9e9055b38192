import type { APIAttachment } from "discord-api-types/v10";
import type { Upload } from "./http/form-data.js";

/** Bytes kept in memory together; the oldest files go first. */
const MAX_BYTES = 128 * 1024 * 1024;

/** Shown in the page as they are; everything else is a download. No SVG: it can carry scripts. */
const INLINE = ["image/png", "image/jpeg", "image/gif", "image/webp"];

const BY_NAME: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The files of all messages, by attachment id. */
export class Attachments {
  readonly #files = new Map<string, StoredFile>();
  #bytes = 0;
  /** For the keeper on disk. */
  onAdded: (id: string, file: StoredFile) => void = () => {};

  /** What Discord says of an upload; `origin` is where it will be served once it is kept. */
  describe(id: string, channelId: string, upload: Upload, origin: string, words: Words): APIAttachment {
    const extension = /\.([a-z0-9]+)$/i.exec(upload.name)?.[1]?.toLowerCase() ?? "";
    // discord.js leaves the type to the name for most files, as browsers do.
    const type = BY_NAME[extension] ?? (upload.type || "application/octet-stream");
    const url = `${origin}/attachments/${channelId}/${id}/${encodeURIComponent(upload.name)}`;
    return {
      id,
      filename: upload.name,
      size: upload.bytes.length,
      url,
      proxy_url: url,
      content_type: type,
      ...(pngSize(upload.bytes) ?? {}),
      ...(words.description ? { description: words.description } : {}),
      ...(words.title ? { title: words.title } : {}),
    };
  }

  keep(attachment: APIAttachment, upload: Upload): void {
    const type = attachment.content_type ?? "application/octet-stream";
    const file = { name: upload.name, type, bytes: upload.bytes };
    this.restore(attachment.id, file);
    this.onAdded(attachment.id, file);
  }

  restore(id: string, file: StoredFile): void {
    this.#files.set(id, file);
    this.#bytes += file.bytes.length;
    for (const [oldest, { bytes }] of this.#files) {
      if (this.#bytes <= MAX_BYTES) break;
      this.#files.delete(oldest);
      this.#bytes -= bytes.length;
    }
  }

  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }
}

export interface Words {
  readonly description?: string | null | undefined;
  readonly title?: string | null | undefined;
}

/** Headers that let a picture be shown and anything else only be saved. */
export function fileHeaders(file: StoredFile): Record<string, string> {
  const inline = INLINE.includes(file.type);
  const name = encodeURIComponent(file.name);
  return {
    "content-type": inline ? file.type : "application/octet-stream",
    "content-disposition": `${inline ? "inline" : "attachment"}; filename*=UTF-8''${name}`,
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, max-age=3600",
  };
}

/** Width and height from a PNG's header; null for anything else. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
