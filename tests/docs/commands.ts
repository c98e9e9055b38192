import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How a command line of the documentation is run by the tests. */
export type Run =
  /** As it stands, in a copy of the project; it has to end with 0. `instead` fills in what the page leaves open. */
  | { readonly by: "shell"; readonly instead?: Readonly<Record<string, string>> }
  /** The same, until it prints this; then it is stopped. */
  | { readonly by: "shell"; readonly instead?: Readonly<Record<string, string>>; readonly until: RegExp }
  /** By `.ci/run`, which has this line: it takes minutes, or would start the tests from within themselves. */
  | { readonly by: "ci"; readonly line: string };

const started: Run = { by: "shell", until: /http:\/\/127\.0\.0\.1:\d+/ };
const shell: Run = { by: "shell" };

export const RUNS: Readonly<Record<string, Run>> = {
  "npm ci": { by: "ci", line: "npm ci" },
  "npm ci && npm start": { ...started, instead: { "npm ci && ": "" } },
  "npm cit": { by: "ci", line: "npm test --" },
  "npm test": { by: "ci", line: "npm test --" },
  "npm start": started,
  "MATRIX_VERSION=v1.1 npm start": started,
  "npm run demo": shell,
  "npm run lint": { by: "ci", line: "npm run lint" },
  "npm run typecheck": { by: "ci", line: "npm run typecheck" },
  "npm run format": shell,
  // The whole of it takes a quarter of an hour.
  "npm run bench": { by: "shell", instead: { "run bench": "run bench -- card --small" } },
  // A part of the next.
  "npm run test:hostile": { by: "ci", line: "npm run --silent test:faults" },
  "npm run local:bodies -- --openapi file --recorded folder": {
    by: "shell",
    instead: { "--openapi file": "--openapi openapi.json", folder: "recorded" },
  },
  // All of them are run by `npm test`; here it is only whether this is how some of them are.
  "npx vitest run tests/language tests/views": {
    by: "shell",
    instead: { "tests/language tests/views": "tests/language/translator.test.ts" },
  },
  "npm run test:faults": { by: "ci", line: "npm run --silent test:faults" },
  "npm run corpus:check": shell,
  "npm run corpus:check -- --article <file>": { by: "shell", instead: { "<file>": "LICENSE" } },
  "npm run corpus:methodology": shell,
  "npm run corpus:schema": shell,
  "npm run docs:configuration": shell,
  "npm run register": shell,
  "npm run register -- --dry-run": shell,
  "npm run store:check": shell,
  "npm run store:backup": { by: "shell", instead: { "store:backup": "store:backup -- --to copy-1.sqlite" } },
  "npm run store:backup -- --to FILE": { by: "shell", instead: { FILE: "copy-2.sqlite" } },
  "cp .env.example .env": shell,
  "openssl rand -base64 32": shell,
  // The copies run on any free port.
  "curl localhost:4242/local/faults": shell,
  "curl -X DELETE localhost:4242/local/faults": shell,
  ...Object.fromEntries(
    ['{"rest": {"kind": "hang", "ms": 5000}}', '{"now": "reconnect"}'].map((body) => [
      `curl localhost:4242/local/faults -H 'content-type: application/json' -d '${body}'`,
      shell,
    ]),
  ),
};

/** Every command line of a page: the lines of its shell blocks, and what stands in backticks and begins like one. */
export function commandLines(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) =>
    block.trim().split("\n"),
  );
  const inline = [
    ...text.matchAll(
      /`((?:[A-Z_]+=\S+ )?(?:npm|npx|cp|openssl|docker|systemctl|systemd-analyze|curl) [^`]+)`/g,
    ),
  ];
  return [...blocks, ...inline.map(([, line = ""]) => line)];
}
