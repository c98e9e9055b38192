import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { humanAdvantageOf } from "../scoring/index.js";
import { CorpusError, readYaml } from "./read-yaml.js";
import {
  bandsSchema,
  constantsSchema,
  type RoleFile,
  roleSchema,
  type TaskFile,
  wagesSchema,
} from "./schema.js";
import type { Corpus, Role, Task } from "./types.js";

/**
 * Reads one version of the corpus and checks all of it.
 * @param folder the `corpus` folder of the project
 * @param version name of the version's folder, as in `v1`
 * @throws CorpusError naming file, line and field of every fault of the first broken file
 */
export function loadCorpus(folder: string, version: string): Corpus {
  const at = join(folder, version);
  const constants = readYaml(join(at, "constants.yaml"), `corpus/${version}/constants.yaml`, constantsSchema);
  const bands = readYaml(join(at, "bands.yaml"), `corpus/${version}/bands.yaml`, bandsSchema);
  const { roles: wageByRole, ...wages } = readYaml(
    join(at, "wages.yaml"),
    `corpus/${version}/wages.yaml`,
    wagesSchema,
  );
  const roles: Record<string, Role> = {};
  for (const file of roleFiles(at, version)) {
    const name = `corpus/${version}/roles/${file}`;
    const role = readYaml(join(at, "roles", file), name, roleSchema);
    if (`${role.id}.yaml` !== file)
      throw new CorpusError([`${name}:1: id: ${role.id} is not the file's name`]);
    const wage = wageByRole[role.id];
    if (!wage) throw new CorpusError([`corpus/${version}/wages.yaml: roles.${role.id}: missing`]);
    roles[role.id] = toRole(role, wage);
  }
  return { version, constants, bands, wages, roles, methodology: readPage(join(folder, "METHODOLOGY.md")) };
}

function readPage(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new CorpusError(["corpus/METHODOLOGY.md: cannot be read"]);
  }
}

function roleFiles(at: string, version: string): string[] {
  try {
    return readdirSync(join(at, "roles"))
      .filter((file) => file.endsWith(".yaml"))
      .sort();
  } catch {
    throw new CorpusError([`corpus/${version}/roles: the folder cannot be read`]);
  }
}

function toRole(file: RoleFile, wage: Role["wage"]): Role {
  const tasks = file.tasks.map(toTask);
  return { ...file, tasks, cells: tasks.map((task) => task.cell), wage };
}

function toTask({ axes, uncertainty, ...task }: TaskFile): Task {
  const sds = Object.fromEntries(
    Object.entries(uncertainty ?? {}).filter(([, value]) => value !== undefined),
  );
  return {
    ...task,
    cell: {
      id: task.id,
      axes: { ...axes, humanAdvantage: humanAdvantageOf(task.humanAdvantage) },
      humanMinutes: task.humanMinutes,
      inferenceUsd: task.inferenceUsd,
      typicalHours: task.typicalHours,
      ...(uncertainty ? { uncertainty: sds } : {}),
    },
  };
}
