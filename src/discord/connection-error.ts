/** The bot can't be on Discord, with a sentence that says why and what to do. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
}
