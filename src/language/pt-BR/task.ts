import type { task as english } from "../en/task.js";
import type { Texts } from "../texts.js";

export const task: Texts<typeof english> = {
  "task.of-your-card": "{role} · uma tarefa do seu cartão",
  "task.band": "{band} · confiança {confidence}, {level}",
  "task.band-borrowed": "{band} · confiança desconhecida: os valores são de outra tarefa",
  "task.week": "**{hours}** por semana · exposição {exposure} de 100",
  "task.own-title": "{title} ({voice, select, own {tarefa sua} other {de quem fez o cartão}})",
  "task.values": "{voice, select, own {Seus valores} other {Valores de quem fez o cartão}}: {values}.",
  "task.started-from": "Criada a partir de “{title}”.",
  "task.started-unlike":
    "Criada a partir de “{title}”, porque nenhuma tarefa modelada é parecida{voice, select, own {; defina seus próprios valores} other {}}.",
  "task.corpus-value": "(corpus: {value})",
  "task.set-by-you.footer": "★ definido por você · todo valor é uma estimativa",

  "task.cost.output": "Uma entrega ({unit}): **{ai}** com IA, **{human}** se feita por você",
  "task.cost.output-unlike": "Uma entrega com esses valores: **{ai}** com IA, **{human}** se feita por você",
  "task.cost.reviewed": "{cost}, com {share} das entregas revisadas",
  "task.cost.week": "Por semana: {ai} frente a {human} · por ano: {aiYear} frente a {humanYear}",
  "task.klarna":
    "Padrão Klarna: a IA é capaz, mas {pays, select, hardly {mal} other {não}} compensa: custa {share} do custo humano.",

  "task.hours.button": "Digitar horas",
  "task.remove.button": "Remover esta tarefa",
  "task.off-week.button": "Tirar da minha semana",
  "task.why.button": "Por que esta faixa?",
  "task.card.button": "Ver meu cartão",
  "task.open.button": "Abrir esta tarefa",
  "task.add.button": "Adicionar uma tarefa",
  "task.axis.placeholder": "Definir um valor seu para um eixo…",
  "task.axis.option": "{axis}: {value} {unit}",
  "task.undo.placeholder": "Desfazer um valor seu…",
  "task.undo.option": "{axis}: voltar ao valor do corpus, {value}",

  "task.axis.form.label": "{min} a {max} ({unit})",
  "task.own.form.title": "Uma tarefa sua",
  "task.own.title.form.label": "Qual é a tarefa?",
  "task.own.title.form.description":
    "Ela parte dos valores da tarefa modelada mais próxima; o cartão diz isso.",
  "task.own.title.form.placeholder": "Rotular um conjunto de dados com especialistas",
  "task.own.hours.form.label": "Horas por semana",

  "task.changed-since": "Isto mudou nesse meio-tempo, então o que você digitou não foi usado.",
};
