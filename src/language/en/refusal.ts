/**
 * Why something was not done, and the next step: one message a reason, read by the person alone. `{typed}` is what they
 * typed, a list of tasks comes joined by “ · ”, and `{button}` is a button's own text.
 */
export const refusal = {
  "refusal.hours-not-understood":
    "“{typed}” does not fit as a number of hours: give 0 to {most} hours, in halves, such as {example}.",
  /** One value of a line of hours, which is empty where `{given}` is `nothing`. */
  "refusal.hours-of-task":
    "{given, select, nothing {No number is given for} other {“{typed}” does not fit as a number of hours for}} “{task}”: give 0 to {most} hours, in halves, such as {example}.",
  /** `{total}` and `{most}`: `100 h`. */
  "refusal.week-too-long":
    "That would make {total} a week, and a week here has {most} at most. Take hours off another task first.",
  "refusal.no-hours-yet": "A card needs {least} to {most} hours in all: put at least an hour on some task.",
  "refusal.no-scored-hours":
    "A card can't be made of these hours alone: they are all on tasks of your own, and no modeled task is confirmed to be like those. Put at least an hour on one of the role's tasks, or open yours with `/task` and choose what it is like.",
  /** `{given}` is how many numbers were read; `{example}` is the typical week of the role. */
  "refusal.hours-count":
    "{count, plural, one {Give # number of hours, for this task} other {Give # numbers of hours, one a task in this order}} (I read {given}): {tasks}. A typical week: `{example}`.",
  "refusal.unknown-role":
    "I know no role called “{typed}”. Pick one from the list that `/wagecard role:` shows while you type, or `/wagecard` alone for a menu.",
  /** `{note}` is a sentence in English, with its period. */
  "refusal.not-modeled": "“{title}” is not modeled. {note} `/wagecard` shows the roles that are.",
  "refusal.walk-gone":
    "This walk is over, was replaced, or belongs to somebody else. `/wagecard` goes on with yours or starts one.",
  "refusal.walk-under-way":
    "You have another walk under way. Finish or cancel it first: `/wagecard` shows it.",
  "refusal.card-gone":
    "This card is no longer kept, or belongs to somebody else. `/wagecard` shows yours or makes one.",
  "refusal.no-card": "You have no card yet. `/wagecard role:` makes one in a few minutes.",
  "refusal.task-gone": "This task is no longer on the card. `/task` shows the ones that are.",
  "refusal.axis-not-understood":
    "{axis} goes from {min} to {max}; “{typed}” does not fit. Nothing was changed; press again and give a number in that range.",
  "refusal.not-in-matrix":
    "Matrix {version} does not know this role or one of its tasks. The card keeps its figures; `/wagecard` makes a new one.",
  "refusal.outdated":
    "This card was made with matrix {made}, which has moved on since, and I don't mix the two. Open the card with `/wagecard`, press “{button}”, and ask again.",
  "refusal.guessed-match":
    "The figures of this card rest in part on a guess: a task of your own took the values of a modeled task that you never confirmed. Open the card with `/wagecard`, press “{button}”, and try again. `/task` shows what your task may be like.",
  "refusal.own-tasks-full": "A card has room for {most} tasks of your own. Remove one with `/task` first.",
  "refusal.own-title-missing":
    "Nothing was added: a task needs a name. Press again and give it one of a few words.",
  "refusal.unknown-button":
    "I don't know this button any more; it comes from an earlier version. `/wagecard` shows where you are.",
  "refusal.unknown-command":
    "I don't know this command; it comes from another version of me. `/help` shows the commands that I have.",
  /** A sentence after the one that says why a form was refused. */
  "refusal.typed-kept": "What you typed is still in the form when you open it again.",
  "refusal.not-in-server":
    "Cards are shared and put on a board in a server's channel, where others can see them; and this is none. `/compare role:` works here too.",
  "refusal.share-gone":
    "This card was taken back, or its owner has shared a newer one since. `/compare` shows the board of this channel.",
  /** `{name}` is empty where `{who}` is not `known`. */
  "refusal.not-shared-here":
    "{who, select, known {{name} has shared no card in this channel.} other {This person has shared no card in this channel.}} Only shared cards can be compared with; `/compare` shows whose are.",
  "refusal.not-a-shared-card":
    "This message is no shared Wagecard, or the card was taken back. `/compare` shows the cards of this channel.",
  "refusal.not-yours":
    "Only the person whose card it is can take it back. If it should not be here, ask them, or somebody who may delete messages in this channel.",
  "refusal.with-yourself":
    "That is your own card. Compare with somebody else who shared one here, or with a role: `/compare role:`.",
  "refusal.with-both": "Give either `with:` or `role:`: two cards are compared at a time.",
  "refusal.shared-outdated":
    "This card was made with matrix {made}, which has moved on since, and I don't mix the two. Ask its owner to recompute it and share it again.",
  "refusal.shared-guessed":
    "The figures of this card rest in part on a guess about a task of its owner's own, and I give no reasons for a guess. Ask its owner to recompute it and share it again.",
  "refusal.board-full": "The board of this channel is full ({most} cards). Share in another channel.",
  "refusal.shared-everywhere":
    "You have cards shared in {most} channels, which is as many as I keep. Take one back first.",
  /** `{channels}` is a list such as “#jobs and #careers”. */
  "refusal.sharing-elsewhere": "Cards are not shared in this channel. Share yours in {channels}.",
  "refusal.sharing-off":
    "Sharing cards is switched off in this server, so yours stays private. “{picture}” and “{export}” under it give it to you as a file; the people who manage the server can allow sharing with `/settings`.",
  "refusal.may-not-post":
    "You may not send messages in this channel, so your card can't be shared here. Share it in a channel where you may write.",
  "refusal.board-off":
    "Sharing cards is switched off in this channel by the server's settings, and its board is not shown. `/compare role:` compares with a role.",
  "refusal.not-a-moderator":
    "Only people who may manage messages in this channel can remove other people's cards from its board.",
  "refusal.share-removed":
    "Somebody who manages messages in this channel has removed your card from it. Your own card is kept: `/wagecard` shows it.",
  "refusal.not-a-manager":
    "Only people who may manage this server can see and change its settings. Ask one of them; `/help` shows what everybody can do.",
  "refusal.too-fast":
    "That was faster than I go along with. Nothing was changed; please try again in {seconds, plural, one {one second} other {# seconds}}.",
  "refusal.too-soon":
    "That press came so soon after the message had changed that it may have been meant for something else. Nothing was done. If you mean it, press once more.",
  "refusal.too-many-pictures":
    "That is as many pictures as I draw for one person at a time. Please press again in {seconds, plural, one {one second} other {# seconds}}.",
  /** Use External Apps is a permission of Discord's, under the name that Discord has for it in the language. */
  "refusal.not-public":
    "This server shows what I post to you alone, so your card was not shared. Share it in a server that has me, or ask the people who manage this one to add me or to allow Use External Apps.",
  "refusal.studio-full":
    "I am drawing as many pictures as I can at a time. Please press again in half a minute.",
  "refusal.studio-closed":
    "I am being restarted, and this picture was not drawn. Please press again in a minute.",
  "refusal.file-gone": "I could not get this file from Discord. Attach it anew and send the command again.",
  "refusal.file-too-large":
    "This file is too large to be an exported card: {kib} KiB is the most. Give the .json file that “{button}” under a card makes.",
  "refusal.not-an-export":
    "This file is no exported card. Give the .json file that “{button}” under a card makes; the .csv one is for spreadsheets only.",
  "refusal.export-newer":
    "This file has form {version} of an exported card, and I know forms up to {known}. Export the card again where this bot runs, or have the bot updated.",
  /** `{field}` is a place in the file, such as `week.hours`; `{allowed}` is a range, or else technical words in English. */
  "refusal.export-value":
    "Nothing was imported: “{field}” in the file does not fit. What would: {allowed}. Mend that value, or export the card again.",
  /** What fits in place of a value in the file, as `{allowed}` above. */
  "refusal.export-value.range":
    "{from} to {to}{unit, select, points { points} minutes { minutes} hours { hours, in halves} total { hours in all} other {}}",
  "refusal.import-alone":
    "A file brings its own role, hours and pay. Give `import:` alone, and change the card afterwards.",

  /** `{id}`, here and below: under which the log has what happened. */
  "refusal.late":
    "This takes longer than it should. What you did is not lost: the answer follows here. If it does not, try again and tell the server's admin this id: `{id}`.",
  "refusal.late-form": "The form could not be opened in time. Please press the button again.",
  "refusal.busy":
    "My memory does not answer at the moment. Nothing that you saw confirmed is lost; please try again in a few seconds. If it stays, tell the server's admin this id: `{id}`.",
  "refusal.unreadable":
    "{kind, select, walks {Your walk can't be read any more.} people {What I kept of your cards can't be read any more.} settings {What was set for this server can't be read any more.} other {What was shared here can't be read any more.}} It is kept aside, not thrown away; from here on you start anew. An admin can look into it with this id: `{id}`.",
  "refusal.failure":
    "Something went wrong on my side, and nothing that you saw confirmed is lost. Please try again; if it stays, tell the server's admin this id: `{id}`.",
} as const;
