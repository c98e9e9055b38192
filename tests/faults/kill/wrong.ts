/** The bot is there and does not do as it should. */
export class Stuck extends Error {
  override readonly name = "Stuck";
}

/** The answer was the sentence about a fault, with the id under which the log has it. */
export class Faulted extends Stuck {}

/** No answer came in time, though nobody killed the bot: the machine was busy. The person presses again. */
export class Unanswered extends Stuck {}

/** The person was told something that is not so. */
export class Untrue extends Error {
  override readonly name = "Untrue";
}

/** Something acknowledged is no longer there. */
export class Lost extends Error {
  override readonly name = "Lost";
}

/** Something was done twice. */
export class Doubled extends Error {
  override readonly name = "Doubled";
}
