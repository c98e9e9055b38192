import type { task as english } from "../en/task.js";
import type { Texts } from "../texts.js";

export const task: Texts<typeof english> = {
  "task.of-your-card": "{role} · eine Aufgabe deiner Karte",
  "task.band": "{band} · Sicherheit {confidence}, {level}",
  "task.band-borrowed": "{band} · Sicherheit unbekannt: Die Werte sind die einer anderen Aufgabe",
  "task.week": "**{hours}** pro Woche · Exposition {exposure} von 100",
  "task.own-title": "{title} ({voice, select, own {von dir} other {von der Person selbst}})",
  "task.values": "{voice, select, own {Deine Werte} other {Werte der Person}}: {values}.",
  "task.started-from": "Ausgangspunkt war „{title}“.",
  "task.started-unlike":
    "Ausgangspunkt war „{title}“, da keine modellierte Aufgabe ähnlich ist{voice, select, own {; setze deine eigenen Werte} other {}}.",
  "task.corpus-value": "(Matrix: {value})",
  "task.set-by-you.footer": "★ von dir gesetzt · jeder Wert ist eine Schätzung",

  "task.cost.output": "Ein Ergebnis ({unit}): **{ai}** mit KI, **{human}** durch dich",
  "task.cost.output-unlike": "Ein Ergebnis mit diesen Werten: **{ai}** mit KI, **{human}** durch dich",
  "task.cost.reviewed": "{cost}, wobei {share} der Ergebnisse geprüft werden",
  "task.cost.week": "Pro Woche: {ai} gegenüber {human} · pro Jahr: {aiYear} gegenüber {humanYear}",
  "task.klarna":
    "Klarna-Muster: Die Fähigkeit reicht, aber es rechnet sich {pays, select, hardly {kaum} other {nicht}}: KI kostet {share} der menschlichen Kosten.",

  "task.hours.button": "Stunden eingeben",
  "task.remove.button": "Diese Aufgabe entfernen",
  "task.off-week.button": "Aus meiner Woche nehmen",
  "task.why.button": "Warum dieses Band?",
  "task.card.button": "Meine Karte zeigen",
  "task.open.button": "Diese Aufgabe öffnen",
  "task.add.button": "Aufgabe hinzufügen",
  "task.axis.placeholder": "Eine Achse auf deinen eigenen Wert setzen …",
  "task.axis.option": "{axis}: {value} {unit}",
  "task.undo.placeholder": "Einen Wert von dir zurücksetzen …",
  "task.undo.option": "{axis}: zurück zu {value} aus der Matrix",

  "task.axis.form.label": "{min} bis {max} ({unit})",
  "task.own.form.title": "Eine eigene Aufgabe",
  "task.own.title.form.label": "Was ist die Aufgabe?",
  "task.own.title.form.description":
    "Sie beginnt mit den Werten der ähnlichsten modellierten Aufgabe; das steht auch auf der Karte.",
  "task.own.title.form.placeholder": "Mit den Fachleuten einen Datensatz labeln",
  "task.own.hours.form.label": "Stunden pro Woche",

  "task.changed-since": "Das hatte sich inzwischen geändert, deshalb wurde deine Eingabe nicht verwendet.",
};
