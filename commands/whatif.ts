import { ApplicationCommandType } from "discord-api-types/v10";
import { type Command, EVERYWHERE } from "../src/discord/index.js";
import { currentCard, whatIfMessage } from "../src/flows/index.js";
import { NO_SHIFT, type Reply } from "../src/views/index.js";

/** `/whatif`: the same hours with AI more, or less, capable or reliable. */
export const whatif: Command = {
  payload: {
    name: "whatif",
    type: ApplicationCommandType.ChatInput,
    description: "The same hours with AI more, or less, capable or reliable: which bands move, hours freed",
    ...EVERYWHERE,
  },

  run: (request, house) =>
    house.store.withPerson(request.userId, async (desk): Promise<Reply> => {
      const card = currentCard(await desk.person());
      return { kind: "say", view: whatIfMessage(request.t, card, NO_SHIFT, house) };
    }),
};
