/**
 * Discord's markdown as a plain tree: no DOM, no HTML, so that it can be tested anywhere. `markdown-view.ts`
 * makes elements of it.
 */

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "strong" | "em" | "underline" | "strike" | "spoiler";
      readonly children: readonly Inline[];
    }
  | { readonly kind: "code"; readonly text: string }
  | {
      readonly kind: "link";
      readonly href: string;
      readonly title: string;
      readonly children: readonly Inline[];
    }
  | { readonly kind: "user" | "channel" | "role"; readonly id: string }
  | { readonly kind: "command"; readonly name: string }
  | { readonly kind: "time"; readonly seconds: number; readonly style: string };

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

const FENCE = /```(?:([\w+#.-]+)\n)?\n*([\s\S]*?)\n*```/g;

/** Blocks of a message's content or of an embed's text. Line breaks stay in the text as `\n`. */
export function parseMarkdown(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const fence of source.matchAll(FENCE)) {
    if (source[fence.index - 1] === "\\") continue;
    blocks.push(...parseLines(source.slice(from, fence.index)));
    blocks.push({ kind: "fence", language: fence[1] ?? "", text: fence[2] ?? "" });
    from = fence.index + fence[0].length;
  }
  return [...blocks, ...parseLines(source.slice(from))];
}

function parseLines(source: string): Block[] {
  const blocks: Block[] = [];
  const lines = source.split("\n");
  let paragraph: string[] = [];
  const endParagraph = () => {
    const text = paragraph.join("\n").replace(/^\n+|\s+$/g, "");
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

interface Rule {
  readonly pattern: RegExp;
  /** Null lets the next rule try. */
  readonly node: (match: readonly string[], before: string, depth: number) => Inline | null;
}

const WORD = /[\p{L}\p{N}]$/u;
const URL_TEXT = /https?:\/\/[^\s<>]*[^\s<>.,:;!?"'\]*_~|]/y;

/** In this order; each pattern is sticky. */
const RULES: readonly Rule[] = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, node: ([, text = ""]) => ({ kind: "text", text }) },
  {
    pattern: /(`+)([\s\S]*?[^`])\1(?!`)/y,
    node: ([, , text = ""]) => ({ kind: "code", text: text.replace(/^ (?=`)|(?<=`) $/g, "") }),
  },
  {
    pattern:
      /\[((?:\\[\s\S]|\[[^[\]]*\]|[^[\]\\])+)\]\(<?(https?:\/\/(?:[^\s()<>]|\([^\s()<>]*\))+)>?(?: "([^"]*)")?\)/y,
    node: ([, label = "", href = "", title = ""], _, depth) =>
      link(href, parseInline(label, depth + 1), title),
  },
  {
    pattern: /<(https?:\/\/[^\s<>]+)>/y,
    node: ([, href = ""]) => link(href, [{ kind: "text", text: href }], ""),
  },
  {
    pattern: URL_TEXT,
    node: ([href = ""]) => link(balanced(href), [{ kind: "text", text: balanced(href) }], ""),
  },
  { pattern: /<@!?(\d{1,20})>/y, node: ([, id = ""]) => ({ kind: "user", id }) },
  { pattern: /<@&(\d{1,20})>/y, node: ([, id = ""]) => ({ kind: "role", id }) },
  { pattern: /<#(\d{1,20})>/y, node: ([, id = ""]) => ({ kind: "channel", id }) },
  {
    pattern: /<\/([^\s:<>]+(?: [^\s:<>]+){0,2}):\d{1,20}>/y,
    node: ([, name = ""]) => ({ kind: "command", name }),
  },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y,
    node: ([, seconds, style]) => ({ kind: "time", seconds: Number(seconds), style: style ?? "f" }),
  },
  { pattern: /<a?(:\w+:)\d{1,20}>/y, node: ([, text = ""]) => ({ kind: "text", text }) },
  {
    pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y,
    node: ([, text], _, depth) => spread("strong", text, depth),
  },
  {
    pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y,
    node: ([, text], _, depth) => spread("underline", text, depth),
  },
  { pattern: /~~((?:\\[\s\S]|[^\\])+?)~~/y, node: ([, text], _, depth) => spread("strike", text, depth) },
  { pattern: /\|\|([\s\S]+?)\|\|/y, node: ([, text], _, depth) => spread("spoiler", text, depth) },
  {
    pattern: /\*(?=\S)((?:\*\*|\\[\s\S]|[^*\\])+?)(?<!\s)\*(?!\*)/y,
    node: ([, text], _, depth) => spread("em", text, depth),
  },
  {
    // Inside a word an underscore is a letter like any other: `snake_case_name`.
    pattern: /_((?:__|\\[\s\S]|[^_\\])+?)_(?![\p{L}\p{N}_])/uy,
    node: ([, text], before, depth) => (WORD.test(before) ? null : spread("em", text, depth)),
  },
];

/** Where a rule could begin; everything else is text. */
const SPECIAL = /[\\`[<*_~|]|https?:\/\//g;

/** Marks within marks beyond this are text: nobody writes them, and a stack has an end. */
const DEEPEST = 20;

/** The nodes of a line or more. `depth` counts the marks around it. */
export function parseInline(source: string, depth = 0): readonly Inline[] {
  if (depth > DEEPEST) return [{ kind: "text", text: source }];
  const nodes: Inline[] = [];
  let text = "";
  let at = 0;
  while (at < source.length) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(source)?.index ?? source.length;
    text += source.slice(at, next);
    at = next;
    if (at === source.length) break;
    const found = ruleAt(source, at, text, depth);
    if (!found) {
      text += source[at] ?? "";
      at += 1;
    } else {
      if (found.node.kind === "text") text += found.node.text;
      else {
        if (text !== "") nodes.push({ kind: "text", text });
        text = "";
        nodes.push(found.node);
      }
      at += found.length;
    }
  }
  if (text !== "") nodes.push({ kind: "text", text });
  return nodes;
}

function ruleAt(
  source: string,
  at: number,
  before: string,
  depth: number,
): { node: Inline; length: number } | null {
  for (const { pattern, node } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) continue;
    const made = node(match, before, depth);
    if (!made) continue;
    const length = pattern === URL_TEXT ? balanced(match[0]).length : match[0].length;
    return { node: made, length };
  }
  return null;
}

function spread(
  kind: "strong" | "em" | "underline" | "strike" | "spoiler",
  text: string | undefined,
  depth: number,
): Inline {
  return { kind, children: parseInline(text ?? "", depth + 1) };
}

function link(href: string, children: readonly Inline[], title: string): Inline {
  return { kind: "link", href, title, children };
}

/** A bare address without the closing brackets that belong to the sentence around it. */
function balanced(href: string): string {
  let end = href.length;
  const count = (mark: string) => href.slice(0, end).split(mark).length;
  while (href[end - 1] === ")" && count(")") > count("(")) end -= 1;
  return href.slice(0, end);
}

/** The words alone, as a screen reader's name for an element. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === "text" || node.kind === "code") return node.text;
      if (node.kind === "command") return `/${node.name}`;
      return "children" in node ? plainText(node.children) : "";
    })
    .join("");
}
