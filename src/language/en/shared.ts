/** A card that everyone in a channel sees, and what its owner reads about it. */
export const shared = {
  /** {name}: the person who shared it. */
  "shared.heading": "Wagecard of {name}",
  "shared.compare.button": "Compare with mine",
  "shared.picture.button": "Picture",
  "shared.board.button": "Board",
  "shared.take-back.button": "Take it back",

  /** Above the preview of a card; {channel} becomes a link to the channel. The next three follow it as sentences. */
  "shared.preview":
    "**Not shared yet.** This is what everyone in {channel} would see, under your name: your role, the hours of each task, and every figure below. They can ask why, compare with it, and take a picture of it.",
  "shared.preview.own": "It also says which tasks and values are your own.",
  "shared.preview.median":
    "Your pay range stays with you: everything is worked out at the median wage of the occupation, so these figures are not those of your own card.",
  "shared.preview.level": "The costs follow from your level, which it names.",
  "shared.post.button": "Post in this channel",
  "shared.not-now.button": "Not now",
  /** {button}: the label of the button under a card that leads to the preview. */
  "shared.not-now": "Nothing was shared. “{button}” under your card shows this again.",

  "shared.now":
    "Everyone in this channel sees this card now, and it is on the board (`/compare`). Changes that you make to yours stay private until you share it again.",
  "shared.already": "This card is shared here already, just as it is.",
  /** {button}, here and below: the label of the button that takes a card back. */
  "shared.on-its-way":
    "This card is on its way to this channel. If it does not appear, press “{button}” and share it again.",
  /** {why}, here and below: “closed” if the bot has no access to the channel; else Discord gave no answer, or an error. */
  "shared.leftover":
    "Everyone in this channel sees this card now. {why, select, closed {I have no access to your earlier one here} other {Discord did not let me remove your earlier one here yet}}: press “{button}” on that message to remove it.",
  "shared.overtaken":
    "This sharing was overtaken by a later one, or taken back meanwhile; its message is removed.",
  "shared.overtaken-leftover":
    "This sharing was overtaken by a later one, or taken back meanwhile. {why, select, closed {I have no access to its message} other {Discord did not let me remove its message yet}}: press “{button}” on the message itself to remove it.",
  "shared.earlier-removed":
    "This message of an earlier sharing is removed. If you shared a newer card here, that one stays.",
  "shared.taken-back": "Your card is taken back: it is off the board, and its message is removed.",
  "shared.taken-back-already": "Your card is taken back already.",
  "shared.off-the-board": "Your card is off the board.",
  /** A sentence after another one; {button}: as above. */
  "shared.may-stand":
    "A message with a card of yours may still stand in this channel: Discord never confirmed whether it took it. If you see one, press “{button}” on it to remove it.",
  "shared.taken-back-leftover":
    "Your card is off the board. {why, select, closed {I have no access to its message} other {Discord did not let me remove its message yet}}: press “{button}” on the message itself to remove it.",
  "shared.counts-in-insights":
    "A card that is shared also counts in `/insights` of its channel, from the next day on: without a name, among at least five, and in coarse figures.",
} as const;
