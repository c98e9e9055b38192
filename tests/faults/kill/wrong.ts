/** The bot is there and does not do as it should. */
export class Stuck extends Error {
  override readonly name = "Stuck";
}

/** Something acknowledged is no longer there. */
export class Lost extends Error {
  override readonly name = "Lost";
}

/** Something was done twice. */
export class Doubled extends Error {
  override readonly name = "Doubled";
}
