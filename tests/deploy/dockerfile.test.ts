import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../src/root.js";
import { contextNames, DOCKERFILE, execForm, readStages } from "./dockerfile.js";

/** What `npm run test:image` carries out, command by command; here it is only read. */

const text = readFileSync(DOCKERFILE, "utf8");
const stages = readStages();
const last = stages.at(-1);
if (!last) throw new Error("The Dockerfile has no stage.");
const read = (file: string): string => readFileSync(join(projectRoot(), file), "utf8");

describe("the Dockerfile", () => {
  it("has nothing that the language server's validator finds", () => {
    expect(validate(text)).toEqual([]);
    expect(validate(text.replace("--interval=", "--intervall="))).toHaveLength(1);
  });

  it("builds and runs on one Node, which CI runs as well", () => {
    expect(new Set(stages.map(({ image }) => image)).size).toBe(1);
    const [, version] = /^node:(\d+)-bookworm-slim$/.exec(last.image) ?? [];
    expect(read(".ci/run")).toMatch(new RegExp(`^other_nodes=.*\\b${version}\\b`, "m"));
  });

  it("ends as a user who is not root, with commands that no shell stands before", () => {
    const users = last.instructions.filter(({ keyword }) => keyword === "USER");
    expect(users.at(-1)?.words).toEqual(["node"]);
    expect(execForm(last, "CMD").slice(-2)).toEqual(["node", "dist/bundle/main.js"]);
    expect(execForm(last, "HEALTHCHECK")[0]).toBe("node");
    expect(() => execForm({ ...last, instructions: [] }, "CMD")).toThrow("not in exec form");
  });

  it("leaves what builds and installs out of the image that runs", () => {
    const commands = (keyword: string) =>
      last.instructions.filter((one) => one.keyword === keyword).map(({ text: words }) => words);
    const removed = commands("RUN").find((words) => words.startsWith("rm -rf")) ?? "";
    for (const name of ["/usr/local/lib/node_modules", "bin/npm", "bin/npx", "bin/corepack", "bin/yarn"]) {
      expect(removed).toContain(name);
    }
    expect(commands("RUN").join("\n")).not.toMatch(/apt-get|npm (ci|install)/);
    const tools = [text, read("README.md")].flatMap((page) => [...page.matchAll(/docker exec \S+ (\S+)/g)]);
    expect(tools.length).toBeGreaterThan(2);
    for (const [, program] of tools) expect(program).toBe("node");
  });

  it("is run closed off, by the README's words", () => {
    const [run = ""] = /^docker run .*$/m.exec(read("README.md")) ?? [];
    const flags = ["--read-only", "--tmpfs /tmp", "--cap-drop ALL", "--security-opt no-new-privileges"];
    for (const flag of [...flags, "--ulimit core=0", "-v wagecard:/app/data"]) expect(run).toContain(flag);
  });

  it("asks for its health on the port that it gives the bot", () => {
    const [, port] = /HEALTH_PORT=(\d+)/.exec(execForm(last, "CMD").join(" ")) ?? [];
    expect(execForm(last, "HEALTHCHECK").join(" ")).toContain(`http://127.0.0.1:${port}/readyz`);
  });

  it("takes from the folder only what is there and what .dockerignore lets through", () => {
    const names = contextNames();
    for (const name of names) expect(existsSync(join(projectRoot(), name)), name).toBe(true);
    const taken = stages
      .flatMap(({ instructions }) => instructions)
      .filter(({ keyword, from }) => keyword === "COPY" && from === null)
      .flatMap(({ words }) => words.slice(0, -1).map((word) => word.split("/")[0] ?? ""));
    expect(new Set(taken)).toEqual(names);
  });
});

describe(".dockerignore", () => {
  it("lets single names in and nothing else, so that no .env and no data get into an image", () => {
    expect(() => contextNames("node_modules\n")).toThrow("leaving everything out");
    expect(() => contextNames("*\n!src\n!**/*.env\n")).toThrow("“!**/*.env” is no name");
    expect([...contextNames()]).not.toContain(".env");
  });
});
