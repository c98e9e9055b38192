import { ApplicationCommandOptionType, ApplicationCommandType } from "discord-api-types/v10";
import { LIMITS } from "../src/conversation/index.js";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { dropDeletedChannels, insightsMessage, roleChoices, wantedRole } from "../src/flows/index.js";
import { chooseRoleView } from "../src/views/index.js";

/** `/insights role:`: where a role stands among all, what seniority changes, how the cards shared here lie. */
export const insights: Command = {
  payload: {
    ...named((t) => t("command.insights.name")),
    type: ApplicationCommandType.ChatInput,
    ...described((t) => t("command.insights.description")),
    ...EVERYWHERE,
    options: [
      {
        ...named((t) => t("command.insights.option.role.name")),
        ...described((t) => t("command.insights.option.role.description")),
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
        ? await insightsMessage(wanted, request, house)
        : chooseRoleView(request.t, typed, wanted.matches, "insights", house.corpus, wanted);
    return { kind: "say", view, after: () => dropDeletedChannels(request.place, house) };
  },

  autocomplete: async (_focused, request, house) => roleChoices(request, house),
};
