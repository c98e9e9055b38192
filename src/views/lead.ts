import { cut } from "../text/index.js";
import { escaped, type MessageView } from "./message.js";

/** Characters of a message's text, as Discord allows them. */
const CONTENT_MOST = 2000;
/** Characters of the first line of a description that are still one line for somebody who only reads the text. */
const LINE_MOST = 110;

/**
 * The message's text with its embed's first line under it: people who have embeds switched off read nothing else, and
 * screen readers begin with it.
 */
export function contentOf({ content, lead, embeds: [embed] }: MessageView): string {
  if (!embed) return content;
  // Authors are plain text in an embed, and mark-up in a message's text.
  const title = embed.title ?? escaped(embed.author?.name ?? "");
  const [line = ""] = (embed.description ?? "").split("\n");
  const rest = lead ?? (line.length <= LINE_MOST ? line : "");
  const first = [title, rest].filter((part) => part !== "").join(" · ");
  return cut([content, first].filter((part) => part !== "").join("\n"), CONTENT_MOST);
}
