/** Discord wants longer than the request is worth waiting for. */
export class RateLimited extends Error {
  override readonly name = "RateLimited";
  /** @param ms until Discord takes it */
  constructor(
    readonly ms: number,
    /** Whether Discord refuses everything from this address or of this token. */
    readonly isBlock: boolean,
  ) {
    const whom = isBlock ? "Discord refuses all requests" : "Discord takes no more of these requests";
    super(`${whom} for ${durationWords(ms)}`);
  }
}

/** Not sent, so that Discord does not ban the address. */
export class Spared extends Error {
  override readonly name = "Spared";
}

/** Not sent: the channel answered 403 a short while ago. */
export class ChannelClosed extends Error {
  override readonly name = "ChannelClosed";
}

/** “4 h 20 min”, “3 min”, “12 s”, rounded up. */
export function durationWords(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 120) return `${minutes} min`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
