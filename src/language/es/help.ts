import type { help as english } from "../en/help.js";
import type { Texts } from "../texts.js";

export const help: Texts<typeof english> = {
  "help.title": "Qué hago",
  "help.description":
    "Tú dices cuál es tu trabajo y cómo repartes tu semana. Tu **Wagecard** responde, tarea por tarea, cuánto está expuesta esa semana a la IA, con qué grado de confianza y cuánto costaría de verdad hacerla con IA. Empieza con {wagecard}; solo la ves tú hasta que la compartas.",
  "help.minutes.field": "Tengo unos minutos",
  "help.minutes":
    "{wagecard} `rol: {role}` pregunta las horas de cada tarea, una tras otra. Puedes parar cuando quieras: durante un día, sigue donde lo dejaste.",
  "help.hurry.field": "Tengo prisa",
  "help.hurry": "{wagecard} `rol: {role}` `horas: {hours}` crea la tarjeta al momento.",
  "help.own.field": "Mi trabajo tiene tareas propias",
  "help.own":
    "{task} `tarea: unas palabras` y después “Añadir una tarea mía”. También cambia las horas y cualquier valor que conozcas mejor.",
  "help.why.field": "¿Por qué está ahí?",
  "help.why":
    "{why} `tarea: {title}`: la regla, el motivo y qué cambiaría la banda. {role} y {insights} sitúan un rol entre todos.",
  "help.compare.field": "Queremos comparar",
  "help.compare":
    "“Compartir en este canal”, debajo de tu tarjeta, y después {compare}: el tablón de este canal, o dos tarjetas lado a lado. “Retirar la tarjeta” lo deshace.",
  "help.what-if.field": "¿Y si la IA mejora?",
  "help.what-if": "{whatif}: las mismas horas con una IA más, o menos, capaz o fiable.",
  "help.privacy.field": "¿Qué sabes de mí?",
  "help.privacy":
    "{privacy}: qué se guarda y por cuánto tiempo; todo en un archivo, o borrado. {methodology}: cómo se calcula.",
  "help.manage.field": "Gestionas este servidor",
  "help.manage":
    "{settings}: dónde se pueden compartir tarjetas, con qué nivel empieza un recorrido, si se muestra el panorama de este servidor.",
  "help.bands.field": "Las cuatro bandas, de la más expuesta a la menos expuesta",
  "help.footer": "Matriz {version} · una lectura de modelo, no una encuesta · solo tú puedes ver esto",
  "help.start.button": "Crear mi tarjeta",
  "help.board.button": "Tablón de este canal",
  "help.methodology.button": "Cómo se calcula",
  "help.privacy.button": "Qué se guarda de mí",
};
