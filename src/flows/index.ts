import type { FlowHandler } from "../discord/command.js";
import { boardFlow } from "./board.js";
import { cardFlow } from "./card.js";
import { compareFlow } from "./compare.js";
import { helpFlow, helpMessage } from "./help.js";
import { insightsFlow } from "./insights.js";
import { privacyFlow } from "./privacy.js";
import { roleFlow } from "./role.js";
import { settingsFlow, settingsMessage } from "./settings.js";
import { shareFlow } from "./share.js";
import { sharedFlow } from "./shared.js";
import { startFlow } from "./start.js";
import { taskFlow } from "./task.js";
import { walkFlow } from "./walk.js";
import { whatIfFlow } from "./what-if.js";

export { boardReply } from "./board.js";
export { roleChoices, taskChoices, wantedRole, weekChoices } from "./choices.js";
export { compareWithPerson, compareWithRole } from "./compare.js";
export { currentCard, taskFigures } from "./desk.js";
export { importCard } from "./exported.js";
export { insightsMessage } from "./insights.js";
export { namedTask } from "./named-task.js";
export { readSeniority, readWeek, roleOffer, weekOffer } from "./offered.js";
export { privacyMessage } from "./privacy.js";
export { publicStore } from "./public-store.js";
export { dropDeletedChannels } from "./removed.js";
export { roleMessage } from "./role.js";
export { whySharedMessage } from "./shared.js";
export { cardOrWalk, chooseRole } from "./start.js";
export { whatIfMessage } from "./what-if.js";
export { helpMessage, settingsMessage };

/** Every flow that a button, select or modal may belong to. */
export const flows: readonly FlowHandler[] = [
  startFlow,
  walkFlow,
  cardFlow,
  taskFlow,
  whatIfFlow,
  roleFlow,
  shareFlow,
  sharedFlow,
  boardFlow,
  compareFlow,
  insightsFlow,
  privacyFlow,
  settingsFlow,
  helpFlow,
];
