import { ApplicationCommandType } from "discord-api-types/v10";
import { type Command, EVERYWHERE } from "../src/discord/index.js";
import { helpMessage } from "../src/flows/index.js";

/** `/help`: what one can do, by situation, and what the four bands mean. */
export const help: Command = {
  payload: {
    name: "help",
    type: ApplicationCommandType.ChatInput,
    description: "What this bot does, with commands to click on, and what the four bands mean",
    ...EVERYWHERE,
  },

  run: async (request, house) => ({ kind: "say", view: helpMessage(request, house) }),
};
