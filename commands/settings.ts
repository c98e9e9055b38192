import { ApplicationCommandType, PermissionFlagsBits } from "discord-api-types/v10";
import { type Command, IN_SERVERS } from "../src/discord/index.js";
import { settingsMessage } from "../src/flows/index.js";

/** `/settings`: where cards may be shared in this server, its usual level, whether its insights are shown. */
export const settings: Command = {
  payload: {
    name: "settings",
    type: ApplicationCommandType.ChatInput,
    description: "For those who manage this server: where cards may be shared, usual level, insights",
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    ...IN_SERVERS,
  },

  run: async (request, house) => ({ kind: "say", view: await settingsMessage(request, house) }),
};
