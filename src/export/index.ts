export { exportCsv } from "./csv.js";
export { exportJson, type ReadExport, readExport, sameFigures } from "./json.js";
export type { ExportFile } from "./schema.js";
