import type { whatIf as english } from "../en/what-if.js";
import type { Texts } from "../texts.js";

/** `/etsi`: the same hours with AI that is more, or less, capable or reliable. */
export const whatIf: Texts<typeof english> = {
  "what-if.author": "{role} · les mêmes heures, et si…",
  "what-if.today.title": "Comme aujourd’hui, sur {scope, select, all {toutes les tâches} other {« {task} »}}",
  "what-if.capability.title":
    "IA à capacité {capability} sur {scope, select, all {toutes les tâches} other {« {task} »}}",
  "what-if.reliability.title":
    "IA à fiabilité {reliability} sur {scope, select, all {toutes les tâches} other {« {task} »}}",
  "what-if.both.title":
    "IA à capacité {capability} et fiabilité {reliability} sur {scope, select, all {toutes les tâches} other {« {task} »}}",
  "what-if.no-move": "Aucune tâche ne change de bande.",
  "what-if.exposure.field": "Exposition",
  "what-if.freed.field": "Heures libérées par semaine",
  "what-if.human-critical.field": "Part « Humain indispensable » de ce qui reste",
  "what-if.cost.field": "Coût de l’IA par semaine",
  "what-if.footer": "Cette hypothèse ne change rien à ta carte.",
  /** Four of each in a row, so short. */
  "what-if.step.capability.button": "Capacité {points}",
  "what-if.step.reliability.button": "Fiabilité {points}",
  "what-if.on.placeholder": "Sur toutes les tâches, ou sur une…",
  "what-if.on-all.option": "Sur toutes les tâches",
  "what-if.reset.button": "Réinitialiser",
};
