import { z } from "zod";
import { personSchema, sharedCardSchema, walkSchema } from "../../../src/conversation/index.js";
import type { Life } from "./life.js";
import type { Model } from "./model.js";
import type { Player } from "./player.js";

const keptSchema = z.object({
  walk: walkSchema.nullable(),
  person: personSchema.nullable(),
  shared: z.array(z.object({ entry: z.object({ id: z.string() }), card: sharedCardSchema.nullable() })),
});

export interface Found {
  readonly model: Model;
  /** Of the sharing that the board has. */
  readonly sharing: string | null;
}

/** What the bot knows of the person, as it gives it to them itself: the file of `/privacy`. */
export async function found(player: Player, life: Life): Promise<Found> {
  const message = await player.press(await player.type("privacy", {}, life), "Send me all of it", life);
  const response = await fetch(message.attachments[0]?.url ?? "");
  const { walk, person, shared } = keptSchema.parse(await response.json());
  const [one] = shared;
  return {
    model: { walk, person, shared: one?.card?.card ?? null },
    sharing: one?.entry.id ?? null,
  };
}
