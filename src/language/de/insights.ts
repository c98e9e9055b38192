import type { insights as english } from "../en/insights.js";
import type { Texts } from "../texts.js";

export const insights: Texts<typeof english> = {
  "insights.title": "Unter den {of} Rollen der Matrix {version}",
  "insights.description":
    "Mittelwerte über die typische Woche, nach Stunden. Platz 1 hat den höchsten Wert; gleiche Werte teilen sich einen Platz.",
  "insights.exposing.field": "Ein hoher Wert heißt stärker exponiert",
  "insights.shielding.field":
    "Ein hoher Wert heißt weniger exponiert: KI kostet mehr, oder ein Mensch zählt mehr",
  "insights.place":
    "Platz **{rank, selectordinal, other {#}}** von {of}{tied, select, yes {, gleichauf} other {}}",

  "insights.oversight.field": "Aufsicht: was es braucht, KI zu prüfen",
  "insights.oversight.minutes": "{minutes} min pro Ergebnis",
  "insights.oversight.usd": "{usd} pro Woche auf Stufe Mittel",
  "insights.oversight.share": "{share} der Kosten, die Woche mit KI zu erledigen",
  "insights.oversight.most": "Am meisten bei einer Aufgabe, {minutes} min pro Ergebnis: {task}.",

  "insights.levels.field": "Dieselbe Woche auf vier Stufen",
  "insights.level.entry": "Einstieg",
  "insights.level.mid": "Mittel",
  "insights.level.senior": "Senior",
  "insights.level.staff": "Staff",
  "insights.level.wage":
    "**{level}** ({usd} pro Jahr, Perzentil {percentile}) · Exposition **{exposure}** ± {plusMinus}",
  "insights.level.cost": "KI {low} bis {high} pro Woche, gegenüber {human} durch einen Menschen",
  "insights.level.frees": "macht {hours} frei",
  "insights.levels.freed": "Auf jeder Stufe werden etwa **{hours}** pro Woche frei.",
  "insights.levels.bands": "Die Bänder hängen nicht vom Gehalt ab.",

  "insights.spread.field": "Karten dieser Rolle, die in diesem Kanal geteilt sind",
  "insights.spread.elsewhere":
    "Das gehört zu einem Kanal auf einem Server: Frag dort, und du erfährst, wie die Karten verteilt sind, die darin geteilt werden.",
  "insights.spread.hidden":
    "Wer diesen Server verwaltet, lässt das nicht anzeigen. „Vergleichen“ unter deiner Karte und `/vergleich` gehen wie immer.",
  "insights.spread.few":
    "In diesem Kanal haben vor heute (UTC) weniger als {fewest, plural, one {# andere Person} =5 {fünf andere Personen} other {# andere Personen}} eine geteilt, und so wenige würden zu viel über jede einzelne verraten. „In diesem Kanal teilen“ unter einer Karte nimmt sie ab morgen mit auf.",
  "insights.spread.people":
    "Karten von {people} Personen, Stand Tagesbeginn (UTC), deine eigene nicht mitgezählt. Weitere zählen in Fünferschritten, damit keine einzelne Karte auffällt.",
  "insights.spread.moved":
    "Eine mitgezählte Karte wurde heute zurückgenommen oder neu geteilt. Damit niemand erkennt, welche, gibt es die Zahlen erst morgen wieder (UTC).",
  "insights.spread.exposure": "Exposition: Median **{median}**, mittlere Hälfte {low} bis {high}",
  "insights.spread.freed": "Frei werdende Stunden: Median **{median}**, mittlere Hälfte {low} bis {high}",
  "insights.spread.versions": "Erstellt mit den Matrizen {versions}; jede Karte behält ihre Zahlen.",

  "insights.footer": "Matrix {version} · ein Modell, keine Umfrage",
};
