import { join } from "node:path";
import { packCorpora } from "../corpus/pack.js";
import { PACKS, projectRoot } from "../root.js";

packCorpora(join(projectRoot(), "corpus"), join(projectRoot(), PACKS));
