import type { Outcome } from "../protocol.js";

/** An act that Discord's client or server would not let through; its reason is shown to the person. */
export class NotAllowed extends Error {}

export const failed = (reason: string): Outcome => ({ kind: "failed", reason });
