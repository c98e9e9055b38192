/** What kind of input was refused. */
export type ScoringErrorCode =
  | "unknown-role"
  | "unknown-task"
  | "unknown-axis"
  | "unknown-band"
  | "duplicate-task"
  | "missing"
  | "not-a-number"
  | "not-whole"
  | "out-of-range";

/** Input that the module does not compute with. It computes exactly or throws this, never a wrong number. */
export class ScoringError extends Error {
  override readonly name = "ScoringError";
  readonly code: ScoringErrorCode;
  /** Path of the refused value in the input, as in `hours.train-model`. */
  readonly field: string;
  /** The value as it was given. */
  readonly value: unknown;
  /** What would have been allowed, in words: `0 to 80 hours`. */
  readonly allowed: string;

  constructor(code: ScoringErrorCode, field: string, value: unknown, allowed: string) {
    super(`${field}: ${shown(value)} is not allowed (${code}); allowed: ${allowed}`);
    this.code = code;
    this.field = field;
    this.value = value;
    this.allowed = allowed;
  }
}

/** The value in few characters: a message is for a log line, whatever was sent. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (typeof value === "object" && value !== null) return "an object";
  return String(value);
}
