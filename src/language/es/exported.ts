import type { exported as english } from "../en/exported.js";
import type { Texts } from "../texts.js";

export const exported: Texts<typeof english> = {
  "exported.json":
    "Wagecard ({role}) en JSON: la semana, todas las cifras, los textos; para programas y para recuperarla",
  "exported.csv":
    "Wagecard ({role}) en CSV: una fila por tarea con horas, banda, ejes y costes; para hojas de cálculo",
  "exported.files":
    "Tu tarjeta en archivos: el .csv se abre en una hoja de cálculo, el .json lo tiene todo. `/wagecard importar:` con el .json recupera la tarjeta. Ninguno dice quién eres, pero quien tenga un archivo puede leer tu semana en él: horas, tareas y valores propios, tu nivel o tu rango salarial y los costes que salen de ahí.",

  "exported.same": "Todavía tienes esta tarjeta con la misma semana del archivo; aquí está.",
  "exported.back": "Tu tarjeta vuelve a estar aquí.",
  "exported.copy":
    "Todavía tienes esta tarjeta, y ha cambiado desde que se exportó. Se conservan las dos: esta, la del archivo, es una tarjeta nueva.",
  "exported.moved":
    "El archivo se hizo con la matriz {made}, y la matriz {latest} da otras cifras, así que se recalcularon{exposure, select, same {} other {: exposición {now} en lugar de {before}}}.",
  "exported.guessed":
    "Las cifras del archivo se basan en parte en una suposición: una tarea tuya tomó los valores de una tarea modelada que nunca confirmaste. Se recalcularon sin ella{exposure, select, same {} other {: exposición {now} en lugar de {before}}}.",
  "exported.edited":
    "Las cifras del archivo no son las que da su semana, así que se recalcularon{exposure, select, same {} other {: exposición {now} en lugar de {before}}}.",
};
