import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { finish, weekOfLine } from "../src/conversation/index.js";
import { senioritySchema } from "../src/corpus/index.js";
import { type Command, EVERYWHERE } from "../src/discord/index.js";
import { begin, importCard, payOf, roleChoices, wantedRole } from "../src/flows/index.js";
import { cardView, chooseRoleView, cut, madeNotice, type Reply, startView } from "../src/views/index.js";

const payload = {
  name: "wagecard",
  type: ApplicationCommandType.ChatInput,
  description: "Make your Wagecard: your job, your week, and how exposed it is to AI, task by task",
  ...EVERYWHERE,
  options: [
    {
      name: "role",
      description: "Your job; leave it out for a menu, a saved card or a walk under way",
      type: ApplicationCommandOptionType.String,
      autocomplete: true,
      max_length: 100,
    },
    {
      name: "hours",
      description: "In a hurry: weekly hours of every task in order, such as 14, 8, 8, 3, 4, 3",
      type: ApplicationCommandOptionType.String,
      autocomplete: true,
      max_length: 100,
    },
    {
      name: "seniority",
      description: "Picks the wage that reviewing costs; if left out mid, or this server's usual level",
      type: ApplicationCommandOptionType.String,
      choices: senioritySchema.options.map((seniority) => ({ name: seniority, value: seniority })),
    },
    {
      name: "import",
      description: "Bring a card back: the .json file that “Export” under it made; alone, without the others",
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
    const typedRole = request.options.get("role") ?? "";
    if (focused === "role") return roleChoices(typedRole, house);
    const role = house.roles.exact(typedRole)?.role;
    if (!role) return [];
    const typical = role.tasks.map((task) => task.typicalHours).join(", ");
    const typed = request.options.get("hours") ?? "";
    const own = typed.trim() === "" ? [] : [{ name: cut(typed, 100), value: cut(typed, 100) }];
    return [...own, { name: `Typical week: ${typical}`, value: typical }];
  },
};
