import type { Ops } from "./open.js";

export { HealthError } from "./errors.js";
export type { Ops } from "./open.js";

/**
 * Opens health and metrics; nothing of them is loaded before.
 * @param port of 127.0.0.1, 0 for any free one
 * @throws HealthError where the port can't be had
 */
export async function openOps(port: number): Promise<Ops> {
  return await (await import("./open.js")).openOps(port);
}
