import type { refusal as english } from "../en/refusal.js";
import type { Texts } from "../texts.js";

/** Why something was not done, and the next step: one message a reason, read by the person alone. */
export const refusal: Texts<typeof english> = {
  "refusal.hours-not-understood":
    "« {typed} » ne convient pas comme nombre d’heures : donne de 0 à {most} heures, par demi-heures, par exemple {example}.",
  "refusal.hours-of-task":
    "{given, select, nothing {Il manque le nombre d’heures} other {« {typed} » ne convient pas comme nombre d’heures}} pour « {task} » : donne de 0 à {most} heures, par demi-heures, par exemple {example}.",
  "refusal.week-too-long":
    "Cela ferait {total} par semaine, et une semaine en compte ici {most} au plus. Enlève d’abord des heures à une autre tâche.",
  "refusal.no-hours-yet":
    "Une carte a besoin de {least} à {most} heures en tout : mets au moins une heure sur une tâche.",
  "refusal.no-scored-hours":
    "Ces heures seules ne font pas une carte : elles sont toutes sur des tâches à toi, pour lesquelles aucune tâche modélisée semblable n’est confirmée. Mets au moins une heure sur une tâche du rôle, ou ouvre la tienne avec `/tâche` et choisis à quoi elle ressemble.",
  "refusal.hours-count":
    "{count, plural, one {Donne # nombre d’heures, pour cette tâche} other {Donne # nombres d’heures, un par tâche dans cet ordre}} (j’en ai lu {given}) : {tasks}. Une semaine type : `{example}`.",
  "refusal.unknown-role":
    "Je ne connais aucun rôle nommé « {typed} ». Choisis-en un dans la liste que `/wagecard rôle:` affiche pendant que tu écris, ou tape `/wagecard` seul pour un menu.",
  "refusal.not-modeled": "« {title} » n’est pas modélisé. {note} `/wagecard` montre les rôles qui le sont.",
  "refusal.walk-gone":
    "Ce parcours est terminé, a été remplacé, ou appartient à quelqu’un d’autre. `/wagecard` continue le tien ou en commence un.",
  "refusal.walk-under-way":
    "Tu as un autre parcours en cours. Termine-le ou annule-le d’abord : `/wagecard` le montre.",
  "refusal.card-gone":
    "Cette carte n’est plus gardée, ou appartient à quelqu’un d’autre. `/wagecard` montre les tiennes ou en fait une.",
  "refusal.no-card": "Tu n’as pas encore de carte. `/wagecard rôle:` en fait une en quelques minutes.",
  "refusal.task-gone": "Cette tâche n’est plus sur la carte. `/tâche` montre celles qui y sont.",
  "refusal.axis-not-understood":
    "{axis} : de {min} à {max} ; « {typed} » ne convient pas. Rien n’a changé ; appuie de nouveau et donne un nombre dans cet intervalle.",
  "refusal.not-in-matrix":
    "La matrice {version} ne connaît pas ce rôle ou une de ses tâches. La carte garde ses chiffres ; `/wagecard` en fait une nouvelle.",
  "refusal.outdated":
    "Cette carte a été faite avec la matrice {made}, qui a évolué depuis, et je ne mélange pas les deux. Ouvre la carte avec `/wagecard`, appuie sur « {button} », et demande de nouveau.",
  "refusal.guessed-match":
    "Les chiffres de cette carte reposent en partie sur une supposition : une de tes tâches a pris les valeurs d’une tâche modélisée que tu n’as jamais confirmée. Ouvre la carte avec `/wagecard`, appuie sur « {button} », et réessaie. `/tâche` montre à quoi ta tâche pourrait ressembler.",
  "refusal.own-tasks-full":
    "Une carte a de la place pour {most} tâches ajoutées. Supprimes-en d’abord une avec `/tâche`.",
  "refusal.own-title-missing":
    "Rien n’a été ajouté : une tâche a besoin d’un nom. Appuie de nouveau et donne-lui-en un en quelques mots.",
  "refusal.unknown-button":
    "Je ne connais plus ce bouton ; il vient d’une version antérieure. `/wagecard` montre où tu en es.",
  "refusal.unknown-command":
    "Je ne connais pas cette commande ; elle vient d’une autre version de moi. `/aide` montre celles que j’ai.",
  "refusal.typed-kept": "Ce que tu as saisi est encore dans le formulaire quand tu le rouvres.",
  "refusal.not-in-server":
    "Les cartes se partagent et vont au tableau dans un salon de serveur, où d’autres peuvent les voir ; ce n’en est pas un. `/comparer rôle:` fonctionne ici aussi.",
  "refusal.share-gone":
    "Cette carte a été retirée, ou une plus récente a été partagée depuis par la même personne. `/comparer` montre le tableau de ce salon.",
  "refusal.not-shared-here":
    "{who, select, known {{name} n’a partagé aucune carte dans ce salon.} other {Cette personne n’a partagé aucune carte dans ce salon.}} On ne peut se comparer qu’aux cartes partagées ; `/comparer` montre lesquelles le sont.",
  "refusal.not-a-shared-card":
    "Ce message n’est pas une Wagecard partagée, ou la carte a été retirée. `/comparer` montre les cartes de ce salon.",
  "refusal.not-yours":
    "Seule la personne à qui appartient la carte peut la retirer. Si elle n’a pas sa place ici, adresse-toi à elle, ou à quelqu’un qui peut supprimer des messages dans ce salon.",
  "refusal.with-yourself":
    "C’est ta propre carte. Compare-la avec celle de quelqu’un d’autre qui en a partagé une ici, ou avec un rôle : `/comparer rôle:`.",
  "refusal.with-both": "Donne soit `avec:`, soit `rôle:` : on compare deux cartes à la fois.",
  "refusal.shared-outdated":
    "Cette carte a été faite avec la matrice {made}, qui a évolué depuis, et je ne mélange pas les deux. Demande à la personne qui l’a partagée de la recalculer et de la partager de nouveau.",
  "refusal.shared-guessed":
    "Les chiffres de cette carte reposent en partie sur une supposition à propos d’une tâche ajoutée, et je ne donne pas de raisons pour une supposition. Demande à la personne qui l’a partagée de la recalculer et de la partager de nouveau.",
  "refusal.board-full":
    "Le tableau de ce salon est plein ({most} cartes). Partage la tienne dans un autre salon.",
  "refusal.shared-everywhere":
    "Tu as des cartes partagées dans {most} salons, et je n’en garde pas plus. Retires-en d’abord une.",
  "refusal.sharing-elsewhere":
    "Les cartes ne se partagent pas dans ce salon. Partage la tienne dans {channels}.",
  "refusal.sharing-off":
    "Le partage de cartes est désactivé dans ce serveur, la tienne reste donc privée. « {picture} » et « {export} », en dessous, te la donnent en fichier ; les personnes qui gèrent le serveur peuvent autoriser le partage avec `/paramètres`.",
  "refusal.may-not-post":
    "Tu ne peux pas envoyer de messages dans ce salon, donc ta carte ne peut pas y être partagée. Partage-la dans un salon où tu peux écrire.",
  "refusal.board-off":
    "Le partage de cartes est désactivé dans ce salon par les réglages du serveur, et son tableau n’est pas montré. `/comparer rôle:` compare avec un métier.",
  "refusal.not-a-moderator":
    "Seules les personnes qui peuvent gérer les messages de ce salon peuvent enlever de son tableau les cartes des autres.",
  "refusal.share-removed":
    "Une personne qui gère les messages de ce salon en a enlevé ta carte. Ta propre carte est conservée : `/wagecard` la montre.",
  "refusal.not-a-manager":
    "Seules les personnes qui peuvent gérer ce serveur peuvent voir et changer ses paramètres. Adresse-toi à l’une d’elles ; `/aide` montre ce que tout le monde peut faire.",
  "refusal.too-fast":
    "C’était trop rapide pour moi. Rien n’a changé ; réessaie dans {seconds, plural, =1 {une seconde} one {# seconde} other {# secondes}}.",
  "refusal.too-soon":
    "Tu as appuyé si vite après un changement du message que tu visais peut-être autre chose. Rien n’a été fait. Si c’est bien ce que tu veux, appuie encore une fois.",
  "refusal.too-many-pictures":
    "C’est autant d’images que j’en dessine d’affilée pour une personne. Appuie de nouveau dans {seconds, plural, =1 {une seconde} one {# seconde} other {# secondes}}.",
  /** Quoted is Discord's own name of the permission. */
  "refusal.not-public":
    "Dans ce serveur, ce que je publie n’est visible que par toi, ta carte n’a donc pas été partagée. Partage-la dans un serveur où je suis, ou demande aux personnes qui gèrent celui-ci de m’ajouter ou d’autoriser « Utiliser des applications externes ».",
  "refusal.studio-full":
    "Je dessine en ce moment autant d’images que je peux. Appuie de nouveau dans une demi-minute.",
  "refusal.studio-closed":
    "On me redémarre et cette image n’a pas été dessinée. Appuie de nouveau dans une minute.",
  "refusal.file-gone":
    "Je n’ai pas pu obtenir ce fichier de Discord. Joins-le de nouveau et renvoie la commande.",
  "refusal.file-too-large":
    "Ce fichier est trop gros pour être une carte exportée : {kib} Kio au plus. Donne le fichier .json que « {button} », sous une carte, crée.",
  "refusal.not-an-export":
    "Ce fichier n’est pas une carte exportée. Donne le fichier .json que « {button} », sous une carte, crée ; le .csv est seulement pour les tableurs.",
  "refusal.export-newer":
    "Ce fichier a la forme {version} d’une carte exportée, et je connais les formes jusqu’à {known}. Exporte la carte de nouveau là où tourne ce bot, ou fais mettre le bot à jour.",
  "refusal.export-value":
    "Rien n’a été importé : « {field} », dans le fichier, ne convient pas. Ce qui conviendrait : {allowed}. Corrige cette valeur, ou exporte la carte de nouveau.",
  "refusal.export-value.range":
    "{from} à {to}{unit, select, points { points} minutes { minutes} hours { heures, par demi-heures} total { heures en tout} other {}}",
  "refusal.import-alone":
    "Un fichier apporte son rôle, ses heures et son salaire. Donne `importer:` seul, et modifie la carte ensuite.",

  "refusal.late":
    "Cela prend plus de temps que prévu. Ce que tu as fait n’est pas perdu : la réponse suit ici. Si elle n’arrive pas, réessaie et donne cet identifiant à l’admin du serveur : `{id}`.",
  "refusal.late-form": "Le formulaire n’a pas pu s’ouvrir à temps. Appuie de nouveau sur le bouton.",
  "refusal.busy":
    "Ma mémoire ne répond pas en ce moment. Rien de ce que tu as vu confirmé n’est perdu ; réessaie dans quelques secondes. Si cela dure, donne cet identifiant à l’admin du serveur : `{id}`.",
  "refusal.unreadable":
    "{kind, select, walks {Ton parcours n’est plus lisible.} people {Ce que je gardais de tes cartes n’est plus lisible.} settings {Ce qui était réglé pour ce serveur n’est plus lisible.} other {Ce qui était partagé ici n’est plus lisible.}} C’est mis de côté, pas jeté ; à partir de maintenant, tu repars de zéro. Un admin peut regarder ce qui s’est passé avec cet identifiant : `{id}`.",
  "refusal.failure":
    "Quelque chose a mal tourné de mon côté, et rien de ce que tu as vu confirmé n’est perdu. Réessaie ; si cela dure, donne cet identifiant à l’admin du serveur : `{id}`.",
};
