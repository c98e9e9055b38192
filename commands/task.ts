import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { LIMITS } from "../src/conversation/index.js";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { namedTask, taskChoices } from "../src/flows/index.js";

/** `/task task:`: one task of my card, its hours and axes; or a task of my own. */
export const task: Command = {
  payload: {
    ...named((t) => t("command.task.name")),
    type: ApplicationCommandType.ChatInput,
    ...described((t) => t("command.task.description")),
    ...EVERYWHERE,
    options: [
      {
        ...named((t) => t("command.task.option.task.name")),
        ...described((t) => t("command.task.option.task.description")),
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
        required: true,
        max_length: LIMITS.option,
      },
    ],
  } satisfies RESTPostAPIChatInputApplicationCommandsJSONBody,

  run: async (request, house) => ({ kind: "say", view: await namedTask(request, "task", house) }),

  autocomplete: (_focused, request, house) => taskChoices(request, house),
};
