import { bench, describe } from "vitest";
import { roleFinder } from "../../src/corpus/index.js";
import { corpus } from "../corpus/real.js";

/** Autocomplete answers from memory: under 5 ms for whatever is typed. */
const roles = roleFinder(corpus);

describe("finding a role while somebody types", () => {
  for (const typed of ["e", "machin lerning enginer", "customer success manager", "zzzzzzzz"]) {
    bench(`“${typed}”`, () => {
      roles.search(typed, 25);
    });
  }
});
