import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { corpusVersions, loadCorpus } from "./load.js";
import { CorpusError } from "./read-yaml.js";
import type { Corpus } from "./types.js";

/**
 * The corpus as the build has read and checked it. Reading and checking its YAML takes half of a second of a processor,
 * which a start need not spend on files that are as they were.
 */
interface Pack {
  /** Of the files that it was made from. */
  readonly print: string;
  readonly corpus: Corpus;
}

/**
 * Packs every version into a folder of its own files. One that is broken is left out: whoever loads it is told what is
 * wrong with it.
 * @param folder the `corpus` folder of the project
 */
export function packCorpora(folder: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const print = printOf(folder);
  for (const version of corpusVersions(folder)) {
    try {
      const pack: Pack = { print, corpus: loadCorpus(folder, version) };
      writeFileSync(fileOf(to, version), JSON.stringify(pack));
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
    }
  }
}

/** What `loadCorpus` gives, out of the pack where it was made from exactly the files that are there now. */
export function openCorpus(folder: string, version: string, packs: string): Corpus {
  return unpacked(folder, version, packs) ?? loadCorpus(folder, version);
}

function unpacked(folder: string, version: string, packs: string): Corpus | null {
  try {
    // Our own build wrote it, and checked by schema what is in it.
    const { print, corpus }: Pack = JSON.parse(readFileSync(fileOf(packs, version), "utf8"));
    if (print !== printOf(folder)) return null;
    // No prototype: what people type is looked up here, and “constructor” is no role.
    return { ...corpus, roles: Object.assign(Object.create(null), corpus.roles) };
  } catch {
    // None was made, or it is broken: the corpus itself is there all the same.
    return null;
  }
}

/** A hash of every file that the corpus is read from, with its name. */
function printOf(folder: string): string {
  const hash = createHash("sha256");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((one) => /\.(yaml|md)$/.test(one)).sort()) {
    const bytes = readFileSync(join(folder, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

const fileOf = (packs: string, version: string) => join(packs, `${version}.json`);
