import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from "discord-api-types/v10";
import { cut, isolated } from "../text/index.js";
import { type CustomId, formatCustomId } from "./custom-id.js";

/** A message as the person is to see it: all of it, so that an edit leaves nothing of what stood there. */
export interface MessageView {
  readonly content: string;
  /** What the first line in the message's text says besides the embed's title; else its description's first line. */
  readonly lead?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly Row[];
  readonly files?: readonly FileView[];
}

/** A file that is sent along. */
export interface FileView {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** What is in it, for those who can't see it. */
  readonly description: string;
}

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** A form of one or more text inputs. */
export interface ModalView {
  readonly id: CustomId;
  readonly title: string;
  readonly fields: readonly ModalField[];
}

export interface ModalField {
  readonly id: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly description?: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly maxLength: number;
}

/** What the person gets. */
export type Reply =
  /** A message of its own that only they see; or, with `show`, in place of the message that the component sits on. */
  | {
      readonly kind: "say" | "show";
      readonly view: MessageView;
      /** Whether it says why what was asked for was not done: what was typed is kept for another try. */
      readonly refused?: boolean;
      /** What is only known once the person has been answered; a view that it returns takes the answer's place. */
      after?(): Promise<MessageView | null>;
    }
  | { readonly kind: "ask"; readonly modal: ModalView }
  | Post
  /** The message that the component sits on goes, and the person reads the view instead. */
  | { readonly kind: "take-away"; readonly view: MessageView }
  /** A private message that takes a while: until then the person sees that it is being worked on. */
  | { readonly kind: "later"; view(): Promise<MessageView> };

/** A message that everyone in the channel sees. */
export interface Post {
  readonly kind: "post";
  readonly view: MessageView;
  /** Once it stands; what it returns only the person sees. */
  posted(messageId: string): Promise<MessageView>;
  /** It could not be posted. @param mayStand whether it may stand all the same: Discord has said nothing of it */
  failed(mayStand: boolean): Promise<void>;
}

export function button(
  id: CustomId,
  label: string,
  options: { style?: ButtonStyle; disabled?: boolean } = {},
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    custom_id: formatCustomId(id),
    label: cut(label, 80),
    style: (options.style ?? ButtonStyle.Secondary) as ButtonStyle.Secondary,
    ...(options.disabled ? { disabled: true } : {}),
  };
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly chosen?: boolean;
}

/** A row with a select of at most 25 choices, one of which is taken. */
export function selectRow(id: CustomId, placeholder: string, choices: readonly Choice[]): Row {
  const select: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: formatCustomId(id),
    placeholder: cut(placeholder, 150),
    options: choices.slice(0, 25).map((choice) => ({
      value: choice.value,
      label: cut(choice.label, 100),
      ...(choice.description ? { description: cut(choice.description, 100) } : {}),
      ...(choice.chosen ? { default: true } : {}),
    })),
  };
  return { type: ComponentType.ActionRow, components: [select] };
}

/** The same, or no row where there is nothing to choose: Discord refuses an empty list. */
export function selectRows(id: CustomId, placeholder: string, choices: readonly Choice[]): Row[] {
  return choices.length > 0 ? [selectRow(id, placeholder, choices)] : [];
}

export function buttonRow(...buttons: APIButtonComponent[]): Row {
  return { type: ComponentType.ActionRow, components: buttons };
}

/** The ids of everything that can be pressed on it, from the top. */
export function customIdsOf({ components }: Pick<MessageView, "components">): string[] {
  return components.flatMap((row) =>
    row.components.flatMap((component) => ("custom_id" in component ? [component.custom_id] : [])),
  );
}

/** Characters that Discord allows in all embeds of a message together. */
export const EMBED_MOST = 6000;

/** Characters of an embed as Discord counts them: title, description, fields, footer and author. */
export function embedLength(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
  const parts = [embed.title, embed.description, embed.author?.name, embed.footer?.text, ...fields];
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}

/** A message of one sentence or a few, with nothing to press. */
export function plain(content: string): MessageView {
  return { content, embeds: [], components: [] };
}

export { cut };

/** What a person typed, as it stands among other words: no mark-up, mention or link of theirs works, nor its direction. */
export function escaped(text: string): string {
  const harmless = text
    .replace(/[\\*_~`|>#[\]()<@:-]/g, "\\$&")
    .replace(/^( *\d+)\.(?=\s)/gm, "$1\\.")
    .replace(/https?/gi, (scheme) => `${scheme}\u200b`);
  return isolated(harmless);
}
