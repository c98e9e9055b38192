/** As many pictures wait as may. The next is taken as soon as one is done, which is a matter of seconds. */
export class StudioFull extends Error {
  override readonly name = "StudioFull";
  constructor() {
    super("Too many pictures are being drawn at the moment. Try again in a few seconds.");
  }
}

/** This picture could not be drawn, or not in time; the next one starts afresh. `cause` says what happened. */
export class PictureFailed extends Error {
  override readonly name = "PictureFailed";
  /** `within`: the time that was up, in words; null where something broke. */
  constructor(within: string | null, options: ErrorOptions) {
    super(
      `This picture could not be drawn${within ? ` ${within}` : ""}. Try again; the card itself says the same.`,
      options,
    );
  }
}

/** The bot is stopping. */
export class StudioClosed extends Error {
  override readonly name = "StudioClosed";
  constructor() {
    super("No pictures are drawn any more: the bot is stopping.");
  }
}
