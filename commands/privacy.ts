import { ApplicationCommandType } from "discord-api-types/v10";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { privacyMessage } from "../src/flows/index.js";

/** `/privacy`: what is stored and for how long; all of it as a file, or all of it deleted. */
export const privacy: Command = {
  payload: {
    ...named((t) => t("command.privacy.name")),
    type: ApplicationCommandType.ChatInput,
    ...described((t) => t("command.privacy.description")),
    ...EVERYWHERE,
  },

  run: async (request, house) => ({
    kind: "say",
    view: await privacyMessage(request.t, request.userId, house),
  }),
};
