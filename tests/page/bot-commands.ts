/** The commands of the page's test bot: one of everything that the page draws. */

const ANYWHERE = { integration_types: [0, 1], contexts: [0, 1, 2] };

export const COMMANDS = [
  {
    name: "plan",
    name_localizations: { de: "planen", ja: "計画" },
    description: "Plans a week",
    description_localizations: { de: "Plant eine Woche", ja: "一週間の計画を立てる" },
    options: [
      {
        type: 3,
        name: "role",
        name_localizations: { de: "rolle", ja: "職種" },
        description: "What you do",
        description_localizations: { de: "Was du tust", ja: "仕事の内容" },
        required: true,
        autocomplete: true,
      },
      {
        type: 3,
        name: "note",
        name_localizations: { de: "notiz" },
        description: "Anything else",
        description_localizations: { de: "Was sonst noch" },
      },
    ],
  },
  { name: "secret", description: "Says something to you alone" },
  { name: "form", description: "Asks for something" },
  {
    name: "every",
    description: "Takes an option of every type",
    options: [
      {
        type: 3,
        name: "level",
        description: "How senior",
        required: true,
        choices: [
          { name: "Entry", name_localizations: { de: "Einstieg" }, value: "entry" },
          { name: "Senior", value: "senior" },
        ],
      },
      { type: 4, name: "days", description: "Whole days", min_value: 0, max_value: 7 },
      { type: 10, name: "hours", description: "Hours a week" },
      { type: 5, name: "private", description: "Only for you" },
      { type: 6, name: "who", description: "Whose week" },
      { type: 7, name: "where", description: "Which channel" },
      { type: 8, name: "team", description: "Which role" },
      { type: 9, name: "whoever", description: "A person or a role" },
      { type: 11, name: "file", description: "A week from a file" },
    ],
  },
  {
    name: "read",
    description: "Reads a file",
    options: [{ type: 11, name: "file", description: "What to read", required: true }],
  },
  { name: "several", description: "Selects of every kind" },
  { name: "pictures", description: "Pictures and files" },
  { name: "later", description: "Thinks before it answers" },
  { name: "words", description: "Mentions and times", ...ANYWHERE },
  { name: "office", description: "For administrators", default_member_permissions: "8" },
  { type: 2, name: "Week of", ...ANYWHERE },
  { type: 3, name: "Read aloud", name_localizations: { de: "Vorlesen" } },
  { type: 3, name: "Answer with a form" },
];

export function plan(title: string, count: number, choice = "none") {
  const button = (label: string, custom_id: string, style = 2) => ({ type: 2, style, label, custom_id });
  return {
    embeds: [
      {
        title,
        color: 0x2b7f91,
        description: `Count **${count}**, chosen ${choice}`,
        fields: ["Hours", "Band", "Cost"].map((name) => ({ name, value: "🟥🟧🟩🟦", inline: true })),
      },
    ],
    components: [
      {
        type: 1,
        components: [
          button("Add", `add:${count}`, 1),
          button("Form", "form"),
          button("Silent", "silent"),
          { ...button("Off", "off"), disabled: true },
        ],
      },
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: "pick",
            placeholder: "Pick a task",
            options: ["Reviews", "Pipelines"].map((label) => ({
              label,
              value: label,
              description: `About ${label}`,
            })),
          },
        ],
      },
    ],
  };
}

export const FORM = {
  custom_id: "form",
  title: "Hours",
  components: [
    { type: 18, label: "Hours a week", component: { type: 4, custom_id: "hours", style: 1, required: true } },
    {
      type: 18,
      label: "Kind of week",
      component: {
        type: 3,
        custom_id: "kind",
        required: false,
        options: [
          { label: "Typical", value: "t" },
          { label: "Busy", value: "b" },
        ],
      },
    },
  ],
};

/** `me` stands in the select of people from the beginning. */
export function selects(me: string) {
  const days = ["Monday", "Tuesday", "Wednesday", "Thursday"];
  const options = days.map((label) => ({ label, value: label.slice(0, 2), default: label === "Tuesday" }));
  const row = (component: object) => ({ type: 1, components: [component] });
  return {
    content: "Choose",
    components: [
      row({ type: 3, custom_id: "days", placeholder: "Which days", min_values: 2, max_values: 3, options }),
      row({
        type: 5,
        custom_id: "people",
        placeholder: "Which people",
        max_values: 2,
        default_values: [{ id: me, type: "user" }],
      }),
      row({ type: 8, custom_id: "channel", placeholder: "Which channel" }),
      row({ type: 3, custom_id: "none", placeholder: "Nothing to choose", disabled: true, options }),
    ],
  };
}
