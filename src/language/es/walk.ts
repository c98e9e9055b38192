import type { walk as english } from "../en/walk.js";
import type { Texts } from "../texts.js";

export const walk: Texts<typeof english> = {
  "walk.author": "{role} · tu semana",
  "walk.step.title": "Tarea {number} de {of} · {task}",
  "walk.step.output": "Un resultado: {output}.",
  "walk.step.typical": "Lo típico: {hours} a la semana.",
  "walk.step.mine": "**{hours}** a la semana en esta tarea",
  "walk.step.footer": "Valen las medias horas. Hasta {task} por tarea, {week} en total. Nadie más ve esto.",
  "walk.allocated": "{hours} repartidas de una semana de {week}",
  "walk.type.button": "Escribir horas",
  "walk.back.button": "Atrás",
  "walk.next.button": "Siguiente",
  "walk.review.button": "Revisar",
  "walk.typical.button": "Semana típica",
  "walk.finish.button": "Terminar",
  "walk.cancel.button": "Cancelar",

  "walk.review.title": "Revisión",
  /** “Terminar” is the button walk.finish.button. */
  "walk.review.footer": "“Terminar” crea la tarjeta. Solo la ves tú.",
  "walk.jump.placeholder": "Cambiar las horas de una tarea…",
  "walk.jump.option.description": "{hours} a la semana",
  "walk.review.pay": "Los costes se calculan para: **{pay}**.",
  "walk.pay.placeholder": "Nivel o rango salarial",
  "walk.pay.entry.option": "Nivel inicial",
  "walk.pay.mid.option": "Nivel intermedio",
  "walk.pay.senior.option": "Nivel sénior",
  "walk.pay.staff.option": "Nivel staff",
  "walk.pay.option.description": "{usd} al año: percentil {percentile} de {occupation}",
  "walk.pay.range.option": "Rango salarial: {pay}",
  "walk.pay.under": "menos de {usd} al año",
  "walk.pay.between": "de {from} a {to} al año",
  "walk.pay.from": "{usd} al año o más",
  "walk.pay.unknown": "un rango salarial desconocido",
  "walk.pay.median": "salario mediano",

  "walk.hours.form.title": "Horas a la semana",
  "walk.hours.form.label": "Horas a la semana en esta tarea",

  "walk.moved-on": "El recorrido había avanzado desde que se abrió este formulario; ahora estás aquí.",
  "walk.change-cancelled": "El cambio se ha cancelado; tu tarjeta está como estaba.",
  "walk.cancelled": "El recorrido se ha cancelado y no se ha guardado nada. `/wagecard` empieza de nuevo.",
};
