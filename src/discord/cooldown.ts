import type { RepliableInteraction } from "discord.js";
import { LRUCache } from "lru-cache";
import { Refused } from "../conversation/index.js";
import { parseCustomId } from "../views/index.js";

/** A bucket of a person: so many at once, then so many a second. */
export interface Bucket {
  readonly burst: number;
  readonly perSecond: number;
}

/** What one person may do. Pictures count as actions as well; suggestions, asked for letter by letter, do not. */
export interface Limits {
  readonly actions: Bucket;
  readonly pictures: Bucket;
  /** Taking back and deleting what is one's own, which whoever used the others up can still do. */
  readonly own: Bucket;
  readonly suggestions: Bucket;
}

/**
 * More than a fast hand does: the buttons of a whole walk, pressed without reading, stay within it, and so does a title
 * that fills its option, typed at twice the speed of a very fast typist.
 */
export const GENEROUS: Limits = {
  actions: { burst: 40, perSecond: 4 },
  pictures: { burst: 5, perSecond: 5 / 60 },
  // A place a press, for a hundred places; but each may make requests to Discord, so that it is not without a bound.
  own: { burst: 40, perSecond: 2 },
  suggestions: { burst: 60, perSecond: 10 },
};

/** People who are remembered at a time; whoever is forgotten begins with a full bucket. */
const REMEMBERED = 20_000;

interface Level {
  readonly left: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** How fast each person goes, in this process. Nothing of it is stored. */
export class Cooldown {
  readonly #levels = new LRUCache<string, Level>({ max: REMEMBERED });

  /** @param now milliseconds since 1970 */
  constructor(
    private readonly limits: Limits,
    private readonly now: () => number,
  ) {}

  /** Counts what a person does. @throws Refused with the seconds to wait where they go too fast */
  count(interaction: RepliableInteraction): void {
    const kind = kindOf(interaction);
    const { id } = interaction.user;
    const waits = this.take(kind === "own" ? "own" : "actions", id);
    if (waits > 0) throw new Refused({ kind: "too-fast", seconds: waits });
    const draws = kind === "picture" ? this.take("pictures", id) : 0;
    if (draws > 0) throw new Refused({ kind: "too-many-pictures", seconds: draws });
  }

  /** Takes one out of a person's bucket. @returns 0, or where there is none the whole seconds until there is */
  take(bucket: keyof Limits, userId: string): number {
    const { burst, perSecond } = this.limits[bucket];
    const key = `${bucket}-${userId}`;
    const at = this.now();
    const before = this.#levels.get(key) ?? { left: burst, at };
    const left = Math.min(burst, before.left + (Math.max(0, at - before.at) / 1000) * perSecond);
    const enough = left >= 1;
    this.#levels.set(key, { left: enough ? left - 1 : left, at });
    return enough ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
  }
}

function kindOf(interaction: RepliableInteraction): "own" | "action" | "picture" {
  if (interaction.isChatInputCommand()) return interaction.commandName === "privacy" ? "own" : "action";
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return "action";
  const id = parseCustomId(interaction.customId);
  if (!id) return "action";
  if (id.flow === "privacy" && id.action !== "export") return "own";
  if (id.action === "unshare" || (id.flow === "help" && id.action === "privacy")) return "own";
  return id.action === "picture" ? "picture" : "action";
}
