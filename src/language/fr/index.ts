import { board } from "./board.js";
import { card } from "./card.js";
import { commands } from "./commands.js";
import { compare } from "./compare.js";
import { exported } from "./exported.js";
import { help } from "./help.js";
import { insights } from "./insights.js";
import { methodology } from "./methodology.js";
import { picture } from "./picture.js";
import { privacy } from "./privacy.js";
import { refusal } from "./refusal.js";
import { role } from "./role.js";
import { settings } from "./settings.js";
import { shared } from "./shared.js";
import { start } from "./start.js";
import { task } from "./task.js";
import { terms } from "./terms.js";
import { walk } from "./walk.js";
import { whatIf } from "./what-if.js";
import { why } from "./why.js";

export const fr = {
  ...terms,
  ...board,
  ...card,
  ...commands,
  ...compare,
  ...exported,
  ...help,
  ...insights,
  ...methodology,
  ...picture,
  ...privacy,
  ...refusal,
  ...role,
  ...settings,
  ...shared,
  ...start,
  ...task,
  ...walk,
  ...whatIf,
  ...why,
};
