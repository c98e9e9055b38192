import type { board as english } from "../en/board.js";
import type { Texts } from "../texts.js";

/** Everyone's latest shared card of a channel: as a message, and as a picture. */
export const board: Texts<typeof english> = {
  "board.heading": "Wagecards de ce salon",
  "board.order.exposure.title":
    "{count, plural, one {# carte} other {# cartes}}, par exposition décroissante",
  "board.order.human-critical.title":
    "{count, plural, one {# carte} other {# cartes}}, par part « Humain indispensable » décroissante",
  "board.order.freed.title":
    "{count, plural, one {# carte} other {# cartes}}, par heures libérées décroissantes",
  "board.order.newest.title":
    "{count, plural, one {# carte} other {# cartes}}, par date, les plus récentes d’abord",
  "board.order.exposure.option": "Par exposition décroissante",
  "board.order.human-critical.option": "Par part « Humain indispensable » décroissante",
  "board.order.freed.option": "Par heures libérées décroissantes",
  "board.order.newest.option": "Par date, les plus récentes d’abord",

  "board.sort.placeholder": "Trier…",
  "board.with.placeholder": "Comparer ma carte avec…",
  "board.previous.button": "Précédent",
  "board.next.button": "Suivant",
  "board.picture.button": "Image",
  "board.take-back.button": "Retirer la mienne",

  "board.remove.placeholder": "Enlever une carte de ce tableau…",
  "board.remove.ask":
    "Enlever de ce salon la carte de {name} ? Elle quitte le tableau, et son message est supprimé. La personne garde sa propre carte, et l’apprend quand elle regarde le tableau.",
  "board.remove.button": "Oui, l’enlever",
  "board.keep.button": "La garder",
  "board.removed": "La carte est enlevée : elle n’est plus au tableau, et son message est supprimé.",
  "board.removed.leftover":
    "La carte n’est plus au tableau. {why, select, closed {Je n’ai pas accès à son message} other {Discord ne m’a pas encore laissé supprimer son message}} : supprime ce message toi-même.",
  "board.off.standing":
    "{count, plural, =1 {Une carte a été partagée ici auparavant et reste} one {# carte a été partagée ici auparavant et reste} other {# cartes ont été partagées ici auparavant et restent}} jusqu’à ce qu’on la retire ou l’enlève.",

  "board.empty":
    "Personne n’a encore partagé de carte dans ce salon. Fais-en une avec `/wagecard rôle:`, appuie sur « {button} » en dessous, et elle sera ici pour que tout le monde puisse s’y comparer.",
  "board.row.figures": "{pill} · exposition **{exposure}** ± {margin} · libère {hours}",
  "board.row.on-its-way": "en route vers le salon",
  "board.totals.field": "Toutes ensemble, par semaine",
  "board.totals.hours": "{hours} en tout, dont environ **{freed}** libérées",
  "board.totals.cost":
    "Coût opérationnel de l’IA : {low} à {high}, contre {human} avec des personnes ({lowRatio} à {highRatio} fois)",
  "board.page": "Page {page} sur {pages}",
  "board.not-on-it": "La tienne n’y est pas : « {button} », sous ta carte, l’y ajoute",
  "board.margins": "le ± est propre à chaque carte",
  "board.named": "valeurs personnelles et rôles approchants : voir chaque carte",

  /** The picture has little room: columns of a table, about 20 characters each. */
  "board.picture.person": "Personne",
  "board.picture.exposure": "Exposition sur 100",
  "board.picture.mix": "Semaine par bande",
  "board.picture.freed": "Libéré/sem.",
  "board.picture.totals":
    "Ensemble, par semaine : {hours}, environ {freed} libérées · coût : IA {low} à {high}, personnes {human} ({lowRatio} à {highRatio} fois)",
  "board.picture.footer": "Le ± est propre à chaque carte · une lecture par modèle, pas une enquête",
};
