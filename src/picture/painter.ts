import { type ChildProcess, fork } from "node:child_process";
import { Socket } from "node:net";
import { z } from "zod";
import type { Drawing } from "./drawing.js";
import { drawingEnvironment } from "./environment.js";

/** The process ended of itself, or could not be reached (`cause`): the message says how, with what it said last. */
export class PainterGone extends Error {
  override readonly name = "PainterGone";
}

/** A process of its own that draws one picture after the other. */
export interface Painter {
  /** PNG. One at a time. Rejects with what went wrong in the process, or with {@link PainterGone} if it ended of itself. */
  draw(drawing: Drawing): Promise<Uint8Array>;
  /** At once, whatever it is at; a picture under way rejects. */
  end(): void;
  /** Fulfilled when there is no such process any more. */
  readonly ended: Promise<void>;
}

/** Far more than drawing needs; a process whose heap is larger is lost and better ended. */
const HEAP_MB = 256;
/** Letters of what it says before it ends that are kept for the log. */
const LAST_WORDS = 2000;

/** What such a process answers. */
export type Answer = { readonly png: Uint8Array } | { readonly error: z.infer<typeof PlainError> };
const PlainError = z.object({ name: z.string(), message: z.string(), stack: z.string() });
const Answer = z.union([z.object({ png: z.instanceof(Uint8Array) }), z.object({ error: PlainError })]);

interface Wish {
  done(png: Uint8Array): void;
  fail(error: unknown): void;
}

/**
 * @param file what the process runs; it answers each message with an {@link Answer}
 * @throws what the system says to another process, where it does so at once
 */
export function startPainter(file: string): Painter {
  const child = fork(file, {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    // None of the bot's secrets. With no variable at all, a Node that finds its libraries by one does not even start.
    env: drawingEnvironment(process.env),
    // As JSON, each byte of a picture would be a number in decimals.
    serialization: "advanced",
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  setWaitedFor(child, false);
  const endWithUs = () => child.kill("SIGKILL");
  process.once("exit", endWithUs);

  let wish: Wish | null = null;
  let lastWords = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    lastWords = (lastWords + text).slice(-LAST_WORDS);
  });
  // Nobody is there to tell, and an error without a listener would end the bot.
  child.stderr?.on("error", () => undefined);
  /** Why no message gets through. */
  let broken: Error | null = null;
  const ended = new Promise<void>((resolve) => {
    const over = (error: Error) => {
      process.off("exit", endWithUs);
      wish?.fail(error);
      resolve();
    };
    // What it said may arrive after its end, and is there once its streams are closed.
    child.once("close", (code, signal) => {
      const how = `The drawing process ended with ${signal ?? code}. ${lastWords}`.trim();
      over(new PainterGone(how, broken ? { cause: broken } : {}));
    });
    // Not even started, or a message that didn't get through: of no use any more. One that dies while it is written to
    // says why on its standard error, while the pipe says EPIPE; so its end is waited for, which a kill brings about.
    child.on("error", (error) => {
      broken = error;
      child.kill("SIGKILL");
      if (child.pid === undefined) over(error);
    });
  });
  child.on("message", (message) => {
    const answer = Answer.safeParse(message);
    if (!answer.success) wish?.fail(answer.error);
    else if ("png" in answer.data) wish?.done(answer.data.png);
    else wish?.fail(Object.assign(new Error(), answer.data.error));
  });

  return {
    draw: (drawing) =>
      new Promise<Uint8Array>((done, fail) => {
        wish = { done, fail };
        // One that could not be started has no channel, and says why in a moment.
        if (child.connected) child.send(drawing);
      }).finally(() => {
        wish = null;
      }),
    end: () => {
      // Somebody may wait for its end with nothing else to do, as a bot that stops.
      setWaitedFor(child, true);
      child.kill("SIGKILL");
      wish?.fail(new Error("The drawing process was ended."));
    },
    ended,
  };
}

/** Whether the bot goes on as long as the process does: one that waits for a wish must not keep it from ending. */
function setWaitedFor(child: ChildProcess, isWaitedFor: boolean): void {
  const hold = isWaitedFor ? "ref" : "unref";
  child[hold]();
  child.channel?.[hold]();
  if (child.stderr instanceof Socket) child.stderr[hold]();
}
