import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { backUpStore } from "../store/index.js";
import { withConfig } from "./environment.js";

const { values } = parseArgs({ options: { to: { type: "string" } } });

await withConfig(async ({ store }) => {
  if (values.to === undefined) {
    process.stderr.write("Say where to: npm run store:backup -- --to FILE\n");
    process.exitCode = 1;
    return;
  }
  const to = resolve(values.to);
  await backUpStore(store.address, to);
  process.stdout.write(`${store.address.name} is saved in ${to}\n`);
});
