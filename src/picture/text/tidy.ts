import { cleanLine, limited } from "../../text/index.js";

/** The picture shows at most some two hundred letters on a line; nothing behind that is looked at. */
const LONGEST = 400;

/** A text as it can be drawn on one line. */
export function tidy(text: string): string {
  return cleanLine(limited(text, LONGEST));
}
