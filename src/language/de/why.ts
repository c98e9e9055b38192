import type { why as english } from "../en/why.js";
import type { Texts } from "../texts.js";

export const why: Texts<typeof english> = {
  "why.author": "Warum dieses Band?",
  "why.all.author": "Warum diese Bänder? · Wagecard von {name}",
  "why.own-task":
    "{voice, select, own {Deine eigene Aufgabe; du hast} other {Eine eigene Aufgabe der Person; sie hat}} „{title}“ ({role}) als ähnliche modellierte Aufgabe gewählt, und das hier ist deren Wortlaut.",
  "why.moved": "Sie verschieben die Aufgabe von {band} hierher.",
  "why.ai-does": "**Was KI hier gut kann.** {text}",
  "why.stays": "**{voice, select, own {Was bei dir bleibt.} other {Was bei der Person bleibt.}}** {text}",
  "why.not-band": "**Warum nicht „{band}“.** {text}",

  "why.rule.field": "Die Regel: die erste, die zutrifft",
  "why.sure.field": "Wie sicher",
  "why.flip.field": "Was es kippen würde",

  "why.rule": "{number}. {mark} {band}: {conditions}",
  "why.rule.rest": "alles, was keine Regel davor erfasst",
  "why.condition":
    "{axis} {operator} {threshold} (ist {value}, {how, select, just {gerade erfüllt} met {mit {by} Abstand erfüllt} other {um {by} verfehlt}})",
  "why.no-rule": "keine Regel der anderen Bänder erfasst sie",

  "why.sure":
    "**{confidence}**, {level}: Werden ihre Werte {draws}-mal im Rahmen ihrer Unsicherheit verändert, bleibt die Aufgabe in diesem Anteil der Fälle hier.",
  "why.sure.others":
    "**{confidence}**, {level}: Werden ihre Werte {draws}-mal im Rahmen ihrer Unsicherheit verändert, bleibt die Aufgabe in diesem Anteil der Fälle hier; {others}.",
  "why.sure.other": "{band} in {share}",
  "why.tips":
    "{more, select, yes {Sie landet öfter bei „{band}“ als hier.} other {Sie kann zu „{band}“ kippen.}}",

  "why.flip.one":
    "{axis} {bound, select, under {unter {to}} over {über {to}} other {{to}}} statt {from} → {band}",
  "why.flip.two":
    "{axis} {bound, select, under {unter {to}} over {über {to}} other {{to}}} statt {from}: Das allein reicht nicht; mit {otherAxis} {otherBound, select, under {unter {otherTo}} over {über {otherTo}} other {{otherTo}}} statt {otherFrom} → {band}",
  "why.flip.none": "Keine Änderung an einer oder zwei Achsen.",
};
