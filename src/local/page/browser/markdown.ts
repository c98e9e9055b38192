import { type Inline, parseInline } from "./inline.js";

export { type Inline, parseInline, plainText } from "./inline.js";

/**
 * Discord's markdown as a plain tree: no DOM, no HTML, so that it can be tested anywhere. `markdown-view.ts`
 * makes elements of it.
 */

export interface ListBlock {
  readonly kind: "list";
  /** Number of the first item; null where the items carry dots. */
  readonly start: number | null;
  readonly items: readonly { readonly children: readonly Inline[]; readonly list: ListBlock | null }[];
}

export type Block =
  | { readonly kind: "paragraph" | "subtext"; readonly children: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "fence"; readonly language: string; readonly text: string }
  | ListBlock;

/** Blocks of a message's content or of an embed's text. Line breaks stay in the text as `\n`. */
export function parseMarkdown(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let open = source.indexOf(FENCE);
  while (open >= 0) {
    const close = source.indexOf(FENCE, open + FENCE.length);
    if (close < 0) break;
    const after = close + FENCE.length;
    if (source[open - 1] !== "\\") {
      blocks.push(...parseLines(source.slice(from, open)));
      blocks.push(parseFence(source.slice(open + FENCE.length, close)));
      from = after;
    }
    open = source.indexOf(FENCE, after);
  }
  return [...blocks, ...parseLines(source.slice(from))];
}

const FENCE = "```";

/**
 * What stands between two fences. The two are searched for one after the other, and empty lines are counted: one
 * expression for all of it took the cube of a message's length when the closing fence was missing.
 */
function parseFence(inner: string): Block {
  const language = /^([\w+#.-]+)\n/.exec(inner)?.[1] ?? "";
  let start = language === "" ? 0 : language.length + 1;
  let end = inner.length;
  while (inner[start] === "\n") start += 1;
  while (end > start && inner[end - 1] === "\n") end -= 1;
  return { kind: "fence", language, text: inner.slice(start, end) };
}

function parseLines(source: string): Block[] {
  const blocks: Block[] = [];
  const lines = source.split("\n");
  let paragraph: string[] = [];
  const endParagraph = () => {
    const text = paragraph.join("\n").replace(/^\n+/, "").trimEnd();
    if (text !== "") blocks.push({ kind: "paragraph", children: parseInline(text) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const heading = /^(#{1,3})\s+(.+)$/.exec(line);
    const subtext = /^-#\s+(.+)$/.exec(line);
    const isRest = line.startsWith(">>> ");
    const started: Block | null = heading
      ? { kind: "heading", level: levelOf(heading[1]), children: parseInline(heading[2] ?? "") }
      : subtext
        ? { kind: "subtext", children: parseInline(subtext[1] ?? "") }
        : null;
    if (started) {
      endParagraph();
      blocks.push(started);
    } else if (isRest || QUOTE.test(line)) {
      endParagraph();
      const end = isRest ? lines.length : endOf(lines, at, QUOTE);
      const inner = isRest
        ? [line.slice(4), ...lines.slice(at + 1)]
        : lines.slice(at, end).map((one) => one.slice(2));
      blocks.push({ kind: "quote", blocks: parseLines(inner.join("\n")) });
      at = end - 1;
    } else if (ITEM.test(line)) {
      endParagraph();
      const end = endOf(lines, at, ITEM);
      blocks.push(...parseList(lines.slice(at, end)));
      at = end - 1;
    } else {
      paragraph.push(line);
    }
  }
  endParagraph();
  return blocks;
}

const QUOTE = /^>( |$)/;
const ITEM = /^( *)([-*]|\d{1,9}\.) +(\S.*)$/;

function levelOf(marks: string | undefined): 1 | 2 | 3 {
  return marks === "#" ? 1 : marks === "##" ? 2 : 3;
}

/** First line from `at` on that does not fit. */
function endOf(lines: readonly string[], at: number, fits: RegExp): number {
  let end = at;
  while (end < lines.length && fits.test(lines[end] ?? "")) end += 1;
  return end;
}

/** Lists of lines that are all items; a change between dots and numbers begins another list. */
function parseList(lines: readonly string[]): ListBlock[] {
  const lists: ListBlock[] = [];
  let items: { children: readonly Inline[]; list: ListBlock | null }[] = [];
  let start: number | null | undefined;
  const end = () => {
    if (items.length > 0) lists.push({ kind: "list", start: start ?? null, items });
    items = [];
  };
  const depth = /^ */.exec(lines[0] ?? "")?.[0].length ?? 0;
  for (let at = 0; at < lines.length; at += 1) {
    const [, , mark = "-", text = ""] = ITEM.exec(lines[at] ?? "") ?? [];
    const number = /\d/.test(mark) ? Number.parseInt(mark, 10) : null;
    if (start === undefined || (number === null) !== (start === null)) {
      end();
      start = number;
    }
    let after = at + 1;
    while (after < lines.length && (/^ */.exec(lines[after] ?? "")?.[0].length ?? 0) > depth) after += 1;
    items.push({ children: parseInline(text), list: parseList(lines.slice(at + 1, after))[0] ?? null });
    at = after - 1;
  }
  end();
  return lists;
}
