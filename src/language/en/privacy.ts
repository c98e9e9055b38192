/** `/privacy`: what is kept of a person, all of it as a file, and deleting it. */
export const privacy = {
  "privacy.author": "Privacy",
  "privacy.title": "What I keep of you",
  /** `kept` is a list of the counts below: “one walk under way, 3 cards, and one card shared in channels”. */
  "privacy.now": "**Now:** {kept}.",
  "privacy.now.nothing": "**Now:** nothing.",
  "privacy.count.walks": "{count, plural, one {one walk under way} other {# walks under way}}",
  "privacy.count.cards": "{count, plural, one {one card} other {# cards}}",
  "privacy.count.shared":
    "{count, plural, one {one card shared in channels} other {# cards shared in channels}}",
  "privacy.walk":
    "**A walk under way:** role, level or range of pay, hours so far. Gone a day after your last press.",
  "privacy.cards":
    "**Up to {most} cards:** role, level or range of pay (never an exact figure), hours, values and tasks of your own, the figures. Gone {days, plural, one {one day} other {# days}} after the last change.",
  "privacy.shared":
    "**Cards you shared:** the card as it was (figured at a published wage if your pay is a range of your own), your display name, which message in which channel. Gone when you take them back, or {days, plural, one {one day} other {# days}} after you shared them.",
  "privacy.filed":
    "All of it is filed under your Discord user id. I read no messages and keep none, and nobody else sees a card that you have not shared.",
  "privacy.export.button": "Send me all of it",
  "privacy.pages.button": "In full, and the terms",
  "privacy.ask.button": "Delete all of it",

  /** Above a numbered list of channels; the list to choose from has the numbers, too. */
  "privacy.places": "**Shared in:**",
  "privacy.places.more": "{count, plural, one {and in one more channel} other {and in # more channels}}",
  "privacy.take-back.placeholder": "Take one back…",
  /** {channel}: its name, as Discord shows it. {why} as in `shared.leftover`; “Take it back” is a button's label. */
  "privacy.taken-back": "The card shared in {channel} is taken back.",
  "privacy.off-the-board": "The card shared in {channel} is off the board.",
  "privacy.taken-back.leftover":
    "The card shared in {channel} is off its board. {why, select, closed {I have no access to its message} other {Discord did not let me remove its message yet}}: “Take it back” on the message itself still removes it.",

  /** `kept` as above. */
  "privacy.ask": "This deletes {kept}, and takes back what you shared. It can't be undone.",
  "privacy.ask.nothing": "This deletes nothing, and takes back what you shared. It can't be undone.",
  "privacy.delete.button": "Yes, delete all of it",
  "privacy.keep.button": "Keep it",
  "privacy.deleted.all": "All that I kept of you is deleted.",
  /** A sentence after the others; {channels}: links to the channels. */
  "privacy.may-stand":
    "In {channels} a message with a card of yours may still stand: Discord never confirmed whether it took it. If you see one, “Take it back” on it removes it.",
  "privacy.deleted": "All that I kept of you is deleted. Shared cards are taken back.",
  /** “Take it back” is the label of a button under a shared card. */
  // {why}: “closed” if the bot has no access there; else Discord gave no answer, or an error.
  "privacy.deleted.leftover":
    "All that I kept of you is deleted. {why, select, closed {I have no access to} other {Discord did not let me remove}} {count, plural, one {one message} other {# messages}} with a shared card of yours: “Take it back” on the message itself still removes it.",

  /** Above two files; in other languages it says that they are in English. */
  "privacy.pages": "What is kept and why, in full, and the terms of use.",
  "privacy.pages.privacy": "The whole page on privacy",
  "privacy.pages.terms": "The terms of use",

  "privacy.exported": "This is all that I keep of you, as it is stored.",
  /** Read out to those who can't see the file. */
  "privacy.exported.file": "Everything that the bot keeps of you, as JSON",
} as const;
