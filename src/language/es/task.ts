import type { task as english } from "../en/task.js";
import type { Texts } from "../texts.js";

export const task: Texts<typeof english> = {
  "task.of-your-card": "{role} · una tarea de tu tarjeta",
  "task.band": "{band} · confianza {confidence}, {level}",
  "task.week": "**{hours}** a la semana · exposición {exposure} de 100",
  "task.own-title": "{title} ({voice, select, own {tuya} other {tarea propia}})",
  "task.values":
    "{voice, select, own {Tus valores} other {Valores de quien compartió la tarjeta}}: {values}.",
  "task.started-from": "Tiene los valores de “{title}”.",
  "task.guessed": "Tiene los valores de “{title}”, una suposición que nadie ha confirmado.",
  "task.unscored": "Sin evaluar",
  "task.unscored.why":
    "No se ha confirmado ninguna tarea modelada parecida, así que no tiene banda, confianza ni coste.",
  "task.added": "Añadida. Tu tarea está en tu tarjeta con sus horas.",
  "task.match.ask":
    "¿Se parece a una de estas? Elígela en la lista y tu tarea toma sus valores. Si no, pulsa “{none}”.",
  "task.match.line": "· **{title}** ({role}): {band}",
  "task.match.nothing":
    "No conozco ninguna tarea modelada que se le parezca de verdad; queda en tu tarjeta solo con su título y sus horas. Si crees que hay una, quita esta tarea y añádela otra vez con otras palabras, en inglés.",
  "task.match.option": "{role} · {band}",
  "task.match.placeholder": "¿A qué tarea modelada se parece?",
  "task.match.none.button": "Ninguna de estas",
  "task.match.chosen": "Tu tarea tiene ahora los valores de “{title}”.",
  "task.match.none-chosen": "Entonces queda sin evaluar. Puedes elegir más tarde: `/tarea` la abre otra vez.",
  "task.pick.none":
    "Tu tarjeta no tiene ninguna tarea llamada “{typed}”. Abre una de sus tareas en la lista, o pulsa “{button}” para añadirla: tus palabras ya están en el formulario.\nEn tu tarjeta: {tasks}.",
  "task.pick.some":
    "¿A qué tarea te refieres con “{typed}”? Elígela en la lista. Si es otra, pulsa “{button}”: tus palabras ya están en el formulario.",
  "task.corpus-value": "(corpus: {value})",
  "task.set-by-you.footer": "★ fijado por ti · todos los valores son estimaciones",

  "task.cost.output": "Un resultado ({unit}): **{ai}** con IA, **{human}** si lo haces tú",
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
  "task.own.title.form.description": "Cuenta en las cifras cuando digas a qué tarea modelada se parece.",
  "task.own.title.form.placeholder": "Etiquetar datos con especialistas del área",
  "task.own.hours.form.label": "Horas a la semana",

  "task.changed-since": "Esto había cambiado entretanto, así que no se usó lo que escribiste.",
};
