import { ApplicationCommandType } from "discord-api-types/v10";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { methodologyView } from "../src/views/index.js";

/** `/methodology`: formula, thresholds, versions, sources and limits in short, and the whole page as a file. */
export const methodology: Command = {
  payload: {
    ...named((t) => t("command.methodology.name")),
    type: ApplicationCommandType.ChatInput,
    ...described((t) => t("command.methodology.description")),
    ...EVERYWHERE,
  },

  run: async (request, house) => ({ kind: "say", view: methodologyView(request.t, house.corpus) }),
};
