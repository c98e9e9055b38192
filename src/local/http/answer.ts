import type { IncomingMessage, ServerResponse } from "node:http";
import { invalidJson, tooLarge } from "../rules/errors.js";

/** What a route answers with; an object as body is sent as JSON. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly body?: string | Uint8Array;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const json = (value: unknown, status = 200): Answer => ({ status, json: value });
/** Without a content type: a client that sees JSON announced would try to parse nothing. */
export const nothing = (): Answer => ({ status: 204 });

export function send(response: ServerResponse, answer: Answer): void {
  const body = answer.json === undefined ? answer.body : JSON.stringify(answer.json);
  const type = answer.json === undefined ? answer.type : "application/json";
  response.writeHead(answer.status, {
    "x-content-type-options": "nosniff",
    ...(type === undefined ? {} : { "content-type": type }),
    ...answer.headers,
  });
  response.end(body);
}

/** The whole body, or 413 if it is larger than `limit` bytes: read to its end, or the refusal would not arrive. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > limit) throw tooLarge();
  return Buffer.concat(chunks);
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}
