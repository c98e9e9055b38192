import type { walk as english } from "../en/walk.js";
import type { Texts } from "../texts.js";

export const walk: Texts<typeof english> = {
  "walk.author": "{role} · sua semana",
  "walk.step.title": "Tarefa {number} de {of} · {task}",
  "walk.step.output": "Uma entrega: {output}.",
  "walk.step.typical": "Típico: {hours} por semana.",
  "walk.step.mine": "**{hours}** por semana nesta tarefa",
  "walk.step.footer": "Meias horas contam. Até {task} por tarefa, {week} ao todo. Mais ninguém vê isto.",
  "walk.allocated": "{hours} distribuídas de uma semana de {week}",
  "walk.type.button": "Digitar horas",
  "walk.back.button": "Voltar",
  "walk.next.button": "Avançar",
  "walk.review.button": "Revisar",
  "walk.typical.button": "Semana típica",
  "walk.finish.button": "Concluir",
  "walk.cancel.button": "Cancelar",

  "walk.review.title": "Revisão",
  "walk.review.footer": "“Concluir” faz o cartão. Só você o vê.",
  "walk.jump.placeholder": "Mudar as horas de uma tarefa…",
  "walk.jump.option.description": "{hours} por semana",
  "walk.review.pay": "Os custos são calculados para: **{pay}**.",
  "walk.pay.placeholder": "Nível ou faixa salarial",
  "walk.pay.entry.option": "Nível júnior",
  "walk.pay.mid.option": "Nível pleno",
  "walk.pay.senior.option": "Nível sênior",
  "walk.pay.staff.option": "Nível staff",
  "walk.pay.option.description": "{usd} por ano: percentil {percentile} de {occupation}",
  "walk.pay.range.option": "Faixa salarial: {pay}",
  "walk.pay.under": "menos de {usd} por ano",
  "walk.pay.between": "{from} a {to} por ano",
  "walk.pay.from": "{usd} por ano ou mais",
  "walk.pay.unknown": "uma faixa salarial desconhecida",
  "walk.pay.median": "salário mediano",

  "walk.hours.form.title": "Horas por semana",
  "walk.hours.form.label": "Horas por semana nesta tarefa",

  "walk.moved-on": "O percurso avançou depois que este formulário foi aberto; é aqui que você está.",
  "walk.change-cancelled": "A mudança foi cancelada; seu cartão está como era.",
  "walk.cancelled": "O percurso foi cancelado e nada foi guardado. `/wagecard` começa de novo.",
};
