import { ButtonStyle } from "discord-api-types/v10";
import type { Person, Walk } from "../conversation/index.js";
import {
  type Corpus,
  type Role,
  type RoleMatch,
  type Seniority,
  senioritySchema,
  titleOf,
} from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import { cardLine } from "./card.js";
import type { CustomId } from "./custom-id.js";
import { sentences } from "./lists.js";
import {
  button,
  buttonRow,
  type Choice,
  cut,
  escaped,
  type MessageView,
  type Row,
  selectRow,
  selectRows,
} from "./message.js";
import { refusalText } from "./refusal.js";
import { capital, NEUTRAL } from "./words.js";

/** What a person wants a card of; `askedFor` is the title that they gave where it is not modeled. */
export interface Wanted {
  readonly role: string;
  readonly askedFor: string | null;
  /** Null where they said none. */
  readonly seniority: Seniority | null;
  /** The week in one line, where they gave it at once. */
  readonly hours?: string;
}

/** `/wagecard` with no role: go on with the walk, open a saved card, or pick a role. */
export function startView(
  t: Translator,
  walk: Walk | null,
  person: Person | null,
  corpus: Corpus,
): MessageView {
  const cards = person?.cards ?? [];
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        title: t("start.title"),
        description: [
          t("start.description"),
          ...(walk ? ["", t("start.walk", { role: titleOf(walk.week.role, corpus) })] : []),
        ].join("\n"),
        footer: { text: t("note.only-you") },
      },
    ],
    components: [
      ...(walk ? [buttonRow(resumeButton(t, walk))] : []),
      ...(cards.length > 0
        ? [
            selectRow(
              id("open"),
              t("start.open.placeholder"),
              cards.map((card) => ({ value: card.id, label: cut(cardLine(t, card, corpus), 100) })),
            ),
          ]
        : []),
      rolesRow(t, corpus),
    ],
  };
}

/** Somebody in the middle of a walk asks for another: nothing is thrown away unasked. */
export function underWayView(t: Translator, walk: Walk, wanted: Wanted, corpus: Corpus): MessageView {
  return {
    content: "",
    embeds: [
      {
        color: NEUTRAL.color,
        title: t("start.under-way.title"),
        description: t("start.under-way.description", {
          role: titleOf(walk.week.role, corpus),
          wanted: titleOf(wanted.role, corpus),
        }),
      },
    ],
    components: [
      buttonRow(
        resumeButton(t, walk),
        button(
          { ...id("fresh"), id: walk.id, rev: walk.rev, arg: wantedArg(wanted, corpus) },
          t("start.fresh.button", { role: titleOf(wanted.role, corpus) }),
          { style: ButtonStyle.Danger },
        ),
      ),
    ],
  };
}

/**
 * What is wanted in the few characters of a custom id: the role, which title not modeled, the seniority. With hours it
 * is longer, and fits the value of a list.
 */
export function wantedArg({ role, askedFor, seniority, hours }: Wanted, corpus: Corpus): string {
  const place = askedFor === null ? -1 : titlesNotCovered(role, corpus).indexOf(askedFor);
  const parts = [role, place < 0 ? "" : place, seniority ?? ""];
  return [...parts, ...(hours === undefined ? [] : [hours])].join("--");
}

/** The reverse of what the button says. */
export function wantedOf(arg: string, corpus: Corpus): Wanted {
  const [role = "", place = "", level, hours] = arg.split("--");
  const seniority = senioritySchema.safeParse(level);
  return {
    role,
    askedFor: (place !== "" && titlesNotCovered(role, corpus)[Number(place)]) || null,
    seniority: seniority.success ? seniority.data : null,
    ...(hours === undefined ? {} : { hours }),
  };
}

/** What a person said besides the role. */
export type SaidBesides = Omit<Wanted, "role" | "askedFor">;

/**
 * Asks which role is meant: one of those that what was typed may mean, or any. `flow` is where the choice leads.
 * @param typed blank if nothing was
 * @param matches often none; a title that is not modeled and that no role comes close to stands first
 * @param besides goes with the choice; hours with that of a role that has as many tasks, for the card of that id
 */
export function chooseRoleView(
  t: Translator,
  typed: string,
  matches: readonly RoleMatch[],
  flow: "start" | "role" | "compare" | "insights",
  corpus: Corpus,
  besides: Pick<Wanted, "seniority"> & { readonly hours?: readonly number[]; readonly cardId?: string } = {
    seniority: null,
  },
): MessageView {
  const { seniority, hours, cardId } = besides;
  const [first] = matches;
  const fits = (role: Role): boolean => role.tasks.length === hours?.length;
  const choiceOf = (role: Role, askedFor: string | null): Choice => {
    const wanted = { role: role.id, askedFor, seniority };
    return {
      value: wantedArg(hours && fits(role) ? { ...wanted, hours: hours.join(" ") } : wanted, corpus),
      label:
        askedFor === null
          ? role.title
          : t("start.closest.option", { title: capital(askedFor), role: role.title }),
      description: `${role.family}: ${role.description}`,
    };
  };
  const near = matches.flatMap(({ role, title, notModeled }) =>
    role ? [choiceOf(role, notModeled === null ? null : title)] : [],
  );
  const roles = Object.values(corpus.roles);
  const fitting = roles.filter(fits).length;
  const howMany = fitting === 0 ? "none" : fitting === roles.length ? "all" : "some";
  const list: CustomId = { ...id("role"), flow, ...(cardId === undefined ? {} : { id: cardId }) };
  return {
    content: sentences(t, [
      first?.role === null
        ? refusalText(t, { kind: "not-modeled", title: first.title, note: first.notModeled ?? "" })
        : typed.trim() === ""
          ? t("start.no-role", { given: hours ? "hours" : "other" })
          : t(near.length > 0 ? "start.choose" : "start.unknown", { typed: escaped(cut(typed, 60)) }),
      ...(hours ? [t("start.choose.hours", { count: hours.length, fits: howMany })] : []),
    ]),
    embeds: [],
    components: [
      ...selectRows(list, t("start.choose.placeholder"), near),
      // Nobody is left with a list that their job is not in.
      selectRow(
        { ...list, arg: "all" },
        t("start.role.placeholder"),
        roles.map((role) => choiceOf(role, null)),
      ),
    ],
  };
}

function titlesNotCovered(role: string, corpus: Corpus): string[] {
  const closest = corpus.notModeled.filter((other) => other.closest === role);
  return [...(corpus.roles[role]?.notCovered ?? []), ...closest].flatMap((other) => other.titles);
}

function resumeButton(t: Translator, walk: Walk) {
  return button({ ...id("resume"), id: walk.id, rev: walk.rev }, t("start.resume.button"), {
    style: ButtonStyle.Primary,
  });
}

function rolesRow(t: Translator, corpus: Corpus): Row {
  return selectRow(
    id("role"),
    t("start.role.placeholder"),
    Object.values(corpus.roles).map((role) => ({
      value: wantedArg({ role: role.id, askedFor: null, seniority: null }, corpus),
      label: role.title,
      description: `${role.family}: ${role.description}`,
    })),
  );
}

const id = (action: string): CustomId => ({ flow: "start", action, id: "0", rev: 0, arg: "" });
