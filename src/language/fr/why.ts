import type { why as english } from "../en/why.js";
import type { Texts } from "../texts.js";

/** Why a task landed in its band: the reasons, the rules in figures, how sure, what would flip it. */
export const why: Texts<typeof english> = {
  "why.author": "Pourquoi cette bande ?",
  "why.all.author": "Pourquoi ces bandes ? · Wagecard de {name}",
  "why.own-task":
    "Tâche ajoutée par {voice, select, own {toi, et que tu as dite} other {cette personne, et qu’elle a dite}} semblable à « {title} » ({role}), dont voici le texte.",
  /** “Elles”: the person's values, named in the sentence before. */
  "why.moved": "Elles la font passer ici ; sans elles, sa bande serait : {band}.",
  "why.ai-does": "**Ce que l’IA fait bien ici.** {text}",
  "why.stays":
    "**{voice, select, own {Ce qui reste entre tes mains.} other {Ce qui reste entre les mains de la personne.}}** {text}",
  "why.not-band": "**Pourquoi pas « {band} ».** {text}",

  "why.rule.field": "La règle : la première qui s’applique",
  "why.sure.field": "Confiance",
  "why.flip.field": "Ce qui la ferait basculer",

  "why.rule": "{number}. {mark} {band} : {conditions}",
  "why.rule.rest": "tout ce qu’aucune règle précédente ne prend",
  /** “Tenu” and “manqué” are said of the threshold. */
  "why.condition":
    "{axis} {operator} {threshold} (ici {value}, {how, select, just {tenu de justesse} met {tenu avec {by} de marge} other {manqué de {by}}})",
  "why.no-rule": "aucune règle des autres bandes ne la prend",

  "why.sure":
    "**{confidence}**, {level} : quand ses valeurs varient {draws} fois dans leur incertitude, la tâche reste ici dans cette part des cas.",
  "why.sure.others":
    "**{confidence}**, {level} : quand ses valeurs varient {draws} fois dans leur incertitude, la tâche reste ici dans cette part des cas ; {others}.",
  "why.sure.other": "{band} dans {share}",
  "why.tips":
    "{more, select, yes {Elle tombe plus souvent dans « {band} » qu’ici.} other {Elle peut basculer vers « {band} ».}}",

  "why.flip.one":
    "{axis} {bound, select, under {sous {to}} over {au-dessus de {to}} other {à {to}}} au lieu de {from} → {band}",
  "why.flip.two":
    "{axis} {bound, select, under {sous {to}} over {au-dessus de {to}} other {à {to}}} au lieu de {from} ne suffit pas ; avec en plus {otherAxis} {otherBound, select, under {sous {otherTo}} over {au-dessus de {otherTo}} other {à {otherTo}}} au lieu de {otherFrom} → {band}",
  "why.flip.none": "Aucun changement d’un axe ou de deux.",
};
