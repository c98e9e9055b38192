import type { methodology as english } from "../en/methodology.js";
import type { Texts } from "../texts.js";

export const methodology: Texts<typeof english> = {
  "methodology.title": "Wie eine Wagecard berechnet wird · Matrix {version}",
  "methodology.description":
    "Eine Rolle hat sechs bis acht Aufgaben; jede ist eine Zelle mit neun Achsen. Deine Stunden, die Zellen und die Konstanten ergeben die Karte: dieselbe Woche, dieselbe Karte, für alle.",
  "methodology.bands.field": "Welches Band: die erste Regel, die zutrifft",
  "methodology.bands.human-critical": "Vorteil des Menschen ≥ {humanAdvantage} oder Fähigkeit < {capability}",
  "methodology.bands.all-three":
    "Fähigkeit ≥ {capability}, Zuverlässigkeit ≥ {reliability}, Fehlerkosten ≤ {errorCost}",
  "methodology.bands.rest": "alles andere",
  "methodology.exposure.field": "Exposition, 0 bis 100",
  "methodology.exposure":
    "Die Fähigkeit ist das Tor (unter {from} zu, ab {full} offen) und zählt mit, Zuverlässigkeit multipliziert, Fehlerkosten teilen, der Vorteil des Menschen dämpft, Latenz und Wirtschaftlichkeit ziehen ab, was nicht rechtzeitig da ist oder sich nicht rechnet. Gewichtet nach deinen Stunden. Je niedriger, desto mehr hängt am Menschen.",
  "methodology.cost.field": "Laufende KI-Kosten",
  "methodology.cost":
    "Inferenz, Aufsicht (Prüfzeit), Nacharbeit, Integration, durchgerutschte Fehler; bis zu {attempts} Versuche, dann macht es ein Mensch. Minuten kosten dein Gehalt × {loadFactor} (Lohnnebenkosten). **Klarna-Muster**: Fähigkeit ≥ {capability}, und KI kostet mindestens {ratio} dessen, was der Mensch kostet.",
  "methodology.sure.field": "Wie sicher",
  "methodology.sure":
    "{draws} feste Ziehungen verschieben jede Achse um ihre Unsicherheit (± {points} Punkte). Die Sicherheit ist der Anteil der Ziehungen, in denen ein Band gilt: niedrig unter {low}, hoch über {high}. Das ± reicht vom 10. bis zum 90. Perzentil.",
  "methodology.sources.field": "Quellen",
  "methodology.sources": "Artikel: Wagecore, 13. Mai 2026. Gehälter: {wages}.",
  "methodology.limits.field": "Grenzen",
  "methodology.limits":
    "Ein Modell, keine Umfrage. Bewertet von nur einer Stelle. Gehälter sind US-weite Zahlen des ähnlichsten Berufs; deine Karte nennt ihn, wo die Entsprechung nicht genau ist. Labore, die Basismodelle bauen, sind nicht modelliert.",
  "methodology.footer": "Jede Formel und jede Konstante steht oben in METHODOLOGY.md.",
  "methodology.footer.english": "METHODOLOGY.md ist auf Englisch.",
  "methodology.file": "Die ganze Methode: jede Formel, Konstante, Regel, Quelle und Grenze",
};
