import type { Axis, Band, CostLine } from "../scoring/index.js";

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

export const AXIS_WORDS: Readonly<
  Record<Axis, { readonly name: string; readonly unit: string; readonly asks: string }>
> = {
  capability: { name: "Capability", unit: "of 100", asks: "how much of what AI produces is usable as it is" },
  oversightMinutes: {
    name: "Oversight need",
    unit: "min per output",
    asks: "how long a person reviews one output",
  },
  latency: {
    name: "Latency",
    unit: "of 100",
    asks: "fast enough for when the work is needed; 100: no obstacle",
  },
  reliability: { name: "Reliability", unit: "of 100", asks: "outputs accepted with no retry or escalation" },
  hallucinationRisk: {
    name: "Hallucination risk",
    unit: "of 100",
    asks: "of the wrong outputs, how many look right",
  },
  errorCost: { name: "Error cost", unit: "of 5", asks: "what an error that slips through costs" },
  integrationMinutes: {
    name: "Integration overhead",
    unit: "min per output",
    asks: "preparing context, prompting, monitoring",
  },
  humanAdvantage: {
    name: "Human advantage",
    unit: "of 100",
    asks: "what is lost when no person stands in it",
  },
};

export const UNIT_ECONOMICS = {
  name: "Unit economics fit",
  asks: "how well the AI cost holds up against the human cost; derived",
} as const;

export const COST_WORDS: Readonly<Record<CostLine, string>> = {
  inference: "inference",
  oversight: "oversight (reviewer time)",
  redoneWork: "redone work",
  integration: "integration",
  error: "errors that slip through",
};

export const bandTag = (band: Band): string => `${BAND_LOOK[band].mark} ${band}`;

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const oneDigit = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });
const dollars = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  maximumFractionDigits: 0,
});

export const number = (value: number): string => oneDigit.format(value);
export const points = (value: number): string => whole.format(value);
export const hours = (value: number): string => `${oneDigit.format(value)} h`;
export const percent = (share: number): string => `${whole.format(share * 100)} %`;
/** Whole dollars, from a thousand on to three figures that count: nobody knows a week's cost to the dollar. */
export function usd(value: number): string {
  const step = value < 1000 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 2);
  return dollars.format(Math.round(value / step) * step);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
