export { cleanFigures, cleanLine, cleanText, isBlank } from "./clean.js";
export { cut, limited } from "./cut.js";
export { isIsolate, isolated } from "./direction.js";
