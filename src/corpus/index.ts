export { closestTask, isAlike } from "./closest.js";
export { findTasks, type RoleFinder, type RoleMatch, roleFinder } from "./find.js";
export { corpusVersions, loadCorpus } from "./load.js";
export { openCorpus } from "./pack.js";
export { CorpusError } from "./read-yaml.js";
export { CORPUS_SCHEMAS, type Measure, type Seniority, senioritySchema } from "./schema.js";
export { titleOf } from "./titles.js";
export type { Corpus, Role, Task } from "./types.js";
export { type Pay, wageOf } from "./wage.js";
