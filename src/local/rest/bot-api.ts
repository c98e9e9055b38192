import type { IncomingMessage, ServerResponse } from "node:http";
import type { Core } from "../core.js";
import type { RestFault } from "../faults/rest.js";
import { type Answer, json, send } from "../http/answer.js";
import { type BotBody, readBotBody } from "../http/form-data.js";
import { loadDescription } from "../rules/described.js";
import { ApiError, notFound, unauthorized } from "../rules/errors.js";
import type { Refusal } from "../types.js";
import { applicationRoutes } from "./application.js";
import { channelRoutes } from "./channels.js";
import { commandRoutes } from "./commands.js";
import { interactionRoutes } from "./interactions.js";
import { blockPage, type RateLimits, tooMany } from "./limits.js";
import type { Recorder } from "./recorder.js";
import { type Match, match } from "./router.js";

const API = "/api/v10";
const KEPT_REFUSALS = 1000;
const ROUTES = [...interactionRoutes, ...channelRoutes, ...commandRoutes, ...applicationRoutes];

export interface BotApiParts {
  readonly core: Core;
  readonly token: string;
  readonly limits: RateLimits;
  readonly recorder: Recorder | null;
}

/** The bot's REST side: token, rate limits, planned faults, and what the routes answer or refuse. */
export class BotApi {
  readonly refusals: Refusal[] = [];
  readonly #parts: BotApiParts;

  constructor(parts: BotApiParts) {
    this.#parts = parts;
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    let headers: Answer["headers"] = {};
    try {
      if (!url.pathname.startsWith(`${API}/`)) throw notFound();
      const { method = "GET" } = request;
      const path = url.pathname.slice(API.length);
      const found = match(ROUTES, method, path);
      if (!found.route.open && request.headers.authorization !== `Bot ${this.#parts.token}`) {
        throw unauthorized();
      }
      const given = await readBotBody(request);
      const { limits, core } = this.#parts;
      const verdict = limits.count(found);
      ({ headers } = verdict);
      if (verdict.refusal)
        return send(response, { ...verdict.refusal, headers: { ...headers, ...verdict.refusal.headers } });
      const fault = core.faults.takeRest(method, path);
      const answer = () => this.#run(found, request, url.searchParams, given, headers);
      await (fault
        ? this.#spoil(fault, answer, response, headers)
        : answer().then((one) => send(response, one)));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#record(request, url, error);
      send(response, { ...json(error, error.status), headers: headers ?? {} });
    }
  }

  async #run(
    { route, params }: Match,
    { headers: asked }: IncomingMessage,
    query: URLSearchParams,
    { body, files }: BotBody,
    headers: Answer["headers"],
  ): Promise<Answer> {
    const { core, recorder } = this.#parts;
    if (body !== undefined) await loadDescription();
    const answer = route.run({ core, params, query, headers: asked, body, files });
    // What was refused has not been sent as far as Discord is concerned.
    if (body !== undefined) recorder?.add({ route: `${route.method} ${route.path}`, body });
    return { ...answer, headers: { ...headers, ...answer.headers } };
  }

  /** Answers as the fault says. */
  async #spoil(
    fault: RestFault,
    run: () => Promise<Answer>,
    response: ServerResponse,
    headers: Answer["headers"],
  ): Promise<void> {
    if (fault.kind === "rate-limit") {
      const { retryAfter = 1, global = false } = fault;
      const refusal = tooMany(retryAfter, global, global ? "global" : "shared");
      return send(response, { ...refusal, headers: { ...headers, ...refusal.headers } });
    }
    if (fault.kind === "block") return send(response, blockPage(fault.retryAfter));
    if (fault.kind === "drop") {
      if (fault.acted) await run();
      response.destroy();
      return;
    }
    if (fault.kind === "error") {
      if (fault.acted) await run();
      const error = new ApiError(fault.status, 0, `${fault.status}: ${WORDS[fault.status]}`);
      return send(response, { ...json(error, fault.status), headers: headers ?? {} });
    }
    if (fault.kind === "hang") {
      const early = fault.acted ? await run() : null;
      await this.#wait(fault.ms);
      return send(response, early ?? (await run()));
    }
    const { status, json: value } = await run();
    const body = value === undefined ? "" : JSON.stringify(value);
    response.writeHead(status, { "content-type": "application/json", "content-length": body.length + 100 });
    response.write(body.slice(0, Math.ceil(body.length / 2)), () => response.destroy());
  }

  /** Without a time it never ends: the connection stays until one side gives it up. */
  #wait(ms: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      if (ms !== undefined) this.#parts.core.clock.after(ms, resolve);
    });
  }

  #record(request: IncomingMessage, url: URL, refusal: ApiError): void {
    const { method = "GET" } = request;
    // Tokens in the path are not for logs.
    const path = url.pathname.replace(/\/[\w-]{60,}(?=\/|$)/, "/:token");
    const { status, code, message } = refusal;
    this.refusals.push({ method, path, status, code, message });
    if (this.refusals.length > KEPT_REFUSALS) this.refusals.shift();
    const details = refusal.errors === undefined ? "" : ` ${JSON.stringify(refusal.errors)}`;
    console.error(`[local discord] refused ${method} ${path}: ${status} ${code} ${message}${details}`);
  }
}

const WORDS = {
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
} as const;
