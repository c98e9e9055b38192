import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";

const root = projectRoot();
const ROOM = join(root, "src", "local");

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isLazy: boolean;
}

/** Every import of a file of ours, from all of `src` and `commands`. */
function imports(): Import[] {
  const files = ["src", "commands"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => join(root, folder, name)),
  );
  return files.flatMap((file) => {
    const found = readFileSync(file, "utf8").matchAll(/(\bfrom|\bimport\(|\bimport)\s*"(\.[^"]+)"/g);
    return [...found].map(([, how, path = ""]) => ({
      file: relative(root, file),
      target: resolve(dirname(file), path),
      isLazy: how === "import(",
    }));
  });
}

const inside = (path: string) => !relative(ROOM, path).startsWith("..");

describe("the room", () => {
  const crossing = imports().filter(({ file, target }) => inside(target) !== inside(join(root, file)));
  const entering = crossing.filter(({ target }) => inside(target));

  it("is entered by the demo, and by the start only once there is no token", () => {
    const statically = entering.filter(({ isLazy }) => !isLazy).map(({ file }) => file);
    expect(statically.filter((file) => !file.startsWith(join("src", "demo")))).toEqual([]);
    expect(entering.filter(({ isLazy }) => isLazy).map(({ file }) => file)).toEqual([join("src", "main.ts")]);
    // The check itself sees imports at all.
    expect(statically.length).toBeGreaterThan(0);
  });

  it("shows its index only", () => {
    expect(new Set(entering.map(({ target }) => relative(ROOM, target)))).toEqual(new Set(["index.js"]));
  });

  it("knows nothing of the bot", () => {
    const leaving = crossing.filter(({ file }) => inside(join(root, file)));
    expect(new Set(leaving.map(({ target }) => relative(root, target)))).toEqual(
      new Set([join("src", "root.js")]),
    );
  });
});
