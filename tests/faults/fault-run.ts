import { diskFaults } from "./disk-faults.js";
import { gatewayFaults } from "./gateway-faults.js";
import { Random } from "./random.js";
import { restFaults } from "./rest-faults.js";
import type { StoreFault } from "./store-breaker.js";
import { storeFaults } from "./store-faults.js";
import { type Counts, noCounts } from "./trial.js";

/** Counts by what is at fault. */
export type FaultReport = ReadonlyMap<string, Counts>;

const STORE: readonly StoreFault[] = ["fails", "fails-after", "hangs", "never"];

/**
 * Every fault that we know to bring about, on every kind of answer; with a seed on a part of these that it draws, which
 * still has each fault of each kind at least once.
 */
export async function runFaults(seed: number | null): Promise<FaultReport> {
  const report = new Map<string, Counts>();
  const rejected: string[] = [];
  const onRejection = (reason: unknown) => rejected.push(String(reason));
  process.on("unhandledRejection", onRejection);
  const random = seed === null ? null : new Random(seed);
  const part = async (
    name: string,
    work: (drawn: Random | null, counts: Counts) => Promise<unknown>,
  ): Promise<void> => {
    const counts = noCounts();
    report.set(name, counts);
    try {
      await work(random?.fork() ?? null, counts);
    } catch (error) {
      counts.stuck += 1;
      counts.faults.push(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  };
  try {
    await Promise.all([
      part("disk", diskFaults),
      part("rest", restFaults),
      part("gateway and clock", gatewayFaults),
      // Most of it is waiting for what hangs: each fault has a stage of its own, beside the others.
      ...STORE.map((fault) => part(`store ${fault}`, (drawn, counts) => storeFaults(fault, drawn, counts))),
    ]);
  } finally {
    process.off("unhandledRejection", onRejection);
  }
  const [counts] = report.values();
  if (counts && rejected.length > 0) {
    counts.crashed += rejected.length;
    counts.faults.push(...rejected.map((reason) => `unhandled: ${reason}`));
  }
  return report;
}

export function linesOf(report: FaultReport): string[] {
  return [...report].map(([name, counts]) => {
    const { tried, survived, told, late, cutOff, lost, doubled, silent, stuck, crashed } = counts;
    return `${name}: faults tried ${tried}, survived ${survived} (told ${told}, late ${late}, cut off by Discord ${cutOff}), lost ${lost}, doubled ${doubled}, silent ${silent}, stuck ${stuck}, crashed ${crashed}`;
  });
}

export function passed(report: FaultReport): boolean {
  return [...report.values()].every(
    ({ tried, survived, faults }) => tried > 0 && survived === tried && faults.length === 0,
  );
}
