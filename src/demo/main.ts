import { demo } from "./run.js";

const colors = process.stdout.isTTY === true && !process.env["NO_COLOR"];

for await (const piece of demo({ colors })) process.stdout.write(`${piece}\n\n`);
