import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DockerfileParser } from "dockerfile-ast";
import { z } from "zod";
import { projectRoot } from "../../src/root.js";

/** One instruction of a Dockerfile. */
export interface Instruction {
  readonly keyword: string;
  /** Everything behind the keyword and its flags, as it is written. */
  readonly text: string;
  /** The same in words, without flags. */
  readonly words: readonly string[];
  /** The stage that a COPY takes from; null for the build context. */
  readonly from: string | null;
}

/** What stands from one FROM to the next. */
export interface Stage {
  readonly name: string | null;
  /** The image that it begins with, as in `node:24-bookworm-slim`. */
  readonly image: string;
  readonly instructions: readonly Instruction[];
}

export const DOCKERFILE = join(projectRoot(), "Dockerfile");

/** The stages of the project's Dockerfile, in order. @throws Error where it has none */
export function readStages(text = readFileSync(DOCKERFILE, "utf8")): readonly Stage[] {
  const parsed = DockerfileParser.parse(text);
  const stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  const froms = parsed.getFROMs();
  for (const one of parsed.getInstructions()) {
    const keyword = one.getKeyword();
    if (keyword === "FROM") {
      const from = froms[stages.length];
      stages.push({ name: from?.getBuildStage() ?? null, image: from?.getImage() ?? "", instructions: [] });
      continue;
    }
    const raw = one.getRawArgumentsContent() ?? "";
    const words = one.getArguments().map((word) => word.getValue());
    const [, from = null] = /^COPY\s+--from=(\S+)/i.exec(one.getTextContent()) ?? [];
    stages.at(-1)?.instructions.push({ keyword, text: raw, words, from });
  }
  if (stages.length === 0) throw new Error("The Dockerfile has no FROM.");
  return stages;
}

const Words = z.array(z.string()).min(1);

/**
 * The last command of a kind that a stage names, in its exec form.
 * @throws Error where there is none, or it is for a shell: that would take the signals
 */
export function execForm({ instructions }: Stage, keyword: "CMD" | "HEALTHCHECK"): readonly string[] {
  const text = instructions.findLast((one) => one.keyword === keyword)?.text ?? "";
  const [, list] = (keyword === "CMD" ? /^(\[.*\])$/s : /^CMD\s+(\[.*\])$/s).exec(text) ?? [];
  if (list === undefined) throw new Error(`${keyword} is not in exec form: ${text}`);
  return Words.parse(JSON.parse(list));
}

/**
 * The names at the project's top level that the build context has. `.dockerignore` may say no more than "nothing but
 * these", which is what can be read without Docker's rules for patterns.
 * @throws Error where it says more
 */
export function contextNames(
  text = readFileSync(join(projectRoot(), ".dockerignore"), "utf8"),
): ReadonlySet<string> {
  const [first, ...names] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  if (first !== "*") throw new Error(".dockerignore does not begin with leaving everything out.");
  return new Set(
    names.map((line) => {
      const [, name] = /^!([\w.-]+)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`.dockerignore: “${line}” is no name to let in.`);
      return name;
    }),
  );
}
