/** Marks within a line of Discord's markdown; `markdown.ts` reads the lines. */

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
  const ticks = new Ticks(source);
  let text = "";
  let at = 0;
  while (at < source.length) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(source)?.index ?? source.length;
    text += source.slice(at, next);
    at = next;
    if (at === source.length) break;
    const found = ruleAt(source, at, text, depth, ticks);
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

interface Found {
  readonly node: Inline;
  readonly length: number;
}

/** The runs of backticks in a text, each of a length found once on the way through it. */
class Ticks {
  readonly #starts = new Map<number, { readonly at: number[]; next: number }>();
  #end = 0;

  constructor(private readonly source: string) {
    for (const { 0: run, index } of source.matchAll(/`+/g)) {
      const same = this.#starts.get(run.length) ?? { at: [], next: 0 };
      same.at.push(index);
      this.#starts.set(run.length, same);
    }
  }

  /** Lengths of runs, the longest first. There are few: all of them together are no longer than the text. */
  lengths(): readonly number[] {
    return [...this.#starts.keys()].sort((a, b) => b - a);
  }

  /** Where the run that `at` is in ends; `at` never goes back. */
  endOf(at: number): number {
    this.#end = Math.max(this.#end, at);
    while (this.source[this.#end] === "`") this.#end += 1;
    return this.#end;
  }

  /** Start of the first run of a length at `from` or later; `from` never goes back. */
  next(length: number, from: number): number | undefined {
    const same = this.#starts.get(length);
    if (!same) return undefined;
    while ((same.at[same.next] ?? from) < from) same.next += 1;
    return same.at[same.next];
  }
}

/**
 * Code between two runs of backticks: as many as possible, as long as a run of the same length follows. The runs are
 * known beforehand, since an expression that looked for them took the cube of their number.
 */
function codeAt(source: string, at: number, ticks: Ticks): Found | null {
  const inner = ticks.endOf(at);
  for (const length of ticks.lengths()) {
    const close = length > inner - at ? undefined : ticks.next(length, inner);
    if (close === undefined) continue;
    const text = source.slice(at + length, close).replace(/^ (?=`)|(?<=`) $/g, "");
    return { node: { kind: "code", text }, length: close + length - at };
  }
  return null;
}

function ruleAt(source: string, at: number, before: string, depth: number, ticks: Ticks): Found | null {
  if (source[at] === "`") return codeAt(source, at, ticks);
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
  let open = href.split(")").length - href.split("(").length;
  while (href[end - 1] === ")" && open > 0) {
    end -= 1;
    open -= 1;
  }
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
