import type { IncomingHttpHeaders } from "node:http";
import type { Core } from "../core.js";
import type { Answer } from "../http/answer.js";
import type { Upload } from "../http/form-data.js";
import { methodNotAllowed, notFound } from "../rules/errors.js";

/** One request of the bot, its body already read. */
export interface Call {
  readonly core: Core;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
  readonly files: readonly Upload[];
}

export interface Route {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As in `/channels/:channel/messages/:message`. */
  readonly path: string;
  /** Answers to interactions carry their token in the path and need no other. */
  readonly open?: boolean;
  readonly run: (call: Call) => Answer;
}

export interface Match {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** Finds the route of a path without `/api/v10`; throws 404, or 405 if only the method is wrong. */
export function match(routes: readonly Route[], method: string, path: string): Match {
  const parts = path.split("/");
  const fitting = routes.flatMap((route) => {
    const params = paramsOf(route.path.split("/"), parts);
    return params ? [{ route, params }] : [];
  });
  const found = fitting.find(({ route }) => route.method === method);
  if (found) return found;
  throw fitting.length > 0 ? methodNotAllowed() : notFound();
}

function paramsOf(wanted: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (wanted.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of wanted.entries()) {
    const part = parts[index] ?? "";
    if (name.startsWith(":")) params[name.slice(1)] = decode(part);
    else if (name !== part) return null;
  }
  return params;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw notFound();
  }
}

/** A path parameter; the route's path has it, so that its absence is a mistake of ours. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no :${name}`);
  return value;
}
