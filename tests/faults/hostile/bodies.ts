import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { InteractionResponseType } from "discord-api-types/v10";
import { z } from "zod";

const lineSchema = z.object({ route: z.string(), body: z.unknown() });
const callbackSchema = z.object({ type: z.number(), data: z.unknown().optional() });
const messageSchema = z.object({
  allowed_mentions: z.object({ parse: z.array(z.string()).length(0) }).strict(),
});

const MESSAGES: readonly number[] = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.UpdateMessage,
];

/** Looks through the bodies that the local Discord recorded: every message says that it may mention nobody. */
export async function mentioningBodies(folder: string): Promise<{ messages: number; faults: string[] }> {
  const faults: string[] = [];
  let messages = 0;
  for (const name of await readdir(folder)) {
    for await (const line of createInterface({ input: createReadStream(join(folder, name)) })) {
      const { route, body } = lineSchema.parse(JSON.parse(line));
      const message = messageOf(route, body);
      if (message === undefined) continue;
      messages += 1;
      if (!messageSchema.safeParse(message).success)
        faults.push(`${route} may mention: ${line.slice(0, 300)}`);
    }
  }
  return { messages, faults };
}

/** The message in a body; undefined where it has none. */
function messageOf(route: string, body: unknown): unknown {
  if (route.endsWith("/callback")) {
    const { type, data } = callbackSchema.parse(body);
    return MESSAGES.includes(type) ? (data ?? {}) : undefined;
  }
  return /^(POST|PATCH) \/(webhooks|channels)\//.test(route) ? (body ?? {}) : undefined;
}
