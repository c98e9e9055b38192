/** Milliseconds in which Discord counts refused requests. */
const WINDOW = 600_000;
const SLOTS = 60;
const SLOT = WINDOW / SLOTS;

/**
 * How much may still be sent. "eased": nothing that nobody asked for, such as looks at messages and the removal of
 * leftovers. "first-answers": only the first answers to what people do. "nothing": no request at all.
 */
export const STATES = ["open", "eased", "first-answers", "nothing"] as const;
export type BudgetState = (typeof STATES)[number];

/**
 * Refused requests in ten minutes from which each state holds. Discord bans an address for hours at 10,000; other
 * processes may share the address, so this one stays far below.
 */
const FROM: Readonly<Record<BudgetState, number>> = {
  open: 0,
  eased: 1000,
  "first-answers": 2000,
  nothing: 4000,
};

/** Counts what Discord refused (401, 403, 429) over the last ten minutes, in slots of ten seconds. */
export class Budget {
  readonly #slots = new Array<number>(SLOTS).fill(0);
  #slot: number;
  #count = 0;
  #state: BudgetState = "open";

  /**
   * @param now milliseconds of a clock that never goes back
   * @param onChange told of each change of state, once
   */
  constructor(
    private readonly now: () => number,
    private readonly onChange: (state: BudgetState, count: number) => void,
  ) {
    this.#slot = this.#slotNow();
  }

  refused(): void {
    this.#forget();
    const at = this.#slot % SLOTS;
    this.#slots[at] = (this.#slots[at] ?? 0) + 1;
    this.#count += 1;
    this.#settle();
  }

  get state(): BudgetState {
    this.#forget();
    return this.#state;
  }

  get count(): number {
    this.#forget();
    return this.#count;
  }

  #slotNow(): number {
    return Math.floor(this.now() / SLOT);
  }

  #forget(): void {
    const now = this.#slotNow();
    if (now === this.#slot) return;
    // A slot's place is used again ten minutes later: whatever lies between is over.
    for (let slot = Math.max(this.#slot + 1, now - SLOTS + 1); slot <= now; slot++) {
      this.#count -= this.#slots[slot % SLOTS] ?? 0;
      this.#slots[slot % SLOTS] = 0;
    }
    this.#slot = now;
    this.#settle();
  }

  #settle(): void {
    const state = STATES.findLast((one) => this.#count >= FROM[one]) ?? "open";
    if (state === this.#state) return;
    this.#state = state;
    this.onChange(state, this.#count);
  }
}
