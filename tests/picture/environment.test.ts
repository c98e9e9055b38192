import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { drawingEnvironment } from "../../src/picture/environment.js";
import { openStudio, PictureFailed, type Studio } from "../../src/picture/index.js";
import { projectRoot } from "../../src/root.js";
import { variables } from "../../src/variables.js";
import { card } from "./samples.js";

let studio: Studio | null = null;
afterEach(async () => {
  await studio?.close();
  studio = null;
  vi.unstubAllEnvs();
});
const needy = (): Studio => {
  studio = openStudio({ worker: join(projectRoot(), "tests", "picture", "needy.mjs"), atOnce: 1 });
  return studio;
};

describe("what a drawing process is started with", () => {
  it.each([
    "PATH",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "DYLD_FALLBACK_LIBRARY_PATH",
    "NIX_LD",
    "NIX_LD_LIBRARY_PATH",
    "CONDA_PREFIX",
    "PREFIX",
    "ANDROID_ROOT",
    "TMPDIR",
    "LANG",
    "LC_ALL",
    "SystemRoot",
    "Path",
  ])("is %s among others", (name) => {
    expect(drawingEnvironment({ [name]: "somewhere" })).toEqual({ [name]: "somewhere" });
  });

  it("is no variable of the bot's, whichever there are, and nothing else that may hold a secret", () => {
    const names = [
      ...Object.keys(variables.shape),
      ...["PGPASSWORD", "NPM_TOKEN", "AWS_SECRET_ACCESS_KEY", "NODE_OPTIONS", "GITHUB_TOKEN", "LC_TOKEN_1"],
      ...["XLD_LIBRARY_PATH", "MY_PATH", "NIX_SECRET", "CREDENTIALS_DIRECTORY", "ld_library_path"],
    ];
    expect(names.length).toBeGreaterThan(20);
    expect(drawingEnvironment(Object.fromEntries(names.map((name) => [name, "secret"])))).toEqual({});
  });

  it("draws on a machine whose Node needs LD_LIBRARY_PATH, and hands over no secret", async () => {
    vi.stubEnv("LD_LIBRARY_PATH", "/nowhere/lib");
    vi.stubEnv("DISCORD_TOKEN", "a.b.c");
    const names = Buffer.from(await needy().draw(card()))
      .toString()
      .split(" ");
    expect(names).toContain("LD_LIBRARY_PATH");
    expect(names).not.toContain("DISCORD_TOKEN");
  });

  it("is said to be too little in the process's own words", async () => {
    vi.stubEnv("LD_LIBRARY_PATH", "");
    const error = await needy()
      .draw(card())
      .catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(PictureFailed);
    const cause = error instanceof Error ? error.cause : null;
    expect(String(cause)).toMatch(/The drawing process ended with .*libstdc\+\+\.so\.6: cannot open/);
  });
});
