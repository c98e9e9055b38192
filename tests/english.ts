import { translatorFor } from "../src/language/index.js";

/** The words that the bot says to somebody whose Discord is in American English. */
export const english = translatorFor("en-US");
