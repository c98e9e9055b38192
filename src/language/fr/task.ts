import type { task as english } from "../en/task.js";
import type { Texts } from "../texts.js";

/** One task of a card, all that it can be changed by, and the forms for it. */
export const task: Texts<typeof english> = {
  "task.of-your-card": "{role} · une tâche de ta carte",
  "task.band": "{band} · confiance {confidence}, {level}",
  "task.week": "**{hours}** par semaine · exposition {exposure} sur 100",
  "task.own-title": "{title} (ajoutée par {voice, select, own {toi} other {cette personne}})",
  "task.values": "{voice, select, own {Tes valeurs} other {Les valeurs de cette personne}} : {values}.",
  "task.started-from": "A les valeurs de « {title} ».",
  "task.guessed": "A les valeurs de « {title} », une supposition jamais confirmée.",
  "task.unscored": "Non évaluée",
  "task.unscored.why":
    "Aucune tâche modélisée semblable n’est confirmée : elle n’a donc ni bande, ni confiance, ni coût.",
  "task.added": "Ajoutée. Ta tâche est sur ta carte avec ses heures.",
  "task.match.ask":
    "Ressemble-t-elle à l’une de celles-ci ? Choisis-la dans la liste, et ta tâche prend ses valeurs. Sinon, appuie sur « {none} ».",
  "task.match.line": "· **{title}** ({role}) : {band}",
  "task.match.nothing":
    "Je ne connais aucune tâche modélisée qui lui ressemble vraiment ; elle reste sur ta carte avec son titre et ses heures seulement. Si tu penses qu’il y en a une, supprime cette tâche et ajoute-la de nouveau avec d’autres mots, en anglais.",
  "task.match.option": "{role} · {band}",
  "task.match.placeholder": "À quelle tâche modélisée ressemble-t-elle ?",
  "task.match.none.button": "Aucune de celles-ci",
  "task.match.chosen": "Ta tâche a maintenant les valeurs de « {title} ».",
  "task.match.none-chosen": "Elle n’est donc pas évaluée. Tu peux choisir plus tard : `/tâche` la rouvre.",
  "task.pick.none":
    "Ta carte n’a aucune tâche nommée « {typed} ». Ouvre une de ses tâches dans la liste, ou appuie sur « {button} » pour l’ajouter : tes mots sont déjà dans le formulaire.\nSur ta carte : {tasks}.",
  "task.pick.some":
    "Quelle tâche veux-tu dire par « {typed} » ? Choisis-la dans la liste. Si c’en est une autre, appuie sur « {button} » : tes mots sont déjà dans le formulaire.",
  "task.corpus-value": "(corpus : {value})",
  "task.set-by-you.footer": "★ valeur choisie par toi · chaque valeur est une estimation",

  /** {unit}: what one output is, in English. */
  "task.cost.output": "Un résultat ({unit}) : **{ai}** avec l’IA, **{human}** si tu fais le travail",
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
    "Elle compte dans les chiffres dès que tu dis à quelle tâche modélisée elle ressemble.",
  "task.own.title.form.placeholder": "Annoter un jeu de données avec les experts métier",
  "task.own.hours.form.label": "Heures par semaine",

  "task.changed-since": "Ceci avait changé entre-temps ; ce que tu as saisi n’a donc pas été pris en compte.",
};
