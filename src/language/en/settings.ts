/** `/settings`: what the people who manage a server choose for it. */
export const settings = {
  "settings.title": "Settings of this server",
  "settings.sharing.everywhere": "**Sharing cards:** everywhere.",
  "settings.sharing.nowhere": "**Sharing cards:** nowhere.",
  /** `channels` is a list of names that can be clicked on. */
  "settings.sharing.channels": "**Sharing cards:** only in {channels}.",
  "settings.sharing.no-channel": "**Sharing cards:** in chosen channels, and none is chosen yet: so nowhere.",
  "settings.sharing.note":
    "Cards that are shared already stay until their owners take them back or somebody who manages messages removes them. Where sharing is off, the board is not shown and `/insights` does not count it. A thread counts as a channel of its own.",
  /** `level`: entry, mid, senior or staff, as in the options below. */
  "settings.level":
    "**Usual level:** {level}. A walk begins with it where its person says none; anybody can change theirs.",
  "settings.insights":
    "**Insights of this server:** {shown, select, yes {shown} other {hidden}}. With them `/insights` tells how the shared cards of a role lie, from {people} people on and without names.",
  "settings.footer": "Only people who may manage this server can change these. Changes count at once.",

  "settings.sharing.placeholder": "Where may cards be shared?",
  "settings.sharing.everywhere.option": "Everywhere",
  "settings.sharing.everywhere.option.description": "In every channel where people can use commands",
  "settings.sharing.channels.option": "In chosen channels",
  "settings.sharing.channels.option.description": "Only in the channels of the list below",
  "settings.sharing.nowhere.option": "Nowhere",
  "settings.sharing.nowhere.option.description": "Cards stay private; the board takes no new ones",
  "settings.channels.placeholder": "Channels where cards may be shared…",
  "settings.level.placeholder": "Which level does a walk begin with?",
  "settings.level.option": "Usual level: {level}",
  "settings.hide.button": "Hide insights of this server",
  "settings.show.button": "Show insights of this server",
  "settings.reset.button": "Back to the defaults",
} as const;
