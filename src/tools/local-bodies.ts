import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { BodyCheck, readRecorded } from "./local-bodies/check.js";
import { REPAIRS } from "./local-bodies/repairs.js";

const USAGE = `npm run local:bodies -- --openapi FILE --recorded FOLDER

Checks every body that was recorded with LOCAL_DISCORD_RECORD=FOLDER against Discord's description (OpenAPI 3.1).
`;
const SHOWN = 50;

const { values } = parseArgs({ options: { openapi: { type: "string" }, recorded: { type: "string" } } });
if (values.openapi === undefined || values.recorded === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  const { checked, violations } = run(values.openapi, values.recorded);
  for (const { property, why } of REPAIRS) process.stdout.write(`description mended: ${property}: ${why}\n`);
  for (const line of violations.slice(0, SHOWN)) process.stderr.write(`${line}\n`);
  process.stdout.write(`${checked} bodies checked, ${violations.length} violations\n`);
  // Nothing recorded is a check that did not take place.
  process.exitCode = checked === 0 || violations.length > 0 ? 1 : 0;
}

function run(openapi: string, folder: string) {
  const check = new BodyCheck(JSON.parse(readFileSync(openapi, "utf8")));
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return check.check(files.flatMap((name) => readRecorded(readFileSync(join(folder, name), "utf8"))));
}
