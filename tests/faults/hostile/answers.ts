import type { APIMessage } from "discord-api-types/v10";
import { type Block, type Inline, parseMarkdown } from "../../../src/local/page/browser/markdown.js";
import { MARK } from "./typing.js";

/** What is wrong with a message that the bot wrote, one line each; none where all is well. */
export function faultsOf(message: APIMessage, secrets: readonly string[]): string[] {
  const faults: string[] = [];
  if (message.mentions.length > 0 || message.mention_everyone) faults.push("it mentions somebody");
  const all = JSON.stringify([message.content, message.embeds, message.components]);
  for (const secret of secrets) if (all.includes(secret)) faults.push(`it tells “${secret}”`);
  for (const text of marked(message)) {
    if (/(?<!\\)@(everyone|here)/.test(text)) faults.push(`@everyone is not escaped: ${text}`);
    for (const block of parseMarkdown(text))
      faults.push(...faultsIn(block).map((fault) => `${fault}: ${text}`));
  }
  return faults;
}

/** The texts in which Discord reads mark-up. Names above and lines below an embed are plain, as are labels. */
function marked(message: APIMessage): string[] {
  const embeds = message.embeds.flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [message.content, ...embeds].filter((text) => text !== undefined);
}

function faultsIn(block: Block): string[] {
  switch (block.kind) {
    case "paragraph":
    case "subtext":
      return inlinesFaults(block.children);
    case "heading":
      return holdsMark(block.children) ? ["a heading"] : inlinesFaults(block.children);
    case "quote":
      return block.blocks.some(blockHoldsMark) ? ["a quote"] : block.blocks.flatMap(faultsIn);
    case "fence":
      return MARK.test(block.text) ? ["a block of code"] : [];
    case "list":
      return block.items.some(({ children }) => holdsMark(children)) ? ["a list"] : [];
  }
}

function inlinesFaults(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node, at) => {
    // The bot names channels itself; what people typed has its mark right behind it.
    if (node.kind !== "channel") return inlineFaults(node);
    const next = nodes[at + 1];
    return next?.kind === "text" && new RegExp(`^${MARK.source}`).test(next.text)
      ? ["a mention of a channel"]
      : [];
  });
}

function inlineFaults(node: Inline): string[] {
  switch (node.kind) {
    case "text":
      return [];
    case "code":
      return MARK.test(node.text) ? ["code"] : [];
    case "user":
    case "role":
    case "channel":
    case "command":
      return [`a mention of a ${node.kind}`];
    case "time":
      // The board has the days of its cards, and nothing else has a time.
      return node.style === "d" ? [] : ["a time"];
    case "link":
      return MARK.test(node.href) || holdsMark(node.children) ? ["a link"] : [];
    case "strong":
      // Names and titles stand in bold on purpose.
      return inlinesFaults(node.children);
    default:
      return holdsMark(node.children) ? [node.kind] : inlinesFaults(node.children);
  }
}

function holdsMark(nodes: readonly Inline[]): boolean {
  return nodes.some((node) => {
    if (node.kind === "text" || node.kind === "code") return MARK.test(node.text);
    return "children" in node && holdsMark(node.children);
  });
}

function blockHoldsMark(block: Block): boolean {
  if (block.kind === "quote") return block.blocks.some(blockHoldsMark);
  if (block.kind === "fence") return MARK.test(block.text);
  if (block.kind === "list") return block.items.some(({ children }) => holdsMark(children));
  return holdsMark(block.children);
}
