import { ApiError } from "../rules/errors.js";

const A_DAY_MS = 24 * 60 * 60 * 1000;
const MOST = 200;

/** Discord's 200 new commands a day in each scope; changes to commands of a known name are free. */
export class CommandQuota {
  readonly #made = new Map<string, number[]>();

  /** Counts `count` new commands; throws if that is too many. The status keeps clients from waiting out the day. */
  take(scope: string | null, count: number, now: number): void {
    const key = scope ?? "global";
    const recent = (this.#made.get(key) ?? []).filter((at) => now - at < A_DAY_MS);
    if (recent.length + count > MOST) {
      const message = `Max number of daily application command creates has been reached (${MOST})`;
      throw new ApiError(400, 30034, message);
    }
    this.#made.set(key, [...recent, ...Array.from({ length: count }, () => now)]);
  }
}
