import { describe, expect, it } from "vitest";
import { type Inline, parseInline, parseMarkdown, plainText } from "../../src/local/page/browser/markdown.js";

const text = (value: string): Inline => ({ kind: "text", text: value });
const link = (href: string, label = href): Inline => ({
  kind: "link",
  href,
  title: "",
  children: [text(label)],
});
const paragraph = (...children: Inline[]) => ({ kind: "paragraph", children });

describe("within a line", () => {
  const cases: readonly [string, readonly Inline[]][] = [
    ["plain, 3 * 4 * 5", [text("plain, 3 * 4 * 5")]],
    ["**bold**", [{ kind: "strong", children: [text("bold")] }]],
    [
      "*it* _it_",
      [{ kind: "em", children: [text("it")] }, text(" "), { kind: "em", children: [text("it")] }],
    ],
    ["***both***", [{ kind: "strong", children: [{ kind: "em", children: [text("both")] }] }]],
    [
      "__under__ ~~gone~~",
      [
        { kind: "underline", children: [text("under")] },
        text(" "),
        { kind: "strike", children: [text("gone")] },
      ],
    ],
    ["||**s**||", [{ kind: "spoiler", children: [{ kind: "strong", children: [text("s")] }] }]],
    ["`**not bold**`", [{ kind: "code", text: "**not bold**" }]],
    ["`` a ` b ``", [{ kind: "code", text: " a ` b " }]],
    ["snake_case_name", [text("snake_case_name")]],
    ["\\*not italic\\* \\`x\\`", [text("*not italic* `x`")]],
    ["**open", [text("**open")]],
    ["[a](https://x.org/b)", [link("https://x.org/b", "a")]],
    ["[a](javascript:alert(1))", [text("[a](javascript:alert(1))")]],
    ["<https://x.org/a>", [link("https://x.org/a")]],
    ["(https://x.org/a_(b)).", [text("("), link("https://x.org/a_(b)"), text(").")]],
    ["**https://x.org**", [{ kind: "strong", children: [link("https://x.org")] }]],
    [
      "<@12> <@!12> <@&34> <#56>",
      [
        { kind: "user", id: "12" },
        text(" "),
        { kind: "user", id: "12" },
        text(" "),
        { kind: "role", id: "34" },
        text(" "),
        { kind: "channel", id: "56" },
      ],
    ],
    ["</role view:9>", [{ kind: "command", name: "role view" }]],
    [
      "<t:1700000000:R><t:0>",
      [
        { kind: "time", seconds: 1_700_000_000, style: "R" },
        { kind: "time", seconds: 0, style: "f" },
      ],
    ],
    ["<:wave:12>", [text(":wave:")]],
    ["<script>alert(1)</script>", [text("<script>alert(1)</script>")]],
    ["🟥🟧🟩🟦 54 ± 6", [text("🟥🟧🟩🟦 54 ± 6")]],
  ];
  it.each(cases)("%s", (source, expected) => {
    expect(parseInline(source)).toEqual(expected);
  });

  it("keeps line breaks inside of bold", () => {
    expect(parseInline("**a\nb**")).toEqual([{ kind: "strong", children: [text("a\nb")] }]);
  });

  it("gives the words alone", () => {
    expect(plainText(parseInline("**a** `b` </c:1>"))).toBe("a b /c");
  });
});

describe("blocks", () => {
  it("reads headings and subtext, and only with a space after the mark", () => {
    expect(parseMarkdown("# a\n## b\n### c\n-# d\n#e")).toEqual([
      { kind: "heading", level: 1, children: [text("a")] },
      { kind: "heading", level: 2, children: [text("b")] },
      { kind: "heading", level: 3, children: [text("c")] },
      { kind: "subtext", children: [text("d")] },
      paragraph(text("#e")),
    ]);
  });

  it("keeps a blank line between two lines of text", () => {
    expect(parseMarkdown("a\n\nb\n")).toEqual([paragraph(text("a\n\nb"))]);
  });

  it("reads quotes, of some lines or of all the rest", () => {
    expect(parseMarkdown("> a\n> b\nc")).toEqual([
      { kind: "quote", blocks: [paragraph(text("a\nb"))] },
      paragraph(text("c")),
    ]);
    expect(parseMarkdown(">>> a\nb")).toEqual([{ kind: "quote", blocks: [paragraph(text("a\nb"))] }]);
  });

  it("reads lists, nested and numbered", () => {
    expect(parseMarkdown("- a\n  - b\n- c\n3. d")).toEqual([
      {
        kind: "list",
        start: null,
        items: [
          {
            children: [text("a")],
            list: { kind: "list", start: null, items: [{ children: [text("b")], list: null }] },
          },
          { children: [text("c")], list: null },
        ],
      },
      { kind: "list", start: 3, items: [{ children: [text("d")], list: null }] },
    ]);
  });

  it("reads code blocks, nothing inside of them", () => {
    expect(parseMarkdown("a\n```json\n{ **b** }\n```\nc")).toEqual([
      paragraph(text("a")),
      { kind: "fence", language: "json", text: "{ **b** }" },
      paragraph(text("c")),
    ]);
    expect(parseMarkdown("```one line```")).toEqual([{ kind: "fence", language: "", text: "one line" }]);
  });

  it("drops empty lines at both ends of a code block, and leaves one that is not closed as text", () => {
    const fence = (text: string, language = "") => ({ kind: "fence", language, text });
    expect(parseMarkdown("```js\n\n\na\n\nb\n\n```")).toEqual([fence("a\n\nb", "js")]);
    expect(parseMarkdown("```\n\n```a```js\n```")).toEqual([
      fence(""),
      paragraph(text("a")),
      fence("", "js"),
    ]);
    expect(parseMarkdown("a ```b")).toEqual([paragraph(text("a ```b"))]);
    expect(parseMarkdown("\\```a``` b")).toEqual(parseMarkdown("\\```a``` b "));
  });

  it("takes as long a run of backticks as is closed", () => {
    const code = (value: string): Inline => ({ kind: "code", text: value });
    expect(parseInline("``a`")).toEqual([code("`a")]);
    expect(parseInline("`a`` b` ``c``")).toEqual([code("a`` b"), text(" "), code("c")]);
    expect(parseInline("`a`` b")).toEqual([text("`a`` b")]);
    expect(parseInline("`a` `b` ``c` d`` `e`")).toEqual([
      code("a"),
      text(" "),
      code("b"),
      text(" "),
      code("c` d"),
      text(" "),
      code("e"),
    ]);
  });

  // With work that grows by the square of the length these would take minutes, and by its cube years.
  it.each([
    ["an open fence and empty lines", `\`\`\`${"\n".repeat(200_000)}`],
    ["fences without end", "```\n".repeat(50_001)],
    ["backticks", "`".repeat(200_001)],
    ["words between backticks", "`a".repeat(100_001)],
    ["open backticks of many lengths", Array.from({ length: 600 }, (_, n) => "`".repeat(n)).join("a")],
    ["spaces at the end of a line", `a${" ".repeat(200_000)}b`],
    ["an address in brackets", `https://x.org/${")".repeat(200_000)}`],
  ])("reads %s in one go", (_, source) => {
    expect(JSON.stringify(parseMarkdown(source)).length).toBeGreaterThan(0);
  });

  it.each(["*", "_", "**", "||", "`", "[", "<@", "\\"])(
    "takes 4,000 times %s and keeps every word",
    (mark) => {
      // A pattern that backtracks without end, or a stack that ends, shows as a failure of the test itself.
      parseMarkdown(mark.repeat(4000));
      const [block] = parseMarkdown(`word ${`${mark}a `.repeat(1500)}end`);
      const words = block && "children" in block ? plainText(block.children) : "";
      expect(words).toMatch(/^word [\s\S]*a[\s\S]*end$/);
    },
  );
});
