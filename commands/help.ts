import { ApplicationCommandType } from "discord-api-types/v10";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { helpMessage } from "../src/flows/index.js";

/** `/help`: what one can do, by situation, and what the four bands mean. */
export const help: Command = {
  payload: {
    ...named((t) => t("command.help.name")),
    type: ApplicationCommandType.ChatInput,
    ...described((t) => t("command.help.description")),
    ...EVERYWHERE,
  },

  run: async (request, house) => ({ kind: "say", view: helpMessage(request, house) }),
};
