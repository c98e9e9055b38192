/** How much of everything is measured. Each is printed with the results. */
export interface Sizes {
  /** Alternations between ours and the floor. */
  readonly rounds: number;
  /** Steps one at a time, all rounds together, of each side; of other interactions a fifth as many. */
  readonly steps: number;
  /** Steps under load, all rounds together, and how many of them are under way at once. */
  readonly loaded: number;
  readonly inFlight: number;
  readonly writes: number;
  readonly pictures: number;
  /** Servers with 100 channels each. */
  readonly servers: number;
  readonly walks: number;
  readonly starts: number;
  /** People stored. */
  readonly people: readonly number[];
  /** Expired rows. */
  readonly expired: number;
}

export const SIZES = {
  small: {
    rounds: 4,
    steps: 200,
    loaded: 800,
    inFlight: 50,
    writes: 800,
    pictures: 12,
    servers: 500,
    walks: 500,
    starts: 3,
    people: [10, 1000, 10_000],
    expired: 20_000,
  },
  usual: {
    rounds: 10,
    steps: 2000,
    loaded: 6000,
    inFlight: 200,
    writes: 8000,
    pictures: 60,
    servers: 10_000,
    walks: 20_000,
    starts: 9,
    people: [10, 1000, 100_000, 1_000_000],
    expired: 1_000_000,
  },
  full: {
    rounds: 10,
    steps: 2000,
    loaded: 6000,
    inFlight: 200,
    writes: 8000,
    pictures: 60,
    servers: 10_000,
    walks: 100_000,
    starts: 9,
    people: [10, 1000, 100_000, 1_000_000],
    expired: 1_000_000,
  },
} as const satisfies Readonly<Record<string, Sizes>>;

export type SizeName = keyof typeof SIZES;
