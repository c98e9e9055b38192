import type { task as english } from "../en/task.js";
import type { Texts } from "../texts.js";

export const task: Texts<typeof english> = {
  "task.of-your-card": "{role} · una tarea de tu tarjeta",
  "task.band": "{band} · confianza {confidence}, {level}",
  "task.band-borrowed": "{band} · confianza desconocida: los valores son de otra tarea",
  "task.week": "**{hours}** a la semana · exposición {exposure} de 100",
  "task.own-title": "{title} ({voice, select, own {tuya} other {tarea propia}})",
  "task.values":
    "{voice, select, own {Tus valores} other {Valores de quien compartió la tarjeta}}: {values}.",
  "task.started-from": "A partir de “{title}”.",
  "task.started-unlike":
    "A partir de “{title}”, porque ninguna tarea modelada se parece{voice, select, own {; fija tus propios valores} other {}}.",
  "task.corpus-value": "(corpus: {value})",
  "task.set-by-you.footer": "★ fijado por ti · todos los valores son estimaciones",

  "task.cost.output": "Un resultado ({unit}): **{ai}** con IA, **{human}** si lo haces tú",
  "task.cost.output-unlike": "Un resultado con esos valores: **{ai}** con IA, **{human}** si lo haces tú",
  "task.cost.reviewed": "{cost}, con revisión del {share} de los resultados",
  "task.cost.week": "Por semana: {ai} frente a {human} · por año: {aiYear} frente a {humanYear}",
  "task.klarna":
    "Patrón Klarna: la IA es capaz, pero {pays, select, hardly {apenas} other {no}} resulta rentable: cuesta el {share} del coste humano.",

  "task.hours.button": "Escribir horas",
  "task.remove.button": "Quitar esta tarea",
  "task.off-week.button": "Quitar de mi semana",
  "task.why.button": "¿Por qué esta banda?",
  "task.card.button": "Ver mi tarjeta",
  "task.open.button": "Abrir esta tarea",
  "task.add.button": "Añadir una tarea mía",
  "task.axis.placeholder": "Dar un valor propio a un eje…",
  "task.axis.option": "{axis}: {value} {unit}",
  "task.undo.placeholder": "Deshacer un valor tuyo…",
  "task.undo.option": "{axis}: volver al valor del corpus, {value}",

  "task.axis.form.label": "De {min} a {max} ({unit})",
  "task.own.form.title": "Una tarea tuya",
  "task.own.title.form.label": "¿Cuál es la tarea?",
  "task.own.title.form.description":
    "Parte de los valores de la tarea modelada más parecida; la tarjeta lo indica.",
  "task.own.title.form.placeholder": "Etiquetar datos con especialistas del área",
  "task.own.hours.form.label": "Horas a la semana",

  "task.changed-since": "Esto había cambiado entretanto, así que no se usó lo que escribiste.",
};
