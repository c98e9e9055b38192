import type { terms as english } from "../en/terms.js";
import type { Texts } from "../texts.js";

/** “Entrega” is the word for an output, a finished unit of work, in all texts. */
export const terms: Texts<typeof english> = {
  "unit.hours": "{value} h",
  "unit.of-100": "de 100",
  "unit.of-5": "de 5",
  "unit.minutes": "min por entrega",

  "band.replaceable": "Substituível",
  "band.augmented": "Ampliado por IA",
  "band.human-led": "Humano lidera + IA ajuda",
  "band.human-critical": "Humano indispensável",
  "pill.band": "Território: {band}",
  "pill.mixed": "Território misto",

  "axis.capability.name": "Capacidade",
  "axis.capability.within": "capacidade",
  "axis.capability.asks": "quanto do que a IA produz serve como está",
  "axis.oversightMinutes.name": "Necessidade de supervisão",
  "axis.oversightMinutes.within": "necessidade de supervisão",
  "axis.oversightMinutes.asks": "quanto tempo uma pessoa leva para revisar uma entrega",
  "axis.latency.name": "Latência",
  "axis.latency.within": "latência",
  "axis.latency.asks": "se é rápida o bastante para quando se precisa do trabalho; 100: nenhum obstáculo",
  "axis.reliability.name": "Confiabilidade",
  "axis.reliability.within": "confiabilidade",
  "axis.reliability.asks": "entregas aceitas sem nova tentativa nem escalonamento",
  "axis.hallucinationRisk.name": "Risco de alucinação",
  "axis.hallucinationRisk.within": "risco de alucinação",
  "axis.hallucinationRisk.asks": "das entregas erradas, quantas parecem certas",
  "axis.errorCost.name": "Custo de erro",
  "axis.errorCost.within": "custo de erro",
  "axis.errorCost.asks": "quanto custa um erro que passa despercebido",
  "axis.integrationMinutes.name": "Esforço de integração",
  "axis.integrationMinutes.within": "esforço de integração",
  "axis.integrationMinutes.asks": "preparar o contexto, escrever prompts, acompanhar",
  "axis.humanAdvantage.name": "Vantagem humana",
  "axis.humanAdvantage.within": "vantagem humana",
  "axis.humanAdvantage.asks": "o que se perde quando não há uma pessoa ali",
  "axis.unitEconomicsFit.name": "Viabilidade econômica",
  "axis.unitEconomicsFit.asks": "quão bem o custo da IA se sai frente ao custo humano; derivado",

  "cost.inference": "inferência",
  "cost.oversight": "supervisão (tempo de revisão)",
  "cost.redoneWork": "retrabalho",
  "cost.integration": "integração",
  "cost.error": "erros que passam despercebidos",

  "confidence.low": "baixa",
  "confidence.medium": "média",
  "confidence.high": "alta",

  "seniority.entry": "júnior",
  "seniority.mid": "pleno",
  "seniority.senior": "sênior",
  "seniority.staff": "staff",
  "seniority.level": "nível {seniority}",

  "note.estimates": "todo valor é uma estimativa",
  "note.matrix": "Matriz {version}",
  "note.only-you": "Só você pode ver isto.",
  "note.corpus-english": "Títulos, motivos e próximos passos vêm da matriz, que está em inglês.",

  "list.next": "{before}, {next}",
  "list.sentences": "{before} {next}",
  "list.or": "{before}, ou {next}",
};
