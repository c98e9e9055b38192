import type { APIEmbed, APIMessage } from "discord-api-types/v10";
import type { Context } from "./context.js";
import { byId } from "./dom.js";
import { parseInline, plainText } from "./markdown.js";
import { isEphemeral } from "./store.js";

const LOADING = 128;
/** Longer ones are cut: who wants all of it goes to the message. */
const MOST = 240;

/**
 * Tells a screen reader what happens in the open channel, politely and in short: whole cards with their buttons, as a
 * live log would read them out again at every edit, are too much. What was there before is not told.
 */
export function announce(context: Context): void {
  const { store } = context;
  const box = byId("announcer", HTMLElement);
  let told = new Map<string, APIMessage>();
  let place = "";
  store.onChange(() => {
    const messages = store.messages();
    const here = `${store.snapshot?.me.user.id} ${store.channelId}`;
    const news = messages.filter((message) => told.get(message.id) !== message);
    if (here !== place || messages.length < told.size) box.textContent = "";
    else if (news.length > 0) box.textContent = news.map((message) => wordsOf(message, context)).join(" ");
    place = here;
    told = new Map(messages.map((message) => [message.id, message]));
  });
}

function wordsOf(message: APIMessage, { store }: Context): string {
  const { author, content, embeds, attachments, flags = 0 } = message;
  const name = store.nameOf(author.id) ?? author.username;
  if ((flags & LOADING) !== 0) return `${name} is thinking.`;
  const files = attachments.map((file) => file.description ?? file.filename);
  const said = [content, ...embeds.flatMap(textsOf), ...files].filter(
    (text) => text !== undefined && text !== "",
  );
  const words = plainText(parseInline(said.join(". ").replace(/\s+/g, " ")));
  const short = words.length > MOST ? `${words.slice(0, MOST)}…` : words;
  return `${name}${isEphemeral(message) ? ", only to you" : ""}: ${short}`;
}

function textsOf({ title, description }: APIEmbed): (string | undefined)[] {
  return [title, description];
}
