import { ButtonStyle } from "discord-api-types/v10";
import { LIMITS } from "../conversation/index.js";
import type { Translator } from "../language/index.js";
import type { CustomId } from "./custom-id.js";
import { sentences } from "./lists.js";
import { button, buttonRow, type MessageView, plain, selectRows } from "./message.js";
import { channelNames } from "./settings.js";
import type { WhyLeft } from "./shared.js";
import { NEUTRAL } from "./words.js";

/** How many of each kind are kept of a person. */
export interface KeptCounts {
  readonly walks: number;
  readonly cards: number;
  readonly shared: number;
}

/** A channel that a card of a person's is shared in. */
export interface SharedPlace {
  readonly channel: string;
  /** The title of its role. */
  readonly title: string;
  /** Milliseconds since 1970; null if no board knows. */
  readonly sharedAt: number | null;
}

/** Places that are listed: a title may be 60 characters long, and a description 4,096. */
const PLACES = 20;

/**
 * What is stored of a person and for how long, with the way to all of it and the way out.
 * @param notice what was done just now
 */
export function privacyView(
  t: Translator,
  kept: KeptCounts,
  retentionDays: number,
  all: readonly SharedPlace[] = [],
  notice = "",
): MessageView {
  const now = countsText(t, kept);
  const places = all.slice(0, PLACES);
  return {
    content: notice,
    embeds: [
      {
        color: NEUTRAL.color,
        author: { name: t("privacy.author") },
        title: t("privacy.title"),
        description: [
          now === null ? t("privacy.now.nothing") : t("privacy.now", { kept: now }),
          ...placeLines(t, places, all.length),
          "",
          t("privacy.walk"),
          t("privacy.cards", { most: LIMITS.cards, days: retentionDays }),
          t("privacy.shared", { days: retentionDays }),
          t("shared.counts-in-insights"),
          "",
          t("privacy.filed"),
        ].join("\n"),
      },
    ],
    components: [
      ...selectRows(
        id("take-back"),
        t("privacy.take-back.placeholder"),
        places.map(({ channel, title }, at) => ({ value: channel, label: `${at + 1}. ${title}` })),
      ),
      buttonRow(
        button(id("export"), t("privacy.export.button")),
        button(id("pages"), t("privacy.pages.button")),
        button(id("ask"), t("privacy.ask.button"), { style: ButtonStyle.Danger }),
      ),
    ],
  };
}

/** Numbered, since a list to choose from can't show channels by their names. */
function placeLines(t: Translator, places: readonly SharedPlace[], all: number): string[] {
  if (places.length === 0) return [];
  const lines = places.map(({ channel, title, sharedAt }, at) => {
    const since = sharedAt === null ? "" : ` · <t:${Math.floor(sharedAt / 1000)}:d>`;
    return `${at + 1}. <#${channel}> · ${title}${since}`;
  });
  const more = all > places.length ? [t("privacy.places.more", { count: all - places.length })] : [];
  return ["", t("privacy.places"), ...lines, ...more];
}

/** What could not be taken back. */
export interface LeftStanding {
  /** Messages that still stand. */
  readonly count: number;
  readonly why: WhyLeft;
  /** Channels in which one may stand without anybody knowing. */
  readonly mayStandIn: readonly string[];
}

/** Channels that are named at most: a message has room for no hundred. */
const NAMED = 10;

/** Of messages of which nobody knows whether they stand; empty if there are none. */
function doubt(t: Translator, channels: readonly string[]): string[] {
  if (channels.length === 0) return [];
  const more = channels.length > NAMED ? "…" : "";
  return [t("privacy.may-stand", { channels: `${channelNames(t, channels.slice(0, NAMED))}${more}` })];
}

export function takenBackText(t: Translator, channel: string, left: LeftStanding): string {
  const mention = { channel: `<#${channel}>` };
  const { count, why, mayStandIn } = left;
  const text =
    count > 0
      ? t("privacy.taken-back.leftover", { ...mention, why })
      : t(mayStandIn.length > 0 ? "privacy.off-the-board" : "privacy.taken-back", mention);
  return sentences(t, [text, ...doubt(t, mayStandIn)]);
}

/** Asks once before everything goes. */
export function askDeleteView(t: Translator, kept: KeptCounts): MessageView {
  const now = countsText(t, kept);
  return {
    content: now === null ? t("privacy.ask.nothing") : t("privacy.ask", { kept: now }),
    embeds: [],
    components: [
      buttonRow(
        button(id("delete"), t("privacy.delete.button"), { style: ButtonStyle.Danger }),
        button(id("keep"), t("privacy.keep.button")),
      ),
    ],
  };
}

export function deletedView(t: Translator, { count, why, mayStandIn }: LeftStanding): MessageView {
  const text =
    count > 0
      ? t("privacy.deleted.leftover", { count, why })
      : t(mayStandIn.length > 0 ? "privacy.deleted.all" : "privacy.deleted");
  return plain(sentences(t, [text, ...doubt(t, mayStandIn)]));
}

/** The pages in full, as files, so that they are those of the program that runs. */
export function pagesView(t: Translator, pages: Readonly<Record<"privacy" | "terms", string>>): MessageView {
  return {
    ...plain(t("privacy.pages")),
    files: [
      { name: "PRIVACY.md", data: pages.privacy, description: t("privacy.pages.privacy") },
      { name: "TERMS.md", data: pages.terms, description: t("privacy.pages.terms") },
    ],
  };
}

/** Everything that is kept, as a file. */
export function keptView(t: Translator, kept: unknown): MessageView {
  return {
    ...plain(t("privacy.exported")),
    files: [
      {
        name: "wagecard-privacy.json",
        data: `${JSON.stringify(kept, null, 2)}\n`,
        description: t("privacy.exported.file"),
      },
    ],
  };
}

/** Null where nothing is kept. */
function countsText(t: Translator, counts: KeptCounts): string | null {
  const kept = (["walks", "cards", "shared"] as const).filter((kind) => counts[kind] > 0);
  if (kept.length === 0) return null;
  return t.list(kept.map((kind) => t(`privacy.count.${kind}`, { count: counts[kind] })));
}

const id = (action: string): CustomId => ({ flow: "privacy", action, id: "0", rev: 0, arg: "" });
