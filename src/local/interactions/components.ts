import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
  InteractionType,
} from "discord-api-types/v10";
import type { Core } from "../core.js";
import type { Action, Outcome } from "../protocol.js";
import type { StoredMessage } from "../state.js";
import { NotAllowed } from "./failed.js";
import { ownersOfMessage } from "./installs.js";
import { type Actor, ask } from "./payload.js";
import { isLoading } from "./reply.js";
import { areOfKind, type EntityKind, resolveIds } from "./resolve.js";

type Component = APIComponentInMessageActionRow;

/** What the selects over people, roles and channels take. */
const SELECTABLE: { readonly [type in ComponentType]?: readonly EntityKind[] } = {
  [ComponentType.UserSelect]: ["users"],
  [ComponentType.RoleSelect]: ["roles"],
  [ComponentType.MentionableSelect]: ["users", "roles"],
  [ComponentType.ChannelSelect]: ["channels"],
};

export function pressButton(
  core: Core,
  actor: Actor,
  action: Extract<Action, { kind: "button" }>,
): Promise<Outcome> {
  const source = messageFor(core, actor, action.message);
  if (!action.force) {
    const component = usable(source, action.customId);
    if (component.type !== ComponentType.Button) throw new NotAllowed("That is not a button.");
    if (component.style === ButtonStyle.Link) throw new NotAllowed("A link button does not reach the bot.");
  }
  return send(core, actor, source, { custom_id: action.customId, component_type: ComponentType.Button });
}

export function useSelect(
  core: Core,
  actor: Actor,
  action: Extract<Action, { kind: "select" }>,
): Promise<Outcome> {
  const source = messageFor(core, actor, action.message);
  const component = action.force ? componentOf(source, action.customId) : usable(source, action.customId);
  const type =
    component && component.type !== ComponentType.Button ? component.type : ComponentType.StringSelect;
  const resolved = type === ComponentType.StringSelect ? {} : resolveIds(core, action.values, actor);
  if (!action.force) {
    const reason = selectRefusal(component, action.values);
    if (reason) throw new NotAllowed(reason);
    if (!resolved) throw new NotAllowed("One of the values does not exist here.");
    const kinds = SELECTABLE[type];
    const channelTypes = component && "channel_types" in component ? component.channel_types : undefined;
    if (kinds && !areOfKind(resolved, action.values, kinds, channelTypes)) {
      throw new NotAllowed("One of the values is not of the kind that is asked for.");
    }
  }
  return send(core, actor, source, {
    custom_id: action.customId,
    component_type: type,
    values: action.values,
    ...(type === ComponentType.StringSelect ? {} : { resolved: resolved ?? {} }),
  });
}

/** Why these values cannot be chosen; shared with the selects of a modal. */
export function selectRefusal(component: unknown, values: readonly string[]): string | null {
  const select = component as {
    type: ComponentType;
    min_values?: number;
    max_values?: number;
    options?: readonly { value: string }[];
  };
  if (select.type === ComponentType.Button) return "That is not a select.";
  const { min_values: min = 1, max_values: max = 1 } = select;
  if (values.length < min) return `Choose at least ${min}.`;
  if (values.length > max) return `Choose at most ${max}.`;
  if (new Set(values).size < values.length) return "A value is chosen twice.";
  const unknown = values.some((value) => select.options?.every((option) => option.value !== value));
  return unknown ? "One of the values is not offered." : null;
}

function send(
  core: Core,
  actor: Actor,
  source: StoredMessage,
  data: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  const component = componentOf(source, String(data["custom_id"]));
  const withId = { id: component?.id ?? 1, ...data };
  const owners = ownersOfMessage(source, actor.channel);
  return ask(core, { ...actor, type: InteractionType.MessageComponent, data: withId, owners, source });
}

/** A message of the bot that this person sees. */
function messageFor(core: Core, { person, channel }: Actor, id: string): StoredMessage {
  const stored = core.world.message(channel.id, id);
  const hidden = stored && stored.onlyFor !== null && stored.onlyFor !== person.user.id;
  if (!stored || hidden || stored.message.author.id !== core.world.state.bot.id) {
    throw new NotAllowed("Unknown Message");
  }
  return stored;
}

function componentOf(stored: StoredMessage, customId: string): Component | undefined {
  const rows = (stored.message.components ?? []) as readonly APIActionRowComponent<Component>[];
  return rows
    .flatMap((row) => row.components)
    .find((one) => "custom_id" in one && one.custom_id === customId);
}

function usable(stored: StoredMessage, customId: string): Component {
  const component = componentOf(stored, customId);
  if (!component) throw new NotAllowed("There is no such component on that message.");
  if (isLoading(stored)) throw new NotAllowed("The message is still loading.");
  if (component.disabled) throw new NotAllowed("It is disabled.");
  return component;
}
