import { ApplicationCommandType } from "discord-api-types/v10";
import { Refused } from "../src/conversation/index.js";
import { IN_SERVERS, type MenuCommand, named } from "../src/discord/index.js";
import { compareWithPerson } from "../src/flows/index.js";

/** On a person: the card that they share in this channel beside one's own. */
export const compareWagecards: MenuCommand = {
  payload: {
    ...named((t) => t("command.compare-wagecards.name")),
    type: ApplicationCommandType.User,
    ...IN_SERVERS,
  },

  async run(request, house) {
    if (request.target.kind !== "person") throw new Refused({ kind: "unknown-button" });
    return compareWithPerson(request, request.target, house);
  },
};
