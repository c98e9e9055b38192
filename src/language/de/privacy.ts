import type { privacy as english } from "../en/privacy.js";
import type { Texts } from "../texts.js";

export const privacy: Texts<typeof english> = {
  "privacy.author": "Datenschutz",
  "privacy.title": "Was ich über dich speichere",
  "privacy.now": "**Jetzt:** {kept}.",
  "privacy.now.nothing": "**Jetzt:** nichts.",
  "privacy.count.walks": "{count, plural, one {ein laufender Durchgang} other {# laufende Durchgänge}}",
  "privacy.count.cards": "{count, plural, one {eine Karte} other {# Karten}}",
  "privacy.count.shared":
    "{count, plural, one {eine in Kanälen geteilte Karte} other {# in Kanälen geteilte Karten}}",
  "privacy.walk":
    "**Ein laufender Durchgang:** Rolle, Stufe oder Gehaltsspanne, bisherige Stunden. Weg einen Tag, nachdem du zuletzt etwas gedrückt hast.",
  "privacy.cards":
    "**Bis zu {most} Karten:** Rolle, Stufe oder Gehaltsspanne (nie ein genauer Betrag), Stunden, eigene Werte und Aufgaben, die Zahlen. Weg {days, plural, one {einen Tag} other {# Tage}} nach der letzten Änderung.",
  "privacy.shared":
    "**Karten, die du geteilt hast:** die Karte, wie sie war (mit einem veröffentlichten Gehalt gerechnet, wenn du eine eigene Spanne angegeben hast), dein Anzeigename, welche Nachricht in welchem Kanal. Weg, wenn du sie zurücknimmst, oder {days, plural, one {einen Tag} other {# Tage}}, nachdem du sie geteilt hast.",
  "privacy.filed":
    "Alles davon ist unter deiner Discord-Nutzer-ID abgelegt. Ich lese keine Nachrichten und speichere keine, und niemand sonst sieht eine Karte, die du nicht geteilt hast.",
  "privacy.export.button": "Schick mir alles",
  "privacy.pages.button": "Ganz, und die Bedingungen",
  "privacy.ask.button": "Alles löschen",

  "privacy.places": "**Geteilt in:**",
  "privacy.places.more":
    "{count, plural, one {und in einem weiteren Kanal} other {und in # weiteren Kanälen}}",
  "privacy.take-back.placeholder": "Eine zurücknehmen…",
  "privacy.taken-back": "Die in {channel} geteilte Karte ist zurückgenommen.",
  "privacy.off-the-board": "Die in {channel} geteilte Karte steht nicht mehr auf der Tafel.",
  "privacy.taken-back.leftover":
    "Die in {channel} geteilte Karte steht nicht mehr auf der Tafel. {why, select, closed {Auf ihre Nachricht habe ich keinen Zugriff} other {Ihre Nachricht konnte ich noch nicht entfernen, weil Discord es nicht angenommen hat}}: „Zurücknehmen“ direkt an der Nachricht entfernt sie trotzdem.",

  "privacy.ask":
    "Gelöscht wird: {kept}. Was du geteilt hast, wird zurückgenommen. Das lässt sich nicht rückgängig machen.",
  "privacy.ask.nothing":
    "Gelöscht wird nichts, und was du geteilt hast, wird zurückgenommen. Das lässt sich nicht rückgängig machen.",
  "privacy.delete.button": "Ja, alles löschen",
  "privacy.keep.button": "Behalten",
  "privacy.deleted.all": "Alles, was ich über dich gespeichert hatte, ist gelöscht.",
  "privacy.may-stand":
    "In {channels} steht vielleicht noch eine Nachricht mit einer Karte von dir: Discord hat nie bestätigt, ob sie angekommen ist. Wenn du eine siehst, entfernt „Zurücknehmen“ direkt an ihr sie.",
  "privacy.deleted":
    "Alles, was ich über dich gespeichert hatte, ist gelöscht. Geteilte Karten sind zurückgenommen.",
  "privacy.deleted.leftover":
    "Alles, was ich über dich gespeichert hatte, ist gelöscht. {why, select, closed {Auf {count, plural, one {eine Nachricht} other {# Nachrichten}} mit einer von dir geteilten Karte habe ich keinen Zugriff} other {{count, plural, one {Eine Nachricht} other {# Nachrichten}} mit einer von dir geteilten Karte konnte ich nicht entfernen, weil Discord es nicht angenommen hat}}: „Zurücknehmen“ direkt an der Nachricht entfernt sie trotzdem.",

  "privacy.pages":
    "Was gespeichert wird und warum, in voller Länge, und die Nutzungsbedingungen. Beide Seiten sind auf Englisch.",
  "privacy.pages.privacy": "Die ganze Seite zum Datenschutz",
  "privacy.pages.terms": "Die Nutzungsbedingungen",

  "privacy.exported": "Das ist alles, was ich über dich speichere, so wie es abgelegt ist.",
  "privacy.exported.file": "Alles, was der Bot über dich speichert, als JSON",
};
