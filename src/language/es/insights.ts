import type { insights as english } from "../en/insights.js";
import type { Texts } from "../texts.js";

export const insights: Texts<typeof english> = {
  "insights.title": "Entre los {of} roles de la matriz {version}",
  "insights.description":
    "Medias de la semana típica, ponderadas por horas. El 1.º tiene el valor más alto; los valores iguales comparten puesto.",
  "insights.exposing.field": "Un valor alto significa más exposición",
  "insights.shielding.field":
    "Un valor alto significa menos exposición: la IA cuesta más o una persona cuenta más",
  "insights.place":
    "**{rank, selectordinal, other {#.º}}** de {of}{tied, select, yes {, con empate} other {}}",

  "insights.oversight.field": "Supervisión: lo que exige revisar la IA",
  "insights.oversight.minutes": "{minutes} minutos por resultado",
  "insights.oversight.usd": "{usd} a la semana en el nivel intermedio",
  "insights.oversight.share": "{share} de lo que cuesta hacer la semana con IA",
  "insights.oversight.most": "El máximo en una tarea: {minutes} minutos por resultado. {task}.",

  "insights.levels.field": "La misma semana en cuatro niveles",
  "insights.level.entry": "Inicial",
  "insights.level.mid": "Intermedio",
  "insights.level.senior": "Sénior",
  "insights.level.staff": "Staff",
  "insights.level.wage":
    "**{level}** ({usd} al año, percentil {percentile}) · exposición **{exposure}** ± {plusMinus}",
  "insights.level.cost": "Con IA, de {low} a {high} a la semana, frente a {human} si lo hace una persona",
  "insights.level.frees": "libera {hours}",
  "insights.levels.freed": "En todos los niveles se liberan alrededor de **{hours}** a la semana.",
  "insights.levels.bands": "Las bandas no dependen del salario.",

  "insights.spread.field": "Tarjetas de este rol compartidas en este canal",
  "insights.spread.elsewhere":
    "Esto es cosa de un canal de un servidor: pregunta allí y verás cómo se reparten las tarjetas que se comparten en él.",
  "insights.spread.hidden":
    "Quienes gestionan este servidor no muestran esto. “Comparar”, debajo de tu tarjeta, y `/comparar` funcionan como siempre.",
  "insights.spread.few":
    "Antes de hoy (UTC) compartieron una en este canal menos de {fewest, plural, one {# persona más} =5 {cinco personas más} other {# personas más}}, y con tan pocas se sabría demasiado de cada una. “Compartir en este canal”, debajo de una tarjeta, la añade desde mañana.",
  "insights.spread.people":
    "Las tarjetas de {people} personas, tal como estaban al empezar el día (UTC), sin contar la tuya. Las siguientes se cuentan de cinco en cinco, para que ninguna se note por sí sola.",
  "insights.spread.moved":
    "Hoy se retiró o se volvió a compartir una tarjeta que cuenta. Para que nadie sepa cuál, las cifras vuelven mañana (UTC).",
  "insights.spread.exposure": "Exposición: mediana **{median}**, mitad central de {low} a {high}",
  "insights.spread.freed": "Horas liberadas: mediana **{median}**, mitad central de {low} a {high}",
  "insights.spread.versions": "Hechas con las matrices {versions}; cada una conserva sus cifras.",

  "insights.footer": "Matriz {version} · una lectura de modelo, no una encuesta",
};
