import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { fileHeaders } from "./attachments.js";
import type { Core } from "./core.js";
import { json, send } from "./http/answer.js";
import type { PeopleApi } from "./people-api.js";
import type { BotApi } from "./rest/bot-api.js";
import { ApiError, notFound } from "./rules/errors.js";

const HOST = "127.0.0.1";

/** Scripts and connections of the page's own only; nothing from elsewhere, in no frame. */
const PAGE_HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; " +
    "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "cache-control": "no-cache",
};

export type ServePage = (
  path: string,
) => Promise<{ status: number; type: string; body: string | Uint8Array } | null>;

export interface ServerParts {
  readonly core: Core;
  readonly people: PeopleApi;
  readonly bot: BotApi;
  readonly servePage: ServePage;
}

/** The loopback server: bot's REST, gateway upgrade, attachments, the people's side and the page. */
export class LocalServer {
  readonly #http: Server;
  readonly #parts: ServerParts;

  constructor(parts: ServerParts) {
    this.#parts = parts;
    this.#http = createServer((request, response) => void this.#answer(request, response));
    this.#http.on("upgrade", (request, socket, head) => this.#upgrade(request, socket, head));
  }

  get port(): number {
    const address = this.#http.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  }

  /** Rejects with the system's error (`EADDRINUSE`, …) in words of its own. */
  listen(port: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#http.once("error", (error: NodeJS.ErrnoException) => {
        const reason =
          error.code === "EADDRINUSE" ? `Port ${port} on ${HOST} is already in use.` : error.message;
        reject(Object.assign(new Error(reason, { cause: error }), { code: error.code }));
      });
      this.#http.listen(port, HOST, () => resolve());
    });
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#http.close(() => resolve()));
    this.#http.closeAllConnections();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = urlOf(request);
    try {
      this.#checkCaller(request);
      if (url === null) throw new ApiError(400, 0, "400: Bad Request");
      if (url.pathname.startsWith("/api/")) await this.#parts.bot.handle(request, response, url);
      else if (url.pathname.startsWith("/local/")) await this.#parts.people.handle(request, response, url);
      else if (url.pathname.startsWith("/attachments/")) this.#attachment(response, url);
      else await this.#page(request, response, url);
    } catch (error) {
      const refusal = error instanceof ApiError ? error : new ApiError(500, 0, "500: Internal Server Error");
      if (refusal !== error) console.error("[local discord] a fault of the local Discord itself:", error);
      if (!response.headersSent) send(response, json(refusal, refusal.status));
      else response.end();
    }
  }

  /** Only this machine's own page and programs: a foreign site in the browser is turned away. */
  #checkCaller({ headers }: IncomingMessage): void {
    const hosts = [`${HOST}:${this.port}`, `localhost:${this.port}`];
    if (!hosts.includes(headers.host ?? "")) throw new ApiError(403, 0, "403: Forbidden (Host)");
    if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) {
      throw new ApiError(403, 0, "403: Forbidden (Origin)");
    }
    // Some requests of other sites carry no Origin; browsers say of all where they come from. A link may lead here.
    const isForeign = ["cross-site", "same-site"].includes(String(headers["sec-fetch-site"]));
    if (isForeign && headers["sec-fetch-mode"] !== "navigate") {
      throw new ApiError(403, 0, "403: Forbidden (Sec-Fetch-Site)");
    }
  }

  #attachment(response: ServerResponse, url: URL): void {
    const [, , , id = ""] = url.pathname.split("/");
    const file = this.#parts.core.attachments.get(id);
    if (!file) throw notFound();
    send(response, { status: 200, body: file.bytes, headers: fileHeaders(file) });
  }

  async #page(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const found = request.method === "GET" ? await this.#parts.servePage(url.pathname) : null;
    if (!found) throw notFound();
    send(response, { status: found.status, type: found.type, body: found.body, headers: PAGE_HEADERS });
  }

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on("error", () => socket.destroy());
    try {
      this.#checkCaller(request);
      const url = urlOf(request);
      if (url?.pathname !== "/gateway" && url?.pathname !== "/gateway/") throw notFound();
      const asked = [url.searchParams.get("encoding") ?? "json", url.searchParams.get("compress")];
      if (asked[0] !== "json" || asked[1] !== null) {
        throw new ApiError(400, 0, "The local gateway speaks JSON without compression.");
      }
      this.#parts.core.gateway.accept(request, socket, head);
    } catch (error) {
      const refusal = error instanceof ApiError ? error : new ApiError(500, 0, String(error));
      console.error(`[local discord] gateway refused: ${refusal.message}`);
      socket.end(`HTTP/1.1 ${refusal.status} Refused\r\nconnection: close\r\n\r\n`);
    }
  }
}

/** null for a target that is no address at all, such as `//`. */
function urlOf(request: IncomingMessage): URL | null {
  const target = request.url ?? "/";
  return URL.canParse(target, `http://${HOST}`) ? new URL(target, `http://${HOST}`) : null;
}
