import type { start as english } from "../en/start.js";
import type { Texts } from "../texts.js";

export const start: Texts<typeof english> = {
  "start.title": "Tu Wagecard",
  "start.description":
    "Di cuál es tu trabajo y cómo repartes tu semana. Tarea por tarea, la tarjeta muestra cuánto está expuesta esa semana a la IA, con qué grado de confianza, cuánto costaría de verdad hacerla con IA y qué hacer al respecto.",
  "start.walk": "Tienes un recorrido en curso como **{role}**.",
  "start.resume.button": "Seguir con mi recorrido",
  "start.open.placeholder": "Abrir una tarjeta guardada…",
  "start.role.placeholder": "Elegir un rol…",

  "start.under-way.title": "Tienes un recorrido en curso",
  "start.under-way.description":
    "Es para **{role}**. Si empiezas como **{wanted}**, este termina; las tarjetas que ya hiciste se quedan.",
  "start.fresh.button": "Empezar como {role}",
  "start.resumed": "Ya habías empezado este recorrido; sigue donde lo dejaste.",

  "start.choose": "No conozco ningún rol llamado “{typed}”. Elige al que te refieres.",
  "start.choose.hours":
    "{fits, select, all {Tus horas se conservan.} some {Tus horas se conservan si tiene {count, plural, one {# tarea} other {# tareas}}; si no, te las pregunto.} other {Ninguno de ellos tiene {count, plural, one {# tarea} other {# tareas}}, así que te vuelvo a preguntar las horas.}}",
  "start.unknown":
    "No conozco el trabajo “{typed}” y prefiero no adivinar. Por ahora mis tarjetas cubren los roles de abajo: elige uno si se parece a tu semana.",
  "start.no-role":
    "{given, select, hours {Diste horas pero ningún rol. Elige el rol al que corresponden.} other {No diste ningún rol. Elige uno.}}",
  "start.choose.placeholder": "Quizás quisiste decir…",
  "start.closest.option": "{title} (lo más parecido: {role})",
};
