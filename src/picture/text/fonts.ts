import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Blob, Font, Face as HbFace, Variation } from "harfbuzzjs";
import decompress from "woff2-encoder/decompress";
import { z } from "zod";
import type { Family } from "./families.js";

/** One slice of a font, ready to draw. */
export interface Face {
  readonly id: number;
  readonly unitsPerEm: number;
  /** Has a glyph of its own for the code point: not the box that stands for "missing". */
  covers(codePoint: number): boolean;
  font(weight: number): Font;
}

interface Slice {
  readonly name: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** A package's `unicode.json`: slice → "U+0600-06FF,U+0750". */
const rangesBySlice = z.record(z.string(), z.string());

const resolve = createRequire(import.meta.url).resolve;
const folders = new Map<string, string>();
const slices = new Map<string, readonly Slice[]>();
const faces = new Map<string, Promise<Face>>();

/** The slices of `family` that may have `codePoint`; only their own tables are sure, see {@link Face.covers}. */
export function slicesWith(family: Family, codePoint: number): readonly string[] {
  let all = slices.get(family.package);
  if (!all) {
    all = readSlices(family);
    slices.set(family.package, all);
  }
  return all
    .filter(({ ranges }) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to))
    .map(({ name }) => name);
}

/** The slice's font, read and unpacked at first use: 3 to 50 ms, then kept. */
export function loadFace(family: Family, slice: string): Promise<Face> {
  const name = family.package.slice(family.package.lastIndexOf("/") + 1);
  const file = join(folderOf(family), "files", `${name}-${slice}-${family.file}.woff2`);
  let face = faces.get(file);
  if (!face) {
    face = readFace(file, faces.size);
    faces.set(file, face);
  }
  return face;
}

/** Where npm put the package. Asking Node costs some twenty looks at the disk, so once is enough. */
function folderOf(family: Family): string {
  let folder = folders.get(family.package);
  if (folder === undefined) {
    folder = dirname(resolve(`${family.package}/unicode.json`));
    folders.set(family.package, folder);
  }
  return folder;
}

function readSlices(family: Family): readonly Slice[] {
  if (family.only) return [{ name: family.only.slice, ranges: [[family.only.from, family.only.to]] }];
  const listed = rangesBySlice.parse(
    JSON.parse(readFileSync(join(folderOf(family), "unicode.json"), "utf8")),
  );
  return Object.entries(listed).map(([name, ranges]) => ({
    // Numbered slices are listed as "[12]"; their files say "12".
    name: name.replace(/[[\]]/g, ""),
    ranges: ranges.split(",").map((range) => {
      const [from = "", to = from] = range.trim().slice("U+".length).split("-");
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
    }),
  }));
}

async function readFace(file: string, id: number): Promise<Face> {
  const face = new HbFace(new Blob(await decompress(readFileSync(file))));
  const plain = new Font(face);
  const weights = new Map<number, Font>();
  return {
    id,
    unitsPerEm: face.upem,
    covers: (codePoint) => (plain.nominalGlyph(codePoint) ?? 0) !== 0,
    font(weight) {
      let font = weights.get(weight);
      if (!font) {
        font = new Font(face);
        font.setVariations([new Variation("wght", weight)]);
        weights.set(weight, font);
      }
      return font;
    },
  };
}
