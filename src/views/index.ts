export {
  askRemoveView,
  type BoardViewer,
  type BoardWindow,
  boardOffView,
  boardView,
  FIRST_WINDOW,
  pageOf,
  parseWindow,
  removedView,
} from "./board.js";
export { boardDrawing } from "./board-drawing.js";
export { cardLine, cardView, madeNotice, oldestDropped } from "./card.js";
export { cardDrawing } from "./card-drawing.js";
export { type Against, compareView, parseAgainst } from "./compare.js";
export { comparisonDrawing } from "./compare-drawing.js";
export { type CustomId, type Flow, formatCustomId, parseCustomId } from "./custom-id.js";
export { exportedView, type FileDifference, importedNotice } from "./exported.js";
export { type HelpFor, helpView } from "./help.js";
export { type InsightsRead, insightsId, insightsView } from "./insights.js";
export { contentOf } from "./lead.js";
export { parseMatch, unscoredTaskView, unscoredWhyView } from "./match.js";
export {
  customIdsOf,
  cut,
  escaped,
  type MessageView,
  type ModalView,
  type Post,
  plain,
  type Reply,
} from "./message.js";
export { methodologyView } from "./methodology.js";
export { closestNotice } from "./notices.js";
export { outsideServers } from "./outside-servers.js";
export { addAgainView, pickTaskView, type Wish } from "./pick-task.js";
export { pictureView } from "./picture.js";
export {
  askDeleteView,
  deletedView,
  type KeptCounts,
  keptView,
  pagesView,
  privacyView,
  type SharedPlace,
  takenBackText,
} from "./privacy.js";
export {
  busyText,
  failureText,
  keptNotice,
  lateFormText,
  lateText,
  refusalText,
  unreadableText,
} from "./refusal.js";
export { ROLE_PAGES, type RolePage, type RoleRead, roleView } from "./role.js";
export { settingsView } from "./settings.js";
export { notSharedView, sharePreview } from "./share-preview.js";
export { SHARED_TEXTS, sharedNotice, sharedView, type WhyLeft, withDoubt } from "./shared.js";
export {
  chooseRoleView,
  type SaidBesides,
  startView,
  underWayView,
  type Wanted,
  wantedArg,
  wantedOf,
} from "./start.js";
export { axisForm, ownTaskForm, taskView } from "./task.js";
export { plainTitle } from "./task-words.js";
export { cancelledView, hoursForm, walkView } from "./walk.js";
export { NO_SHIFT, parseShift, type Shift, whatIfView } from "./what-if.js";
export { whyView } from "./why.js";
export { whyAllView } from "./why-all.js";
export { type AnyAxis, axisName, axisUnit, capital, costName } from "./words.js";
