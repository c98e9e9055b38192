import type { walk as english } from "../en/walk.js";
import type { Texts } from "../texts.js";

/** The walk: hours of each task in turn, then the review. Only the person themself reads it. */
export const walk: Texts<typeof english> = {
  "walk.author": "{role} · ta semaine",
  "walk.step.title": "Tâche {number} sur {of} · {task}",
  "walk.step.output": "Un résultat : {output}.",
  "walk.step.typical": "Semaine type : {hours}.",
  "walk.step.mine": "**{hours}** par semaine sur cette tâche",
  "walk.step.footer":
    "Les demi-heures comptent. Jusqu’à {task} par tâche, {week} en tout. Personne d’autre ne voit ceci.",
  "walk.allocated": "{hours} réparties, sur une semaine de {week}",
  "walk.type.button": "Saisir les heures",
  "walk.back.button": "Retour",
  "walk.next.button": "Suivant",
  "walk.review.button": "Récapitulatif",
  "walk.typical.button": "Semaine type",
  "walk.finish.button": "Terminer",
  "walk.cancel.button": "Annuler",

  "walk.review.title": "Récapitulatif",
  "walk.review.footer": "« Terminer » fait la carte. Personne d’autre ne la voit.",
  "walk.jump.placeholder": "Changer les heures d’une tâche…",
  "walk.jump.option.description": "{hours} par semaine",
  "walk.review.pay": "Les coûts sont calculés pour : **{pay}**.",
  "walk.pay.placeholder": "Niveau ou fourchette de salaire",
  "walk.pay.entry.option": "Niveau débutant",
  "walk.pay.mid.option": "Niveau intermédiaire",
  "walk.pay.senior.option": "Niveau senior",
  "walk.pay.staff.option": "Niveau staff",
  "walk.pay.option.description": "{usd} par an : {percentile}e centile ({occupation})",
  "walk.pay.range.option": "Fourchette de salaire : {pay}",
  "walk.pay.under": "moins de {usd} par an",
  "walk.pay.between": "{from} à {to} par an",
  "walk.pay.from": "{usd} par an ou plus",
  "walk.pay.unknown": "fourchette de salaire inconnue",
  "walk.pay.median": "salaire médian",

  "walk.hours.form.title": "Heures par semaine",
  "walk.hours.form.label": "Heures par semaine sur cette tâche",

  "walk.moved-on": "Le parcours avait avancé depuis l’ouverture de ce formulaire ; voici où tu en es.",
  "walk.change-cancelled": "La modification est annulée ; ta carte est comme avant.",
  "walk.cancelled": "Le parcours est annulé et rien n’a été gardé. `/wagecard` en recommence un.",
};
