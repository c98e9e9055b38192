import type { exported as english } from "../en/exported.js";
import type { Texts } from "../texts.js";

export const exported: Texts<typeof english> = {
  "exported.json":
    "Wagecard ({role}) als JSON: die Woche, alle Zahlen, der Wortlaut; für Programme und zum Zurückholen",
  "exported.csv":
    "Wagecard ({role}) als CSV: eine Zeile je Aufgabe mit Stunden, Band, Achsen und Kosten; für Tabellen",
  "exported.files":
    "Deine Karte als Dateien: Die .csv öffnest du in einer Tabellenkalkulation, in der .json steht alles. `/wagecard import:` mit der .json holt die Karte zurück. Keine von beiden sagt, wer du bist, aber wer eine der Dateien hat, kann deine Woche darin lesen: Stunden, eigene Aufgaben und Werte, dein Level oder deine Gehaltsspanne und die Kosten, die daraus folgen.",

  "exported.same": "Diese Karte hast du noch, mit genau der Woche aus der Datei; hier ist sie.",
  "exported.back": "Deine Karte ist wieder da.",
  "exported.copy":
    "Diese Karte hast du noch, und sie hat sich seit dem Export geändert. Beide bleiben: Die hier, aus der Datei, ist eine neue Karte.",
  "exported.moved":
    "Die Datei wurde mit Matrix {made} erstellt, und Matrix {latest} ergibt andere Zahlen; deshalb sind sie neu berechnet{exposure, select, same {} other {: Exposition {now} statt {before}}}.",
  "exported.guessed":
    "Die Zahlen in der Datei beruhen zum Teil auf einer Vermutung: Eine eigene Aufgabe hat die Werte einer modellierten Aufgabe, die du nie bestätigt hast. Ohne die Vermutung sind sie neu berechnet{exposure, select, same {} other {: Exposition {now} statt {before}}}.",
  "exported.edited":
    "Die Zahlen in der Datei sind nicht die, die sich aus ihrer Woche ergeben; deshalb sind sie neu berechnet{exposure, select, same {} other {: Exposition {now} statt {before}}}.",
};
