import type { Seniority } from "../corpus/index.js";
import type { Translator } from "../language/index.js";
import type { Axis, Band, ConfidenceLevel, CostLine } from "../scoring/index.js";

/** How the house's words look: one place for the marks, colours and names of bands, axes and cost lines. */

/** Marks and colours that colour-blind people can tell apart; the band's name always stands beside them. */
export const BAND_LOOK: Readonly<Record<Band, { readonly mark: string; readonly color: number }>> = {
  Replaceable: { mark: "🟧", color: 0xe8833a },
  "AI-augmented": { mark: "🟨", color: 0xe3b341 },
  "Human-led + AI-assisted": { mark: "🟦", color: 0x4493f8 },
  "Human-critical": { mark: "🟪", color: 0x8957e5 },
};

/** For a card with no band in the lead, and for messages that are about none. */
export const NEUTRAL = { mark: "⬜", color: 0x768390 } as const;

const BAND_KEYS = {
  Replaceable: "band.replaceable",
  "AI-augmented": "band.augmented",
  "Human-led + AI-assisted": "band.human-led",
  "Human-critical": "band.human-critical",
} as const satisfies Record<Band, string>;

export const bandName = (t: Translator, band: Band): string => t(BAND_KEYS[band]);
export const bandTag = (t: Translator, band: Band): string => `${BAND_LOOK[band].mark} ${bandName(t, band)}`;

/** The headline pill: `AI-augmented territory`, `Mixed territory`. */
export const pillText = (t: Translator, headline: Band | null): string =>
  headline ? t("pill.band", { band: bandName(t, headline) }) : t("pill.mixed");

/** The same where there is little room: the band alone. */
export const pillShort = (t: Translator, headline: Band | null): string =>
  headline ? bandName(t, headline) : t("pill.mixed");

const AXIS_UNITS = {
  capability: "unit.of-100",
  oversightMinutes: "unit.minutes",
  latency: "unit.of-100",
  reliability: "unit.of-100",
  hallucinationRisk: "unit.of-100",
  errorCost: "unit.of-5",
  integrationMinutes: "unit.minutes",
  humanAdvantage: "unit.of-100",
  unitEconomicsFit: "unit.of-100",
} as const satisfies Record<AnyAxis, string>;

/** The nine axes: eight that a cell is given, and one that follows from them. */
export type AnyAxis = Axis | "unitEconomicsFit";

/** As a heading or at the beginning of a line. */
export const axisName = (t: Translator, axis: AnyAxis): string => t(`axis.${axis}.name`);
/** Within a sentence. */
export const axisWithin = (t: Translator, axis: Axis): string => t(`axis.${axis}.within`);
export const axisAsks = (t: Translator, axis: AnyAxis): string => t(`axis.${axis}.asks`);
export const axisUnit = (t: Translator, axis: AnyAxis): string => t(AXIS_UNITS[axis]);

export const costName = (t: Translator, line: CostLine): string => t(`cost.${line}`);
/** A confidence (0–1) in percent: over 99 at most, since no estimate is certain. */
export const sureness = (t: Translator, confidence: number): string =>
  confidence < 0.995 ? t.percent(confidence) : `>${t.percent(0.99)}`;
export const confidenceWord = (t: Translator, level: ConfidenceLevel): string => t(`confidence.${level}`);
/** `senior`. */
export const seniorityName = (t: Translator, seniority: Seniority): string => t(`seniority.${seniority}`);
/** `senior level`. */
export const seniorityLevel = (t: Translator, seniority: Seniority): string =>
  t("seniority.level", { seniority: seniorityName(t, seniority) });

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
