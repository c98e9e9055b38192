import { Refused } from "../conversation/index.js";
import type { Caller, FlowHandler, House } from "../discord/command.js";
import { helpView, type MessageView, methodologyView, type Reply, startView } from "../views/index.js";
import { boardReply } from "./board.js";
import { privacyMessage } from "./privacy.js";

/** What the buttons of `/help` lead to, each in a message of its own: the help stays. */
export const helpFlow: FlowHandler = {
  flow: "help",
  async component(request, house): Promise<Reply> {
    const { id, userId } = request;
    switch (id.action) {
      case "start":
        return house.store.withPerson(userId, async (desk): Promise<Reply> => {
          const view = startView(request.t, await desk.walk(), await desk.person(), house.corpus);
          return { kind: "say", view };
        });
      case "board":
        return boardReply("say", request, null, house);
      case "methodology":
        return { kind: "say", view: methodologyView(request.t, house.corpus) };
      case "privacy":
        return { kind: "say", view: await privacyMessage(request.t, userId, house) };
      default:
        throw new Refused({ kind: "unknown-button" });
    }
  },
};

export function helpMessage({ place, managesServer, t }: Caller, house: House): MessageView {
  const reader = {
    commandId: house.commandId,
    inServer: place.serverId !== null,
    managesServer: place.serverId !== null && managesServer,
  };
  return helpView(t, reader, house.corpus);
}
