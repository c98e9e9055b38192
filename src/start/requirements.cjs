"use strict";
/*
 * What has to be there before anything of ours can run. Plain JavaScript of 2015, since a Node that is too old has to be
 * able to read it; the build has not run yet, either. `node src/start/requirements.cjs` is the first step of the build.
 */
// biome-ignore lint/style/useNodejsImportProtocol: an older Node does not know it
const fs = require("fs");
// biome-ignore lint/style/useNodejsImportProtocol: an older Node does not know it
const path = require("path");

/**
 * @param {string} version as in 20.19.0
 * @param {string} range as package.json's `engines` has it: ^20.19 || >=22.12
 * @returns {string | null} what to do if this Node is none of these
 */
exports.nodeProblem = (version, range) => {
  const mine = numbers(version);
  const fits = range.split("||").some((part) => {
    const least = numbers(part);
    const isOneMajor = part.indexOf("^") >= 0;
    if (mine[0] !== least[0]) return mine[0] > least[0] && !isOneMajor;
    return mine[1] >= least[1];
  });
  if (fits) return null;
  return (
    "This is Node.js " +
    version +
    ", which is too old for the bot: it needs 20.19 or newer (of 22, 22.12). Get one from https://nodejs.org, run “npm ci” again with it, and start again."
  );
};

/** @returns {string | null} what to do if packages that the build needs are not installed */
exports.packageProblem = (root) => {
  if (!isThere(root, "discord.js")) return "The packages are not installed. Run “npm ci” first.";
  const missing = ["typescript", "rolldown"].filter((name) => !isThere(root, name));
  if (missing.length === 0) return null;
  return (
    "The build needs " +
    missing.join(" and ") +
    ", which npm left out: it was run with NODE_ENV=production or without development packages. Run “npm ci --include=dev”, then start again."
  );
};

function isThere(root, name) {
  return fs.existsSync(path.join(root, "node_modules", name, "package.json"));
}

function numbers(text) {
  return text.match(/\d+/g).map(Number);
}

if (require.main === module) {
  const root = path.join(__dirname, "..", "..");
  const range = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")).engines.node;
  const problem = exports.nodeProblem(process.versions.node, range) || exports.packageProblem(root);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
}
