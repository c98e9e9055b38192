import type { methodology as english } from "../en/methodology.js";
import type { Texts } from "../texts.js";

export const methodology: Texts<typeof english> = {
  "methodology.title": "Cómo se calcula una Wagecard · matriz {version}",
  "methodology.description":
    "Un rol tiene de seis a ocho tareas; cada una es una celda con nueve ejes. Tus horas, las celdas y las constantes dan la tarjeta: la misma semana, la misma tarjeta, para todo el mundo.",
  "methodology.bands.field": "Qué banda: la primera regla que se cumple",
  "methodology.bands.human-critical": "ventaja humana ≥ {humanAdvantage} o capacidad < {capability}",
  "methodology.bands.all-three":
    "capacidad ≥ {capability}, fiabilidad ≥ {reliability}, coste de error ≤ {errorCost}",
  "methodology.bands.rest": "todo lo demás",
  "methodology.exposure.field": "Exposición, de 0 a 100",
  "methodology.exposure":
    "La capacidad abre el paso (cerrado por debajo de {from}, abierto desde {full}) y cuenta, la fiabilidad multiplica, el coste de error divide, la ventaja humana amortigua, y la latencia y la rentabilidad descuentan lo que no llega a tiempo o no resulta rentable. Ponderada por tus horas. Cuanto menor, más peso humano.",
  "methodology.cost.field": "Coste operativo de la IA",
  "methodology.cost":
    "Inferencia, supervisión (tiempo de revisión), trabajo rehecho, integración, errores que pasan inadvertidos; hasta {attempts} intentos, y después lo hace una persona. Los minutos cuestan tu salario × {loadFactor} (prestaciones sociales). **Patrón Klarna**: capacidad ≥ {capability} y un coste de la IA del {ratio} del coste humano o más.",
  "methodology.sure.field": "Grado de confianza",
  "methodology.sure":
    "{draws} simulaciones fijas mueven cada eje según su incertidumbre (± {points} puntos). La confianza es la proporción de simulaciones en las que una banda se mantiene: baja por debajo del {low}, alta por encima del {high}. El ± va del percentil 10 al 90.",
  "methodology.sources.field": "Fuentes",
  "methodology.sources": "Artículo: Wagecore, 13 de mayo de 2026. Salarios: {wages}.",
  "methodology.limits.field": "Límites",
  "methodology.limits":
    "Una lectura de modelo, no una encuesta. Un solo evaluador. Los salarios son cifras nacionales de EE. UU. de la ocupación más cercana; tu tarjeta la nombra cuando la correspondencia no es exacta. Los laboratorios de modelos fundacionales no están modelados.",
  "methodology.footer": "METHODOLOGY.md, arriba, tiene todas las fórmulas y constantes.",
  "methodology.footer.english": "METHODOLOGY.md está en inglés.",
  "methodology.file": "El método completo: todas las fórmulas, constantes, reglas, fuentes y límites",
};
