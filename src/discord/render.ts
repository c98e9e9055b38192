import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  MessageFlags,
  TextInputStyle,
} from "discord.js";
import { contentOf, formatCustomId, type MessageView, type ModalView } from "../views/index.js";

/** A view as discord.js sends it: everything of it, and no mention ever pings. */
export function messageBody(view: MessageView) {
  return {
    content: contentOf(view),
    embeds: [...view.embeds],
    components: [...view.components],
    files: (view.files ?? []).map(({ name, data, description }) => ({
      name,
      attachment: Buffer.from(data),
      description,
    })),
    allowedMentions: { parse: [] },
  } satisfies InteractionReplyOptions & InteractionUpdateOptions;
}

export function privateBody(view: MessageView) {
  return { ...messageBody(view), flags: MessageFlags.Ephemeral } satisfies InteractionReplyOptions;
}

export function modalBody(modal: ModalView): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formatCustomId(modal.id),
    title: modal.title,
    components: modal.fields.map((field) => ({
      type: ComponentType.Label,
      label: field.label,
      ...(field.description ? { description: field.description } : {}),
      component: {
        type: ComponentType.TextInput,
        custom_id: field.id,
        style: TextInputStyle.Short,
        max_length: field.maxLength,
        required: true,
        ...(field.value === undefined ? {} : { value: field.value }),
        ...(field.placeholder === undefined ? {} : { placeholder: field.placeholder }),
      },
    })),
  };
}
