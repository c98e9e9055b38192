import type { why as english } from "../en/why.js";
import type { Texts } from "../texts.js";

export const why: Texts<typeof english> = {
  "why.author": "¿Por qué esta banda?",
  "why.all.author": "¿Por qué estas bandas? · Wagecard de {name}",
  "why.own-task":
    "{voice, select, own {Una tarea tuya; elegiste} other {Una tarea propia de quien compartió la tarjeta; eligió}} “{title}” ({role}) como la tarea modelada a la que se parece, y este es el texto de esa tarea.",
  "why.moved": "Con ellos pasa de {band} a esta banda.",
  "why.ai-does": "**Lo que la IA hace bien aquí.** {text}",
  "why.stays":
    "**{voice, select, own {Lo que sigue siendo tuyo.} other {Lo que sigue en manos de la persona.}}** {text}",
  "why.not-band": "**Por qué no {band}.** {text}",

  "why.rule.field": "La regla: la primera que se cumple",
  "why.sure.field": "Grado de confianza",
  "why.flip.field": "Qué cambiaría la banda",

  "why.rule": "{number}. {mark} {band}: {conditions}",
  "why.rule.rest": "todo lo que ninguna regla anterior recoge",
  "why.condition":
    "{axis} {operator} {threshold} (es {value}, {how, select, just {se cumple justo} met {se cumple por {by}} other {falla por {by}}})",
  "why.no-rule": "ninguna regla de las otras bandas la recoge",

  "why.sure":
    "**{confidence}**, {level}: al variar sus valores {draws} veces dentro de su incertidumbre, se queda aquí en esa proporción de los casos.",
  "why.sure.others":
    "**{confidence}**, {level}: al variar sus valores {draws} veces dentro de su incertidumbre, se queda aquí en esa proporción de los casos; {others}.",
  "why.sure.other": "{band} en el {share}",
  "why.tips": "{more, select, yes {Acaba en “{band}” más veces que aquí.} other {Podría pasar a “{band}”.}}",

  "why.flip.one":
    "{axis} {bound, select, under {por debajo de {to}} over {por encima de {to}} other {{to}}} en lugar de {from} → {band}",
  "why.flip.two":
    "{axis} {bound, select, under {por debajo de {to}} over {por encima de {to}} other {{to}}} en lugar de {from} no basta; junto con {otherAxis} {otherBound, select, under {por debajo de {otherTo}} over {por encima de {otherTo}} other {{otherTo}}} en lugar de {otherFrom} → {band}",
  "why.flip.none": "Ningún cambio de uno o dos ejes la cambiaría.",
};
