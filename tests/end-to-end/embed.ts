import type { APIMessage } from "discord-api-types/v10";

/** The embed of a message. @throws Error where it has none */
export function embed(message: APIMessage) {
  const [first] = message.embeds;
  if (!first) throw new Error("The message has no embed.");
  return first;
}
