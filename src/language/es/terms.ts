import type { terms as english } from "../en/terms.js";
import type { Texts } from "../texts.js";

export const terms: Texts<typeof english> = {
  "unit.hours": "{value} h",
  "unit.of-100": "de 100",
  "unit.of-5": "de 5",
  "unit.minutes": "min por resultado",

  "band.replaceable": "Reemplazable",
  "band.augmented": "Potenciado por IA",
  "band.human-led": "Humano dirige + IA ayuda",
  "band.human-critical": "Humano imprescindible",
  "pill.band": "Territorio: {band}",
  "pill.mixed": "Territorio mixto",

  "axis.capability.name": "Capacidad",
  "axis.capability.within": "capacidad",
  "axis.capability.asks": "cuánto de lo que produce la IA sirve tal cual",
  "axis.oversightMinutes.name": "Necesidad de supervisión",
  "axis.oversightMinutes.within": "necesidad de supervisión",
  "axis.oversightMinutes.asks": "cuánto tarda una persona en revisar un resultado",
  "axis.latency.name": "Latencia",
  "axis.latency.within": "latencia",
  "axis.latency.asks": "si llega a tiempo para cuando hace falta el trabajo; 100: sin obstáculo",
  "axis.reliability.name": "Fiabilidad",
  "axis.reliability.within": "fiabilidad",
  "axis.reliability.asks": "resultados que se aceptan sin reintentar ni escalar",
  "axis.hallucinationRisk.name": "Riesgo de alucinación",
  "axis.hallucinationRisk.within": "riesgo de alucinación",
  "axis.hallucinationRisk.asks": "de los resultados erróneos, cuántos parecen correctos",
  "axis.errorCost.name": "Coste de error",
  "axis.errorCost.within": "coste de error",
  "axis.errorCost.asks": "cuánto cuesta un error que pasa inadvertido",
  "axis.integrationMinutes.name": "Esfuerzo de integración",
  "axis.integrationMinutes.within": "esfuerzo de integración",
  "axis.integrationMinutes.asks": "preparar el contexto, dar instrucciones, vigilar",
  "axis.humanAdvantage.name": "Ventaja humana",
  "axis.humanAdvantage.within": "ventaja humana",
  "axis.humanAdvantage.asks": "qué se pierde cuando no interviene ninguna persona",
  "axis.unitEconomicsFit.name": "Rentabilidad unitaria",
  "axis.unitEconomicsFit.asks": "cómo queda el coste de la IA frente al humano; valor derivado",

  "cost.inference": "inferencia",
  "cost.oversight": "supervisión (tiempo de revisión)",
  "cost.redoneWork": "trabajo rehecho",
  "cost.integration": "integración",
  "cost.error": "errores que pasan inadvertidos",

  /** Feminine: they always go with “confianza”. */
  "confidence.low": "baja",
  "confidence.medium": "media",
  "confidence.high": "alta",

  "seniority.entry": "inicial",
  "seniority.mid": "intermedio",
  "seniority.senior": "sénior",
  "seniority.staff": "staff",
  "seniority.level": "nivel {seniority}",

  "note.estimates": "todos los valores son estimaciones",
  "note.matrix": "Matriz {version}",
  "note.only-you": "Solo tú puedes ver esto.",
  "note.corpus-english":
    "Los títulos, los motivos y los siguientes pasos vienen de la matriz, que está en inglés.",

  "list.next": "{before}, {next}",
  "list.sentences": "{before} {next}",
  "list.or": "{before} o {next}",
  "list.labeled": "{name}: {text}",
  "list.parts": "{before}; {next}",
  "list.periods": "{before}. {next}",
  "list.bracketed": "{text} ({more})",
};
