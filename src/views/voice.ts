/** Whose card is shown: one's own, or one that somebody shared. The words of address change with it. */
export type Voice = "own" | "shared";
