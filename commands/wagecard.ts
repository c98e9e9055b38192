import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { LIMITS } from "../src/conversation/index.js";
import { senioritySchema } from "../src/corpus/index.js";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import {
  cardOrWalk,
  chooseRole,
  importCard,
  readSeniority,
  readWeek,
  roleChoices,
  wantedRole,
  weekChoices,
} from "../src/flows/index.js";
import { type Reply, startView } from "../src/views/index.js";

const payload = {
  ...named((t) => t("command.wagecard.name")),
  type: ApplicationCommandType.ChatInput,
  ...described((t) => t("command.wagecard.description")),
  ...EVERYWHERE,
  options: [
    {
      ...named((t) => t("command.wagecard.option.role.name")),
      ...described((t) => t("command.wagecard.option.role.description")),
      type: ApplicationCommandOptionType.String,
      autocomplete: true,
      max_length: LIMITS.option,
    },
    {
      ...named((t) => t("command.wagecard.option.hours.name")),
      ...described((t) => t("command.wagecard.option.hours.description")),
      type: ApplicationCommandOptionType.String,
      autocomplete: true,
      max_length: LIMITS.option,
    },
    {
      ...named((t) => t("command.wagecard.option.seniority.name")),
      ...described((t) => t("command.wagecard.option.seniority.description")),
      type: ApplicationCommandOptionType.String,
      choices: senioritySchema.options.map((seniority) => ({
        ...named((t) => t(`command.wagecard.option.seniority.choice.${seniority}`)),
        value: seniority,
      })),
    },
    {
      ...named((t) => t("command.wagecard.option.import.name")),
      ...described((t) =>
        t("command.wagecard.option.import.description", { button: t("card.export.button") }),
      ),
      type: ApplicationCommandOptionType.Attachment,
    },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/wagecard role: hours: seniority: import:`: the walk, the card at once, or the card out of a file. */
export const wagecard: Command = {
  payload,

  run: async (request, house) => {
    const file = request.files.get("import");
    if (file) return importCard(request, file, house);
    return house.store.withPerson(request.userId, async (desk): Promise<Reply> => {
      const typed = request.options.get("role")?.trim() ?? "";
      const line = readWeek(request.options.get("hours")?.trim() ?? "") || undefined;
      if (typed === "" && line === undefined) {
        return {
          kind: "say",
          view: startView(request.t, await desk.walk(), await desk.person(), house.corpus),
        };
      }
      const found = wantedRole(typed, house);
      const seniority = readSeniority(request.options.get("seniority") ?? "") ?? found.seniority;
      const besides = { seniority, ...(line === undefined ? {} : { hours: line }) };
      const view =
        "role" in found
          ? await cardOrWalk(request.t, { ...found, ...besides }, house.newId(), request.place, house, desk)
          : chooseRole(request.t, typed, found.matches, besides, house);
      return { kind: "say", view };
    });
  },

  async autocomplete(focused, request, house) {
    return focused === "role" ? roleChoices(request, house) : weekChoices(request, house);
  },
};
