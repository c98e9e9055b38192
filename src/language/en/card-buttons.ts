/** Buttons under a card that texts elsewhere name. */
export const cardButtons = {
  "card.share.button": "Share in this channel",
  "card.picture.button": "Picture",
  "card.export.button": "Export",
  "card.recompute.button": "Recompute",
} as const;
