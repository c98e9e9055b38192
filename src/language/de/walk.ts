import type { walk as english } from "../en/walk.js";
import type { Texts } from "../texts.js";

export const walk: Texts<typeof english> = {
  "walk.author": "{role} · deine Woche",
  "walk.step.title": "Aufgabe {number} von {of} · {task}",
  "walk.step.output": "Ein Ergebnis ist: {output}.",
  "walk.step.typical": "Typisch: {hours} pro Woche.",
  "walk.step.mine": "**{hours}** pro Woche für diese Aufgabe",
  "walk.step.footer":
    "Halbe Stunden zählen. Bis zu {task} je Aufgabe, {week} insgesamt. Niemand sonst sieht das.",
  "walk.allocated": "{hours} verteilt (volle Woche: {week})",
  "walk.type.button": "Stunden eingeben",
  "walk.back.button": "Zurück",
  "walk.next.button": "Weiter",
  "walk.review.button": "Übersicht",
  "walk.typical.button": "Typische Woche",
  "walk.finish.button": "Fertig",
  "walk.cancel.button": "Abbrechen",

  "walk.review.title": "Übersicht",
  "walk.review.footer": "„Fertig“ erstellt die Karte. Nur du siehst sie.",
  "walk.jump.placeholder": "Stunden einer Aufgabe ändern …",
  "walk.jump.option.description": "{hours} pro Woche",
  "walk.review.pay": "Die Kosten sind berechnet für: **{pay}**.",
  "walk.pay.placeholder": "Stufe oder Gehaltsspanne",
  "walk.pay.entry.option": "Stufe Einstieg",
  "walk.pay.mid.option": "Stufe Mittel",
  "walk.pay.senior.option": "Stufe Senior",
  "walk.pay.staff.option": "Stufe Staff",
  "walk.pay.option.description": "{usd} pro Jahr: Perzentil {percentile} von {occupation}",
  "walk.pay.range.option": "Gehaltsspanne: {pay}",
  "walk.pay.under": "unter {usd} pro Jahr",
  "walk.pay.between": "{from} bis {to} pro Jahr",
  "walk.pay.from": "{usd} pro Jahr oder mehr",
  "walk.pay.unknown": "unbekannte Gehaltsspanne",
  "walk.pay.median": "Mediangehalt",

  "walk.hours.form.title": "Stunden pro Woche",
  "walk.hours.form.label": "Stunden pro Woche für diese Aufgabe",

  "walk.moved-on":
    "Der Durchgang ist weitergegangen, seit dieses Formular geöffnet wurde; hier bist du jetzt.",
  "walk.change-cancelled": "Die Änderung ist abgebrochen; deine Karte ist, wie sie war.",
  "walk.cancelled": "Der Durchgang ist abgebrochen, und nichts wurde gespeichert. `/wagecard` fängt neu an.",
};
