/*
 * What `npm start` runs, beside the bundle (src/tools/bundle.ts puts it there). A Node that is too old for the bundle can
 * read this file and say so; in the bundle's own, an import that it lacks would be a stack.
 */
import("./requirements.cjs").then(async ({ default: { nodeProblem } }) => {
  const problem = nodeProblem(process.versions.node, ENGINES);
  if (!problem) return import("./program.js");
  console.error(problem);
  process.exit(1);
});
