import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { corpusVersions, loadCorpus, openCorpus } from "../../src/corpus/index.js";
import { packCorpora } from "../../src/corpus/pack.js";
import { projectRoot } from "../../src/root.js";

let folder: string;
let corpus: string;
let packs: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wagecard-pack-"));
  corpus = join(folder, "corpus");
  packs = join(folder, "packs");
  cpSync(join(projectRoot(), "corpus"), corpus, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the packed corpus", () => {
  it("is what the files say, for every version, in the same order and with no more names than there are roles", () => {
    packCorpora(corpus, packs);
    for (const version of corpusVersions(corpus)) {
      const opened = openCorpus(corpus, version, packs);
      const loaded = loadCorpus(corpus, version);
      expect(opened).toEqual(loaded);
      expect(Object.keys(opened.roles)).toEqual(Object.keys(loaded.roles));
      expect("constructor" in opened.roles).toBe(false);
    }
  });

  it("is what is opened: a change of it shows", () => {
    packCorpora(corpus, packs);
    const [first = ""] = readdirSync(packs);
    const { print } = JSON.parse(readPack(first));
    writeFileSync(join(packs, first), JSON.stringify({ print, corpus: { version: "packed", roles: {} } }));
    expect(openCorpus(corpus, first.replace(".json", ""), packs).version).toBe("packed");
  });

  it("is passed over once a file has changed, is missing, or is there no more", () => {
    packCorpora(corpus, packs);
    appendFileSync(join(corpus, "METHODOLOGY.md"), "One more line.\n");
    expect(openCorpus(corpus, "v1", packs).methodology).toMatch(/One more line\.\n$/);
    writeFileSync(join(packs, "v1.json"), "{");
    expect(openCorpus(corpus, "v1", packs).version).toBe("v1");
    rmSync(packs, { recursive: true });
    expect(openCorpus(corpus, "v1", packs).version).toBe("v1");
  });

  it("leaves out a version that is broken, so that whoever opens it is told", () => {
    appendFileSync(join(corpus, "v1.1", "matrix.yaml"), "unknown: field\n");
    packCorpora(corpus, packs);
    expect(readdirSync(packs)).toEqual(["v1.json"]);
    expect(() => openCorpus(corpus, "v1.1", packs)).toThrow(/matrix\.yaml/);
  });
});

function readPack(name: string): string {
  return readFileSync(join(packs, name), "utf8");
}
