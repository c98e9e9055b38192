import type { shared as english } from "../en/shared.js";
import type { Texts } from "../texts.js";

export const shared: Texts<typeof english> = {
  "shared.heading": "Wagecard von {name}",
  "shared.compare.button": "Mit meiner vergleichen",
  "shared.picture.button": "Bild",
  "shared.board.button": "Tafel",
  "shared.take-back.button": "Zurücknehmen",

  "shared.preview":
    "**Noch nicht geteilt.** Das würden alle in {channel} unter deinem Namen sehen: deine Rolle, die Stunden jeder Aufgabe und jede Zahl hier unten. Sie können nach dem Warum fragen, damit vergleichen und ein Bild davon machen.",
  "shared.preview.own": "Auch welche Aufgaben und Werte von dir selbst sind, steht darauf.",
  "shared.preview.median":
    "Deine Gehaltsspanne bleibt bei dir: Alles ist mit dem Mediangehalt des Berufs gerechnet, deshalb sind das nicht die Zahlen deiner eigenen Karte.",
  "shared.preview.level": "Die Kosten ergeben sich aus deinem Level, das darauf genannt ist.",
  "shared.post.button": "In diesem Kanal posten",
  "shared.not-now.button": "Jetzt nicht",
  "shared.not-now": "Nichts wurde geteilt. „{button}“ unter deiner Karte zeigt das hier wieder.",

  "shared.now":
    "Alle in diesem Kanal sehen diese Karte jetzt, und sie steht auf der Tafel (`/vergleich`). Was du an deiner änderst, bleibt privat, bis du sie wieder teilst.",
  "shared.already": "Diese Karte ist hier schon geteilt, genau so, wie sie ist.",
  "shared.on-its-way":
    "Diese Karte ist auf dem Weg in diesen Kanal. Wenn sie nicht erscheint, drücke „{button}“ und teile sie noch einmal.",
  "shared.leftover":
    "Alle in diesem Kanal sehen diese Karte jetzt. {why, select, closed {Auf deine frühere hier habe ich keinen Zugriff} other {Deine frühere hier konnte ich noch nicht entfernen, weil Discord es nicht angenommen hat}}: Drücke direkt an jener Nachricht „{button}“, um sie zu entfernen.",
  "shared.overtaken":
    "Dieses Teilen wurde von einem späteren überholt oder inzwischen zurückgenommen; die Nachricht dazu ist entfernt.",
  "shared.overtaken-leftover":
    "Dieses Teilen wurde von einem späteren überholt oder inzwischen zurückgenommen. {why, select, closed {Auf die Nachricht dazu habe ich keinen Zugriff} other {Die Nachricht dazu konnte ich noch nicht entfernen, weil Discord es nicht angenommen hat}}: Drücke direkt an der Nachricht „{button}“, um sie zu entfernen.",
  "shared.earlier-removed":
    "Diese Nachricht von einem früheren Teilen ist entfernt. Wenn du hier eine neuere Karte geteilt hast, bleibt die.",
  "shared.taken-back":
    "Deine Karte ist zurückgenommen: Sie steht nicht mehr auf der Tafel, und ihre Nachricht ist entfernt.",
  "shared.taken-back-already": "Deine Karte ist schon zurückgenommen.",
  "shared.off-the-board": "Deine Karte steht nicht mehr auf der Tafel.",
  "shared.may-stand":
    "Vielleicht steht in diesem Kanal noch eine Nachricht mit einer Karte von dir: Discord hat nie bestätigt, ob sie angekommen ist. Wenn du eine siehst, drücke direkt an ihr „{button}“, um sie zu entfernen.",
  "shared.taken-back-leftover":
    "Deine Karte steht nicht mehr auf der Tafel. {why, select, closed {Auf ihre Nachricht habe ich keinen Zugriff} other {Ihre Nachricht konnte ich noch nicht entfernen, weil Discord es nicht angenommen hat}}: Drücke direkt an der Nachricht „{button}“, um sie zu entfernen.",
  "shared.counts-in-insights":
    "Eine geteilte Karte zählt ab dem nächsten Tag auch in den `/einblicke` ihres Kanals: ohne Namen, unter mindestens fünf und in groben Zahlen.",
};
