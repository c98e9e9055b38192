import { ApplicationCommandType } from "discord-api-types/v10";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { currentCard, whatIfMessage } from "../src/flows/index.js";
import { NO_SHIFT, type Reply } from "../src/views/index.js";

/** `/whatif`: the same hours with AI more, or less, capable or reliable. */
export const whatif: Command = {
  payload: {
    ...named((t) => t("command.whatif.name")),
    type: ApplicationCommandType.ChatInput,
    ...described((t) => t("command.whatif.description")),
    ...EVERYWHERE,
  },

  run: (request, house) =>
    house.store.withPerson(request.userId, async (desk): Promise<Reply> => {
      const card = currentCard(await desk.person());
      return { kind: "say", view: whatIfMessage(request.t, card, NO_SHIFT, house) };
    }),
};
