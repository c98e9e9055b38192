import { ApplicationCommandType, PermissionFlagsBits } from "discord-api-types/v10";
import { type Command, described, IN_SERVERS, named } from "../src/discord/index.js";
import { settingsMessage } from "../src/flows/index.js";

/** `/settings`: where cards may be shared in this server, its usual level, whether its insights are shown. */
export const settings: Command = {
  payload: {
    ...named((t) => t("command.settings.name")),
    type: ApplicationCommandType.ChatInput,
    ...described((t) => t("command.settings.description")),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...IN_SERVERS,
  },

  run: async (request, house) => ({ kind: "say", view: await settingsMessage(request, house) }),
};
