import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

const HOST = "127.0.0.1";

/** What a path answers. */
export interface Page {
  readonly status: 200 | 503;
  readonly type: string;
  readonly body: string;
}

export interface HealthServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Answers GET on these paths and nothing else, on loopback and nowhere else. A browser that was lured here under
 * another host's name is turned away.
 * @throws what listening throws, such as an Error with `code` "EADDRINUSE"
 */
export async function servePages(
  port: number,
  pages: Readonly<Record<string, () => Promise<Page>>>,
): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answer(request, response, pages).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port);
  const address = server.address();
  return {
    port: typeof address === "object" && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: Readonly<Record<string, () => Promise<Page>>>,
): Promise<void> {
  const host = (request.headers.host ?? "").replace(/:\d+$/, "");
  const path = (request.url ?? "").split("?")[0] ?? "";
  const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
  const refusal =
    host !== HOST && host !== "localhost" ? 421 : !page ? 404 : request.method !== "GET" ? 405 : null;
  if (refusal !== null || !page) {
    response.writeHead(refusal ?? 404, refusal === 405 ? { allow: "GET" } : {}).end();
    return;
  }
  const { status, type, body } = await page();
  response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
