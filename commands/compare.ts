import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { LIMITS, Refused } from "../src/conversation/index.js";
import { type Command, described, EVERYWHERE, named } from "../src/discord/index.js";
import {
  boardReply,
  compareWithPerson,
  compareWithRole,
  roleChoices,
  wantedRole,
} from "../src/flows/index.js";
import { chooseRoleView } from "../src/views/index.js";

const payload = {
  ...named((t) => t("command.compare.name")),
  type: ApplicationCommandType.ChatInput,
  ...described((t) => t("command.compare.description")),
  ...EVERYWHERE,
  options: [
    {
      ...named((t) => t("command.compare.option.with.name")),
      ...described((t) => t("command.compare.option.with.description")),
      type: ApplicationCommandOptionType.User,
    },
    {
      ...named((t) => t("command.compare.option.role.name")),
      ...described((t) => t("command.compare.option.role.description")),
      type: ApplicationCommandOptionType.String,
      autocomplete: true,
      max_length: LIMITS.option,
    },
  ],
} satisfies RESTPostAPIChatInputApplicationCommandsJSONBody;

/** `/compare with: role:`: two cards side by side, or the board of this channel. */
export const compare: Command = {
  payload,

  async run(request, house) {
    const person = request.people.get("with");
    const typed = request.options.get("role")?.trim();
    if (person && typed) throw new Refused({ kind: "with-both" });
    if (person) return compareWithPerson(request, person, house);
    if (!typed) return boardReply("say", request, null, house);
    const wanted = wantedRole(typed, house);
    if ("role" in wanted) return compareWithRole(request, wanted, house);
    return {
      kind: "say",
      view: chooseRoleView(request.t, typed, wanted.matches, "compare", house.corpus, wanted),
    };
  },

  autocomplete: async (_focused, request, house) => roleChoices(request, house),
};
