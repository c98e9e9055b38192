import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** Runs a program to its end. @returns its standard output @throws Error with what it printed where it fails */
export async function run(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const { code, output, errors } = await ending(program, words, env);
  if (code !== 0) throw new Error(`${program} ${words.join(" ")} ended with ${code}:\n${output}${errors}`);
  return output;
}

/** Runs a program to its end, whatever that is. */
export async function ending(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }> {
  const child = spawn(program, words, { env, stdio: ["ignore", "pipe", "pipe"] });
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code: typeof code === "number" ? code : null, output, errors };
}
