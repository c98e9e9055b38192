import type { role as english } from "../en/role.js";
import type { Texts } from "../texts.js";

export const role: Texts<typeof english> = {
  "role.page.tasks.button": "Aufgaben und Achsen",
  "role.page.questions.button": "Fragen, nächster Schritt",
  "role.page.outside.button": "Externe Messwerte",
  "role.insights.button": "Einblicke",
  "role.walk.button": "Meine Karte erstellen",
  "role.footer": "Matrix {version} · in der Matrix seit {since} · die typische Woche, nicht deine",

  "role.exposure":
    "Exposition **{exposure}** ± {plusMinus} von 100, Platz {rank} von {of} Rollen (1 ist am stärksten exponiert)",
  "role.axis.capability": "Fähigkeit **{value}**",
  "role.axis.oversightMinutes": "Aufsicht (min) **{value}**",
  "role.axis.latency": "Latenz **{value}**",
  "role.axis.reliability": "Zuverlässigkeit **{value}**",
  "role.axis.hallucinationRisk": "Halluz.-Risiko **{value}**",
  "role.axis.errorCost": "Fehlerkosten **{value}**",
  "role.axis.integrationMinutes": "Integration (min) **{value}**",
  "role.axis.humanAdvantage": "Vorteil des Menschen **{value}**",
  "role.axis.unitEconomicsFit": "Wirtschaftlichkeit **{value}**",

  "role.horizon": "Horizont: {horizon}",
  "role.move.field": "Der nächste Schritt",
  "role.not-modeled.field": "Was nicht modelliert ist",

  "role.outside.intro":
    "Wo veröffentlichte Messwerte den Beruf unter Büroberufen einordnen, 100 ist am stärksten exponiert (SOC {soc}, {match, select, exact {genaue Entsprechung} near {nahe Entsprechung} other {schwache Entsprechung}}{noted, select, yes {: {note}} other {}}).",
  "role.outside.ilo": "{measure}: Wert **{score}** von 1, {gradients}.",
  "role.outside.either": "{first} oder {second}",
  "role.outside.agreement":
    "Die fünf liegen zwischen {low} und {high}: {spread, plural, one {# Punkt} other {# Punkte}} auseinander. {agreement, select, none {Sie weichen stark voneinander ab, nimm also keinen für sich allein.} some {Sie weichen voneinander ab.} other {Sie stimmen ungefähr überein.}}",
  "role.outside.here":
    "Hier: Platz **{rank} von {of}** Rollen nach Exposition in einer typischen Woche (1 ist am stärksten exponiert).",
  "role.outside.missing": "Für diese Rolle hat noch niemand die externen Messwerte nachgeschlagen.",
  "role.outside.sources.field": "Quellen",
};
