/** A card as files, and what stands above a card that a file brought. */
export const exported = {
  /** Of the file, for those who can't see its icon; {role}: an English title. */
  "exported.json":
    "Wagecard ({role}) as JSON: the week, all figures, the wording; for programs, and to bring it back",
  "exported.csv": "Wagecard ({role}) as CSV: a row a task with hours, band, axes and costs; for spreadsheets",
  "exported.files":
    "Your card as files: the .csv opens in a spreadsheet, the .json has all of it. `/wagecard import:` with the .json brings the card back. Neither says who you are, but whoever has a file can read your week in it: hours, tasks and values of your own, your level or pay range, and the costs that follow from it.",

  "exported.same": "You still have this card with the very week of the file; here it is.",
  "exported.back": "Your card is here again.",
  "exported.copy":
    "You still have this card, and it has changed since it was exported. Both are kept: this one, out of the file, is a new card.",
  /** A further sentence; {exposure}: whether the exposure is another; {now} and {before}: “48 ± 5”. */
  "exported.moved":
    "The file was made with matrix {made}, and matrix {latest} gives other figures, so they were worked out anew{exposure, select, same {} other {: exposure {now} instead of {before}}}.",
  /** The file was made by an earlier version. */
  "exported.guessed":
    "The file's figures rest in part on a guess: a task of your own took the values of a modeled task that you never confirmed. Without the guess they were worked out anew{exposure, select, same {} other {: exposure {now} instead of {before}}}.",
  "exported.edited":
    "The figures in the file are not those that its week gives, so they were worked out anew{exposure, select, same {} other {: exposure {now} instead of {before}}}.",
} as const;
