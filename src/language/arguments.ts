/**
 * Which values a message needs, read off its text by the compiler: `{name}` takes a text or a number, `{count, plural,
 * …}` a number, `{voice, select, …}` a text. Messages quote no braces, so that every brace is one of an argument.
 */
export type ArgumentsOf<Text extends string> = Text extends string ? InMessage<Text, []> : never;

/** `Around` has one entry for each plural or select that the text is a branch of. */
type InMessage<Text extends string, Around extends unknown[]> = Text extends `${infer Before}{${infer Rest}`
  ? Before extends `${string}}${string}`
    ? BranchEnd<Text, Around>
    : Rest extends `${infer Head}}${infer After}`
      ? Head extends `${infer Name},${infer Kind},${string}`
        ? Rest extends `${string},${string},${infer Branches}`
          ? { readonly [name in Name]: Kind extends ` select` ? string : number } & InBranches<
              Branches,
              Around
            >
          : never
        : { readonly [name in Head]: string | number } & InMessage<After, Around>
      : never
  : BranchEnd<Text, Around>;

/** The text of a branch is over, and further branches follow. */
type BranchEnd<Text extends string, Around extends unknown[]> = Around extends [unknown, ...infer Outer]
  ? Text extends `${string}}${infer After}`
    ? InBranches<After, Outer>
    : unknown
  : unknown;

/** Between the branches of a plural or select: one more, or its end. */
type InBranches<Text extends string, Outer extends unknown[]> = Text extends `${infer Before}{${infer Branch}`
  ? Before extends `${string}}${string}`
    ? ChoiceEnd<Text, Outer>
    : InMessage<Branch, [unknown, ...Outer]>
  : ChoiceEnd<Text, Outer>;

type ChoiceEnd<Text extends string, Outer extends unknown[]> = Text extends `${string}}${infer After}`
  ? InMessage<After, Outer>
  : unknown;
