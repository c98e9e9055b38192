import type { commands as english } from "../en/commands.js";
import type { Texts } from "../texts.js";

export const commands: Texts<typeof english> = {
  "command.wagecard.name": "wagecard",
  "command.wagecard.description":
    "Crea tu Wagecard: tu trabajo, tu semana y cuánto está expuesta a la IA, tarea por tarea",
  "command.wagecard.option.role.name": "rol",
  "command.wagecard.option.role.description":
    "Tu trabajo; omítelo para ver un menú, una tarjeta guardada o un recorrido en curso",
  "command.wagecard.option.hours.name": "horas",
  "command.wagecard.option.hours.description":
    "Con prisa: las horas semanales de cada tarea en orden; la lista ofrece la semana típica del rol",
  "command.wagecard.option.seniority.name": "nivel",
  "command.wagecard.option.seniority.description":
    "Fija el salario que cuesta la revisión; sin él, nivel intermedio o el habitual del servidor",
  "command.wagecard.option.seniority.choice.entry": "inicial",
  "command.wagecard.option.seniority.choice.mid": "intermedio",
  "command.wagecard.option.seniority.choice.senior": "sénior",
  "command.wagecard.option.seniority.choice.staff": "staff",
  "command.wagecard.option.import.name": "importar",
  "command.wagecard.option.import.description":
    "Recupera una tarjeta: el archivo .json que creó “{button}”; solo, sin las otras opciones",

  "command.task.name": "tarea",
  "command.task.description":
    "Abre una tarea de tu tarjeta: horas, los nueve ejes, banda, coste; cámbiala o añade una tuya",
  "command.task.option.task.name": "tarea",
  "command.task.option.task.description": "Una tarea de tu tarjeta, o el nombre de una nueva",

  "command.why.name": "porqué",
  "command.why.description":
    "Por qué una tarea de tu tarjeta está en su banda, con qué confianza y qué la cambiaría",
  "command.why.option.task.name": "tarea",
  "command.why.option.task.description": "Una tarea de tu tarjeta",

  "command.compare.name": "comparar",
  "command.compare.description":
    "Tarjetas lado a lado: la tuya y la de alguien, o un rol; sin opciones, el tablón de este canal",
  "command.compare.option.with.name": "con",
  "command.compare.option.with.description": "Alguien que ha compartido una tarjeta en este canal",
  "command.compare.option.role.name": "rol",
  "command.compare.option.role.description": "Un rol en su semana típica",

  "command.role.name": "rol",
  "command.role.description": "Un rol en su semana típica: ejes por tarea, sus preguntas, medidas externas",
  "command.role.option.role.name": "rol",
  "command.role.option.role.description": "El nombre de un puesto",

  "command.insights.name": "panorama",
  "command.insights.description":
    "Un rol entre todos: su puesto en cada eje, qué cambia con el nivel, tarjetas de este servidor",
  "command.insights.option.role.name": "rol",
  "command.insights.option.role.description": "El nombre de un puesto",

  "command.whatif.name": "ysi",
  "command.whatif.description":
    "Las mismas horas con una IA más, o menos, capaz o fiable: qué bandas cambian, horas liberadas",

  "command.methodology.name": "metodología",
  "command.methodology.description":
    "Cómo se calcula una Wagecard: bandas, exposición, coste, fuentes, límites",

  "command.privacy.name": "privacidad",
  "command.privacy.description": "Qué se guarda de ti y por cuánto tiempo; pídelo todo o bórralo todo",

  "command.settings.name": "ajustes",
  "command.settings.description":
    "Para quienes gestionan este servidor: dónde compartir tarjetas, nivel habitual, panorama",

  "command.help.name": "ayuda",
  "command.help.description":
    "Qué hace este bot, con comandos para pulsar, y qué significan las cuatro bandas",

  "command.compare-wagecards.name": "Comparar Wagecards",
  "command.why-these-bands.name": "¿Por qué estas bandas?",

  "choices.typical-week.option": "Semana típica: {hours}",
  "choices.not-modeled.option": "{title} (sin modelar)",
  "choices.closest.option": "{title} (lo más parecido: {role})",
  "choices.known-as.option": "{role} ({title})",
};
