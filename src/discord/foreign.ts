import { DiscordAPIError } from "discord.js";
import { z } from "zod";
import { ConnectionError } from "./connection-error.js";

/** How Discord refuses a request. */
const refusalSchema = z.object({ message: z.string(), code: z.number() });

/**
 * What a request brought, if it is what Discord answers.
 * @throws ConnectionError if something else answers: a proxy's or a hotel's page, another server's JSON
 */
export async function fromDiscord<Schema extends z.ZodType>(
  request: Promise<unknown>,
  schema: Schema,
): Promise<z.infer<Schema>> {
  let answer: unknown;
  try {
    answer = await request;
  } catch (error) {
    throw isForeign(error) ? foreign(error) : error;
  }
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw foreign(parsed.error);
  return parsed.data;
}

function isForeign(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return !refusalSchema.safeParse(error.rawError).success;
  // discord.js's own, of a body that is announced as JSON and is none, or none of an object.
  return error instanceof SyntaxError || error instanceof TypeError;
}

function foreign(cause: unknown): ConnectionError {
  const status = cause instanceof DiscordAPIError ? `, with status ${cause.status}` : "";
  return new ConnectionError(
    `Something answers in Discord's place, but not as Discord does${status}: a proxy, a network that wants a login first, or another server. Check the connection, and DISCORD_API_URL if it is set (the base of a REST API, such as https://discord.com/api).`,
    { cause },
  );
}
