export {
  BOARD_ORDERS,
  type Board,
  type BoardEntry,
  type BoardOrder,
  boardSchema,
  entryOf,
  entryOfPerson,
  messagesOf,
  ordered,
  type SharedCard,
  sharedCardSchema,
  standing,
  summaryOf,
  type TeamTotals,
  teamTotals,
  withChange,
  withEntry,
  withoutEntries,
} from "./board.js";
export { type BroughtBack, bringBack, type GivenCard, HOURS_IN_ALL } from "./bring-back.js";
export {
  type CardEvent,
  changeCard,
  finish,
  isCurrent,
  mustBeAWeek,
  mustBeCurrent,
  mustBeOfMatrix,
  mustHaveRoom,
  recompute,
  type Staleness,
  scoreWeek,
  stalenessOf,
  typicalWeek,
  weekOfLine,
  whatIfWeek,
  withCard,
} from "./card.js";
export {
  type BandPair,
  type Cause,
  type Comparison,
  compareSides,
  roleSide,
  type Side,
  type TaskPair,
  type Who,
} from "./compare.js";
export { type DeepReadonly, id as idSchema } from "./fields.js";
export { parseHours, splitHours, totalHours } from "./hours.js";
export {
  type Level,
  levelsOf,
  MEASURES,
  type Measured,
  type Standing,
  type Standings,
  standingsOf,
} from "./insights.js";
export {
  hoursOf,
  isUnscored,
  type OwnTask,
  restsOnGuess,
  scoredAs,
  type UnscoredTask,
  unscoredTasks,
} from "./own-tasks.js";
export {
  type PublicCard,
  type PublicPay,
  type PublicSharedCard,
  publicCard,
} from "./public-card.js";
export { isAxis, type Refusal, Refused } from "./refusal.js";
export {
  changeSettings,
  DEFAULT_SETTINGS,
  isDefault,
  mayShareIn,
  type Settings,
  type SettingsEvent,
  SHARING,
  type Sharing,
  settingsSchema,
} from "./settings.js";
export {
  hasTraces,
  placeOf,
  removedIn,
  type SharedPlace,
  sharedIn,
  type Traces,
  unsharedIn,
  withoutNotice,
  withoutTraces,
  withTraces,
} from "./shared-places.js";
export { countedOn, type Middle, type Spread, spreadOf } from "./spread.js";
export {
  type Card,
  LIMITS,
  NOBODY,
  type Person,
  personSchema,
  scoreSchema,
  type Walk,
  type Week,
  walkSchema,
} from "./state.js";
export {
  advance,
  emptyWeek,
  rebase,
  type Stop,
  scoredStopsOf,
  startWalk,
  stopsOf,
  type WalkEvent,
  walkOfCard,
} from "./walk.js";
