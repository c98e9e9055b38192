import { changeSettings, Refused, type SettingsEvent, SHARING } from "../conversation/index.js";
import { senioritySchema } from "../corpus/index.js";
import type { Caller, ComponentRequest, FlowHandler, House } from "../discord/command.js";
import { type MessageView, type Reply, settingsView } from "../views/index.js";
import { channelOf } from "./place.js";

/** What a server's managers choose for it. Each press is checked anew: a permission may have been taken meanwhile. */
export const settingsFlow: FlowHandler = {
  flow: "settings",
  deliberate: ["reset"],
  async component(request, house): Promise<Reply> {
    const serverId = managedBy(request);
    const event = eventOf(request);
    if (!event) throw new Refused({ kind: "unknown-button" });
    const settings = await house.store.changeSettings(serverId, (before) => changeSettings(before, event));
    return { kind: "show", view: settingsView(request.t, settings) };
  },
};

/** @throws Refused outside of servers, and to those who may not manage this one */
export async function settingsMessage(caller: Caller, house: House): Promise<MessageView> {
  return settingsView(caller.t, await house.store.settings(managedBy(caller)));
}

/** The server, where the caller may manage it. */
function managedBy({ place, managesServer }: Caller): string {
  const { serverId } = channelOf(place);
  if (!managesServer) throw new Refused({ kind: "not-a-manager" });
  return serverId;
}

function eventOf({ id, values, place }: ComponentRequest): SettingsEvent | null {
  const [value] = values;
  switch (id.action) {
    case "sharing": {
      const sharing = SHARING.find((one) => one === value);
      return sharing ? { kind: "sharing", sharing, here: place.channelId } : null;
    }
    case "channels":
      return { kind: "channels", channels: values };
    case "seniority": {
      const seniority = senioritySchema.safeParse(value);
      return seniority.success ? { kind: "seniority", seniority: seniority.data } : null;
    }
    case "insights":
      return { kind: "insights", shown: id.arg === "show" };
    case "reset":
      return { kind: "reset" };
    default:
      return null;
  }
}
