// node .ci/reports.mjs REPORT…: what stands in Vitest's JSON reports. Names each test that failed and the counts of each
// report on standard error, and prints "passed failed skipped" over all. Plain JavaScript, since it has to work where
// nothing could be installed or compiled.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** Tests of which the message is shown as well, and how much of it: who reads this sees the end of a long output. */
const SHOWN = { tests: 8, lines: 4, width: 200 };

const totals = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
const wrong = [];
for (const file of process.argv.slice(2)) {
  const name = file.split("/").slice(3).join("/");
  let report = {};
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {}
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report;
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  lines.push(`== ${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  totals.passed += passed;
  // A report that is missing counts as a failure: its tests did not run.
  totals.failed += failed + (passed === 0 ? 1 : 0);
  totals.skipped += skipped;
  for (const { name: path, message, status, assertionResults: tests } of report.testResults ?? []) {
    const failing = tests.filter((test) => test.status === "failed");
    const where = `${relative(process.cwd(), path)} (${name})`;
    for (const test of failing) {
      const titles = [...test.ancestorTitles, test.title].join(" > ");
      wrong.push({ what: `${where}: ${titles}`, why: test.failureMessages.join("\n") });
    }
    // What fails outside a test: the file itself, or what it does before and after its tests.
    if (status === "failed" && failing.length === 0) wrong.push({ what: where, why: message });
  }
}
for (const [at, { what, why }] of wrong.entries()) {
  console.error(`FAILED ${what}`);
  if (at < SHOWN.tests) console.error(beginning(why));
}
for (const line of lines) console.error(line);
console.log(totals.passed, totals.failed, totals.skipped);

/** The first lines of a message, without the stack and without colors. */
function beginning(message) {
  const all = stripVTControlCharacters(message ?? "").split("\n");
  const said = all.filter((line) => line.trim() !== "" && !/^\s+at /.test(line));
  // Where it was thrown within the tests is worth a line.
  const at = all.find((line) => /^\s+at .*\/tests\//.test(line));
  const shown = [...said.slice(0, SHOWN.lines), ...(at ? [at] : [])];
  return shown.map((line) => `    ${line.trim().slice(0, SHOWN.width)}`).join("\n");
}
