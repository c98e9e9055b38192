import { ApplicationCommandType } from "discord-api-types/v10";
import { type Command, EVERYWHERE } from "../src/discord/index.js";
import { methodologyView } from "../src/views/index.js";

/** `/methodology`: formula, thresholds, versions, sources and limits in short, and the whole page as a file. */
export const methodology: Command = {
  payload: {
    name: "methodology",
    type: ApplicationCommandType.ChatInput,
    description: "How a Wagecard is computed: bands, exposure, cost, sources, limits",
    ...EVERYWHERE,
  },

  run: async (request, house) => ({ kind: "say", view: methodologyView(request.t, house.corpus) }),
};
