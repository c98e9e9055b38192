import { type APIEmbedField, ButtonStyle } from "discord-api-types/v10";
import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { corpusNote } from "./corpus-note.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, type MessageView } from "./message.js";
import { bandTag, NEUTRAL } from "./words.js";

/** What the help is written for. */
export interface HelpFor {
  /** Id of a slash command, which makes its name one that can be clicked on; null where it is not known. */
  commandId(name: string): string | null;
  readonly inServer: boolean;
  readonly managesServer: boolean;
}

/** A slash command by its name, to click on where that can be. */
type Mention = (
  name:
    | "wagecard"
    | "task"
    | "why"
    | "compare"
    | "role"
    | "insights"
    | "whatif"
    | "methodology"
    | "privacy"
    | "settings",
) => string;

/** What one can do, by the situation that somebody is in, and what the four bands mean. */
export function helpView(t: Translator, reader: HelpFor, corpus: Corpus): MessageView {
  const command: Mention = (name) => {
    const id = reader.commandId(name);
    return id === null ? `\`/${t(`command.${name}.name`)}\`` : `</${name}:${id}>`;
  };
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        title: t("help.title"),
        description: t("help.description", { wagecard: command("wagecard") }),
        fields: [
          ...situations(t, command, corpus),
          ...(reader.managesServer
            ? [
                {
                  name: t("help.manage.field"),
                  value: t("help.manage", { settings: command("settings") }),
                },
              ]
            : []),
          { name: t("help.bands.field"), value: bandMeanings(t, corpus) },
        ],
        footer: { text: [t("help.footer", { version: corpus.version }), ...corpusNote(t)].join("\n") },
      },
    ],
    components: [
      buttonRow(
        button(id("start"), t("help.start.button"), { style: ButtonStyle.Primary }),
        ...(reader.inServer ? [button(id("board"), t("help.board.button"))] : []),
        button(id("methodology"), t("help.methodology.button")),
        button(id("privacy"), t("help.privacy.button")),
      ),
    ],
  };
}

function situations(t: Translator, command: Mention, corpus: Corpus): APIEmbedField[] {
  const [first] = Object.values(corpus.roles);
  const role = first?.title ?? "";
  const title = first?.tasks[0]?.title ?? "";
  const hours = first?.tasks.map((task) => task.typicalHours).join(", ") ?? "";
  const wagecard = command("wagecard");
  return [
    { name: t("help.minutes.field"), value: t("help.minutes", { wagecard, role }) },
    { name: t("help.hurry.field"), value: t("help.hurry", { wagecard, role, hours }) },
    { name: t("help.own.field"), value: t("help.own", { task: command("task") }) },
    {
      name: t("help.why.field"),
      value: t("help.why", {
        why: command("why"),
        title,
        role: command("role"),
        insights: command("insights"),
      }),
    },
    { name: t("help.compare.field"), value: t("help.compare", { compare: command("compare") }) },
    { name: t("help.what-if.field"), value: t("help.what-if", { whatif: command("whatif") }) },
    {
      name: t("help.privacy.field"),
      value: t("help.privacy", { privacy: command("privacy"), methodology: command("methodology") }),
    },
  ];
}

/** In other languages with the article's term, which the reasons and the method speak in. */
function bandMeanings(t: Translator, corpus: Corpus): string {
  return corpus.bands
    .map(({ name, meaning }) => {
      const tag = `**${bandTag(t, name)}**`;
      const term = t.language === "en" ? tag : t("list.bracketed", { text: tag, more: name });
      return t("list.labeled", { name: term, text: meaning });
    })
    .join("\n");
}

const id = (action: string): CustomId => ({ flow: "help", action, id: "0", rev: 0, arg: "" });
