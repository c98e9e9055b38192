import type { terms as english } from "../en/terms.js";
import type { Texts } from "../texts.js";

export const terms: Texts<typeof english> = {
  "unit.hours": "{value} h",
  "unit.of-100": "von 100",
  "unit.of-5": "von 5",
  "unit.minutes": "min pro Ergebnis",

  "band.replaceable": "Ersetzbar",
  "band.augmented": "KI-verstärkt",
  "band.human-led": "Mensch führt + KI hilft",
  "band.human-critical": "Menschlich entscheidend",
  "pill.band": "Bereich: {band}",
  "pill.mixed": "Gemischter Bereich",

  "axis.capability.name": "Fähigkeit",
  "axis.capability.within": "Fähigkeit",
  "axis.capability.asks": "wie viel von dem, was KI liefert, sich so verwenden lässt",
  "axis.oversightMinutes.name": "Aufsichtsbedarf",
  "axis.oversightMinutes.within": "Aufsichtsbedarf",
  "axis.oversightMinutes.asks": "wie lange ein Mensch ein Ergebnis prüft",
  "axis.latency.name": "Latenz",
  "axis.latency.within": "Latenz",
  "axis.latency.asks": "schnell genug, wenn die Arbeit gebraucht wird; 100: kein Hindernis",
  "axis.reliability.name": "Zuverlässigkeit",
  "axis.reliability.within": "Zuverlässigkeit",
  "axis.reliability.asks": "Ergebnisse, die ohne neuen Versuch oder Eskalation angenommen werden",
  "axis.hallucinationRisk.name": "Halluzinationsrisiko",
  "axis.hallucinationRisk.within": "Halluzinationsrisiko",
  "axis.hallucinationRisk.asks": "wie viele der falschen Ergebnisse richtig aussehen",
  "axis.errorCost.name": "Fehlerkosten",
  "axis.errorCost.within": "Fehlerkosten",
  "axis.errorCost.asks": "was ein Fehler kostet, der durchrutscht",
  "axis.integrationMinutes.name": "Integrationsaufwand",
  "axis.integrationMinutes.within": "Integrationsaufwand",
  "axis.integrationMinutes.asks": "Kontext vorbereiten, Prompts schreiben, überwachen",
  "axis.humanAdvantage.name": "Vorteil des Menschen",
  "axis.humanAdvantage.within": "Vorteil des Menschen",
  "axis.humanAdvantage.asks": "was verloren geht, wenn kein Mensch dabei ist",
  "axis.unitEconomicsFit.name": "Wirtschaftlichkeit",
  "axis.unitEconomicsFit.asks": "wie gut die KI-Kosten neben den Kosten eines Menschen bestehen; abgeleitet",

  "cost.inference": "Inferenz",
  "cost.oversight": "Aufsicht (Prüfzeit)",
  "cost.redoneWork": "Nacharbeit",
  "cost.integration": "Integration",
  "cost.error": "durchgerutschte Fehler",

  "confidence.low": "niedrig",
  "confidence.medium": "mittel",
  "confidence.high": "hoch",

  "seniority.entry": "Einstieg",
  "seniority.mid": "Mittel",
  "seniority.senior": "Senior",
  "seniority.staff": "Staff",
  "seniority.level": "Stufe {seniority}",

  "note.estimates": "jeder Wert ist eine Schätzung",
  "note.matrix": "Matrix {version}",
  "note.only-you": "Nur du siehst das.",
  "note.corpus-english":
    "Titel, Begründungen und nächste Schritte kommen aus der Matrix und sind auf Englisch.",

  "list.next": "{before}, {next}",
  "list.sentences": "{before} {next}",
  "list.or": "{before} oder {next}",
};
