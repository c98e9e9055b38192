import type { card as english } from "../en/card.js";
import type { Texts } from "../texts.js";

/** Nobody's gender is known: the owner of a shared card is “quien la compartió”. */
export const card: Texts<typeof english> = {
  "card.heading": "Wagecard",
  "card.may-tip": "{more, select, yes {se inclina hacia {band}} other {podría pasar a {band}}}",
  "card.summary.exposure": "Exposición **{exposure}** ± {plusMinus} de 100 (cuanto menor, más peso humano)",
  "card.week": "{hours} a la semana",
  "card.week.part": "{scored} evaluadas de {all} a la semana",
  "card.summary.confidence": "Confianza **{confidence}**, {level} · {week}",
  "card.cost.field": "Coste operativo de la IA",
  "card.move.field": "El siguiente paso",
  "card.move.freed": "Donde más libera la IA: {tasks}.",
  "card.move.task": "“{title}” ({hours})",
  "card.move.none": "La IA no libera casi nada de esta semana.",
  "card.move.usual": "Para una semana típica de este rol: {move}",
  "card.notices.field": "Ten en cuenta",
  "card.footer": "Matriz {version} · {hash} · tarjeta {card}",

  "card.why.placeholder": "¿Por qué está una tarea en su banda?",
  "card.task.placeholder": "Cambiar una tarea: horas, ejes…",
  "card.task.option.description": "{band} · {hours}",
  "card.no-hours.option.description": "sin horas en esta tarjeta",
  "card.walk.button": "Ajustar horas",
  "card.what-if.button": "¿Y si…?",
  "card.recompute.button": "Recalcular",
  "card.share.button": "Compartir en este canal",
  "card.compare.button": "Comparar",
  "card.picture.button": "Imagen",
  "card.export.button": "Exportar",

  "card.oldest-dropped": "Conservas {count} tarjetas; la más antigua ha dejado su lugar a esta.",
  "card.first":
    "Tu primera tarjeta. Solo la ves tú{where, select, server {; “{share}” te enseña antes lo que vería todo el mundo.} other {.}} La primera lista de abajo dice por qué una tarea está en su banda; la segunda lista y “{adjust}” cambian lo que no se parece a tu semana. `/ayuda` muestra qué más hay.",
  "card.changed-since":
    "Tu tarjeta había cambiado desde que la compartiste; así está ahora. Pulsa otra vez para compartirla.",

  "card.cost.week":
    "**{ai}** a la semana (de {low} a {high}) con IA, frente a **{human}** si lo {voice, select, own {haces tú} other {hace quien compartió la tarjeta}}",
  "card.cost.year": "{ai} al año frente a {human} · mayor partida: {line}, {share}",
  "card.cost.freed": "Horas liberadas: alrededor de **{hours}** a la semana",
  "card.klarna":
    "Patrón Klarna en {count, plural, one {una tarea} other {# tareas}}: la IA es capaz, pero resulta poco o nada rentable.",

  "card.note.closest":
    "{voice, select, own {Pediste} other {Se pidió}} “{title}”. {note} Se muestra lo más parecido: {role}.",
  "card.note.not-modeled": "No está modelado.",
  "card.note.values-set":
    "{count, plural, one {# valor fijado} other {# valores fijados}} por {voice, select, own {ti} other {quien compartió la tarjeta}} y no por el corpus.",
  "card.note.own-tasks":
    "{count, plural, one {# tarea añadida} other {# tareas añadidas}} por {voice, select, own {ti} other {quien compartió la tarjeta}}, con los valores de la tarea modelada que {voice, select, own {elegiste} other {eligió}}.",
  "card.note.guessed":
    "Las cifras se basan en parte en una suposición: {count, plural, one {una tarea añadida} other {# tareas añadidas}} por {voice, select, own {ti} other {quien compartió la tarjeta}} {count, plural, one {tomó} other {tomaron}} los valores de tareas modeladas que solo se le parecen. Siguen como estaban hasta que se recalculen, y entonces queda fuera lo que nadie ha confirmado.",
  "card.note.unscored":
    "{count, plural, one {# tarea añadida} other {# tareas añadidas}} por {voice, select, own {ti} other {quien compartió la tarjeta}} ({hours} a la semana) {count, plural, one {no está evaluada} other {no están evaluadas}}, porque no se ha confirmado ninguna tarea modelada parecida. Todas las cifras son de las otras {scored}.{voice, select, own { `/tarea` muestra cuáles podrían parecerse.} other {}}",
  "card.note.wage":
    "Salario: cifras nacionales de EE. UU. para {occupation}, una correspondencia {match, select, near {cercana} other {débil}} con este rol ({source}).",
  "card.note.median":
    "Calculado con el salario mediano de la ocupación en EE. UU., {usd} al año, no con el salario propio.",
  "card.note.newer":
    "Hecha con la matriz {made}; ya ha salido la {latest}. Las cifras siguen como estaban hasta que se recalculen.",
  "card.note.changed":
    "Hecha con la matriz {made}, que ha cambiado desde entonces. Las cifras siguen como estaban hasta que se recalculen.",
  "card.note.model-read": "Una lectura de modelo, no una encuesta.",

  "card.own.values":
    "{mark} {values, plural, one {# valor puesto} other {# valores puestos}} por {voice, select, own {ti} other {quien hizo la tarjeta}}",
  "card.own.tasks":
    "{mark} {tasks, plural, one {# tarea puesta} other {# tareas puestas}} por {voice, select, own {ti} other {quien hizo la tarjeta}}",
  "card.own.both":
    "{mark} {values, plural, one {# valor} other {# valores}} y {tasks, plural, one {# tarea} other {# tareas}} puestos por {voice, select, own {ti} other {quien hizo la tarjeta}}",
  "card.closest": "Lo más parecido a “{title}”",

  "card.picture.exposure": "Exposición de 100",
  "card.picture.share": "{hours} · {share}",
  "card.picture.tasks": "Tareas",
  "card.picture.confidence": "Confianza",
  "card.picture.hours": "Horas",
  "card.picture.cost": "Coste operativo de la IA por semana",
  "card.picture.ai": "Con IA",
  "card.picture.human": "Con una persona",
  "card.picture.range": "{low} a {high}",
  "card.picture.largest": "Mayor: {line}, {share}",
  "card.picture.frees": "Libera alrededor de {freed} de {hours} a la semana",
  "card.picture.frees-scored": "Libera alrededor de {freed} de las {hours} evaluadas a la semana",
  "card.picture.footer": "Matriz {version} · una lectura de modelo, no una encuesta",
};
