import { join } from "node:path";
import { loadCorpus } from "../../src/corpus/index.js";
import { projectRoot } from "../../src/root.js";

/** The corpus as it is shipped. */
export const corpus = loadCorpus(join(projectRoot(), "corpus"), "v1");
export const ENGINEER = "machine-learning-engineer";
