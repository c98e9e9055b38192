export { cardLine, cardView } from "./card.js";
export { type CustomId, type Flow, formatCustomId, parseCustomId } from "./custom-id.js";
export { cut, escaped, type MessageView, type ModalView, plain, type Reply } from "./message.js";
export { failureText, refusalText } from "./refusal.js";
export { startView, underWayView, type Wanted, wantedOf } from "./start.js";
export { axisForm, noSuchTaskView, ownTaskForm, taskView } from "./task.js";
export { plainTitle } from "./task-words.js";
export { cancelledView, hoursForm, walkView } from "./walk.js";
export { whyView } from "./why.js";
