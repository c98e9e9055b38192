import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { finish, Refused, weekOfLine } from "../src/conversation/index.js";
import { type Pay, type RoleMatch, senioritySchema } from "../src/corpus/index.js";
import { type Command, EVERYWHERE, type House, type SlashRequest } from "../src/discord/index.js";
import { begin, DEFAULT_PAY } from "../src/flows/index.js";
import { cardView, cut, type Reply, startView } from "../src/views/index.js";

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
      description: "Picks the wage that reviewing costs; mid if left out",
      type: ApplicationCommandOptionType.String,
      choices: senioritySchema.options.map((seniority) => ({ name: seniority, value: seniority })),
    },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/wagecard role: hours: seniority:`: the walk, or the card at once. */
export const wagecard: Command = {
  payload,

  run: (request, house) =>
    house.store.withPerson(request.userId, async (desk): Promise<Reply> => {
      const typed = request.options.get("role")?.trim() ?? "";
      const line = request.options.get("hours");
      if (typed === "" && line === undefined) {
        return { kind: "say", view: startView(await desk.walk(), await desk.person(), house.corpus) };
      }
      const match = roleOf(typed, house);
      const pay = payOf(request);
      const askedFor = match.closest === null ? null : match.title;
      if (line === undefined) {
        return { kind: "say", view: await begin({ role: match.role.id, askedFor }, pay, house, desk) };
      }
      const week = weekOfLine(match.role.id, pay, askedFor, line, house.corpus);
      const walk = { id: house.newId(), rev: 0, week };
      const { person, card } = finish(await desk.person(), walk, house.corpus, house.now());
      await desk.savePerson(person);
      return { kind: "say", view: cardView(card, house.corpus) };
    }),

  async autocomplete(focused, request, house) {
    const role = request.options.get("role") ?? "";
    if (focused === "role") return house.roles.search(role, 25).map(roleChoice);
    const match = house.roles.exact(role);
    if (!match) return [];
    const typical = match.role.tasks.map((task) => task.typicalHours).join(", ");
    const typed = request.options.get("hours") ?? "";
    const own = typed.trim() === "" ? [] : [{ name: cut(typed, 100), value: cut(typed, 100) }];
    return [...own, { name: `Typical week: ${typical}`, value: typical }];
  },
};

/** The role of exactly what was typed, or the best match where it is the only one. @throws Refused */
function roleOf(typed: string, house: House): RoleMatch {
  const exact = house.roles.exact(typed);
  if (exact) return exact;
  const [best, second] = typed === "" ? [] : house.roles.search(typed, 2);
  if (best && !second) return best;
  throw new Refused({ kind: "unknown-role", typed });
}

function payOf(request: SlashRequest): Pay {
  const seniority = senioritySchema.safeParse(request.options.get("seniority"));
  return seniority.success ? { kind: "seniority", seniority: seniority.data } : DEFAULT_PAY;
}

function roleChoice({ role, title, closest }: RoleMatch): { name: string; value: string } {
  if (closest !== null) return { name: cut(`${title} (closest: ${role.title})`, 100), value: title };
  const name = title === role.title ? title : `${role.title} (${title})`;
  return { name: cut(name, 100), value: role.id };
}
