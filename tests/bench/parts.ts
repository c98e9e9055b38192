import type { Part } from "./bench.js";

/** Every part by its name, in the order in which they run. Each is loaded in a process of its own. */
export const PARTS: Readonly<Record<string, { readonly about: string; load(): Promise<Part> }>> = {
  step: {
    about: "interactions of the bot against a bare discord.js bot",
    load: async () => (await import("./parts/step.js")).step,
  },
  write: {
    about: "durable writes of the store against sqlite3 alone",
    load: async () => (await import("./parts/write.js")).write,
  },
  card: {
    about: "scoring a card, finding a role",
    load: async () => (await import("./parts/card.js")).card,
  },
  picture: {
    about: "a picture, and steps while pictures are drawn",
    load: async () => (await import("./parts/picture.js")).picture,
  },
  memory: {
    about: "memory in many servers and after many walks",
    load: async () => (await import("./parts/memory.js")).memory,
  },
  start: {
    about: "from exec to ready against a bare client",
    load: async () => (await import("./parts/start.js")).start,
  },
  growth: {
    about: "steps with many people stored, while rows are swept, boards of many cards",
    load: async () => (await import("./parts/growth.js")).growth,
  },
  processes: {
    about: "one and two processes on Redis, and what 250,000 servers need",
    load: async () => (await import("./parts/processes.js")).processes,
  },
};
