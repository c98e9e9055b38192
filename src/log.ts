import { type Logger, pino } from "pino";
import pretty from "pino-pretty";

/** Lines of JSON on standard error, or readable ones where that is a terminal. Secrets never get in. */
export function makeLog(level: string): Logger {
  const options = {
    level,
    base: null,
    redact: ["token", "*.token", "error.requestBody", "error.url"],
    serializers: { error: pino.stdSerializers.err },
  };
  // Written at once, so that the last line before a crash is there.
  return process.stderr.isTTY
    ? pino(options, pretty({ destination: 2, sync: true, ignore: "pid,hostname" }))
    : pino(options, pino.destination({ dest: 2, sync: true }));
}
