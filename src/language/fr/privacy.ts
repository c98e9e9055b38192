import type { privacy as english } from "../en/privacy.js";
import type { Texts } from "../texts.js";

/** `/confidentialité`: what is kept of a person, all of it as a file, and deleting it. */
export const privacy: Texts<typeof english> = {
  "privacy.author": "Confidentialité",
  "privacy.title": "Ce que je garde de toi",
  "privacy.now": "**En ce moment :** {kept}.",
  "privacy.now.nothing": "**En ce moment :** rien.",
  "privacy.count.walks":
    "{count, plural, =1 {un parcours en cours} one {# parcours en cours} other {# parcours en cours}}",
  "privacy.count.cards": "{count, plural, =1 {une carte} one {# carte} other {# cartes}}",
  "privacy.count.shared":
    "{count, plural, =1 {une carte partagée dans des salons} one {# carte partagée dans des salons} other {# cartes partagées dans des salons}}",
  "privacy.walk":
    "**Un parcours en cours :** rôle, niveau ou fourchette de salaire, heures données jusque-là. Effacé un jour après ta dernière action.",
  "privacy.cards":
    "**Jusqu’à {most} cartes :** rôle, niveau ou fourchette de salaire (jamais un chiffre exact), heures, tes propres valeurs et tâches, les chiffres. Effacées {days, plural, =1 {un jour} one {# jour} other {# jours}} après la dernière modification.",
  "privacy.shared":
    "**Les cartes que tu as partagées :** la carte telle qu’elle était (calculée avec un salaire publié si tu as donné ta propre fourchette), ton nom d’affichage, quel message dans quel salon. Effacées quand tu les retires, ou {days, plural, =1 {un jour} one {# jour} other {# jours}} après le partage.",
  "privacy.filed":
    "Tout est rangé sous ton identifiant Discord. Je ne lis pas les messages et n’en garde aucun, et personne d’autre ne voit une carte que tu n’as pas partagée.",
  "privacy.export.button": "Tout m’envoyer",
  "privacy.pages.button": "En entier, et les conditions",
  "privacy.ask.button": "Tout supprimer",

  "privacy.places": "**Partagées dans :**",
  "privacy.places.more":
    "{count, plural, =1 {et dans un autre salon} one {et dans # autre salon} other {et dans # autres salons}}",
  "privacy.take-back.placeholder": "En retirer une…",
  "privacy.taken-back": "La carte partagée dans {channel} est retirée.",
  "privacy.off-the-board": "La carte partagée dans {channel} n’est plus au tableau.",
  "privacy.taken-back.leftover":
    "La carte partagée dans {channel} n’est plus au tableau. {why, select, closed {Je n’ai pas accès à son message} other {Discord ne m’a pas encore laissé enlever son message}} : « Retirer la carte », sous le message lui-même, l’enlève quand même.",

  "privacy.ask": "Cela supprime {kept}, et retire ce que tu as partagé. Il n’y a pas de retour en arrière.",
  "privacy.ask.nothing":
    "Cela ne supprime rien, et retire ce que tu as partagé. Il n’y a pas de retour en arrière.",
  "privacy.delete.button": "Oui, tout supprimer",
  "privacy.keep.button": "Tout garder",
  "privacy.deleted.all": "Tout ce que je gardais de toi est supprimé.",
  "privacy.may-stand":
    "Un message avec une de tes cartes est peut-être encore dans {channels} : Discord n’a jamais confirmé l’avoir reçu. Si tu en vois un, « Retirer la carte », dessous, l’enlève.",
  "privacy.deleted": "Tout ce que je gardais de toi est supprimé. Les cartes partagées sont retirées.",
  "privacy.deleted.leftover":
    "Tout ce que je gardais de toi est supprimé. {why, select, closed {Je n’ai pas accès à} other {Discord ne m’a pas laissé enlever}} {count, plural, =1 {un message} one {# message} other {# messages}} avec une de tes cartes partagées : « Retirer la carte », sous le message lui-même, l’enlève quand même.",

  "privacy.pages":
    "Ce qui est conservé et pourquoi, en entier, et les conditions d’utilisation. Les deux pages sont en anglais.",
  "privacy.pages.privacy": "La page complète sur la confidentialité",
  "privacy.pages.terms": "Les conditions d’utilisation",

  "privacy.exported": "Voici tout ce que je garde de toi, tel que c’est stocké.",
  "privacy.exported.file": "Tout ce que le bot garde de toi, en JSON",
};
