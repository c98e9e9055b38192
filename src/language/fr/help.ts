import type { help as english } from "../en/help.js";
import type { Texts } from "../texts.js";

/** `/aide`. What stands in backticks is what a person types; quoted are labels of buttons. */
export const help: Texts<typeof english> = {
  "help.title": "Ce que je fais",
  "help.description":
    "Tu dis quel est ton métier et comment se passe ta semaine. Ta **Wagecard** répond, tâche par tâche : à quel point cette semaine est exposée à l’IA, avec quelle confiance, et ce que la confier à l’IA coûterait vraiment. Commence avec {wagecard} ; personne d’autre ne voit ta carte tant que tu ne la partages pas.",
  "help.minutes.field": "J’ai quelques minutes",
  "help.minutes":
    "{wagecard} `rôle: {role}` demande les heures d’une tâche après l’autre. Arrête-toi quand tu veux : pendant un jour, tu reprends là où tu en étais.",
  "help.hurry.field": "Je n’ai pas le temps",
  "help.hurry": "{wagecard} `rôle: {role}` `heures: {hours}` fait la carte tout de suite.",
  "help.own.field": "Mon métier a ses propres tâches",
  "help.own":
    "{task} `tâche: quelques mots`, puis « Ajouter ma propre tâche ». La commande change aussi les heures, et toute valeur que tu connais mieux.",
  "help.why.field": "Pourquoi cette bande ?",
  "help.why":
    "{why} `tâche: {title}` : la règle, la raison, ce qui la ferait basculer. {role} et {insights} situent un rôle parmi tous.",
  "help.compare.field": "On veut comparer",
  "help.compare":
    "« Partager dans ce salon » sous ta carte, puis {compare} : le tableau de ce salon, ou deux cartes côte à côte. « Retirer la carte » annule le partage.",
  "help.what-if.field": "Et si l’IA progresse ?",
  "help.what-if": "{whatif} : les mêmes heures avec une IA plus (ou moins) capable ou fiable.",
  "help.privacy.field": "Que sais-tu de moi ?",
  "help.privacy":
    "{privacy} : ce qui est gardé et combien de temps ; le tout en fichier, ou supprimé. {methodology} : comment la carte est calculée.",
  "help.manage.field": "Tu gères ce serveur",
  "help.manage":
    "{settings} : où l’on peut partager des cartes, le niveau par lequel un parcours commence, et si les aperçus de ce serveur s’affichent.",
  "help.bands.field": "Les quatre bandes, de la plus exposée à la moins exposée",
  "help.footer": "Matrice {version} · une lecture par modèle, pas une enquête · visible uniquement par toi",
  "help.start.button": "Faire ma carte",
  "help.board.button": "Tableau de ce salon",
  "help.methodology.button": "Comment elle est calculée",
  "help.privacy.button": "Ce qui est gardé de moi",
};
