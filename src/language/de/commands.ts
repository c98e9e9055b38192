import type { commands as english } from "../en/commands.js";
import type { Texts } from "../texts.js";

export const commands: Texts<typeof english> = {
  "command.wagecard.name": "wagecard",
  "command.wagecard.description":
    "Erstelle deine Wagecard: Beruf, Woche und wie exponiert sie gegenüber KI ist, Aufgabe für Aufgabe",
  "command.wagecard.option.role.name": "rolle",
  "command.wagecard.option.role.description":
    "Dein Beruf; ohne Angabe: Menü, gespeicherte Karte oder laufender Durchgang",
  "command.wagecard.option.hours.name": "stunden",
  "command.wagecard.option.hours.description":
    "Wenn es eilt: Wochenstunden aller Aufgaben der Reihe nach; die Liste zeigt die typische Woche",
  "command.wagecard.option.seniority.name": "stufe",
  "command.wagecard.option.seniority.description":
    "Bestimmt das Gehalt, das beim Prüfen zählt; sonst Mittel oder die übliche Stufe dieses Servers",
  "command.wagecard.option.seniority.choice.entry": "Einstieg",
  "command.wagecard.option.seniority.choice.mid": "Mittel",
  "command.wagecard.option.seniority.choice.senior": "Senior",
  "command.wagecard.option.seniority.choice.staff": "Staff",
  "command.wagecard.option.import.name": "import",
  "command.wagecard.option.import.description":
    "Karte zurückholen: die .json-Datei, die „{button}“ darunter erstellt hat; allein, ohne mehr",

  "command.task.name": "aufgabe",
  "command.task.description":
    "Aufgabe deiner Karte öffnen: Stunden, neun Achsen, Band, Kosten; ändern oder eigene hinzufügen",
  "command.task.option.task.name": "aufgabe",
  "command.task.option.task.description": "Eine Aufgabe deiner Karte oder der Name einer neuen",

  "command.why.name": "warum",
  "command.why.description":
    "Warum eine Aufgabe deiner Karte in ihrem Band liegt, wie sicher das ist und was es kippen würde",
  "command.why.option.task.name": "aufgabe",
  "command.why.option.task.description": "Eine Aufgabe deiner Karte",

  "command.compare.name": "vergleich",
  "command.compare.description":
    "Karten nebeneinander: deine und eine andere, deine und eine Rolle; allein: die Tafel dieses Kanals",
  "command.compare.option.with.name": "mit",
  "command.compare.option.with.description": "Eine Person, die in diesem Kanal eine Karte geteilt hat",
  "command.compare.option.role.name": "rolle",
  "command.compare.option.role.description": "Eine Rolle in ihrer typischen Woche",

  "command.role.name": "rolle",
  "command.role.description":
    "Eine Rolle in ihrer typischen Woche: Achsen je Aufgabe, ihre Fragen, externe Messwerte",
  "command.role.option.role.name": "rolle",
  "command.role.option.role.description": "Eine Berufsbezeichnung",

  "command.insights.name": "einblicke",
  "command.insights.description":
    "Eine Rolle unter allen: Platz auf jeder Achse, was die Stufe ändert, die Karten dieses Servers",
  "command.insights.option.role.name": "rolle",
  "command.insights.option.role.description": "Eine Berufsbezeichnung",

  "command.whatif.name": "waswenn",
  "command.whatif.description":
    "Dieselben Stunden mit mehr oder weniger fähiger oder zuverlässiger KI: Bandwechsel, freie Stunden",

  "command.methodology.name": "methodik",
  "command.methodology.description":
    "Wie eine Wagecard berechnet wird: Bänder, Exposition, Kosten, Quellen, Grenzen",

  "command.privacy.name": "datenschutz",
  "command.privacy.description":
    "Was über dich gespeichert ist und wie lange; lass dir alles geben oder alles löschen",

  "command.settings.name": "einstellungen",
  "command.settings.description":
    "Für alle, die diesen Server verwalten: wo Karten geteilt werden dürfen, übliche Stufe, Einblicke",

  "command.help.name": "hilfe",
  "command.help.description":
    "Was dieser Bot macht, mit Befehlen zum Anklicken, und was die vier Bänder bedeuten",

  "command.compare-wagecards.name": "Wagecards vergleichen",
  "command.why-these-bands.name": "Warum diese Bänder?",

  "choices.typical-week.option": "Typische Woche: {hours}",
  "choices.not-modeled.option": "{title} (nicht modelliert)",
  "choices.closest.option": "{title} (am nächsten: {role})",
  "choices.known-as.option": "{role} ({title})",
};
