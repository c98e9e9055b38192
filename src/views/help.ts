import { type APIEmbedField, ButtonStyle } from "discord-api-types/v10";
import type { Corpus } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
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

/** What one can do, by the situation that somebody is in, and what the four bands mean. */
export function helpView(t: Translator, reader: HelpFor, corpus: Corpus): MessageView {
  const command = (name: string): string => {
    const id = reader.commandId(name);
    return id === null ? `\`/${name}\`` : `</${name}:${id}>`;
  };
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        title: "What I do",
        description: `You say what your job is and how you spend your week. Your **Wagecard** answers, task by task, how exposed that week is to AI, how sure that is, and what running it on AI would really cost. Begin with ${command("wagecard")}; only you see it until you share it.`,
        fields: [
          ...situations(t, command, corpus),
          ...(reader.managesServer
            ? [
                {
                  name: "You manage this server",
                  value: `${command("settings")}: where cards may be shared, the level that a walk begins with, whether insights of this server are shown.`,
                },
              ]
            : []),
          {
            name: "The four bands, from the most exposed to the least",
            value: corpus.bands.map(({ name, meaning }) => `**${bandTag(t, name)}**: ${meaning}`).join("\n"),
          },
        ],
        footer: { text: `Matrix ${corpus.version} · a model read, not a survey · only you can see this` },
      },
    ],
    components: [
      buttonRow(
        button(id("start"), "Make my card", { style: ButtonStyle.Primary }),
        ...(reader.inServer ? [button(id("board"), "Board of this channel")] : []),
        button(id("methodology"), "How it is computed"),
        button(id("privacy"), "What is kept of me"),
      ),
    ],
  };
}

function situations(t: Translator, command: (name: string) => string, corpus: Corpus): APIEmbedField[] {
  const [role] = Object.values(corpus.roles);
  const hours = role?.tasks.map((task) => task.typicalHours).join(", ") ?? "";
  const [task] = role?.tasks ?? [];
  return [
    {
      name: "I have a few minutes",
      value: `${command("wagecard")} \`role: ${role?.title ?? ""}\` asks for one task's hours after the other. Stop whenever you like: it goes on where you were for a day.`,
    },
    {
      name: "I am in a hurry",
      value: `${command("wagecard")} \`role: ${role?.title ?? ""}\` \`hours: ${hours}\` makes the card at once.`,
    },
    {
      name: "My job has tasks of its own",
      value: `${command("task")} \`task: a few words\`, then “Add a task of mine”. It also changes hours, and any value that you know better.`,
    },
    {
      name: "Why did it land there?",
      value: `${command("why")} \`task: ${task?.title ?? ""}\`: the rule, the reason, what would flip it. ${command("role")} and ${command("insights")} read a role among all.`,
    },
    {
      name: "We want to compare",
      value: `“Share in this channel” under your card, then ${command("compare")}: this channel's board, or two cards side by side. “Take it back” undoes it.`,
    },
    {
      name: "What if AI gets better?",
      value: `${command("whatif")}: the same hours with AI more, or less, capable or reliable.`,
    },
    {
      name: "What do you know of me?",
      value: `${command("privacy")}: what is kept and for how long; all of it as a file, or deleted. ${command("methodology")}: how it is computed.`,
    },
  ];
}

const id = (action: string): CustomId => ({ flow: "help", action, id: "0", rev: 0, arg: "" });
