import { checkStore } from "../store/index.js";
import { withConfig } from "./environment.js";

await withConfig(async ({ store }) => {
  const { faults, counts } = await checkStore(store);
  for (const line of counts) process.stdout.write(`${line}\n`);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${faults.length === 0 ? "no" : faults.length} faults in ${store.address.name}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
});
