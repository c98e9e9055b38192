import type { whatIf as english } from "../en/what-if.js";
import type { Texts } from "../texts.js";

export const whatIf: Texts<typeof english> = {
  "what-if.author": "{role} · dieselben Stunden, was wäre, wenn …",
  "what-if.today.title": "So, wie es heute ist, bei {scope, select, all {allen Aufgaben} other {„{task}“}}",
  "what-if.capability.title":
    "KI mit Fähigkeit {capability} bei {scope, select, all {allen Aufgaben} other {„{task}“}}",
  "what-if.reliability.title":
    "KI mit Zuverlässigkeit {reliability} bei {scope, select, all {allen Aufgaben} other {„{task}“}}",
  "what-if.both.title":
    "KI mit Fähigkeit {capability} und Zuverlässigkeit {reliability} bei {scope, select, all {allen Aufgaben} other {„{task}“}}",
  "what-if.no-move": "Keine Aufgabe wechselt in ein anderes Band.",
  "what-if.exposure.field": "Exposition",
  "what-if.freed.field": "Frei werdende Stunden pro Woche",
  "what-if.human-critical.field": "Anteil „Menschlich entscheidend“ an dem, was bleibt",
  "what-if.cost.field": "KI-Kosten pro Woche",
  "what-if.footer": "Ein Was-wäre-wenn ändert nichts an deiner Karte.",
  "what-if.step.capability.button": "Fähigkeit {points}",
  "what-if.step.reliability.button": "Zuverlässigkeit {points}",
  "what-if.on.placeholder": "Bei allen Aufgaben oder bei einer …",
  "what-if.on-all.option": "Bei allen Aufgaben",
  "what-if.reset.button": "Zurücksetzen",
};
