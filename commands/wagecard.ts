import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { finish, weekOfLine } from "../src/conversation/index.js";
import { senioritySchema } from "../src/corpus/index.js";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import { begin, importCard, payOf, roleChoices, wantedRole } from "../src/flows/index.js";
import { cardView, chooseRoleView, cut, madeNotice, type Reply, startView } from "../src/views/index.js";

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
      const line = request.options.get("hours");
      if (typed === "" && line === undefined) {
        return {
          kind: "say",
          view: startView(request.t, await desk.walk(), await desk.person(), house.corpus),
        };
      }
      const found = wantedRole(typed, house);
      if (!("role" in found))
        return { kind: "say", view: chooseRoleView(request.t, typed, found, "start", house.corpus) };
      const seniority = senioritySchema.safeParse(request.options.get("seniority")).data ?? null;
      if (line === undefined)
        return {
          kind: "say",
          view: await begin(request.t, { ...found, seniority }, request.place, house, desk),
        };
      const pay = await payOf(seniority, request.place, house);
      const week = weekOfLine(found.role, pay, found.askedFor, line, house.corpus);
      const walk = { id: house.newId(), rev: 0, week };
      const { person, card, ...made } = finish(await desk.person(), walk, house.corpus, house.now());
      await desk.savePerson(person);
      return { kind: "say", view: cardView(request.t, card, house.corpus, madeNotice(request.t, made)) };
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
