import type { Command, MenuCommand, Payload } from "../src/discord/index.js";
import { compare } from "./compare.js";
import { compareWagecards } from "./compare-wagecards.js";
import { help } from "./help.js";
import { insights } from "./insights.js";
import { methodology } from "./methodology.js";
import { privacy } from "./privacy.js";
import { role } from "./role.js";
import { settings } from "./settings.js";
import { task } from "./task.js";
import { wagecard } from "./wagecard.js";
import { whatif } from "./whatif.js";
import { why } from "./why.js";
import { whyTheseBands } from "./why-these-bands.js";

/** Every slash command, in the order that the documentation lists them. */
export const commands: readonly Command[] = [
  wagecard,
  task,
  why,
  compare,
  role,
  insights,
  whatif,
  methodology,
  privacy,
  settings,
  help,
];

/** Every command in a context menu: of a person, of a message. */
export const menus: readonly MenuCommand[] = [compareWagecards, whyTheseBands];

/** What Discord is told of all of them. */
export const payloads: readonly Payload[] = [...commands, ...menus].map(({ payload }) => payload);
