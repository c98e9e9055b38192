import type { AutocompleteInteraction, RepliableInteraction } from "discord.js";
import { parseCustomId } from "../views/index.js";

/** What people can do to the bot. `menu` is a command in the context menu of a person or a message. */
export const INTERACTION_KINDS = ["command", "autocomplete", "component", "modal", "menu"] as const;

/**
 * How it ended. "refused": with the sentence of a rule; "failed": with the sentence of an error, or a list of choices
 * that stayed empty for one; "late": only after the deadline that we set ourselves; "lost": Discord took neither answer
 * nor sentence.
 */
export const OUTCOMES = ["answered", "refused", "failed", "late", "lost"] as const;

export interface Handled {
  readonly kind: (typeof INTERACTION_KINDS)[number];
  /** Of the command, or of the flow that a component or modal belongs to; "unknown" for whatever we did not make. */
  readonly name: string;
  readonly outcome: (typeof OUTCOMES)[number];
  /** Milliseconds from its arrival to the end of the answer. */
  readonly ms: number;
}

/** @param known names of commands, menus and flows: whatever else comes in is "unknown", so that there are never more names */
export function kindAndName(
  interaction: RepliableInteraction | AutocompleteInteraction,
  known: ReadonlySet<string>,
): Pick<Handled, "kind" | "name"> {
  const named = (name: string | undefined): string => (name && known.has(name) ? name : "unknown");
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
    const kind = interaction.isModalSubmit() ? "modal" : "component";
    return { kind, name: named(parseCustomId(interaction.customId)?.flow) };
  }
  const name = named(interaction.commandName);
  if (interaction.isAutocomplete()) return { kind: "autocomplete", name };
  return { kind: interaction.isContextMenuCommand() ? "menu" : "command", name };
}
