import type { role as english } from "../en/role.js";
import type { Texts } from "../texts.js";

/** `/rôle`: what the matrix says of a role, on three pages. */
export const role: Texts<typeof english> = {
  "role.page.tasks.button": "Tâches et axes",
  "role.page.questions.button": "Questions, ce qu’il faut faire",
  "role.page.outside.button": "Mesures extérieures",
  "role.insights.button": "Aperçus",
  "role.walk.button": "Faire ma carte",
  "role.footer": "Matrice {version} · dans la matrice depuis {since} · la semaine type, pas la tienne",

  "role.exposure":
    "Exposition **{exposure}** ± {plusMinus} sur 100, numéro {rank} sur {of} rôles (1 : le plus exposé)",
  /** A task's nine axes stand in one line, so each as short as can be understood. */
  "role.axis.capability": "capacité **{value}**",
  "role.axis.oversightMinutes": "supervision **{value}** min",
  "role.axis.latency": "latence **{value}**",
  "role.axis.reliability": "fiabilité **{value}**",
  "role.axis.hallucinationRisk": "risque d’halluc. **{value}**",
  "role.axis.errorCost": "coût d’erreur **{value}**",
  "role.axis.integrationMinutes": "intégration **{value}** min",
  "role.axis.humanAdvantage": "avantage humain **{value}**",
  "role.axis.unitEconomicsFit": "rentabilité **{value}**",

  "role.horizon": "Horizon : {horizon}",
  "role.move.field": "Ce qu’il faut faire",
  "role.not-modeled.field": "Ce qui n’est pas modélisé",

  "role.outside.intro":
    "Où des mesures publiées situent la profession parmi celles de bureau, 100 pour la plus exposée (SOC {soc}, {match, select, exact {correspondance exacte} near {correspondance proche} other {correspondance faible}}{noted, select, yes { : {note}} other {}}).",
  "role.outside.ilo": "{measure} : score **{score}** sur 1, {gradients}.",
  "role.outside.either": "{first} ou {second}",
  "role.outside.agreement":
    "Les cinq vont de {low} à {high} : {spread, plural, one {# point} other {# points}} d’écart. {agreement, select, none {Elles divergent beaucoup : n’en prends aucune isolément.} some {Elles divergent.} other {Elles concordent à peu près.}}",
  "role.outside.here":
    "Ici : numéro **{rank} sur {of}** rôles par exposition à la semaine type (1 : le plus exposé).",
  "role.outside.missing": "Personne n’a encore relevé les mesures extérieures de ce rôle.",
  "role.outside.sources.field": "Sources",
};
