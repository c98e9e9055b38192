import { writeSync } from "node:fs";
import { Writable } from "node:stream";

/** Milliseconds that a pipe whose reader is slow is waited for, once; until it takes something again, lines are lost. */
const SLOW_READER = 200;
const TURN = 10;

/** Where lines go that may be lost. */
export interface Lines {
  write(line: string): void;
}

/**
 * Writes lines to a file descriptor at once, so that the last one before a crash is there. What can't be written, on a
 * full disk or to a reader that went away or sleeps, is lost and counted, and the first line that gets through again
 * comes after one that says how many were. pino's own destination ends the process on a full disk, and waits for ever
 * for a reader that does not read.
 * @param put writes bytes as `fs.writeSync` does; for tests
 */
export function linesTo(fd: number, put: (fd: number, bytes: Uint8Array) => number = writeSync): Lines {
  let lost = 0;
  let reason = "";
  let isCut = false;

  const putAll = (text: string): void => {
    let rest = Buffer.from(text);
    let waited = 0;
    while (rest.length > 0) {
      try {
        const written = put(fd, rest);
        isCut = written < rest.length;
        rest = rest.subarray(written);
      } catch (error) {
        if (codeOf(error) !== "EAGAIN" || lost > 0 || waited >= SLOW_READER) throw error;
        waited += TURN;
        pause(TURN);
      }
    }
  };

  return {
    write: (line) => {
      try {
        if (lost > 0) {
          const told = {
            level: 40,
            time: Date.now(),
            lost,
            reason,
            msg: "lines of the log could not be written",
          };
          putAll(`${isCut ? "\n" : ""}${JSON.stringify(told)}\n`);
          lost = 0;
        }
        putAll(line);
      } catch (error) {
        lost += 1;
        reason = codeOf(error);
      }
    },
  };
}

/** The same as a stream, for what writes to one. */
export function streamTo(lines: Lines): Writable {
  return new Writable({
    decodeStrings: false,
    write: (chunk: unknown, _encoding, done) => {
      lines.write(String(chunk));
      done();
    },
  });
}

/**
 * Keeps what is printed from ending the process: a stream that nobody listens to throws its errors, and both of these
 * fail when the disk that they go to is full or their reader has gone.
 */
export function surviveOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function pause(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
