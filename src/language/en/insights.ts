/** `/insights`: where a role stands among all, what seniority changes, how the cards shared in the server lie. */
export const insights = {
  "insights.title": "Among the {of} roles of matrix {version}",
  "insights.description":
    "Means over the typical week, by hours. 1st has the highest value; equal values share a place.",
  "insights.exposing.field": "A high value means more exposed",
  "insights.shielding.field": "A high value means less exposed: AI costs more, or a person counts for more",
  /** A role's place by one measure; the name of the axis or a line below follows after a dot. */
  "insights.place":
    "**{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}** of {of}{tied, select, yes {, tied} other {}}",

  "insights.oversight.field": "Oversight: what checking AI takes",
  "insights.oversight.minutes": "{minutes} minutes per output",
  /** Mid level is one of the four levels of seniority. */
  "insights.oversight.usd": "{usd} a week at mid level",
  "insights.oversight.share": "{share} of what running the week on AI costs",
  /** `task` is an English title. */
  "insights.oversight.most": "Most on one task: {minutes} minutes per output. {task}.",

  "insights.levels.field": "The same week at four levels",
  "insights.level.entry": "Entry",
  "insights.level.mid": "Mid",
  "insights.level.senior": "Senior",
  "insights.level.staff": "Staff",
  /** `level` is one of the four above; `percentile` 25, 50, 75 or 90 of the wages. */
  "insights.level.wage":
    "**{level}** ({usd} a year, percentile {percentile}) · exposure **{exposure}** ± {plusMinus}",
  "insights.level.cost": "AI {low} to {high} a week, beside {human} done by a person",
  /** After the line above and a dot; `hours` as “12 h”. */
  "insights.level.frees": "frees {hours}",
  "insights.levels.freed": "About **{hours}** a week are freed at every level.",
  "insights.levels.bands": "The bands don't depend on the wage.",

  "insights.spread.field": "Cards of this role shared in this channel",
  "insights.spread.elsewhere":
    "This is about a channel of a server: ask there, and it tells the spread of the cards that people share in it.",
  /** “Compare” is the label of a button under the card. */
  "insights.spread.hidden":
    "The people who manage this server do not show this. “Compare” under your card and `/compare` work as ever.",
  /** “Share in this channel” is the label of a button under the card. */
  "insights.spread.few":
    "Fewer than {fewest, plural, one {# other person} =5 {five other people} other {# other people}} shared one in this channel before today (UTC), and so few would tell too much of each. “Share in this channel” under a card adds it from tomorrow on.",
  /** `people` is 5, 10, 15 …, or one less. */
  "insights.spread.people":
    "{people} people's cards as they were at the beginning of the day (UTC), your own not among them. Further ones count by fives, so that no single card shows.",
  "insights.spread.moved":
    "A card that counts was taken back or shared anew today. So that nobody can tell which, the figures are back tomorrow (UTC).",
  "insights.spread.exposure": "Exposure: median **{median}**, middle half {low} to {high}",
  /** `low` has no unit, the others do: “4 to 9 h”. */
  "insights.spread.freed": "Hours freed: median **{median}**, middle half {low} to {high}",
  "insights.spread.versions": "Made with matrices {versions}; each keeps its figures.",

  "insights.footer": "Matrix {version} · a model read, not a survey",
} as const;
