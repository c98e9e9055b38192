import { ComponentType } from "discord-api-types/v10";
import { type Flow, parseCustomId } from "./custom-id.js";
import type { MessageView, Row } from "./message.js";

/** Buttons that need a server's channel with others in it. */
const SERVERS_ONLY: Readonly<Partial<Record<Flow, readonly string[]>>> = { card: ["share", "compare"] };

/** The view as it is shown in direct messages: without the buttons that are always refused there. */
export function outsideServers(view: MessageView): MessageView {
  const components = view.components.flatMap((row): Row[] => {
    const kept = row.components.filter((one) => !isForServers(one));
    return kept.length > 0 ? [{ ...row, components: kept }] : [];
  });
  return { ...view, components };
}

function isForServers(component: Row["components"][number]): boolean {
  if (component.type !== ComponentType.Button || !("custom_id" in component)) return false;
  const id = parseCustomId(component.custom_id);
  return id !== null && (SERVERS_ONLY[id.flow]?.includes(id.action) ?? false);
}
