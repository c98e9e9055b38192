import type { card as english } from "../en/card.js";
import type { Texts } from "../texts.js";

/** The card as a message and as a picture, what it costs, and what its reader must know besides. */
export const card: Texts<typeof english> = {
  "card.heading": "Wagecard",
  "card.may-tip": "{more, select, yes {penche vers {band}} other {peut basculer vers {band}}}",
  "card.summary.exposure":
    "Exposition **{exposure}** ± {plusMinus} sur 100 (plus c’est bas, plus l’humain pèse)",
  "card.week": "{hours} par semaine",
  "card.week.part": "{scored} évaluées sur {all} par semaine",
  "card.summary.confidence": "Confiance **{confidence}**, {level} · {week}",
  "card.cost.field": "Coût opérationnel de l’IA",
  "card.move.field": "Ce qu’il faut faire",
  "card.move.freed": "C’est ici que l’IA libère le plus : {tasks}.",
  "card.move.task": "« {title} » ({hours})",
  "card.move.none": "L’IA ne libère presque rien de cette semaine.",
  "card.move.usual": "Pour une semaine type de ce rôle : {move}",
  "card.notices.field": "À noter",
  "card.footer": "Matrice {version} · {hash} · carte {card}",

  "card.why.placeholder": "Pourquoi une tâche est-elle dans sa bande ?",
  "card.task.placeholder": "Modifier une tâche : heures, axes…",
  "card.task.option.description": "{band} · {hours}",
  "card.no-hours.option.description": "aucune heure sur cette carte",
  "card.walk.button": "Ajuster les heures",
  "card.what-if.button": "Et si…",
  "card.recompute.button": "Recalculer",
  "card.share.button": "Partager dans ce salon",
  "card.compare.button": "Comparer",
  "card.picture.button": "Image",
  "card.export.button": "Exporter",

  "card.oldest-dropped": "Je te garde {count} cartes ; la plus ancienne a laissé sa place à celle-ci.",
  "card.first":
    "Ta première carte. Tu es la seule personne à la voir{where, select, server { ; « {share} » te montre d’abord ce que tout le monde verrait.} other {.}} La première liste en dessous dit pourquoi une tâche est dans sa bande ; la deuxième et « {adjust} » changent ce qui ne ressemble pas à ta semaine. `/aide` montre ce qu’il y a d’autre.",
  "card.changed-since":
    "Ta carte avait changé depuis son affichage ; la voici telle qu’elle est maintenant. Appuie de nouveau pour la partager.",

  "card.cost.week":
    "**{ai}** par semaine ({low} à {high}) avec l’IA, contre **{human}** {voice, select, own {si tu fais le travail} other {si cette personne fait le travail}}",
  /** {line}: one of the names of costs, such as “travail refait”; “poste” is a line of costs. */
  "card.cost.year": "{ai} par an contre {human} · poste principal : {line}, {share}",
  "card.cost.freed": "Heures libérées : environ **{hours}** par semaine",
  "card.klarna":
    "Schéma Klarna sur {count, plural, =1 {une tâche} one {# tâche} other {# tâches}} : l’IA en est capable, mais c’est peu ou pas rentable.",

  "card.note.closest":
    "{voice, select, own {Tu as demandé} other {Titre demandé :}} « {title} ». {note} Voici ce qui s’en rapproche le plus : {role}.",
  "card.note.not-modeled": "Ce titre n’est pas modélisé.",
  "card.note.values-set":
    "{count, plural, one {# valeur vient} other {# valeurs viennent}} de {voice, select, own {toi} other {cette personne}}, et non du corpus.",
  "card.note.own-tasks":
    "{count, plural, one {# tâche ajoutée} other {# tâches ajoutées}} par {voice, select, own {toi} other {cette personne}}, avec les valeurs de la tâche modélisée que {voice, select, own {tu as} other {cette personne a}} choisie.",
  "card.note.guessed":
    "Les chiffres reposent en partie sur une supposition : {count, plural, one {une tâche ajoutée} other {# tâches ajoutées}} par {voice, select, own {toi} other {cette personne}} {count, plural, one {a} other {ont}} pris les valeurs de tâches modélisées qui y ressemblent seulement. Ils restent ce qu’ils étaient tant que la carte n’est pas recalculée, ce qui laisse de côté ce que personne n’a confirmé.",
  "card.note.unscored":
    "{count, plural, one {# tâche ajoutée} other {# tâches ajoutées}} par {voice, select, own {toi} other {cette personne}} ({hours} par semaine) {count, plural, one {n’est pas évaluée} other {ne sont pas évaluées}}, car aucune tâche modélisée semblable n’est confirmée. Tous les chiffres portent sur les {scored} restantes.{voice, select, own { `/tâche` montre ce qui pourrait ressembler.} other {}}",
  "card.note.wage":
    "Salaire : chiffres nationaux des États-Unis pour {occupation}, correspondance {match, select, near {proche} other {faible}} avec ce rôle ({source}).",
  "card.note.median":
    "Calculé avec le salaire médian du métier aux États-Unis, {usd} par an, et non avec le salaire réel.",
  "card.note.newer":
    "Faite avec la matrice {made} ; {latest} est sortie. Les chiffres restent ce qu’ils étaient tant que la carte n’est pas recalculée.",
  "card.note.changed":
    "Faite avec la matrice {made}, qui a changé depuis. Les chiffres restent ce qu’ils étaient tant que la carte n’est pas recalculée.",
  "card.note.model-read": "Une lecture par modèle, pas une enquête.",

  "card.own.values":
    "{mark} {values, plural, one {# valeur vient} other {# valeurs viennent}} de {voice, select, own {toi} other {cette personne}}",
  "card.own.tasks":
    "{mark} {tasks, plural, one {# tâche vient} other {# tâches viennent}} de {voice, select, own {toi} other {cette personne}}",
  "card.own.both":
    "{mark} {values, plural, one {# valeur} other {# valeurs}} et {tasks, plural, one {# tâche} other {# tâches}} viennent de {voice, select, own {toi} other {cette personne}}",
  "card.closest": "Le plus proche de « {title} »",

  "card.picture.exposure": "Exposition sur 100",
  "card.picture.share": "{hours} · {share}",
  /** Heads of narrow columns. */
  "card.picture.tasks": "Tâches",
  "card.picture.confidence": "Confiance",
  "card.picture.hours": "Heures",
  "card.picture.cost": "Coût opérationnel de l’IA par semaine",
  "card.picture.ai": "Avec l’IA",
  "card.picture.human": "Avec une personne",
  "card.picture.range": "{low} à {high}",
  "card.picture.largest": "Surtout : {line}, {share}",
  "card.picture.frees": "Libère environ {freed} sur {hours} par semaine",
  "card.picture.frees-scored": "Libère environ {freed} sur les {hours} évaluées par semaine",
  "card.picture.footer": "Matrice {version} · une lecture par modèle, pas une enquête",
};
