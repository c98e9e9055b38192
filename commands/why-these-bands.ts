import { ApplicationCommandType } from "discord-api-types/v10";
import { Refused } from "../src/conversation/index.js";
import { IN_SERVERS, type MenuCommand, named } from "../src/discord/index.js";
import { whySharedMessage } from "../src/flows/index.js";

/** On a shared card: why each of its tasks landed in its band. */
export const whyTheseBands: MenuCommand = {
  payload: {
    ...named((t) => t("command.why-these-bands.name")),
    type: ApplicationCommandType.Message,
    ...IN_SERVERS,
  },

  async run(request, house) {
    if (request.target.kind !== "message") throw new Refused({ kind: "unknown-button" });
    return { kind: "say", view: await whySharedMessage(request, request.target.messageId, house) };
  },
};
