import type { task as english } from "../en/task.js";
import type { Texts } from "../texts.js";

export const task: Texts<typeof english> = {
  "task.of-your-card": "{role} · eine Aufgabe deiner Karte",
  "task.band": "{band} · Sicherheit {confidence}, {level}",
  "task.week": "**{hours}** pro Woche · Exposition {exposure} von 100",
  "task.own-title": "{title} ({voice, select, own {von dir} other {von der Person selbst}})",
  "task.values": "{voice, select, own {Deine Werte} other {Werte der Person}}: {values}.",
  "task.started-from": "Hat die Werte von „{title}“.",
  "task.guessed": "Hat die Werte von „{title}“; das war vermutet und ist nicht bestätigt.",
  "task.unscored": "Nicht bewertet",
  "task.unscored.why":
    "Keine ähnliche modellierte Aufgabe ist bestätigt, deshalb hat sie weder Band noch Sicherheit noch Kosten.",
  "task.added": "Hinzugefügt. Deine Aufgabe steht mit ihren Stunden auf deiner Karte.",
  "task.match.ask":
    "Ist sie wie eine von diesen? Wähle sie in der Liste, und deine Aufgabe bekommt ihre Werte. Wenn nicht, drücke „{none}“.",
  "task.match.line": "· **{title}** ({role}): {band}",
  "task.match.nothing":
    "Ich kenne keine modellierte Aufgabe, die ihr wirklich ähnlich ist; sie steht nur mit Titel und Stunden auf deiner Karte. Wenn du meinst, dass es eine gibt, entferne diese Aufgabe und füge sie mit anderen, englischen Wörtern noch einmal hinzu.",
  "task.match.option": "{role} · {band}",
  "task.match.placeholder": "Welcher modellierten Aufgabe ähnelt sie?",
  "task.match.none.button": "Keine davon",
  "task.match.chosen": "Deine Aufgabe hat jetzt die Werte von „{title}“.",
  "task.match.none-chosen":
    "Dann wird sie nicht bewertet. Du kannst später wählen: `/aufgabe` öffnet sie wieder.",
  "task.pick.none":
    "Deine Karte hat keine Aufgabe namens „{typed}“. Öffne eine ihrer Aufgaben aus der Liste, oder drücke „{button}“, um sie hinzuzufügen: Deine Wörter stehen schon im Formular.\nAuf deiner Karte: {tasks}.",
  "task.pick.some":
    "Welche Aufgabe meinst du mit „{typed}“? Wähle sie in der Liste. Wenn es eine andere ist, drücke „{button}“: Deine Wörter stehen schon im Formular.",
  "task.corpus-value": "(Matrix: {value})",
  "task.set-by-you.footer": "★ von dir gesetzt · jeder Wert ist eine Schätzung",

  "task.cost.output": "Ein Ergebnis ({unit}): **{ai}** mit KI, **{human}** durch dich",
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
    "Sie zählt in den Zahlen, sobald du sagst, welcher modellierten Aufgabe sie ähnelt.",
  "task.own.title.form.placeholder": "Mit den Fachleuten einen Datensatz labeln",
  "task.own.hours.form.label": "Stunden pro Woche",

  "task.changed-since": "Das hatte sich inzwischen geändert, deshalb wurde deine Eingabe nicht verwendet.",
};
