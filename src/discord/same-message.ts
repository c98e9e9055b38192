import type { Message } from "discord.js";
import { customIdsOf, type MessageView } from "../views/index.js";

/** The interaction has a first answer, and it is not ours. */
export class AnsweredElsewhere extends Error {
  override readonly name = "AnsweredElsewhere";
  /** @param cause what our own answer ended in */
  constructor(cause: unknown) {
    super("Somebody else has answered this interaction.", { cause });
  }
}

/**
 * Whether a message of Discord's is the one that a view was sent as, by the ids under which its buttons and lists are
 * pressed: those of a shared card name the sharing, which no other process makes up as well. A message with nothing to
 * press is told by its text.
 */
export function isSameMessage(message: Message, view: MessageView): boolean {
  const wanted = customIdsOf(view);
  if (wanted.length === 0) return message.components.length === 0 && message.content === view.content;
  const ids = message.components.flatMap((row) =>
    "components" in row
      ? row.components.flatMap((component) => ("customId" in component ? [component.customId] : []))
      : [],
  );
  return ids.length === wanted.length && wanted.every((id, place) => ids[place] === id);
}
