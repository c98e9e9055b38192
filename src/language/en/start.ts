/** What `/wagecard` opens with, and the questions before a walk begins. */
export const start = {
  "start.title": "Your Wagecard",
  "start.description":
    "Say what your job is and how you spend your week. Task by task, the card shows how exposed that week is to AI, how sure that is, what running it on AI would really cost, and what to do about it.",
  "start.walk": "You have a walk under way as **{role}**.",
  "start.resume.button": "Go on with my walk",
  "start.open.placeholder": "Open a saved card…",
  "start.role.placeholder": "Pick a role…",

  "start.under-way.title": "You have a walk under way",
  "start.under-way.description":
    "It is for **{role}**. Starting as **{wanted}** ends it; cards that you have made stay.",
  /** `role` has up to 60 characters. */
  "start.fresh.button": "Start over as {role}",
  "start.resumed": "You had begun this walk before; it goes on where you were.",

  /** Over the roles that what was typed may mean. */
  "start.choose": "I know no role called “{typed}”. Pick the one that you mean.",
  /** Where hours were typed as well; {count}: how many numbers, {fits}: how many of the roles have as many tasks. */
  "start.choose.hours":
    "{fits, select, all {Your hours go with it.} some {Your hours go with it where it has {count, plural, one {# task} other {# tasks}}; else it asks for them.} other {None of these has {count, plural, one {# task} other {# tasks}}, so your hours are asked for anew.}}",
  /** Nothing is like what was typed; all roles stand below. */
  "start.unknown":
    "I know no job called “{typed}”, and I won’t guess. My cards cover the roles below so far: pick one if it is close to your week.",
  /** No role was typed, or `hours` without one. */
  "start.no-role":
    "{given, select, hours {You gave hours but no role. Pick the role that they are for.} other {You gave no role. Pick one.}}",
  "start.choose.placeholder": "Did you mean…",
  /** A title that no role covers, and the role that comes closest; both English. */
  "start.closest.option": "{title} (closest: {role})",
} as const;
