/** Everyone's latest shared card of a channel: as a message, and as a picture. */
export const board = {
  "board.heading": "Wagecards of this channel",
  "board.order.exposure.title": "{count, plural, one {One card} other {# cards}}, by exposure, highest first",
  "board.order.human-critical.title":
    "{count, plural, one {One card} other {# cards}}, by Human-critical share, highest first",
  "board.order.freed.title": "{count, plural, one {One card} other {# cards}}, by hours freed, most first",
  "board.order.newest.title": "{count, plural, one {One card} other {# cards}}, by date, newest first",
  "board.order.exposure.option": "By exposure, highest first",
  "board.order.human-critical.option": "By Human-critical share, highest first",
  "board.order.freed.option": "By hours freed, most first",
  "board.order.newest.option": "By date, newest first",

  "board.sort.placeholder": "Sort by…",
  "board.with.placeholder": "Compare my card with…",
  "board.previous.button": "Previous",
  "board.next.button": "Next",
  "board.picture.button": "Picture",
  "board.take-back.button": "Take mine back",

  /** For those who may manage messages: taking another person's card off. {why} as in `shared.leftover`. */
  "board.remove.placeholder": "Remove a card from this board…",
  "board.remove.ask":
    "Remove the card of {name} from this channel? It leaves the board, and its message is deleted. Its owner keeps their own card, and is told when they look at the board.",
  "board.remove.button": "Yes, remove it",
  "board.keep.button": "Keep it",
  "board.removed": "The card is removed: it is off the board, and its message is deleted.",
  "board.removed.leftover":
    "The card is off the board. {why, select, closed {I have no access to its message} other {Discord did not let me delete its message yet}}: please delete the message yourself.",
  /** Of a channel where sharing is switched off, for those who may remove cards. */
  "board.off.standing":
    "{count, plural, one {One card was shared here before and stands} other {# cards were shared here before and stand}} until taken back or removed.",

  "board.empty":
    "Nobody has shared a card in this channel yet. Make one with `/wagecard role:`, press “{button}” under it, and it stands here for everyone to compare with.",
  /** One card: `{pill}` is its headline, `{hours}` what AI frees of the week. */
  "board.row.figures": "{pill} · exposure **{exposure}** ± {margin} · frees {hours}",
  /** In place of the date: the message is not posted yet. */
  "board.row.on-its-way": "on its way to the channel",
  "board.totals.field": "All of them together, a week",
  "board.totals.hours": "{hours} in all, about **{freed}** freed",
  /** Dollars; the ratios are of AI's cost to people's: 0.12 to 0.31 times. */
  "board.totals.cost":
    "Operational AI cost {low} to {high}, beside {human} done by people ({lowRatio} to {highRatio} times)",
  "board.page": "Page {page} of {pages}",
  "board.not-on-it": "Yours is not here: “{button}” under your card puts it here",
  "board.margins": "± is each card's own",
  /** A list has no room to say them: values that people set, and roles that stand for another title. */
  "board.named": "own values and closest matches are named on each card",

  /** The picture has little room: columns of a table, about 20 characters each. */
  "board.picture.person": "Person",
  "board.picture.exposure": "Exposure of 100",
  "board.picture.mix": "Week by band",
  "board.picture.freed": "Freed a week",
  "board.picture.totals":
    "All together, a week: {hours}, about {freed} freed · operational AI cost {low} to {high}, beside {human} done by people ({lowRatio} to {highRatio} times)",
  "board.picture.footer": "± is each card's own · a model read, not a survey",
} as const;
