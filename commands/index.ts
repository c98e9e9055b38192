import type { Command } from "../src/discord/index.js";
import { methodology } from "./methodology.js";
import { role } from "./role.js";
import { task } from "./task.js";
import { wagecard } from "./wagecard.js";
import { whatif } from "./whatif.js";
import { why } from "./why.js";

/** Every slash command, in the order that the documentation lists them. */
export const commands: readonly Command[] = [wagecard, task, why, role, whatif, methodology];
