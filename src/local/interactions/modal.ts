import { ComponentType, InteractionType } from "discord-api-types/v10";
import type { Core } from "../core.js";
import type { Action, Outcome } from "../protocol.js";
import type { Modal, ModalInput } from "../rules/modal.js";
import { inputsOf } from "../rules/modal.js";
import { selectRefusal } from "./components.js";
import { NotAllowed } from "./failed.js";
import { type Actor, ask } from "./payload.js";
import { resolveIds } from "./resolve.js";

type Submit = Extract<Action, { kind: "modal" }>;
type Value = Submit["values"][string] | undefined;

/** Sends what a person typed into an open modal; it stays open until the bot has answered. */
export async function submitModal(core: Core, actor: Actor, action: Submit): Promise<Outcome> {
  const open = core.interactions.modal(action.modal);
  if (!open || open.userId !== actor.person.user.id || open.channelId !== actor.channel.id) {
    throw new NotAllowed("That modal is not open.");
  }
  const inputs = inputsOf(open.form).map(({ input }) => input);
  const values = { ...untouched(inputs), ...action.values };
  if (!action.force) {
    for (const input of inputs) {
      const reason = refusal(input, values[input.custom_id]);
      if (reason) throw new NotAllowed(`${input.custom_id}: ${reason}`);
    }
    const stray = Object.keys(action.values).find((key) => inputs.every((input) => input.custom_id !== key));
    if (stray !== undefined) throw new NotAllowed(`The modal has no input "${stray}".`);
  }
  const resolved = resolveIds(
    core,
    inputs.flatMap((input) => chosenIds(input, values)),
    actor,
  );
  if (!resolved && !action.force) throw new NotAllowed("One of the values does not exist here.");
  const data = {
    custom_id: open.form.custom_id,
    components: submitted(open.form, values),
    resolved: resolved ?? {},
  };
  const { source, owners } = open;
  const outcome = await ask(core, { ...actor, type: InteractionType.ModalSubmit, data, owners, source });
  if (outcome.kind !== "failed") core.interactions.closeModal(action.modal);
  return outcome;
}

/** What Discord's client sends for inputs that nobody touched: what the bot filled in beforehand. */
function untouched(inputs: readonly ModalInput[]): Record<string, string | string[]> {
  return Object.fromEntries(
    inputs.map((input) => {
      if (input.type === ComponentType.TextInput) return [input.custom_id, input.value ?? ""];
      if (input.type === ComponentType.Checkbox) return [input.custom_id, String(input.default ?? false)];
      if ("options" in input) {
        const chosen = input.options.filter((option) => option.default).map((option) => option.value);
        return [input.custom_id, chosen];
      }
      return [input.custom_id, (input.default_values ?? []).map(({ id }) => id)];
    }),
  );
}

const isEntitySelect = (input: ModalInput) =>
  input.type === ComponentType.UserSelect ||
  input.type === ComponentType.RoleSelect ||
  input.type === ComponentType.MentionableSelect ||
  input.type === ComponentType.ChannelSelect;

function chosenIds(input: ModalInput, values: Submit["values"]): string[] {
  return isEntitySelect(input) ? many(values[input.custom_id]) : [];
}

const many = (value: Value): string[] => (typeof value === "string" ? [value] : [...(value ?? [])]);
const single = (value: Value): string => (typeof value === "string" ? value : (value?.[0] ?? ""));

/** Why Discord's client would not send this value; null if it would. */
function refusal(input: ModalInput, value: Value): string | null {
  // An input is required unless it says otherwise; a checkbox cannot be.
  const required = input.type !== ComponentType.Checkbox && (input.required ?? true);
  switch (input.type) {
    case ComponentType.TextInput: {
      const { length } = single(value);
      const [min, max] = [input.min_length ?? 0, input.max_length ?? 4000];
      if (length === 0) return required ? "This field is required." : null;
      if (length < min) return `Must be ${min} or more in length.`;
      return length > max ? `Must be ${max} or fewer in length.` : null;
    }
    case ComponentType.Checkbox:
      return ["", "true", "false"].includes(single(value)) ? null : "Must be true or false.";
    case ComponentType.RadioGroup: {
      const chosen = single(value);
      if (chosen === "") return required ? "This field is required." : null;
      return input.options.some((option) => option.value === chosen) ? null : "The value is not offered.";
    }
    default: {
      const chosen = many(value);
      if (chosen.length === 0) return required && input.min_values !== 0 ? "This field is required." : null;
      const most = input.type === ComponentType.CheckboxGroup ? input.options.length : 1;
      return selectRefusal(
        { ...input, max_values: input.max_values ?? most, min_values: input.min_values ?? 1 },
        chosen,
      );
    }
  }
}

/** The modal's components with the person's values, in the shape that they were sent in. */
function submitted(form: Modal, values: Submit["values"]): unknown[] {
  let id = 0;
  const next = () => {
    id += 1;
    return id;
  };
  return form.components.map((part) => {
    const outer = { type: part.type, id: part.id ?? next() };
    if (part.type === ComponentType.TextDisplay) return outer;
    if (part.type === ComponentType.Label) {
      return { ...outer, component: filled(part.component, values, next) };
    }
    return { ...outer, components: part.components.map((input) => filled(input, values, next)) };
  });
}

function filled(input: ModalInput, values: Submit["values"], next: () => number) {
  const base = { type: input.type, id: input.id ?? next(), custom_id: input.custom_id };
  const value = values[input.custom_id];
  switch (input.type) {
    case ComponentType.TextInput:
      return { ...base, value: single(value) };
    case ComponentType.RadioGroup:
      return { ...base, value: single(value) || null };
    case ComponentType.Checkbox:
      return { ...base, value: single(value) === "true" };
    default:
      return { ...base, values: many(value) };
  }
}
