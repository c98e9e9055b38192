import { ButtonStyle } from "discord-api-types/v10";
import type { Person, Walk } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import { cardLine } from "./card.js";
import type { CustomId } from "./custom-id.js";
import { button, buttonRow, cut, type MessageView, type Row, selectRow } from "./message.js";
import { NEUTRAL } from "./words.js";

/** What a person wants a card of; `askedFor` is the title that they gave where it is not modeled. */
export interface Wanted {
  readonly role: string;
  readonly askedFor: string | null;
}

/** `/wagecard` with no role: go on with the walk, open a saved card, or pick a role. */
export function startView(walk: Walk | null, person: Person | null, corpus: Corpus): MessageView {
  const cards = person?.cards ?? [];
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        title: "Your Wagecard",
        description: [
          "Say what your job is and how you spend your week. Task by task, the card shows how exposed that week is to AI, how sure that is, what running it on AI would really cost, and what to do about it.",
          ...(walk ? ["", `You have a walk under way as **${title(walk.week.role, corpus)}**.`] : []),
        ].join("\n"),
        footer: { text: "Only you can see this." },
      },
    ],
    components: [
      ...(walk ? [buttonRow(resumeButton(walk))] : []),
      ...(cards.length > 0
        ? [
            selectRow(
              id("open"),
              "Open a saved card…",
              cards.map((card) => ({ value: card.id, label: cut(cardLine(card, corpus), 100) })),
            ),
          ]
        : []),
      rolesRow(corpus),
    ],
  };
}

/** Somebody in the middle of a walk asks for another: nothing is thrown away unasked. */
export function underWayView(walk: Walk, wanted: Wanted, corpus: Corpus): MessageView {
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        title: "You have a walk under way",
        description: `It is for **${title(walk.week.role, corpus)}**. Starting as **${title(wanted.role, corpus)}** ends it; cards that you have made stay.`,
      },
    ],
    components: [
      buttonRow(
        resumeButton(walk),
        button(
          { ...id("fresh"), id: walk.id, rev: walk.rev, arg: wantedArg(wanted, corpus) },
          `Start over as ${title(wanted.role, corpus)}`,
          { style: ButtonStyle.Danger },
        ),
      ),
    ],
  };
}

/** A wanted role in the few characters of a custom id: the role, and which of its titles not covered. */
function wantedArg({ role, askedFor }: Wanted, corpus: Corpus): string {
  const index = askedFor === null ? -1 : titlesNotCovered(role, corpus).indexOf(askedFor);
  return index < 0 ? role : `${role}--${index}`;
}

/** The reverse of what the button says. */
export function wantedOf(arg: string, corpus: Corpus): Wanted {
  const [role = "", index = ""] = arg.split("--");
  return { role, askedFor: (index !== "" && titlesNotCovered(role, corpus)[Number(index)]) || null };
}

function titlesNotCovered(role: string, corpus: Corpus): string[] {
  const closest = corpus.notModeled.filter((other) => other.closest === role);
  return [...(corpus.roles[role]?.notCovered ?? []), ...closest].flatMap((other) => other.titles);
}

function resumeButton(walk: Walk) {
  return button({ ...id("resume"), id: walk.id, rev: walk.rev }, "Go on with my walk", {
    style: ButtonStyle.Primary,
  });
}

function rolesRow(corpus: Corpus): Row {
  return selectRow(
    id("role"),
    "Pick a role…",
    Object.values(corpus.roles).map((role) => ({
      value: role.id,
      label: role.title,
      description: `${role.family}: ${role.description}`,
    })),
  );
}

const title = (role: string, corpus: Corpus): string => corpus.roles[role]?.title ?? role;

const id = (action: string): CustomId => ({ flow: "start", action, id: "0", rev: 0, arg: "" });
