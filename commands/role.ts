import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { type Command, EVERYWHERE } from "../src/discord/index.js";
import { roleChoices, roleMessage, wantedRole } from "../src/flows/index.js";
import { chooseRoleView } from "../src/views/index.js";

/** `/role role:`: the matrix read of a role at its typical week. */
export const role: Command = {
  payload: {
    name: "role",
    type: ApplicationCommandType.ChatInput,
    description: "A role at its typical week: axes per task, its questions, outside measures",
    ...EVERYWHERE,
    options: [
      {
        name: "role",
        description: "A job title",
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
        required: true,
        max_length: 100,
      },
    ],
  },

  run: async (request, house) => {
    const typed = request.options.get("role")?.trim() ?? "";
    const wanted = wantedRole(typed, house);
    const view =
      "role" in wanted
        ? roleMessage(request.t, { ...wanted, seniority: null }, "tasks", house)
        : chooseRoleView(request.t, typed, wanted, "role", house.corpus);
    return { kind: "say", view };
  },

  autocomplete: async (_focused, request, house) => roleChoices(request.options.get("role") ?? "", house),
};
