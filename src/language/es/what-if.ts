import type { whatIf as english } from "../en/what-if.js";
import type { Texts } from "../texts.js";

export const whatIf: Texts<typeof english> = {
  "what-if.author": "{role} · las mismas horas, ¿y si…?",
  "what-if.today.title": "Como está hoy, en {scope, select, all {todas las tareas} other {“{task}”}}",
  "what-if.capability.title":
    "IA con capacidad {capability} en {scope, select, all {todas las tareas} other {“{task}”}}",
  "what-if.reliability.title":
    "IA con fiabilidad {reliability} en {scope, select, all {todas las tareas} other {“{task}”}}",
  "what-if.both.title":
    "IA con capacidad {capability} y fiabilidad {reliability} en {scope, select, all {todas las tareas} other {“{task}”}}",
  "what-if.no-move": "Ninguna tarea pasa a otra banda.",
  "what-if.exposure.field": "Exposición",
  "what-if.freed.field": "Horas liberadas a la semana",
  "what-if.human-critical.field": "Humano imprescindible en lo que queda",
  "what-if.cost.field": "Coste de la IA a la semana",
  "what-if.footer": "Un “¿Y si…?” no cambia nada en tu tarjeta.",
  "what-if.step.capability.button": "Capacidad {points}",
  "what-if.step.reliability.button": "Fiabilidad {points}",
  "what-if.on.placeholder": "En todas las tareas, o en una…",
  "what-if.on-all.option": "En todas las tareas",
  "what-if.reset.button": "Restablecer",
};
