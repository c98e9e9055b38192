import type { help as english } from "../en/help.js";
import type { Texts } from "../texts.js";

export const help: Texts<typeof english> = {
  "help.title": "Was ich mache",
  "help.description":
    "Du sagst, was du beruflich machst und womit du deine Woche verbringst. Deine **Wagecard** antwortet, Aufgabe für Aufgabe: wie exponiert diese Woche gegenüber KI ist, wie sicher das ist und was es wirklich kosten würde, sie mit KI zu erledigen. Fang mit {wagecard} an; nur du siehst sie, bis du sie teilst.",
  "help.minutes.field": "Ich habe ein paar Minuten",
  "help.minutes":
    "{wagecard} `rolle: {role}` fragt Aufgabe für Aufgabe nach den Stunden. Hör auf, wann du willst: Einen Tag lang geht es da weiter, wo du warst.",
  "help.hurry.field": "Ich habe es eilig",
  "help.hurry": "{wagecard} `rolle: {role}` `stunden: {hours}` erstellt die Karte sofort.",
  "help.own.field": "Mein Beruf hat eigene Aufgaben",
  "help.own":
    "{task} `aufgabe: ein paar Wörter`, dann „Aufgabe hinzufügen“. Damit änderst du auch Stunden und jeden Wert, den du besser kennst.",
  "help.why.field": "Warum ist es dort gelandet?",
  "help.why":
    "{why} `aufgabe: {title}`: die Regel, die Begründung, was es kippen würde. {role} und {insights} zeigen, wie eine Rolle unter allen steht.",
  "help.compare.field": "Wir wollen vergleichen",
  "help.compare":
    "„In diesem Kanal teilen“ unter deiner Karte, dann {compare}: die Tafel dieses Kanals oder zwei Karten nebeneinander. „Zurücknehmen“ macht es rückgängig.",
  "help.what-if.field": "Was, wenn KI besser wird?",
  "help.what-if": "{whatif}: dieselben Stunden mit mehr oder weniger fähiger oder zuverlässiger KI.",
  "help.privacy.field": "Was weißt du über mich?",
  "help.privacy":
    "{privacy}: was gespeichert ist und wie lange; alles davon als Datei, oder alles löschen. {methodology}: wie gerechnet wird.",
  "help.manage.field": "Du verwaltest diesen Server",
  "help.manage":
    "{settings}: wo Karten geteilt werden dürfen, mit welcher Stufe ein Durchgang beginnt, ob Einblicke dieses Servers angezeigt werden.",
  "help.bands.field": "Die vier Bänder, von der höchsten Exposition zur niedrigsten",
  "help.footer": "Matrix {version} · ein Modell, keine Umfrage · nur du siehst das",
  "help.start.button": "Meine Karte erstellen",
  "help.board.button": "Tafel dieses Kanals",
  "help.methodology.button": "Wie gerechnet wird",
  "help.privacy.button": "Was über mich gespeichert ist",
};
