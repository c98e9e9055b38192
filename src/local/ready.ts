import type { Gateway } from "./gateway/gateway.js";
import type { World } from "./world.js";

interface Waiting {
  readonly done: () => void;
  readonly fail: (reason: Error) => void;
}

/** Lets others wait until a bot has identified and has commands registered. */
export function makeReady(world: World, gateway: Gateway) {
  const waiting = new Set<Waiting>();
  let identified = false;
  const isReady = () => identified && world.commands.length > 0;
  const look = () => {
    if (isReady()) for (const one of [...waiting]) one.done();
  };
  gateway.onIdentified = () => {
    identified = true;
    look();
  };
  world.watch({ changed: look });
  return {
    wait: (timeoutMs = 10_000): Promise<void> =>
      new Promise((resolve, reject) => {
        if (isReady()) return resolve();
        const leave = () => {
          clearTimeout(timer);
          waiting.delete(one);
        };
        const one: Waiting = {
          done: () => {
            leave();
            resolve();
          },
          fail: (reason) => {
            leave();
            reject(reason);
          },
        };
        const missing = () => (identified ? "it has registered no commands" : "none has identified");
        const timer = setTimeout(() => one.fail(new Error(`No bot is ready: ${missing()}.`)), timeoutMs);
        waiting.add(one);
      }),
    stop: () => {
      for (const one of [...waiting]) one.fail(new Error("The local Discord was closed."));
    },
  };
}
