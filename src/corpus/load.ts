import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { humanAdvantageOf } from "../scoring/index.js";
import { CorpusError, readYaml } from "./read-yaml.js";
import {
  bandsSchema,
  constantsSchema,
  FAMILIES,
  matrixSchema,
  moreOutsideSchema,
  moreWagesSchema,
  notModeledSchema,
  outsideSchema,
  type RoleFile,
  roleSchema,
  type TaskFile,
  wagesSchema,
} from "./schema.js";
import { titleFaults } from "./titles.js";
import type { Corpus, Role, Task } from "./types.js";

/**
 * Reads one version of the corpus and checks all of it. A version that extends another adds roles, their wages and
 * outside measures to it, and changes nothing of it.
 * @param folder the `corpus` folder of the project
 * @param version name of the version's folder, as in `v1`
 * @throws CorpusError naming file, line and field of every fault of its roles, or of the first other file that is broken
 */
export function loadCorpus(folder: string, version: string): Corpus {
  const read = reader(folder, version);
  const matrix = read("matrix.yaml", matrixSchema);
  if (matrix.version !== version)
    read.fault("matrix.yaml", `version: ${matrix.version} is not the folder's name`);
  if (matrix.extends === undefined) return first(folder, version);
  const base = loadCorpus(folder, matrix.extends);
  const wages = read("wages.yaml", moreWagesSchema).roles;
  const outside = read.has("outside.yaml") ? read("outside.yaml", moreOutsideSchema).roles : {};
  const roles = readRoles(folder, version, wages, outside);
  for (const role of roles) {
    if (base.roles[role.id])
      read.fault(`roles/${role.id}.yaml`, `id: ${role.id} stands in ${base.version} already`);
  }
  return checked({ ...base, version, roles: sorted([...Object.values(base.roles), ...roles]) }, false);
}

/** The names of all versions, oldest first. @throws CorpusError where the folder cannot be read */
export function corpusVersions(folder: string): readonly string[] {
  const names = list(folder, "corpus").filter((name) => /^v\d+(\.\d+)*$/.test(name));
  return names.sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}

function first(folder: string, version: string): Corpus {
  const read = reader(folder, version);
  const { roles: wageByRole, ...wages } = read("wages.yaml", wagesSchema);
  const { roles: outsideByRole, ...outside } = read("outside.yaml", outsideSchema);
  const roles = readRoles(folder, version, wageByRole, outsideByRole);
  const notModeled = read("not-modeled.yaml", notModeledSchema);
  for (const { closest } of notModeled) {
    if (closest !== null && !roles.some((role) => role.id === closest)) {
      read.fault("not-modeled.yaml", `closest: there is no role ${closest}`);
    }
  }
  const corpus = {
    version,
    constants: read("constants.yaml", constantsSchema),
    bands: read("bands.yaml", bandsSchema),
    wages,
    outside,
    notModeled,
    roles: sorted(roles),
    methodology: readPage(join(folder, "METHODOLOGY.md")),
  };
  return checked(corpus, true);
}

function checked(corpus: Corpus, isFirst: boolean): Corpus {
  const faults = titleFaults(corpus, isFirst);
  if (faults.length > 0) throw new CorpusError(faults);
  return corpus;
}

function readRoles(
  folder: string,
  version: string,
  wages: Readonly<Record<string, Role["wage"]>>,
  outside: Readonly<Record<string, Role["outside"]>>,
): Role[] {
  const read = reader(folder, version);
  const files = list(join(folder, version, "roles"), `corpus/${version}/roles`);
  const faults: string[] = [];
  const roles = files
    .filter((file) => file.endsWith(".yaml"))
    .flatMap((file) => {
      try {
        const role = read(`roles/${file}`, roleSchema);
        if (`${role.id}.yaml` !== file) read.fault(`roles/${file}`, `id: ${role.id} is not the file's name`);
        const wage = wages[role.id];
        if (!wage) return read.fault("wages.yaml", `roles.${role.id}: missing`);
        return [toRole(role, wage, outside[role.id] ?? null, version)];
      } catch (error) {
        // All files are read before anything is said, so that whoever mends them sees everything at once.
        if (!(error instanceof CorpusError)) throw error;
        faults.push(...error.faults);
        return [];
      }
    });
  if (faults.length > 0) throw new CorpusError(faults);
  return roles;
}

/** Reads files of one version's folder; messages call them by their path in the project. */
function reader(folder: string, version: string) {
  const read = <T>(file: string, schema: z.ZodType<T>): T =>
    readYaml(join(folder, version, file), `corpus/${version}/${file}`, schema);
  return Object.assign(read, {
    has: (file: string): boolean => existsSync(join(folder, version, file)),
    fault: (file: string, message: string): never => {
      throw new CorpusError([`corpus/${version}/${file}: ${message}`]);
    },
  });
}

function list(path: string, name: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    throw new CorpusError([`${name}: the folder cannot be read`]);
  }
}

function readPage(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new CorpusError(["corpus/METHODOLOGY.md: cannot be read"]);
  }
}

function sorted(roles: readonly Role[]): Corpus["roles"] {
  const place = (role: Role): number => FAMILIES.indexOf(role.family);
  const inOrder = [...roles].sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title, "en"));
  // No prototype: what people type is looked up here, and “constructor” is no role.
  const byId: Record<string, Role> = Object.create(null);
  for (const role of inOrder) byId[role.id] = role;
  return byId;
}

function toRole(file: RoleFile, wage: Role["wage"], outside: Role["outside"], since: string): Role {
  const tasks = file.tasks.map(toTask);
  return { ...file, tasks, cells: tasks.map((task) => task.cell), wage, outside, since };
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
