import type { commands as english } from "../en/commands.js";
import type { Texts } from "../texts.js";

/** Commands as Discord's own menus show them. Blanks are plain ones here: Discord may give other ones back as plain. */
export const commands: Texts<typeof english> = {
  "command.wagecard.name": "wagecard",
  "command.wagecard.description":
    "Fais ta Wagecard : ton métier, ta semaine, et son exposition à l’IA, tâche par tâche",
  "command.wagecard.option.role.name": "rôle",
  "command.wagecard.option.role.description":
    "Ton métier ; sans cette option : un menu, une carte gardée ou un parcours en cours",
  "command.wagecard.option.hours.name": "heures",
  "command.wagecard.option.hours.description":
    "À court de temps : heures de chaque tâche, dans l’ordre ; la liste propose la semaine type du rôle",
  "command.wagecard.option.seniority.name": "niveau",
  "command.wagecard.option.seniority.description":
    "Fixe le salaire que coûte la relecture ; sinon : intermédiaire, ou le niveau habituel du serveur",
  "command.wagecard.option.seniority.choice.entry": "débutant",
  "command.wagecard.option.seniority.choice.mid": "intermédiaire",
  "command.wagecard.option.seniority.choice.senior": "senior",
  "command.wagecard.option.seniority.choice.staff": "staff",
  "command.wagecard.option.import.name": "importer",
  /** `{button}` is the text of the button under a card, at most 12 characters. */
  "command.wagecard.option.import.description":
    "Ramène une carte : le fichier .json que « {button} » a créé ; seul, sans les autres options",

  "command.task.name": "tâche",
  "command.task.description":
    "Ouvre une tâche de ta carte : heures, neuf axes, bande, coût ; modifie-la ou ajoute la tienne",
  "command.task.option.task.name": "tâche",
  "command.task.option.task.description": "Une tâche de ta carte, ou le nom d’une tâche à ajouter",

  "command.why.name": "pourquoi",
  "command.why.description":
    "Pourquoi une tâche de ta carte est dans sa bande, avec quelle confiance, ce qui la ferait basculer",
  "command.why.option.task.name": "tâche",
  "command.why.option.task.description": "Une tâche de ta carte",

  "command.compare.name": "comparer",
  "command.compare.description":
    "Deux cartes côte à côte : la tienne et une autre, ou celle d’un rôle ; seul : le tableau du salon",
  "command.compare.option.with.name": "avec",
  "command.compare.option.with.description": "Une personne qui a partagé une carte dans ce salon",
  "command.compare.option.role.name": "rôle",
  "command.compare.option.role.description": "Un rôle à sa semaine type",

  "command.role.name": "rôle",
  "command.role.description":
    "Un rôle à sa semaine type : axes par tâche, ses questions, mesures extérieures",
  "command.role.option.role.name": "rôle",
  "command.role.option.role.description": "Un intitulé de poste",

  "command.insights.name": "aperçus",
  "command.insights.description":
    "Un rôle parmi tous : son rang sur chaque axe, ce que le niveau change, les cartes de ce serveur",
  "command.insights.option.role.name": "rôle",
  "command.insights.option.role.description": "Un intitulé de poste",

  "command.whatif.name": "etsi",
  "command.whatif.description":
    "Les mêmes heures, une IA plus (ou moins) capable ou fiable : bandes qui changent, heures libérées",

  "command.methodology.name": "méthodologie",
  "command.methodology.description":
    "Comment une Wagecard est calculée : bandes, exposition, coût, sources, limites",

  "command.privacy.name": "confidentialité",
  "command.privacy.description":
    "Ce qui est gardé de toi et combien de temps ; tout recevoir, ou tout supprimer",

  "command.settings.name": "paramètres",
  "command.settings.description":
    "Pour qui gère ce serveur : où partager des cartes, niveau habituel, aperçus",

  "command.help.name": "aide",
  "command.help.description":
    "Ce que fait ce bot, avec des commandes cliquables, et ce que veulent dire les quatre bandes",

  /** In the menu of a person; blanks and capitals may stand in it. */
  "command.compare-wagecards.name": "Comparer les Wagecards",
  /** In the menu of a shared card. */
  "command.why-these-bands.name": "Pourquoi ces bandes ?",

  "choices.typical-week.option": "Semaine type : {hours}",
  "choices.not-modeled.option": "{title} (non modélisé)",
  "choices.closest.option": "{title} (le plus proche : {role})",
  "choices.known-as.option": "{role} ({title})",
};
