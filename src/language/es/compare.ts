import type { compare as english } from "../en/compare.js";
import type { Texts } from "../texts.js";

export const compare: Texts<typeof english> = {
  "compare.heading": "Dos Wagecards lado a lado",
  "compare.side.you": "Tú",
  "compare.side.role": "{role}, semana típica",
  "compare.side.exposure": "Exposición **{exposure}** ± {margin}",
  "compare.side.confidence": "Confianza {share}, {level}",
  "compare.side.hours": "{week}, libera {freed}",
  "compare.side.cost": "Coste de la IA: de {low} a {high},\nfrente a {human} si lo hace una persona",
  "compare.picture.button": "Imagen",

  "compare.differs.field": "En qué se diferencian",
  "compare.exposure": "**Exposición.** {verdict}",
  "compare.verdict.none":
    "Sin diferencia clara de exposición: {by, plural, one {# punto cabe} other {# puntos caben}} dentro de los dos ± sumados ({margin}).",
  "compare.verdict.higher":
    "{who, select, you {Tu semana} person {La semana de {name}} other {La semana típica}} está {by, plural, one {# punto} other {# puntos}} más expuesta, más que los dos ± sumados ({margin}).",
  "compare.freed.same": "**Horas liberadas.** Las mismas.",
  "compare.freed.more":
    "**Horas liberadas.** {hours} más en {who, select, you {tu semana} person {la semana de {name}} other {la semana típica}}.",
  "compare.cost.same": "**Coste de la IA.** Sin diferencia: los dos intervalos se superponen.",
  "compare.cost.lower":
    "**Coste de la IA.** Menor en {who, select, you {tu semana} person {la semana de {name}} other {la semana típica}}; los dos intervalos no se tocan.",
  "compare.roles-differ": "Los roles son distintos: {first} y {second}.",

  "compare.tasks.title": "Tarea por tarea",
  "compare.bands.title": "Banda por banda",
  "compare.task.own": "{title} (tarea propia)",
  "compare.task.no-hours": "sin horas",
  "compare.cause.hours":
    "{hours} más en {who, select, you {tu semana} person {la semana de {name}} other {la semana típica}}",
  "compare.cause.override":
    "{axis} {first} | {second}, {who, select, you {valor tuyo} both {valores tuyos y de {name}} other {valor de {name}}}",
  "compare.cause.version": "las matrices son distintas",
  "compare.cause.only-one": "solo en una de las tarjetas",
  "compare.matrices": "Matrices {first} y {second}: se muestran cifras de las dos, sin mezclarlas",

  "compare.picture.cost": "Por semana: {low} a {high} con IA, {human} con una persona",
  "compare.picture.freed": "Libera alrededor de {hours} a la semana",
  "compare.picture.more": "y {count, plural, one {# tarea más} other {# tareas más}}",
  "compare.picture.footer": "{versions} · una lectura de modelo, no una encuesta",
};
