import { type APIEmbed, ComponentType } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { emptyWeek } from "../../src/conversation/index.js";
import { everyTranslator, type Translator } from "../../src/language/index.js";
import { BANDS } from "../../src/scoring/index.js";
import type { MessageView } from "../../src/views/index.js";
import { BAND_LOOK, bandName, bandTag, pillText } from "../../src/views/words.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { everyView, material } from "./every.js";
import { long, week } from "./longest.js";

/** What somebody needs who hears a message read from top to bottom, or who can't tell its colors apart. */

const tasks = corpus.roles[ENGINEER]?.tasks ?? [];
const usual = material({
  corpus,
  week: {
    ...emptyWeek(ENGINEER, { kind: "seniority", seniority: "mid" }, null),
    hours: Object.fromEntries(tasks.map((task) => [task.id, task.typicalHours])),
  },
});
const longest = material({ corpus: long, week });

/** Every line of text that a message shows, labels and files aside. */
function linesOf({ content, embeds }: MessageView): string[] {
  const texts = embeds.flatMap(({ author, title, description, fields = [], footer }) => [
    author?.name,
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...texts].flatMap((text) => text?.split("\n") ?? []);
}

const MARKS = BANDS.map((band) => BAND_LOOK[band].mark).join("|");
const BAR = new RegExp(`(?:${MARKS}){10}`, "gu");

/** Marks of a band on this line with anything but the band's name behind them. */
function bareMarks(t: Translator, line: string): string[] {
  const parts = line.replace(BAR, "").split(new RegExp(`(?=${MARKS})`, "u"));
  return parts.filter((part) => {
    const band = BANDS.find((one) => part.startsWith(BAND_LOOK[one].mark));
    if (!band) return false;
    const behind = part.slice(BAND_LOOK[band].mark.length).replace(/^ (?:\*\*)?/, "");
    return ![bandName(t, band), pillText(t, band)].some((name) => behind.startsWith(name));
  });
}

/** What is said before any detail: whose card, which task, what this is. */
const isHeaded = ({ author, title }: APIEmbed): boolean => Boolean(author?.name.trim() || title?.trim());

const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const LANGUAGES = everyTranslator().map((t) => [t.language, t] as const);

describe.each(LANGUAGES)("every message in %s", (_, t) => {
  const views = [...everyView(t, usual), ...everyView(t, longest)];

  it("has a band's name wherever the band's mark is", () => {
    for (const [name, view] of views) {
      for (const line of linesOf(view)) expect(bareMarks(t, line), `${name}: ${line}`).toEqual([]);
    }
  });

  it("says what it is before it goes into details, and what each of them is", () => {
    for (const [name, { content, embeds, files = [] }] of views) {
      expect(content !== "" || embeds.length > 0 || files.length > 0, name).toBe(true);
      expect(embeds.every(isHeaded), name).toBe(true);
      for (const { name: field } of embeds.flatMap(({ fields = [] }) => fields))
        expect(hasWord(field), `${name}: ${field}`).toBe(true);
    }
  });

  it("has words on every button and in every list", () => {
    for (const [name, { components }] of views) {
      for (const part of components.flatMap((row) => row.components)) {
        const words =
          part.type === ComponentType.Button
            ? ["label" in part ? part.label : ""]
            : [
                "placeholder" in part ? part.placeholder : "",
                ...("options" in part ? part.options.map(({ label }) => label) : []),
              ];
        // What the longest corpus types is asterisks alone.
        const own = words.map((word = "") => word.replaceAll("*", "x"));
        expect(own.every(hasWord), `${name}: ${words.join(" | ")}`).toBe(true);
      }
    }
  });

  it("says of every file what is in it", () => {
    const files = views.flatMap(([, view]) => view.files ?? []);
    expect(files.length).toBeGreaterThanOrEqual(16);
    for (const { name, description } of files) {
      expect(hasWord(description), name).toBe(true);
      expect(description, name).not.toContain(name);
    }
  });
});

it("a mark without its band's name is found, and a bar is none", () => {
  const [, t] = LANGUAGES[0] ?? [];
  if (!t) throw new Error("There is no language.");
  const bar = BAND_LOOK.Replaceable.mark.repeat(4) + BAND_LOOK["Human-critical"].mark.repeat(6);
  expect(bareMarks(t, `${bar} Human-critical 60%`)).toEqual([]);
  expect(bareMarks(t, `${bandTag(t, "Replaceable")} → 🟪 **Human-critical**`)).toEqual([]);
  expect(bareMarks(t, "🟧 Write tests · 🟪 Human-critical")).toEqual(["🟧 Write tests · "]);
  expect(bareMarks(t, "🟧 Human-critical")).toHaveLength(1);
});
