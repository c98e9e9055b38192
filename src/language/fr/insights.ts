import type { insights as english } from "../en/insights.js";
import type { Texts } from "../texts.js";

/** `/aperçus`: where a role stands among all, what seniority changes, how the cards shared in the server lie. */
export const insights: Texts<typeof english> = {
  "insights.title": "Parmi les {of} rôles de la matrice {version}",
  "insights.description":
    "Moyennes sur la semaine type, pondérées par les heures. Le 1er a la valeur la plus haute ; à valeur égale, même rang.",
  "insights.exposing.field": "Une valeur haute veut dire plus exposé",
  "insights.shielding.field":
    "Une valeur haute veut dire moins exposé : l’IA coûte plus, ou une personne compte davantage",
  "insights.place":
    "**{rank, selectordinal, one {#er} other {#e}}** sur {of}{tied, select, yes {, ex æquo} other {}}",

  "insights.oversight.field": "Supervision : ce qu’il faut pour contrôler l’IA",
  "insights.oversight.minutes": "{minutes} minutes par résultat",
  "insights.oversight.usd": "{usd} par semaine au niveau intermédiaire",
  "insights.oversight.share": "{share} de ce que coûte la semaine confiée à l’IA",
  "insights.oversight.most": "Maximum pour une tâche : {minutes} minutes par résultat ({task}).",

  "insights.levels.field": "La même semaine à quatre niveaux",
  "insights.level.entry": "Débutant",
  "insights.level.mid": "Intermédiaire",
  "insights.level.senior": "Senior",
  "insights.level.staff": "Staff",
  "insights.level.wage":
    "**{level}** ({usd} par an, {percentile}e centile) · exposition **{exposure}** ± {plusMinus}",
  "insights.level.cost": "IA : {low} à {high} par semaine, contre {human} avec une personne",
  "insights.level.frees": "libère {hours}",
  "insights.levels.freed": "À chaque niveau, environ **{hours}** par semaine sont libérées.",
  "insights.levels.bands": "Les bandes ne dépendent pas du salaire.",

  "insights.spread.field": "Cartes de ce rôle partagées dans ce salon",
  "insights.spread.elsewhere":
    "Cela concerne un salon d’un serveur : demande-le là-bas pour voir comment se répartissent les cartes qui y sont partagées.",
  "insights.spread.hidden":
    "Les personnes qui gèrent ce serveur n’affichent pas cette partie. « Comparer » sous ta carte et `/comparer` fonctionnent comme toujours.",
  "insights.spread.few":
    "Avant aujourd’hui (UTC), moins de {fewest, plural, one {# autre personne} =5 {cinq autres personnes} other {# autres personnes}} en ont partagé une dans ce salon, et un si petit nombre en dirait trop sur chacune. « Partager dans ce salon » sous une carte l’ajoute dès demain.",
  "insights.spread.people":
    "Les cartes de {people} personnes, telles qu’au début de la journée (UTC), sans la tienne. Les suivantes comptent par cinq, pour qu’aucune carte ne se voie seule.",
  "insights.spread.moved":
    "Une carte comptée a été reprise ou partagée à nouveau aujourd’hui. Pour que personne ne sache laquelle, les chiffres reviennent demain (UTC).",
  "insights.spread.exposure": "Exposition : médiane **{median}**, moitié centrale de {low} à {high}",
  "insights.spread.freed": "Heures libérées : médiane **{median}**, moitié centrale de {low} à {high}",
  "insights.spread.versions": "Faites avec les matrices {versions} ; chacune garde ses chiffres.",

  "insights.footer": "Matrice {version} · une lecture par modèle, pas une enquête",
};
