import type { task as english } from "../en/task.js";
import type { Texts } from "../texts.js";

/** One task of a card, all that it can be changed by, and the forms for it. */
export const task: Texts<typeof english> = {
  "task.of-your-card": "{role} · une tâche de ta carte",
  "task.band": "{band} · confiance {confidence}, {level}",
  "task.band-borrowed": "{band} · confiance inconnue : les valeurs sont celles d’une autre tâche",
  "task.week": "**{hours}** par semaine · exposition {exposure} sur 100",
  "task.own-title": "{title} (ajoutée par {voice, select, own {toi} other {cette personne}})",
  "task.values": "{voice, select, own {Tes valeurs} other {Les valeurs de cette personne}} : {values}.",
  "task.started-from": "Point de départ : « {title} ».",
  "task.started-unlike":
    "Point de départ : « {title} », faute de tâche modélisée semblable{voice, select, own { ; choisis tes propres valeurs} other {}}.",
  "task.corpus-value": "(corpus : {value})",
  "task.set-by-you.footer": "★ valeur choisie par toi · chaque valeur est une estimation",

  /** {unit}: what one output is, in English. */
  "task.cost.output": "Un résultat ({unit}) : **{ai}** avec l’IA, **{human}** si tu fais le travail",
  "task.cost.output-unlike":
    "Un résultat avec ces valeurs : **{ai}** avec l’IA, **{human}** si tu fais le travail",
  "task.cost.reviewed": "{cost}, avec {share} des résultats relus",
  "task.cost.week": "Par semaine : {ai} contre {human} · par an : {aiYear} contre {humanYear}",
  "task.klarna":
    "Schéma Klarna : l’IA en est capable, mais ce n’est {pays, select, hardly {guère} other {pas}} rentable : elle coûte {share} du coût humain.",

  "task.hours.button": "Saisir les heures",
  "task.remove.button": "Supprimer cette tâche",
  "task.off-week.button": "Enlever de ma semaine",
  "task.why.button": "Pourquoi cette bande ?",
  "task.card.button": "Voir ma carte",
  "task.open.button": "Ouvrir cette tâche",
  "task.add.button": "Ajouter ma propre tâche",
  "task.axis.placeholder": "Donner à un axe ta propre valeur…",
  "task.axis.option": "{axis} : {value} {unit}",
  "task.undo.placeholder": "Annuler une de tes valeurs…",
  "task.undo.option": "{axis} : revenir à {value} (corpus)",

  "task.axis.form.label": "De {min} à {max} ({unit})",
  "task.own.form.title": "Une tâche à toi",
  "task.own.title.form.label": "Quelle est cette tâche ?",
  "task.own.title.form.description":
    "Elle part des valeurs de la tâche modélisée la plus proche ; la carte le dit.",
  "task.own.title.form.placeholder": "Annoter un jeu de données avec les experts métier",
  "task.own.hours.form.label": "Heures par semaine",

  "task.changed-since": "Ceci avait changé entre-temps ; ce que tu as saisi n’a donc pas été pris en compte.",
};
