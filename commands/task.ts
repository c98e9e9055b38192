import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { LIMITS, stopsOf } from "../src/conversation/index.js";
import { findTasks } from "../src/corpus/index.js";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { currentCard, taskChoices, taskFigures } from "../src/flows/index.js";
import { noSuchTaskView, type Reply, taskView } from "../src/views/index.js";

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

  run: (request, house) =>
    house.store.withPerson(request.userId, async (desk): Promise<Reply> => {
      const card = currentCard(await desk.person());
      const typed = request.options.get("task") ?? "";
      const [found] = findTasks(stopsOf(card.week, house.corpus), typed);
      if (!found) return { kind: "say", view: noSuchTaskView(request.t, card, typed, house.corpus) };
      return {
        kind: "say",
        view: taskView(request.t, card, taskFigures(card, found.id, house.corpus), house.corpus),
      };
    }),

  autocomplete: (_focused, request, house) => taskChoices(request, house),
};
