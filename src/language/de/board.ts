import type { board as english } from "../en/board.js";
import type { Texts } from "../texts.js";

export const board: Texts<typeof english> = {
  "board.heading": "Wagecards dieses Kanals",
  "board.order.exposure.title":
    "{count, plural, one {Eine Karte} other {# Karten}}, nach Exposition, höchste zuerst",
  "board.order.human-critical.title":
    "{count, plural, one {Eine Karte} other {# Karten}}, nach Anteil „Menschlich entscheidend“, höchster zuerst",
  "board.order.freed.title":
    "{count, plural, one {Eine Karte} other {# Karten}}, nach frei werdenden Stunden, meiste zuerst",
  "board.order.newest.title":
    "{count, plural, one {Eine Karte} other {# Karten}}, nach Datum, neueste zuerst",
  "board.order.exposure.option": "Nach Exposition, höchste zuerst",
  "board.order.human-critical.option": "Nach Anteil „Menschlich entscheidend“, höchster zuerst",
  "board.order.freed.option": "Nach frei werdenden Stunden, meiste zuerst",
  "board.order.newest.option": "Nach Datum, neueste zuerst",

  "board.sort.placeholder": "Sortieren nach …",
  "board.with.placeholder": "Meine Karte vergleichen mit …",
  "board.previous.button": "Zurück",
  "board.next.button": "Weiter",
  "board.picture.button": "Bild",
  "board.take-back.button": "Meine zurücknehmen",

  "board.remove.placeholder": "Eine Karte von dieser Tafel entfernen…",
  "board.remove.ask":
    "Die Karte von {name} aus diesem Kanal entfernen? Sie kommt von der Tafel, und ihre Nachricht wird gelöscht. Die Person behält ihre eigene Karte und erfährt davon, wenn sie die Tafel ansieht.",
  "board.remove.button": "Ja, entfernen",
  "board.keep.button": "Behalten",
  "board.removed":
    "Die Karte ist entfernt: Sie steht nicht mehr auf der Tafel, und ihre Nachricht ist gelöscht.",
  "board.removed.leftover":
    "Die Karte steht nicht mehr auf der Tafel. {why, select, closed {Auf ihre Nachricht habe ich keinen Zugriff} other {Ihre Nachricht konnte ich noch nicht löschen, weil Discord es nicht angenommen hat}}: Bitte lösche die Nachricht selbst.",
  "board.off.standing":
    "{count, plural, one {Eine Karte wurde hier vorher geteilt und bleibt} other {# Karten wurden hier vorher geteilt und bleiben}}, bis sie zurückgenommen oder entfernt werden.",

  "board.empty":
    "In diesem Kanal hat noch niemand eine Karte geteilt. Erstelle eine mit `/wagecard rolle:` und drücke darunter „{button}“, dann steht sie hier, und alle können ihre damit vergleichen.",
  "board.row.figures": "{pill} · Exposition **{exposure}** ± {margin} · macht {hours} frei",
  "board.row.on-its-way": "auf dem Weg in den Kanal",
  "board.totals.field": "Alle zusammen, pro Woche",
  "board.totals.hours": "{hours} insgesamt, etwa **{freed}** davon werden frei",
  "board.totals.cost":
    "Laufende KI-Kosten {low} bis {high}, gegenüber {human} durch Menschen (das {lowRatio}- bis {highRatio}-Fache)",
  "board.page": "Seite {page} von {pages}",
  "board.not-on-it": "Deine fehlt hier: „{button}“ unter deiner Karte stellt sie dazu",
  "board.margins": "± gilt für jede Karte einzeln",
  "board.named": "was selbst gesetzt oder nur ähnlich ist, steht auf der Karte",

  "board.picture.person": "Person",
  "board.picture.exposure": "Exposition von 100",
  "board.picture.mix": "Woche nach Bändern",
  "board.picture.freed": "Frei/Woche",
  "board.picture.totals":
    "Zusammen pro Woche: {hours}, etwa {freed} frei · KI-Kosten {low} bis {high}, durch Menschen {human} ({lowRatio}- bis {highRatio}-fach)",
  "board.picture.footer": "± gilt für jede Karte einzeln · ein Modell, keine Umfrage",
};
