import type { why as english } from "../en/why.js";
import type { Texts } from "../texts.js";

export const why: Texts<typeof english> = {
  "why.author": "Por que esta faixa?",
  "why.all.author": "Por que estas faixas? · Wagecard de {name}",
  "why.own-task":
    "{voice, select, own {Tarefa sua; você escolheu} other {Tarefa de quem fez o cartão; a pessoa escolheu}} “{title}” ({role}) como a tarefa modelada parecida, e os textos abaixo são os daquela tarefa.",
  "why.moved": "Com eles, a tarefa sai de {band} e vem para cá.",
  "why.ai-does": "**O que a IA faz bem aqui.** {text}",
  "why.stays": "**{voice, select, own {O que continua seu.} other {O que continua com a pessoa.}}** {text}",
  "why.not-band": "**Por que não “{band}”.** {text}",

  "why.rule.field": "A regra: a primeira que se cumpre",
  "why.sure.field": "Grau de confiança",
  "why.flip.field": "O que mudaria isso",

  "why.rule": "{number}. {mark} {band}: {conditions}",
  "why.rule.rest": "tudo o que nenhuma regra anterior abrange",
  "why.condition":
    "{axis} {operator} {threshold} (está em {value}, {how, select, just {cumpre no limite} met {cumpre por {by}} other {não cumpre por {by}}})",
  "why.no-rule": "nenhuma regra das outras faixas a abrange",

  "why.sure":
    "**{confidence}**, {level}: quando seus valores variam {draws} vezes dentro da incerteza, a tarefa fica aqui nessa parcela dos casos.",
  "why.sure.others":
    "**{confidence}**, {level}: quando seus valores variam {draws} vezes dentro da incerteza, a tarefa fica aqui nessa parcela dos casos; {others}.",
  "why.sure.other": "{band} em {share}",
  "why.tips":
    "{more, select, yes {Fica em “{band}” mais vezes do que aqui.} other {Pode passar para “{band}”.}}",

  "why.flip.one":
    "{axis} {bound, select, under {abaixo de {to}} over {acima de {to}} other {{to}}} em vez de {from} → {band}",
  "why.flip.two":
    "{axis} {bound, select, under {abaixo de {to}} over {acima de {to}} other {{to}}} em vez de {from} por si só não basta; com {otherAxis} {otherBound, select, under {abaixo de {otherTo}} over {acima de {otherTo}} other {{otherTo}}} em vez de {otherFrom} → {band}",
  "why.flip.none": "Nenhuma mudança de um ou dois eixos.",
};
