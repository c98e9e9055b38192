import { ApplicationCommandType } from "discord-api-types/v10";
import { type Command, EVERYWHERE } from "../src/discord/index.js";
import { privacyMessage } from "../src/flows/index.js";

/** `/privacy`: what is stored and for how long; all of it as a file, or all of it deleted. */
export const privacy: Command = {
  payload: {
    name: "privacy",
    type: ApplicationCommandType.ChatInput,
    description: "What is stored of you and for how long; get all of it, or delete all of it",
    ...EVERYWHERE,
  },

  run: async (request, house) => ({
    kind: "say",
    view: await privacyMessage(request.t, request.userId, house),
  }),
};
