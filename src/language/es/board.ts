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
