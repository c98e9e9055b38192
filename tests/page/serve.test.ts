import { beforeAll, describe, expect, it } from "vitest";
import { servePage } from "../../src/local/page/serve.js";
import { buildPage } from "./chromium.js";

beforeAll(buildPage);

describe("files of the page", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "<!doctype html>"],
    ["/assets/style.css", "text/css; charset=utf-8", "color-scheme"],
    ["/assets/icon.svg", "image/svg+xml; charset=utf-8", "<svg"],
    ["/assets/main.js", "text/javascript; charset=utf-8", "import"],
  ])("%s is %s", async (path, type, part) => {
    const file = await servePage(path);
    expect(file).toMatchObject({ status: 200, type });
    expect(String(file?.body)).toContain(part);
  });

  it.each([
    "/assets/../serve.ts",
    "/assets/..%2fserve.ts",
    "/assets/%2e%2e/%2e%2e/package.json",
    "/assets/..\\style.css",
    "/assets/.css",
    "/assets//style.css",
    "/assets/sub/style.css",
    "/assets/style.css/",
    "/assets/style.css\n",
    "/assets/main.js.map",
    "/assets/none.js",
    "/style.css",
    "/package.json",
    "",
  ])("%j is not known", async (path) => {
    expect(await servePage(path)).toBeNull();
  });

  it("allows scripts and styles from this machine alone, none of them inline", async () => {
    const html = String((await servePage("/"))?.body);
    expect(html).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(html).not.toMatch(/https?:\/\/|<style|<script(?![^>]*src=)|\son\w+=|\sstyle=/);
  });

  it("asks for nothing that is not there", async () => {
    const seen = new Set<string>();
    const visit = async (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      const file = await servePage(path);
      expect(file, path).not.toBeNull();
      const body = String(file?.body);
      const found = path.endsWith(".js")
        ? body.matchAll(/from "\.\/([^"]+)"/g)
        : body.matchAll(/"\/assets\/([^"]+)"/g);
      for (const match of found) await visit(`/assets/${match[1]}`);
    };
    await visit("/");
    expect(seen.size).toBeGreaterThan(15);
  });
});
