/** Whose card is shown: one's own, or one that somebody shared. The words of address change with it. */
export type Voice = "own" | "shared";

export const VOICE = {
  own: {
    by: "you",
    values: "Your values",
    itsOwn: "your own",
    ownTask: "Your own task",
    stays: "What stays yours.",
  },
  shared: {
    by: "its owner",
    values: "The owner's values",
    itsOwn: "the owner's own",
    ownTask: "A task of the owner's own",
    stays: "What stays with the person.",
  },
} as const satisfies Record<Voice, Readonly<Record<string, string>>>;
