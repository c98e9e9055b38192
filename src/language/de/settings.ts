import type { settings as english } from "../en/settings.js";
import type { Texts } from "../texts.js";

export const settings: Texts<typeof english> = {
  "settings.title": "Einstellungen dieses Servers",
  "settings.sharing.everywhere": "**Karten teilen:** überall.",
  "settings.sharing.nowhere": "**Karten teilen:** nirgends.",
  "settings.sharing.channels": "**Karten teilen:** nur in {channels}.",
  "settings.sharing.no-channel":
    "**Karten teilen:** in ausgewählten Kanälen, und noch ist keiner ausgewählt: also nirgends.",
  "settings.sharing.note":
    "Schon geteilte Karten bleiben, bis die Person sie zurücknimmt oder jemand sie entfernt, der Nachrichten verwaltet. Wo Teilen aus ist, wird die Tafel nicht gezeigt, und `/einblicke` zählt sie nicht. Ein Thread zählt als eigener Kanal.",
  "settings.level":
    "**Übliche Stufe:** {level}. Ein Durchgang beginnt damit, wenn die Person keine angibt; alle können ihre ändern.",
  "settings.insights":
    "**Einblicke dieses Servers:** {shown, select, yes {angezeigt} other {ausgeblendet}}. Damit sagt `/einblicke`, wie die geteilten Karten einer Rolle verteilt sind, ab {people} Personen und ohne Namen.",
  "settings.footer": "Nur wer diesen Server verwalten darf, kann das ändern. Änderungen gelten sofort.",

  "settings.sharing.placeholder": "Wo dürfen Karten geteilt werden?",
  "settings.sharing.everywhere.option": "Überall",
  "settings.sharing.everywhere.option.description": "In jedem Kanal, in dem man Befehle verwenden kann",
  "settings.sharing.channels.option": "In ausgewählten Kanälen",
  "settings.sharing.channels.option.description": "Nur in den Kanälen aus der Liste darunter",
  "settings.sharing.nowhere.option": "Nirgends",
  "settings.sharing.nowhere.option.description": "Karten bleiben privat; auf die Tafel kommen keine neuen",
  "settings.channels.placeholder": "Kanäle, in denen Karten geteilt werden dürfen …",
  "settings.level.placeholder": "Mit welcher Stufe beginnt ein Durchgang?",
  "settings.level.option": "Übliche Stufe: {level}",
  "settings.hide.button": "Server-Einblicke ausblenden",
  "settings.show.button": "Server-Einblicke anzeigen",
  "settings.reset.button": "Auf Standard zurücksetzen",
};
