export type * from "./drawing.js";
export { PictureFailed, StudioClosed, StudioFull } from "./errors.js";
export { openStudio, type Studio, type StudioOptions } from "./studio.js";
