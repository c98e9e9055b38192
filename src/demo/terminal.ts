import { styleText } from "node:util";
import {
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from "discord-api-types/v10";
import wrapAnsi from "wrap-ansi";

/** Messages of the conversation as text for a terminal. Pure: the same message gives the same text. */
export interface Terminal {
  /** What a person did. */
  said(name: string, what: string): string;
  message(message: APIMessage): string;
}

const WIDTH = 92;

export function terminal(colors: boolean): Terminal {
  const style = (format: Parameters<typeof styleText>[0], text: string): string =>
    colors ? styleText(format, text) : text;

  /** The little mark-up that the bot uses: bold is shown, the rest of the marks goes. */
  const marked = (text: string): string =>
    text
      .replace(/\*\*(.+?)\*\*/g, (_, bold: string) => style("bold", bold))
      .replace(/^-# (.*)$/gm, (_, small: string) => style("dim", small))
      .replace(/`([^`]+)`/g, (_, code: string) => style("cyan", code))
      .replace(/\\([^\w\s])/g, "$1");

  const lines = (text: string, indent: string): string =>
    wrapAnsi(marked(text), WIDTH - indent.length, { trim: true })
      .split("\n")
      .map((line) => `${indent}${line}`.trimEnd())
      .join("\n");

  const embed = (one: APIEmbed): string => {
    const bar = style("dim", "│ ");
    const parts = [
      one.author ? style("dim", one.author.name) : "",
      one.title ? style("bold", one.title) : "",
      one.description ?? "",
      ...fields(one, style),
      one.footer ? style("dim", one.footer.text) : "",
    ];
    return parts
      .filter((part) => part !== "")
      .map((part) => lines(part, ""))
      .join("\n\n")
      .split("\n")
      .map((line) => `  ${bar}${line}`.trimEnd())
      .join("\n");
  };

  return {
    said: (name, what) => `${style(["bold", "green"], name)} › ${style("cyan", what)}`,
    message(message) {
      const hidden =
        (message.flags ?? 0) & MessageFlags.Ephemeral ? style("dim", " (only you can see this)") : "";
      return [
        `${style(["bold", "yellow"], message.author.username)}${hidden}`,
        ...(message.content === "" ? [] : [lines(message.content, "  ")]),
        ...message.embeds.map(embed),
        ...(message.components ?? []).map((row) => `  ${controls(row, style)}`),
      ].join("\n");
    },
  };
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Fields below each other; inline ones, which Discord sets side by side, on one line each. */
function fields(one: APIEmbed, style: Style): string[] {
  const all = one.fields ?? [];
  const inline = all
    .filter((field) => field.inline)
    .map((field) => `${field.name}: ${field.value.split("\n")[0] ?? ""}`)
    .join("\n");
  const blocks = all
    .filter((field) => !field.inline)
    .map((field) => `${style("bold", field.name)}\n${field.value}`);
  return inline === "" ? blocks : [...blocks, inline];
}

function controls(row: APIMessageTopLevelComponent, style: Style): string {
  if (row.type !== ComponentType.ActionRow) return "";
  return row.components
    .map((component) => {
      if (component.type === ComponentType.Button) {
        const label = "label" in component ? (component.label ?? "") : "";
        return component.disabled ? style("dim", `(${label})`) : `[${label}]`;
      }
      return `[${"placeholder" in component ? (component.placeholder ?? "") : ""} ▾]`;
    })
    .join(" ");
}
