import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { senioritySchema } from "../src/corpus/index.js";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { cardOrWalk, chooseRole, importCard, roleChoices, wantedRole } from "../src/flows/index.js";
import { cut, type Reply, startView } from "../src/views/index.js";

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
      max_length: 100,
    },
    {
      ...named((t) => t("command.wagecard.option.hours.name")),
      ...described((t) => t("command.wagecard.option.hours.description")),
      type: ApplicationCommandOptionType.String,
      autocomplete: true,
      max_length: 100,
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
      const line = request.options.get("hours")?.trim() || undefined;
      if (typed === "" && line === undefined) {
        return {
          kind: "say",
          view: startView(request.t, await desk.walk(), await desk.person(), house.corpus),
        };
      }
      const seniority = senioritySchema.safeParse(request.options.get("seniority")).data ?? null;
      const besides = { seniority, ...(line === undefined ? {} : { hours: line }) };
      const found = wantedRole(typed, house);
      const view =
        "role" in found
          ? await cardOrWalk(request.t, { ...found, ...besides }, house.newId(), request.place, house, desk)
          : chooseRole(request.t, typed, found, besides, house);
      return { kind: "say", view };
    });
  },

  async autocomplete(focused, request, house) {
    if (focused === "role") return roleChoices(request, house);
    const role = house.roles.exact(request.options.get("role") ?? "")?.role;
    if (!role) return [];
    const typical = role.tasks.map((task) => task.typicalHours).join(", ");
    const typed = request.options.get("hours") ?? "";
    const own = typed.trim() === "" ? [] : [{ name: cut(typed, 100), value: cut(typed, 100) }];
    return [
      ...own,
      { name: cut(request.t("choices.typical-week.option", { hours: typical }), 100), value: typical },
    ];
  },
};
