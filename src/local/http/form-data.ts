import type { IncomingMessage } from "node:http";
import { ApiError, invalidJson } from "../rules/errors.js";
import { invalidForm } from "../rules/form.js";
import { parseJson, readBody } from "./answer.js";

/** Discord's limit for a bot's files without boosts, together with room for the JSON beside them. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_BODY_BYTES = 26 * 1024 * 1024;
const MAX_FILES = 10;

/** A file that came with a message. */
export interface Upload {
  /** n of `files[n]`, which `attachments[].id` refers to. */
  readonly index: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface BotBody {
  readonly body: unknown;
  readonly files: readonly Upload[];
}

/** Body of a bot's request: JSON, or multipart with `payload_json` and `files[n]`. */
export async function readBotBody(request: IncomingMessage): Promise<BotBody> {
  const raw = await readBody(request, MAX_BODY_BYTES);
  const type = request.headers["content-type"] ?? "";
  if (raw.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith("multipart/form-data")) return { body: parseJson(raw.toString("utf8")), files: [] };
  const form = await new Response(raw, { headers: { "content-type": type } }).formData().catch(() => {
    throw invalidJson();
  });
  const payload = form.get("payload_json");
  const files: Upload[] = [];
  for (const [key, value] of form.entries()) {
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (index === undefined || typeof value === "string") continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    if (bytes.length > MAX_FILE_BYTES) throw new ApiError(413, 40005, "Request entity too large");
    const name = value.name.replace(/[^\p{L}\p{N}._-]+/gu, "_") || "unknown";
    files.push({ index, name, type: value.type, bytes });
  }
  if (files.length > MAX_FILES) {
    const message = `Must be ${MAX_FILES} or fewer in length.`;
    throw invalidForm([{ path: ["files"], code: "BASE_TYPE_MAX_LENGTH", message }]);
  }
  return { body: typeof payload === "string" ? parseJson(payload) : {}, files };
}
