import type { board as english } from "../en/board.js";
import type { Texts } from "../texts.js";

export const board: Texts<typeof english> = {
  "board.heading": "Wagecards de este canal",
  "board.order.exposure.title":
    "{count, plural, one {Una tarjeta} other {# tarjetas}}, por exposición, de mayor a menor",
  "board.order.human-critical.title":
    "{count, plural, one {Una tarjeta} other {# tarjetas}}, por porcentaje de Humano imprescindible, de mayor a menor",
  "board.order.freed.title":
    "{count, plural, one {Una tarjeta} other {# tarjetas}}, por horas liberadas, de más a menos",
  "board.order.newest.title":
    "{count, plural, one {Una tarjeta} other {# tarjetas}}, por fecha, primero lo más reciente",
  "board.order.exposure.option": "Por exposición, de mayor a menor",
  "board.order.human-critical.option": "Por porcentaje de Humano imprescindible, de mayor a menor",
  "board.order.freed.option": "Por horas liberadas, de más a menos",
  "board.order.newest.option": "Por fecha, primero lo más reciente",

  "board.sort.placeholder": "Ordenar…",
  "board.with.placeholder": "Comparar mi tarjeta con…",
  "board.previous.button": "Anterior",
  "board.next.button": "Siguiente",
  "board.picture.button": "Imagen",
  "board.take-back.button": "Retirar la mía",

  "board.remove.placeholder": "Quitar una tarjeta de este tablón…",
  "board.remove.ask":
    "¿Quitar de este canal la tarjeta de {name}? Sale del tablón y su mensaje se borra. La persona conserva su propia tarjeta y se entera cuando mire el tablón.",
  "board.remove.button": "Sí, quitarla",
  "board.keep.button": "Conservarla",
  "board.removed": "La tarjeta se ha quitado: ya no está en el tablón y su mensaje se ha borrado.",
  "board.removed.leftover":
    "La tarjeta ya no está en el tablón. {why, select, closed {No tengo acceso a su mensaje} other {Discord aún no me ha dejado borrar su mensaje}}: borra tú el mensaje.",
  "board.off.standing":
    "{count, plural, one {Una tarjeta se compartió aquí antes y se queda} other {# tarjetas se compartieron aquí antes y se quedan}} hasta que se retiren o se quiten.",

  "board.empty":
    "Todavía nadie ha compartido una tarjeta en este canal. Crea una con `/wagecard rol:`, pulsa “{button}” debajo de ella y quedará aquí para que todo el mundo pueda compararse.",
  "board.row.figures": "{pill} · exposición **{exposure}** ± {margin} · libera {hours}",
  "board.row.on-its-way": "de camino al canal",
  "board.totals.field": "Todas juntas, por semana",
  "board.totals.hours": "{hours} en total, alrededor de **{freed}** liberadas",
  "board.totals.cost":
    "Coste operativo de la IA: de {low} a {high}, frente a {human} si lo hacen personas (de {lowRatio} a {highRatio} veces)",
  "board.page": "Página {page} de {pages}",
  "board.not-on-it": "La tuya no está aquí: “{button}”, debajo de tu tarjeta, la añade",
  "board.margins": "cada ± es el de su tarjeta",
  "board.named": "los valores propios y los roles aproximados se indican en cada tarjeta",

  "board.picture.person": "Persona",
  "board.picture.exposure": "Exposición de 100",
  "board.picture.mix": "Semana por banda",
  "board.picture.freed": "Libera/sem.",
  "board.picture.totals":
    "Todas, por semana: {hours}, unas {freed} liberadas · coste: {low} a {high} con IA, {human} con personas ({lowRatio} a {highRatio} veces)",
  "board.picture.footer": "cada ± es el de su tarjeta · una lectura de modelo, no una encuesta",
};
