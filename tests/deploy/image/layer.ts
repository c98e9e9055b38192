import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { projectRoot } from "../../../src/root.js";
import { contextNames, type Instruction, type Stage } from "../dockerfile.js";
import { ending, run } from "./run.js";

/** What a command finds where nothing sets it. */
const PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/** How the machine reaches the registries; an engine hands the like of it to a build. */
const NETWORK = /^(npm_config_|NODE_EXTRA_CA_CERTS$|https?_proxy$|no_proxy$|SSL_CERT_FILE$)/i;

/**
 * A stage as an engine would have it: a root of its own over others that are only read. Everything that is written
 * goes to a folder of its own.
 */
export class Layer {
  readonly env: Record<string, string> = {};
  cwd = "/";
  user = "root";

  private constructor(
    /** The root as its commands see it. */
    readonly root: string,
    /** What was written in it. */
    readonly upper: string,
  ) {}

  /** @param lower roots that it is laid over, the uppermost first */
  static async open(folder: string, lower: readonly string[]): Promise<Layer> {
    const root = join(folder, "root");
    const upper = join(folder, "upper");
    const work = join(folder, "work");
    for (const each of [root, upper, work]) await mkdir(each, { recursive: true });
    const options = `lowerdir=${lower.join(":")},upperdir=${upper},workdir=${work}`;
    await run("mount", ["-t", "overlay", "overlay", "-o", options, root]);
    for (const each of ["proc", "dev", "tmp"]) await mkdir(join(root, each), { recursive: true });
    await run("mount", ["-t", "proc", "proc", join(root, "proc")]);
    await run("mount", ["--rbind", "/dev", join(root, "dev")]);
    await run("mount", ["-t", "tmpfs", "-o", "mode=1777", "tmpfs", join(root, "tmp")]);
    return new Layer(root, upper);
  }

  /** Hides a folder of the machine that the stage is laid over. */
  async hide(folder: string): Promise<void> {
    await mkdir(join(this.root, folder), { recursive: true });
    await run("mount", ["-t", "tmpfs", "tmpfs", join(this.root, folder)]);
  }

  /** Does what an instruction says. @throws Error for one that this does not know */
  async do(one: Instruction, others: ReadonlyMap<string, Layer>): Promise<void> {
    const [first = "", second = ""] = one.words;
    switch (one.keyword) {
      case "WORKDIR":
        this.cwd = resolve(this.cwd, first);
        await mkdir(join(this.root, this.cwd), { recursive: true });
        return;
      case "ENV": {
        const [, name = "", value = ""] = /^(\w+)=(\S*)$/.exec(one.text) ?? [];
        if (name === "" || second !== "") throw new Error(`ENV ${one.text}: one NAME=value a line is known.`);
        this.env[name] = value;
        return;
      }
      case "USER":
        this.user = first;
        return;
      case "COPY":
        return await this.#copy(one, others);
      case "RUN":
        await this.#run(one.text);
        return;
      // These say how it is started.
      case "VOLUME":
      case "STOPSIGNAL":
      case "HEALTHCHECK":
      case "CMD":
        return;
      default:
        throw new Error(`${one.keyword} is not known here.`);
    }
  }

  /** What starts a command in this root, as its user, where it stands. `exec`: the command takes the place of all. */
  chrooted(command: readonly string[]): readonly [string, ...string[]] {
    const there = ["/bin/sh", "-c", 'cd "$0" && exec "$@"', this.cwd, ...command];
    return ["chroot", `--userspec=${this.user}:${this.user}`, this.root, ...there];
  }

  /** The environment of its commands. */
  environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
    const home = this.user === "root" ? "/root" : `/home/${this.user}`;
    return { PATH, HOME: home, ...this.env, ...more };
  }

  /** Runs a command as its user, with nothing of the machine's environment. */
  async ending(command: readonly string[]) {
    const [program, ...words] = this.chrooted(command);
    return await ending(program, words, this.environment());
  }

  async #run(text: string): Promise<void> {
    const [program, ...words] = this.chrooted(["/bin/sh", "-c", text]);
    const network = Object.entries(process.env).filter(([name]) => NETWORK.test(name));
    await run(program, words, { ...this.environment(), ...Object.fromEntries(network) });
  }

  async #copy({ words, from, text }: Instruction, others: ReadonlyMap<string, Layer>): Promise<void> {
    const sources = words.slice(0, -1);
    const to = words.at(-1) ?? "";
    if (sources.length > 1 && !to.endsWith("/"))
      throw new Error(`COPY ${text}: several need a folder to go to.`);
    const target = join(this.root, resolve(this.cwd, to));
    const root = from === null ? projectRoot() : others.get(from)?.root;
    if (root === undefined) throw new Error(`COPY ${text}: there is no stage ${from}.`);
    await mkdir(to.endsWith("/") ? target : dirname(target), { recursive: true });
    for (const source of sources) {
      const [top = ""] = source.split("/");
      if (from === null && !contextNames().has(top))
        throw new Error(`COPY ${source}: .dockerignore hides it.`);
      const flags = ["-r", "--preserve=mode,timestamps,links"];
      // A folder's content goes into what is named, not the folder itself.
      if (!to.endsWith("/")) flags.push("--no-target-directory");
      await run("cp", [...flags, join(root, source), target]);
    }
  }
}

/** Does one instruction of a stage after the other. */
export async function build(
  { instructions }: Stage,
  layer: Layer,
  others: ReadonlyMap<string, Layer>,
  did: (one: Instruction, seconds: number) => void,
): Promise<void> {
  for (const one of instructions) {
    const began = performance.now();
    await layer.do(one, others);
    did(one, (performance.now() - began) / 1000);
  }
}
