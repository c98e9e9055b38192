import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { LIMITS } from "../src/conversation/index.js";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { namedTask, taskChoices } from "../src/flows/index.js";

/** `/why task:`: the rule, the reason, how sure, and what would flip it. */
export const why: Command = {
  payload: {
    ...named((t) => t("command.why.name")),
    type: ApplicationCommandType.ChatInput,
    ...described((t) => t("command.why.description")),
    ...EVERYWHERE,
    options: [
      {
        ...named((t) => t("command.why.option.task.name")),
        ...described((t) => t("command.why.option.task.description")),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
        required: true,
        max_length: LIMITS.option,
      },
    ],
  } satisfies RESTPostAPIChatInputApplicationCommandsJSONBody,

  run: async (request, house) => ({ kind: "say", view: await namedTask(request, "why", house) }),

  autocomplete: (_focused, request, house) => taskChoices(request, house),
};
