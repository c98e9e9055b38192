import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  type APIMessage,
  type APIStringSelectComponent,
  ComponentType,
  MessageFlags,
} from "discord-api-types/v10";
import type { Outcome } from "../../src/local/index.js";

/** What a person sees on a message and can use. */

function componentsOf(message: APIMessage): APIComponentInMessageActionRow[] {
  const rows = (message.components ?? []) as readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
  return rows.flatMap((row) => row.components);
}

/** Buttons that can be pressed. */
export function buttonsOf(message: APIMessage): APIButtonComponentWithCustomId[] {
  return componentsOf(message).flatMap((one) =>
    one.type === ComponentType.Button && "custom_id" in one && !one.disabled ? [one] : [],
  );
}

export function selectsOf(message: APIMessage): APIStringSelectComponent[] {
  return componentsOf(message).flatMap((one) => (one.type === ComponentType.StringSelect ? [one] : []));
}

/** @throws Error where there is none */
export function buttonOf(message: APIMessage, label: string): APIButtonComponentWithCustomId {
  const found = buttonsOf(message).find((one) => "label" in one && one.label === label);
  if (!found) throw new Error(`There is no button “${label}” under: ${wordsOf(message).slice(0, 200)}`);
  return found;
}

export function hasButton(message: APIMessage, label: string): boolean {
  return buttonsOf(message).some((one) => "label" in one && one.label === label);
}

/** @throws Error where there is none */
export function selectOf(message: APIMessage, placeholder: string): APIStringSelectComponent {
  const found = selectsOf(message).find((one) => one.placeholder === placeholder);
  if (!found) throw new Error(`There is no list “${placeholder}” under: ${wordsOf(message).slice(0, 200)}`);
  return found;
}

export function hasSelect(message: APIMessage, placeholder: string): boolean {
  return selectsOf(message).some((one) => one.placeholder === placeholder);
}

/** What stands in a message, without what can be pressed. */
export function wordsOf(message: APIMessage): string {
  const embeds = message.embeds.flatMap((embed) => [embed.author?.name, embed.title, embed.description]);
  return [message.content, ...embeds].filter(Boolean).join("\n");
}

export function isPrivate(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

/** The message of an answer, where it has one. */
export function messageIn(outcome: Outcome): APIMessage | null {
  return "message" in outcome ? outcome.message : null;
}

/** What Discord's client shows where the bot says nothing. */
const SILENCE: readonly string[] = [
  "The application did not respond",
  "Loading options failed",
  "Something went wrong. Try again.",
  "This interaction failed",
];

/** Whether Discord's three seconds went by without an answer. */
export function isSilence(outcome: Outcome): boolean {
  return outcome.kind === "failed" && SILENCE.includes(outcome.reason);
}

/** The id that a sentence about a fault gives: under it the log has the fault. */
export function faultId(message: APIMessage): string | null {
  return /`(\d{17,19})`/.exec(message.content)?.[1] ?? null;
}

/** Whether this is the sentence that the answer is late, and that it will follow. */
export function saysLate(message: APIMessage): boolean {
  return message.content.startsWith("This takes longer than it should.");
}
