import type { terms as english } from "../en/terms.js";
import type { Texts } from "../texts.js";

/**
 * The words of the house. Names of bands are never inflected. A confidence is feminine (“confiance faible”), a level
 * masculine (“niveau débutant”).
 */
export const terms: Texts<typeof english> = {
  "unit.hours": "{value} h",
  "unit.of-100": "sur 100",
  "unit.of-5": "sur 5",
  "unit.minutes": "min par résultat",

  "band.replaceable": "Remplaçable",
  "band.augmented": "Augmenté par l’IA",
  "band.human-led": "Piloté par l’humain + IA",
  "band.human-critical": "Humain indispensable",
  "pill.band": "Zone : {band}",
  "pill.mixed": "Zone mixte",

  "axis.capability.name": "Capacité",
  "axis.capability.within": "capacité",
  "axis.capability.asks": "quelle part de ce que l’IA produit est utilisable telle quelle",
  "axis.oversightMinutes.name": "Besoin de supervision",
  "axis.oversightMinutes.within": "besoin de supervision",
  "axis.oversightMinutes.asks": "combien de temps une personne relit un résultat",
  "axis.latency.name": "Latence",
  "axis.latency.within": "latence",
  "axis.latency.asks": "assez rapide pour le moment où il faut le travail ; 100 : aucun obstacle",
  "axis.reliability.name": "Fiabilité",
  "axis.reliability.within": "fiabilité",
  "axis.reliability.asks": "résultats acceptés sans nouvel essai ni escalade",
  "axis.hallucinationRisk.name": "Risque d’hallucination",
  "axis.hallucinationRisk.within": "risque d’hallucination",
  "axis.hallucinationRisk.asks": "parmi les résultats faux, combien paraissent justes",
  "axis.errorCost.name": "Coût d’erreur",
  "axis.errorCost.within": "coût d’erreur",
  "axis.errorCost.asks": "ce que coûte une erreur passée inaperçue",
  "axis.integrationMinutes.name": "Coût d’intégration",
  "axis.integrationMinutes.within": "coût d’intégration",
  "axis.integrationMinutes.asks": "préparer le contexte, écrire les prompts, surveiller",
  "axis.humanAdvantage.name": "Avantage humain",
  "axis.humanAdvantage.within": "avantage humain",
  "axis.humanAdvantage.asks": "ce qui se perd quand aucun humain n’y prend part",
  "axis.unitEconomicsFit.name": "Rentabilité unitaire",
  "axis.unitEconomicsFit.asks": "à quel point le coût de l’IA tient face au coût humain ; valeur dérivée",

  "cost.inference": "inférence",
  "cost.oversight": "supervision (temps de relecture)",
  "cost.redoneWork": "travail refait",
  "cost.integration": "intégration",
  "cost.error": "erreurs passées inaperçues",

  "confidence.low": "faible",
  "confidence.medium": "moyenne",
  "confidence.high": "élevée",

  "seniority.entry": "débutant",
  "seniority.mid": "intermédiaire",
  "seniority.senior": "senior",
  "seniority.staff": "staff",
  "seniority.level": "niveau {seniority}",

  "note.estimates": "chaque valeur est une estimation",
  "note.matrix": "Matrice {version}",
  "note.only-you": "Visible uniquement par toi.",
  "note.corpus-english": "Titres, raisons et conseils viennent de la matrice, qui est en anglais.",

  "list.next": "{before}, {next}",
  "list.sentences": "{before} {next}",
  "list.or": "{before} ou {next}",
  "list.labeled": "{name} : {text}",
  "list.parts": "{before} ; {next}",
  "list.periods": "{before}. {next}",
  "list.bracketed": "{text} ({more})",
};
