import type { compare as english } from "../en/compare.js";
import type { Texts } from "../texts.js";

export const compare: Texts<typeof english> = {
  "compare.heading": "Zwei Wagecards nebeneinander",
  "compare.side.you": "Du",
  "compare.side.role": "{role}, typische Woche",
  "compare.side.exposure": "Exposition **{exposure}** ± {margin}",
  "compare.side.confidence": "Sicherheit {share}, {level}",
  "compare.side.hours": "{week}, macht {freed} frei",
  "compare.side.cost": "KI-Kosten {low} bis {high}\ngegenüber {human} durch einen Menschen",
  "compare.picture.button": "Bild",

  "compare.differs.field": "Was sich unterscheidet",
  "compare.exposure": "**Exposition.** {verdict}",
  "compare.verdict.none":
    "Kein klarer Unterschied in der Exposition: {by, plural, one {# Punkt liegt} other {# Punkte liegen}} innerhalb beider ± zusammen ({margin}).",
  "compare.verdict.higher":
    "{who, select, you {Deine Woche} person {Die Woche von {name}} other {Die typische Woche}} ist {by, plural, one {# Punkt} other {# Punkte}} stärker exponiert, mehr als beide ± zusammen ({margin}).",
  "compare.freed.same": "**Frei werdende Stunden.** Gleich viele.",
  "compare.freed.more":
    "**Frei werdende Stunden.** {hours} mehr in {who, select, you {deiner Woche} person {der Woche von {name}} other {der typischen Woche}}.",
  "compare.cost.same": "**KI-Kosten.** Kein Unterschied: Die beiden Spannen überschneiden sich.",
  "compare.cost.lower":
    "**KI-Kosten.** Niedriger in {who, select, you {deiner Woche} person {der Woche von {name}} other {der typischen Woche}}; die beiden Spannen berühren sich nicht.",
  "compare.roles-differ": "Die Rollen sind verschieden: {first} und {second}.",

  "compare.tasks.title": "Aufgabe für Aufgabe",
  "compare.bands.title": "Band für Band",
  "compare.task.own": "{title} (eigene Aufgabe)",
  "compare.task.no-hours": "keine Stunden",
  "compare.cause.hours":
    "{hours} mehr in {who, select, you {deiner Woche} person {der Woche von {name}} other {der typischen Woche}}",
  "compare.cause.override":
    "{axis} {first} | {second}, gesetzt von {who, select, you {dir} both {dir und {name}} other {{name}}}",
  "compare.cause.version": "verschiedene Matrizen",
  "compare.cause.only-one": "nur auf einer Karte",
  "compare.matrices": "Matrizen {first} und {second}: Zahlen aus beiden sind gezeigt, nicht vermischt",

  "compare.picture.cost": "KI-Kosten {low} bis {high} pro Woche, durch Menschen {human}",
  "compare.picture.freed": "Macht etwa {hours} pro Woche frei",
  "compare.picture.more": "und {count, plural, one {# weitere Aufgabe} other {# weitere Aufgaben}}",
  "compare.picture.footer": "{versions} · ein Modell, keine Umfrage",
};
