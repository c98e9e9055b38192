import { DiscordAPIError, RESTJSONErrorCodes } from "discord.js";
import { pino } from "pino";
import { expect, it } from "vitest";
import { twinWatch } from "../../src/discord/twin.js";

function watched() {
  const said: string[] = [];
  let now = 0;
  const log = pino({ level: "info" }, { write: (line) => said.push(JSON.parse(line).msg) });
  const watch = twinWatch(log, () => now);
  const pass = (ms: number) => {
    now += ms;
  };
  return { said, watch, pass };
}

const refused = (code: number) =>
  new DiscordAPIError({ code, message: "refused" }, code, 400, "POST", "/callback", { body: {}, files: [] });
const taken = refused(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
const SOMEBODY = expect.stringContaining("somebody else answers this bot's interactions");

it("says so at the third answer that somebody else was quicker with, and again after ten minutes", () => {
  const { said, watch, pass } = watched();
  watch(taken);
  watch(taken);
  expect(said).toEqual([]);
  watch(taken);
  watch(taken);
  expect(said).toEqual([SOMEBODY]);
  pass(600_000);
  for (let nth = 0; nth < 3; nth++) watch(taken);
  expect(said).toEqual([SOMEBODY, SOMEBODY]);
});

it("suspects nobody of what is rare, or of other errors", () => {
  const { said, watch, pass } = watched();
  for (let nth = 0; nth < 5; nth++) {
    watch(taken);
    pass(40_000);
  }
  for (let nth = 0; nth < 5; nth++) {
    watch(refused(RESTJSONErrorCodes.UnknownInteraction));
    watch(new Error("no connection"));
  }
  expect(said).toEqual([]);
});
