import type { role as english } from "../en/role.js";
import type { Texts } from "../texts.js";

export const role: Texts<typeof english> = {
  "role.page.tasks.button": "Tareas y ejes",
  "role.page.questions.button": "Preguntas y siguiente paso",
  "role.page.outside.button": "Medidas externas",
  "role.insights.button": "Panorama",
  "role.walk.button": "Crear mi tarjeta",
  "role.footer": "Matriz {version} · en la matriz desde {since} · la semana típica, no la tuya",

  "role.exposure":
    "Exposición **{exposure}** ± {plusMinus} de 100, número {rank} de {of} roles (1 es el más expuesto)",
  "role.axis.capability": "capacidad **{value}**",
  "role.axis.oversightMinutes": "min de supervisión **{value}**",
  "role.axis.latency": "latencia **{value}**",
  "role.axis.reliability": "fiabilidad **{value}**",
  "role.axis.hallucinationRisk": "riesgo de aluc. **{value}**",
  "role.axis.errorCost": "coste de error **{value}**",
  "role.axis.integrationMinutes": "min de integración **{value}**",
  "role.axis.humanAdvantage": "ventaja humana **{value}**",
  "role.axis.unitEconomicsFit": "rentabilidad **{value}**",

  "role.horizon": "Horizonte: {horizon}",
  "role.move.field": "El siguiente paso",
  "role.not-modeled.field": "Lo que no está modelado",

  "role.outside.intro":
    "Dónde sitúan las medidas publicadas a la ocupación entre las de oficina; 100 es la más expuesta (SOC {soc}, correspondencia {match, select, exact {exacta} near {cercana} other {débil}}{noted, select, yes {: {note}} other {}}).",
  "role.outside.ilo": "{measure}: puntuación **{score}** de 1, {gradients}.",
  "role.outside.either": "{first} o {second}",
  "role.outside.agreement":
    "Las cinco están entre {low} y {high}: {spread, plural, one {# punto} other {# puntos}} de diferencia. {agreement, select, none {Discrepan mucho, así que no te quedes con una sola.} some {Discrepan.} other {Coinciden a grandes rasgos.}}",
  "role.outside.here":
    "Aquí: número **{rank} de {of}** roles por exposición en una semana típica (1 es el más expuesto).",
  "role.outside.missing": "Todavía nadie ha buscado las medidas externas de este rol.",
  "role.outside.sources.field": "Fuentes",
};
