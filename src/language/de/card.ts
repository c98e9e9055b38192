import type { card as english } from "../en/card.js";
import type { Texts } from "../texts.js";

export const card: Texts<typeof english> = {
  "card.heading": "Wagecard",
  "card.may-tip": "{more, select, yes {neigt zu „{band}“} other {kann zu „{band}“ kippen}}",
  "card.summary.exposure":
    "Exposition **{exposure}** ± {plusMinus} von 100 (je niedriger, desto mehr hängt am Menschen)",
  "card.week": "{hours} pro Woche",
  "card.week.part": "{scored} von {all} pro Woche bewertet",
  "card.summary.confidence": "Sicherheit **{confidence}**, {level} · {week}",
  "card.cost.field": "Laufende KI-Kosten",
  "card.move.field": "Der nächste Schritt",
  "card.move.freed": "Am meisten macht KI hier frei: {tasks}.",
  "card.move.task": "„{title}“ ({hours})",
  "card.move.none": "KI macht von dieser Woche so gut wie nichts frei.",
  "card.move.usual": "Für eine typische Woche dieser Rolle: {move}",
  "card.notices.field": "Bitte beachten",
  "card.footer": "Matrix {version} · {hash} · Karte {card}",

  "card.why.placeholder": "Warum liegt eine Aufgabe in ihrem Band?",
  "card.task.placeholder": "Aufgabe ändern: Stunden, Achsen …",
  "card.task.option.description": "{band} · {hours}",
  "card.no-hours.option.description": "keine Stunden auf dieser Karte",
  "card.walk.button": "Stunden anpassen",
  "card.what-if.button": "Was wäre, wenn …",
  "card.recompute.button": "Neu berechnen",
  "card.share.button": "In diesem Kanal teilen",
  "card.compare.button": "Vergleichen",
  "card.picture.button": "Bild",
  "card.export.button": "Exportieren",

  "card.oldest-dropped": "Du kannst {count} Karten behalten; deine älteste hat für diese hier Platz gemacht.",
  "card.first":
    "Deine erste Karte. Nur du siehst sie{where, select, server {; „{share}“ zeigt dir zuerst, was alle sehen würden.} other {.}} Die erste Liste darunter sagt, warum eine Aufgabe in ihrem Band liegt; mit der zweiten Liste und „{adjust}“ änderst du, was nicht zu deiner Woche passt. `/hilfe` zeigt, was es sonst noch gibt.",
  "card.changed-since":
    "Deine Karte hatte sich geändert, seit sie gezeigt wurde; so sieht sie jetzt aus. Drücke noch einmal, um sie zu teilen.",

  "card.cost.week":
    "**{ai}** pro Woche ({low} bis {high}) für KI, gegenüber **{human}** für {voice, select, own {deine Arbeit} other {die Arbeit der Person}}",
  "card.cost.year": "{ai} pro Jahr gegenüber {human} · größter Posten: {line}, {share}",
  "card.cost.freed": "Frei werdende Stunden: etwa **{hours}** pro Woche",
  "card.klarna":
    "Klarna-Muster bei {count, plural, =1 {einer Aufgabe} one {# Aufgabe} other {# Aufgaben}}: Die Fähigkeit reicht, aber es rechnet sich kaum oder gar nicht.",

  "card.note.closest":
    "{voice, select, own {Du hast nach „{title}“ gefragt.} other {Gefragt war nach „{title}“.}} {note} Gezeigt wird, was dem am nächsten kommt: {role}.",
  "card.note.not-modeled": "Dieser Beruf ist nicht modelliert.",
  "card.note.values-set":
    "{count, plural, one {# Wert ist} other {# Werte sind}} von {voice, select, own {dir} other {der Person selbst}} gesetzt, nicht aus der Matrix.",
  "card.note.own-tasks":
    "{count, plural, one {# eigene Aufgabe} other {# eigene Aufgaben}} {voice, select, own {von dir} other {der Person}}, mit den Werten der modellierten Aufgabe, die {voice, select, own {du gewählt hast} other {sie gewählt hat}}.",
  "card.note.guessed":
    "Die Zahlen beruhen zum Teil auf einer Vermutung: {count, plural, one {Eine eigene Aufgabe} other {# eigene Aufgaben}} {voice, select, own {von dir} other {der Person}} {count, plural, one {bekam} other {bekamen}} die Werte modellierter Aufgaben, die nur ähnlich klingen. Sie bleiben, wie sie waren, bis die Karte neu berechnet wird; das lässt weg, was niemand bestätigt hat.",
  "card.note.unscored":
    "{count, plural, one {# eigene Aufgabe} other {# eigene Aufgaben}} {voice, select, own {von dir} other {der Person}} ({hours} pro Woche) {count, plural, one {ist} other {sind}} nicht bewertet, weil keine ähnliche modellierte Aufgabe bestätigt ist. Alle Zahlen gelten für die übrigen {scored}.{voice, select, own { `/aufgabe` zeigt, was ähnlich sein könnte.} other {}}",
  "card.note.wage":
    "Gehalt: US-weite Zahlen für {occupation}, {match, select, near {eine nahe} other {eine schwache}} Entsprechung zu dieser Rolle ({source}).",
  "card.note.median":
    "Gerechnet mit dem US-Mediangehalt des Berufs, {usd} im Jahr, nicht mit dem eigenen Gehalt.",
  "card.note.newer":
    "Erstellt mit Matrix {made}; inzwischen gibt es {latest}. Die Zahlen bleiben, wie sie waren, bis die Karte neu berechnet wird.",
  "card.note.changed":
    "Erstellt mit Matrix {made}, die sich seitdem geändert hat. Die Zahlen bleiben, wie sie waren, bis die Karte neu berechnet wird.",
  "card.note.model-read": "Ein Modell, keine Umfrage.",

  "card.own.values":
    "{mark} {values, plural, one {# Wert stammt} other {# Werte stammen}} {voice, select, own {von dir} other {von der Person selbst}}",
  "card.own.tasks":
    "{mark} {tasks, plural, one {# Aufgabe stammt} other {# Aufgaben stammen}} {voice, select, own {von dir} other {von der Person selbst}}",
  "card.own.both":
    "{mark} {values, plural, one {# Wert} other {# Werte}} und {tasks, plural, one {# Aufgabe} other {# Aufgaben}} stammen {voice, select, own {von dir} other {von der Person selbst}}",
  "card.closest": "Kommt „{title}“ am nächsten",

  "card.picture.exposure": "Exposition von 100",
  "card.picture.share": "{hours} · {share}",
  "card.picture.tasks": "Aufgaben",
  "card.picture.confidence": "Sicherheit",
  "card.picture.hours": "Stunden",
  "card.picture.cost": "Laufende KI-Kosten pro Woche",
  "card.picture.ai": "Mit KI",
  "card.picture.human": "Durch Menschen",
  "card.picture.range": "{low} bis {high}",
  "card.picture.largest": "Größter Posten: {line}, {share}",
  "card.picture.frees": "Macht etwa {freed} von {hours} pro Woche frei",
  "card.picture.frees-scored": "Macht etwa {freed} der {hours} frei, die pro Woche bewertet sind",
  "card.picture.footer": "Matrix {version} · ein Modell, keine Umfrage",
};
