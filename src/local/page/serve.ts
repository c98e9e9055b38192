import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot } from "../../root.js";

export interface PageFile {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
};

/** A file directly in `/assets/`: no folders, nothing that begins with a dot. */
const ASSET = /^\/assets\/([a-z][a-z-]*\.(js|css|svg))$/;

/**
 * One file of the page, by the path of a request without its query. Sources of the page are read where they lie, its
 * compiled modules in `dist`, from wherever the program itself runs.
 * @returns null for a path that the page does not know
 */
export async function servePage(path: string): Promise<PageFile | null> {
  if (path === "/" || path === "/index.html") return page();
  const [, name, extension] = ASSET.exec(path) ?? [];
  if (name === undefined || extension === undefined) return null;
  const body = await read(extension === "js" ? compiled(name) : asset(name));
  return body === null ? null : { status: 200, type: TYPES[extension] ?? "text/plain", body };
}

async function page(): Promise<PageFile> {
  const html = TYPES["html"] ?? "";
  if ((await read(compiled("main.js"))) === null) return { status: 503, type: html, body: NOT_BUILT };
  const body = await read(asset("index.html"));
  return body === null ? { status: 500, type: html, body: NOT_BUILT } : { status: 200, type: html, body };
}

function asset(name: string): string {
  return join(projectRoot(), "src", "local", "page", "assets", name);
}

function compiled(name: string): string {
  return join(projectRoot(), "dist", "src", "local", "page", "browser", name);
}

async function read(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return null;
  }
}

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Not built yet</title>
<h1>The page has not been built yet</h1>
<p>Its modules are compiled by <code>npm run build</code>, which <code>npm start</code> does first. Run it, then reload.</p>
</html>
`;
