import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { LIMITS } from "../src/conversation/index.js";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { roleChoices, roleMessage, wantedRole } from "../src/flows/index.js";
import { chooseRoleView } from "../src/views/index.js";

/** `/role role:`: the matrix read of a role at its typical week. */
export const role: Command = {
  payload: {
    ...named((t) => t("command.role.name")),
    type: ApplicationCommandType.ChatInput,
    ...described((t) => t("command.role.description")),
    ...EVERYWHERE,
    options: [
      {
        ...named((t) => t("command.role.option.role.name")),
        ...described((t) => t("command.role.option.role.description")),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
        required: true,
        max_length: LIMITS.option,
      },
    ],
  },

  run: async (request, house) => {
    const typed = request.options.get("role")?.trim() ?? "";
    const wanted = wantedRole(typed, house);
    const view =
      "role" in wanted
        ? roleMessage(request.t, wanted, "tasks", house)
        : chooseRoleView(request.t, typed, wanted.matches, "role", house.corpus, wanted);
    return { kind: "say", view };
  },

  autocomplete: async (_focused, request, house) => roleChoices(request, house),
};
