import { z } from "zod";

/** The flows that buttons, selects and modals belong to. */
export const FLOWS = [
  "start",
  "walk",
  "card",
  "task",
  "what-if",
  "role",
  "share",
  "shared",
  "board",
  "compare",
  "insights",
  "privacy",
  "settings",
  "help",
] as const;
export type Flow = (typeof FLOWS)[number];

/** What a component says when it is pressed. It is parsed and checked, never trusted. */
export interface CustomId {
  readonly flow: Flow;
  readonly action: string;
  /** Id of the walk or card. */
  readonly id: string;
  /** The revision that was shown. */
  readonly rev: number;
  /** What the action needs besides: a task, an axis, a number of halves of an hour; of {@link ADD_WORDS} words. */
  readonly arg: string;
}

/** The action that opens the form for a task of one's own with words that a person typed elsewhere. */
export const ADD_WORDS = { flow: "task", action: "add" } as const;

/** What the action of {@link ADD_WORDS} has room for whatever the card and its revision, and all that a title may have. */
export const WORDS_MOST = 60;

const FORM = "1";
const word = /^[a-z][a-z-]{0,19}$/;
const head = [
  z.literal(FORM),
  z.enum(FLOWS),
  z.string().regex(word),
  z.string().regex(/^[a-z0-9-]{1,20}$/),
  z.string().regex(/^\d{1,7}$/),
] as const;
const schema = z.tuple([...head, z.string().regex(/^[A-Za-z0-9-]{0,40}$/)]);
const wordsSchema = z.tuple([...head, z.string().max(WORDS_MOST)]);

const isAddWords = (flow: unknown, action: unknown): boolean =>
  flow === ADD_WORDS.flow && action === ADD_WORDS.action;

/** At most 100 characters, which is Discord's limit. */
export function formatCustomId({ flow, action, id, rev, arg }: CustomId): string {
  return [FORM, flow, action, id, rev, arg].join(".");
}

/** @returns null for whatever this form of the id did not make */
export function parseCustomId(text: string): CustomId | null {
  const parts = text.split(".");
  const [, typedFlow, typedAction] = parts;
  // Words may have points of their own.
  const parsed =
    isAddWords(typedFlow, typedAction) && parts.length > 5
      ? wordsSchema.safeParse([...parts.slice(0, 5), parts.slice(5).join(".")])
      : schema.safeParse(parts);
  if (!parsed.success) return null;
  const [, flow, action, id, rev, arg] = parsed.data;
  return { flow, action, id, rev: Number(rev), arg };
}
