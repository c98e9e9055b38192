import type { settings as english } from "../en/settings.js";
import type { Texts } from "../texts.js";

/** `/paramètres`: what the people who manage a server choose for it. */
export const settings: Texts<typeof english> = {
  "settings.title": "Paramètres de ce serveur",
  "settings.sharing.everywhere": "**Partage de cartes :** partout.",
  "settings.sharing.nowhere": "**Partage de cartes :** nulle part.",
  "settings.sharing.channels": "**Partage de cartes :** seulement dans {channels}.",
  "settings.sharing.no-channel":
    "**Partage de cartes :** dans des salons choisis, et aucun ne l’est encore : donc nulle part.",
  "settings.sharing.note":
    "Les cartes déjà partagées restent jusqu’à ce que leur propriétaire les retire, ou qu’une personne qui gère les messages les enlève. Là où le partage est désactivé, le tableau n’est pas montré et `/aperçus` ne le compte pas. Un fil compte comme un salon à part.",
  "settings.level":
    "**Niveau habituel :** {level}. Un parcours commence par celui-ci quand la personne n’en donne pas ; tout le monde peut changer le sien.",
  "settings.insights":
    "**Aperçus de ce serveur :** {shown, select, yes {affichés} other {masqués}}. Avec eux, `/aperçus` dit comment se répartissent les cartes partagées d’un rôle, à partir de {people} personnes et sans les noms.",
  "settings.footer":
    "Seules les personnes qui peuvent gérer ce serveur peuvent changer ceci. Les changements valent aussitôt.",

  "settings.sharing.placeholder": "Où peut-on partager des cartes ?",
  "settings.sharing.everywhere.option": "Partout",
  "settings.sharing.everywhere.option.description": "Dans chaque salon où l’on peut utiliser des commandes",
  "settings.sharing.channels.option": "Dans des salons choisis",
  "settings.sharing.channels.option.description": "Seulement dans les salons de la liste ci-dessous",
  "settings.sharing.nowhere.option": "Nulle part",
  "settings.sharing.nowhere.option.description":
    "Les cartes restent privées ; le tableau n’en prend pas de nouvelles",
  "settings.channels.placeholder": "Salons où l’on peut partager des cartes…",
  "settings.level.placeholder": "Par quel niveau un parcours commence-t-il ?",
  "settings.level.option": "Niveau habituel : {level}",
  "settings.hide.button": "Masquer les aperçus du serveur",
  "settings.show.button": "Afficher les aperçus du serveur",
  "settings.reset.button": "Revenir aux valeurs par défaut",
};
