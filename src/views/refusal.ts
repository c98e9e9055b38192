import { LIMITS, RANGE_WORDS, type Refusal } from "../conversation/index.js";
import type { Translator } from "../language/index.js";
import { AXIS_RANGES } from "../scoring/index.js";
import { cut, escaped } from "./message.js";
import { channelNames } from "./settings.js";
import { axisName } from "./words.js";

/** The one sentence, or two, that a person reads when something was not done. */
export function refusalText(t: Translator, refusal: Refusal): string {
  switch (refusal.kind) {
    case "hours-not-understood":
      return `“${typed(t, refusal.typed)}” is not a number of hours I understand: give ${RANGE_WORDS.task}, such as 7.5.`;
    case "week-too-long":
      return `That would make ${t.hours(refusal.total)} a week, and a week here has ${LIMITS.hoursPerWeek} h at most. Take hours off another task first.`;
    case "no-hours-yet":
      return `A card needs ${RANGE_WORDS.week} in all: put at least an hour on some task.`;
    case "hours-count":
      return `Give ${refusal.tasks.length} numbers of hours, one a task in this order (I read ${refusal.given}): ${refusal.tasks.join(" · ")}.`;
    case "unknown-role":
      return `I know no role called “${typed(t, refusal.typed)}”. Pick one from the list that \`/wagecard role:\` shows while you type, or \`/wagecard\` alone for a menu.`;
    case "not-modeled":
      return `“${typed(t, refusal.title)}” is not modeled. ${refusal.note} \`/wagecard\` shows the roles that are.`;
    case "unknown-task":
      return `Your card has no task like “${typed(t, refusal.typed)}”. Give one of its tasks: ${refusal.tasks.map(escaped).join(" · ")}.`;
    case "walk-gone":
      return "This walk is over, was replaced, or belongs to somebody else. `/wagecard` goes on with yours or starts one.";
    case "walk-under-way":
      return "You have another walk under way. Finish or cancel it first: `/wagecard` shows it.";
    case "card-gone":
      return "This card is no longer kept, or belongs to somebody else. `/wagecard` shows yours or makes one.";
    case "no-card":
      return "You have no card yet. `/wagecard role:` makes one in a few minutes.";
    case "task-gone":
      return "This task is no longer on the card. `/task` shows the ones that are.";
    case "axis-not-understood": {
      const { min, max } = AXIS_RANGES[refusal.axis];
      return `${axisName(t, refusal.axis)} goes from ${min} to ${max}; “${typed(t, refusal.typed)}” does not fit. Nothing was changed; press again and give a number in that range.`;
    }
    case "not-in-matrix":
      return `Matrix ${refusal.version} does not know this role or one of its tasks. The card keeps its figures; \`/wagecard\` makes a new one.`;
    case "outdated":
      return `This card was made with matrix ${refusal.made}, which has moved on since, and I don't mix the two. Open the card with \`/wagecard\`, press “Recompute”, and ask again.`;
    case "own-tasks-full":
      return `A card has room for ${LIMITS.ownTasks} tasks of your own. Remove one with \`/task\` first.`;
    case "own-title-missing":
      return "Nothing was added: a task needs a name. Press again and give it one of a few words.";
    case "unknown-button":
      return "I don't know this button any more; it comes from an earlier version. `/wagecard` shows where you are.";
    case "not-in-server":
      return "Cards are shared and put on a board in a server's channel, where others can see them; and this is none. `/compare role:` works here too.";
    case "share-gone":
      return "This card was taken back, or its owner has shared a newer one since. `/compare` shows the board of this channel.";
    case "not-shared-here":
      return `${typed(t, refusal.name)} has shared no card in this channel. Only shared cards can be compared with; \`/compare\` shows whose are.`;
    case "not-a-shared-card":
      return "This message is no shared Wagecard, or the card was taken back. `/compare` shows the cards of this channel.";
    case "not-yours":
      return "Only the person whose card it is can take it back. If it should not be here, ask them, or somebody who may delete messages in this channel.";
    case "with-yourself":
      return "That is your own card. Compare with somebody else who shared one here, or with a role: `/compare role:`.";
    case "with-both":
      return "Give either `with:` or `role:`: two cards are compared at a time.";
    case "shared-outdated":
      return `This card was made with matrix ${refusal.made}, which has moved on since, and I don't mix the two. Ask its owner to recompute it and share it again.`;
    case "board-full":
      return `The board of this channel is full (${LIMITS.boardEntries} cards). Share in another channel.`;
    case "shared-everywhere":
      return `You have cards shared in ${LIMITS.sharedIn} channels, which is as many as I keep. Take one back first.`;
    case "sharing-off": {
      const allowed = refusal.channels.slice(0, 10);
      return allowed.length > 0
        ? `Cards are not shared in this channel. Share yours in ${channelNames(t, allowed)}.`
        : "Sharing cards is switched off in this server, so yours stays private. “Picture” and “Export” under it give it to you as a file; the people who manage the server can allow sharing with `/settings`.";
    }
    case "not-a-manager":
      return "Only people who may manage this server can see and change its settings. Ask one of them; `/help` shows what everybody can do.";
    case "too-fast":
      return `That was faster than I go along with. Nothing was changed; please try again in ${seconds(t, refusal.seconds)}.`;
    case "too-many-pictures":
      return `That is as many pictures as I draw for one person at a time. Please press again in ${seconds(t, refusal.seconds)}.`;
    case "not-public":
      return "This server shows what I post to you alone, so your card was not shared. Share it in a server that has me, or ask the people who manage this one to add me or to allow Use External Apps.";
    case "studio-full":
      return "I am drawing as many pictures as I can at a time. Please press again in half a minute.";
    case "file-gone":
      return "I could not get this file from Discord. Attach it anew and send the command again.";
    case "file-too-large":
      return `This file is too large to be an exported card: ${LIMITS.exportBytes / 1024} KiB is the most. Give the .json file that “Export” under a card makes.`;
    case "not-an-export":
      return "This file is no exported card. Give the .json file that “Export” under a card makes; the .csv one is for spreadsheets only.";
    case "export-newer":
      return `This file has form ${refusal.version} of an exported card, and I know form 1 only. Export the card again where this bot runs, or have the bot updated.`;
    case "export-value":
      return `Nothing was imported: “${typed(t, refusal.field)}” in the file does not fit. What would: ${escaped(cut(refusal.allowed, 600))}. Mend that value, or export the card again.`;
    case "import-alone":
      return "A file brings its own role, hours and pay. Give `import:` alone, and change the card afterwards.";
  }
}

/** For an answer that takes longer than it may: it follows, and here is the id under which the log has it. */
export function lateText(t: Translator, interactionId: string): string {
  return `This takes longer than it should. What you did is not lost: the answer follows here. If it does not, try again and tell the server's admin this id: \`${interactionId}\`.`;
}

/** For a store that does not answer, or that another process holds. */
export function busyText(t: Translator, interactionId: string): string {
  return `My memory does not answer at the moment. Nothing that you saw confirmed is lost; please try again in a few seconds. If it stays, tell the server's admin this id: \`${interactionId}\`.`;
}

/** For a stored document that can't be read any more. @param kind of the document */
export function unreadableText(t: Translator, kind: string, interactionId: string): string {
  const what = UNREADABLE[kind] ?? "What was shared here";
  return `${what} can't be read any more. It is kept aside, not thrown away; from here on you start anew. An admin can look into it with this id: \`${interactionId}\`.`;
}

const UNREADABLE: Readonly<Record<string, string>> = {
  walks: "Your walk",
  people: "What I kept of your cards",
  settings: "What was set for this server",
};

/** In place of a form: Discord takes none after the first answer. */
export const LATE_FORM = "The form could not be opened in time. Please press the button again.";

/** For an error that nobody foresaw: what to do, and the id under which the log has it. */
export function failureText(t: Translator, interactionId: string): string {
  return `Something went wrong on my side, and nothing that you saw confirmed is lost. Please try again; if it stays, tell the server's admin this id: \`${interactionId}\`.`;
}

const seconds = (t: Translator, count: number): string => (count === 1 ? "one second" : `${count} seconds`);

const typed = (t: Translator, text: string): string => escaped(cut(text, 60));
