import { readFileSync } from "node:fs";
import { join } from "node:path";

/** How a command line of the documentation is run by the tests. */
export type Run =
  /** As it stands, in a copy of the project; it has to end with 0. `instead` fills in what the page leaves open. */
  | { readonly by: "shell"; readonly instead?: Readonly<Record<string, string>> }
  /** The same, until it prints this; then it is stopped. */
  | { readonly by: "shell"; readonly instead?: Readonly<Record<string, string>>; readonly until: RegExp }
  /** By `.ci/run`, which has this line: it takes minutes, or would start the tests from within themselves. */
  | { readonly by: "ci"; readonly line: string }
  /** By another test, which has this in it. */
  | { readonly by: "test"; readonly file: string; readonly line: string }
  /** By none: there is no way here, for this reason. */
  | { readonly by: "nobody"; readonly why: string };

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
  // Each with the quickest part, and the smallest sizes: all of it takes six minutes.
  "npm run bench": { by: "shell", instead: { "run bench": "run bench -- card --small" } },
  "npm run bench -- step write": { by: "shell", instead: { "step write": "card --small" } },
  "npm run bench -- picture": { by: "shell", instead: { picture: "card --small" } },
  "npm run bench -- start": { by: "shell", instead: { start: "card --small" } },
  "npm run bench -- --small": { by: "shell", instead: { "--small": "card --small" } },
  "npm run bench -- --full": { by: "shell", instead: { "--full": "card --full" } },
  "npm run --silent bench -- --json": { by: "shell", instead: { "--json": "card --small --json" } },
  'BENCH_NODE="--cpu-prof --cpu-prof-dir=/tmp/profiles" npm run bench -- step --small': {
    by: "shell",
    instead: { "step --small": "card --small", "/tmp/profiles": "profiles" },
  },
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
  "npx vitest run tests/language tests/views tests/end-to-end": {
    by: "shell",
    instead: { "tests/language tests/views tests/end-to-end": "tests/language/names.test.ts" },
  },
  "npx vitest run tests/store": { by: "shell", instead: { "tests/store": "tests/store/address.test.ts" } },
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
  // On a copy: the others have no key.
  "npm run store:seal": {
    by: "shell",
    instead: {
      "npm run":
        "mkdir sealed && cp data/wagecard.sqlite sealed && DATA_DIR=sealed STORE_KEY=$(openssl rand -hex 32) npm run",
    },
  },
  "cp .env.example .env": shell,
  "npm ci && npm run build && npm prune --omit=dev": { by: "ci", line: 'beside "npm run test:image"' },
  "npm run test:image": { by: "ci", line: 'beside "npm run test:image"' },
  "systemd-analyze verify": { by: "test", file: "tests/deploy/unit.test.ts", line: "verify" },
  "systemd-analyze security": { by: "test", file: "tests/deploy/unit.test.ts", line: "security" },
  // What a service reads from /etc and writes to /var is in the copy here.
  ...Object.fromEntries(
    [
      "node --env-file=/etc/wagecard-bot.env dist/src/tools/register.js --dry-run",
      "DATA_DIR=/var/lib/wagecard-bot node --env-file=/etc/wagecard-bot.env dist/src/tools/store-check.js",
      "DATA_DIR=/var/lib/wagecard-bot node --env-file=/etc/wagecard-bot.env dist/src/tools/store-backup.js --to copy.sqlite",
    ].map((line) => [
      line,
      {
        by: "shell",
        instead: { "/etc/wagecard-bot.env": ".env.example", "/var/lib/wagecard-bot": "data" },
      } as const,
    ]),
  ),
  ...Object.fromEntries(
    [
      "docker build -t wagecard-bot .",
      "docker run -d --init --name wagecard-bot --restart on-failure --env-file .env -v wagecard:/app/data --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges --ulimit core=0 wagecard-bot",
      "docker inspect",
      "docker run",
      "docker exec wagecard-bot node dist/src/tools/store-backup.js --to data/copy.sqlite",
      "docker exec wagecard-bot node dist/src/tools/register.js --dry-run",
      "docker exec wagecard-bot node dist/src/tools/store-check.js",
      "docker ps",
    ].map((line) => [line, { by: "nobody", why: "it takes a container engine" } as const]),
  ),
  ...Object.fromEntries(
    [
      "install -m 600 .env /etc/wagecard-bot.env && rm .env",
      "install -m 644 deploy/wagecard-bot.service /etc/systemd/system/",
      "systemctl daemon-reload && systemctl enable --now wagecard-bot",
      "install -d -m 700 /etc/wagecard-bot && install -m 600 /dev/stdin /etc/wagecard-bot/discord-token",
      "openssl rand -base64 32 | install -m 600 /dev/stdin /etc/wagecard-bot/store-key",
      "install -D -m 644 deploy/secrets.conf /etc/systemd/system/wagecard-bot.service.d/secrets.conf",
      "systemctl daemon-reload && systemctl restart wagecard-bot",
    ].map((line) => [
      line,
      { by: "nobody", why: "it changes the machine, which takes one of its own" } as const,
    ]),
  ),
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
  return [...blocks.map((line) => line.replace(/\s+# .*$/, "")), ...inline.map(([, line = ""]) => line)];
}
