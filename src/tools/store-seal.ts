import { sealStore } from "../store/index.js";
import { withConfig } from "./environment.js";

await withConfig(async ({ store }) => {
  const { encrypted, refused, locked, changed } = await sealStore(store);
  const left = [
    refused > 0 ? `${refused} plain ones are not believed and were left; npm run store:check names them` : "",
    locked > 0 ? `${locked} are under a key that STORE_KEY does not hold` : "",
    changed > 0 ? `${changed} were changed by another process meanwhile; run it again` : "",
  ].filter((line) => line !== "");
  process.stdout.write(`${store.address.name}: ${encrypted} rows encrypted with the first key\n`);
  for (const line of left) process.stderr.write(`${line}\n`);
  process.stdout.write(
    left.length === 0
      ? "Everything is under the first key now, and nothing plain is read any more. Older keys can go.\n"
      : "Older keys have to stay in STORE_KEY.\n",
  );
  process.exitCode = left.length === 0 ? 0 : 1;
});
