import type { start as english } from "../en/start.js";
import type { Texts } from "../texts.js";

export const start: Texts<typeof english> = {
  "start.title": "Deine Wagecard",
  "start.description":
    "Sag, was du beruflich machst und womit du deine Woche verbringst. Aufgabe für Aufgabe zeigt die Karte, wie exponiert diese Woche gegenüber KI ist, wie sicher das ist, was es wirklich kosten würde, sie mit KI zu erledigen, und was du daraus machen kannst.",
  "start.walk": "Bei dir läuft ein Durchgang als **{role}**.",
  "start.resume.button": "Durchgang fortsetzen",
  "start.open.placeholder": "Gespeicherte Karte öffnen …",
  "start.role.placeholder": "Rolle wählen …",

  "start.under-way.title": "Bei dir läuft schon ein Durchgang",
  "start.under-way.description":
    "Er ist für **{role}**. Wenn du als **{wanted}** anfängst, ist er beendet; Karten, die du erstellt hast, bleiben.",
  "start.fresh.button": "Neu anfangen als {role}",
  "start.resumed": "Diesen Durchgang hattest du schon begonnen; er geht da weiter, wo du warst.",

  "start.choose": "Eine Rolle namens „{typed}“ kenne ich nicht. Wähl die, die du meinst.",
  "start.choose.hours":
    "{fits, select, all {Deine Stunden bleiben dabei.} some {Deine Stunden bleiben dabei, wenn sie {count, plural, one {# Aufgabe} other {# Aufgaben}} hat; sonst frage ich sie ab.} other {Keine davon hat {count, plural, one {# Aufgabe} other {# Aufgaben}}; deine Stunden frage ich deshalb neu ab.}}",
  "start.unknown":
    "Einen Beruf namens „{typed}“ kenne ich nicht, und raten will ich nicht. Bisher gibt es Karten für die Rollen unten: Wähl eine, wenn sie deiner Woche nahekommt.",
  "start.no-role":
    "{given, select, hours {Du hast Stunden angegeben, aber keine Rolle. Wähl die Rolle, für die sie gelten.} other {Du hast keine Rolle angegeben. Wähl eine.}}",
  "start.choose.placeholder": "Meintest du …",
  "start.closest.option": "{title} (am nächsten: {role})",
};
