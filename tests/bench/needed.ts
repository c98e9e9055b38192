/** What was measured of one process. */
export interface Measured {
  /** Milliseconds of processor time a step. */
  readonly cpu: number;
  /** Commands that Redis gets a step. */
  readonly commands: number;
  /** Megabytes of a process. */
  readonly resident: number;
}

/** What is assumed of a bot that is in many servers; whoever knows better changes these. */
const ASSUMED = {
  servers: 250_000,
  /** Conversations in a server a day, and steps in each. */
  walks: 2,
  steps: 20,
  /** Share of a day's steps in its busiest hour. */
  busiest: 0.1,
  /** Share of one processor that a process takes at most: what comes in bursts needs the rest. */
  use: 0.5,
  /** Servers a shard, as Discord recommends, and shards a process. */
  serversAShard: 1000,
  shardsAProcess: 50,
} as const;

/** The arithmetic for a bot in 250,000 servers, line by line. */
export function needed({ cpu, commands, resident }: Measured): readonly string[] {
  const { servers, walks, steps, busiest, use, serversAShard, shardsAProcess } = ASSUMED;
  const perSecond = (servers * walks * steps * busiest) / 3600;
  const perProcess = (1000 * use) / cpu;
  const byWork = Math.ceil(perSecond / perProcess);
  const shards = Math.ceil(servers / serversAShard);
  const byShards = Math.ceil(shards / shardsAProcess);
  const all = Math.max(byWork, byShards);
  const n = (value: number) => Math.round(value).toLocaleString("en");
  return [
    `on paper, ${n(servers)} servers with ${walks} walks of ${steps} steps a day, a tenth of them in one hour:`,
    `  ${n(servers)} × ${walks} × ${steps} × ${busiest} ÷ 3,600 s = ${n(perSecond)} steps a second`,
    `  a process at ${use * 100} % of a processor: ${n(1000 * use)} ms ÷ ${cpu.toFixed(2)} ms = ${n(perProcess)} steps a second, so ${byWork} ${byWork === 1 ? "is" : "are"} enough`,
    `  ${n(servers)} ÷ ${n(serversAShard)} = ${n(shards)} shards, ${shardsAProcess} a process: ${byShards} processes; together ${all} are needed`,
    `  Redis: ${n(perSecond)} × ${commands.toFixed(1)} = ${n(perSecond * commands)} commands a second`,
    `  memory: ${all} × ${n(resident)} MB = ${((all * resident) / 1000).toFixed(1)} GB, and what the servers add (part memory)`,
  ];
}
