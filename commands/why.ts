import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { LIMITS, mustBeCurrent, Refused, stopsOf } from "../src/conversation/index.js";
import { findTasks } from "../src/corpus/index.js";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { currentCard, taskChoices, taskFigures } from "../src/flows/index.js";
import { type Reply, whyView } from "../src/views/index.js";

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

  run: (request, house) =>
    house.store.withPerson(request.userId, async (desk): Promise<Reply> => {
      const card = currentCard(await desk.person());
      const stops = stopsOf(card.week, house.corpus);
      const typed = request.options.get("task") ?? "";
      const [found] = findTasks(stops, typed);
      if (!found) throw new Refused({ kind: "unknown-task", typed, tasks: stops.map((stop) => stop.title) });
      mustBeCurrent(card, house.corpus);
      return {
        kind: "say",
        view: whyView(request.t, card, taskFigures(card, found.id, house.corpus), house.corpus),
      };
    }),

  autocomplete: (_focused, request, house) => taskChoices(request, house),
};
