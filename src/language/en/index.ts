import { help } from "./help.js";
import { insights } from "./insights.js";
import { methodology } from "./methodology.js";
import { privacy } from "./privacy.js";
import { role } from "./role.js";
import { settings } from "./settings.js";
import { start } from "./start.js";
import { terms } from "./terms.js";
import { walk } from "./walk.js";
import { whatIf } from "./what-if.js";

export const en = {
  ...terms,
  ...walk,
  ...start,
  ...role,
  ...insights,
  ...whatIf,
  ...settings,
  ...help,
  ...privacy,
  ...methodology,
} as const;
