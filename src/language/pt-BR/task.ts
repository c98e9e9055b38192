import type { task as english } from "../en/task.js";
import type { Texts } from "../texts.js";

export const task: Texts<typeof english> = {
  "task.of-your-card": "{role} · uma tarefa do seu cartão",
  "task.band": "{band} · confiança {confidence}, {level}",
  "task.week": "**{hours}** por semana · exposição {exposure} de 100",
  "task.own-title": "{title} ({voice, select, own {tarefa sua} other {de quem fez o cartão}})",
  "task.values": "{voice, select, own {Seus valores} other {Valores de quem fez o cartão}}: {values}.",
  "task.started-from": "Tem os valores de “{title}”.",
  "task.guessed": "Tem os valores de “{title}”, um palpite nunca confirmado.",
  "task.unscored": "Não avaliada",
  "task.unscored.why":
    "Nenhuma tarefa modelada parecida foi confirmada, por isso ela não tem faixa, confiança nem custo.",
  "task.added": "Adicionada. Sua tarefa está no seu cartão com as horas dela.",
  "task.match.ask":
    "Ela é como uma destas? Escolha-a na lista, e sua tarefa recebe os valores dela. Se não for, pressione “{none}”.",
  "task.match.line": "· **{title}** ({role}): {band}",
  "task.match.nothing":
    "Não conheço nenhuma tarefa modelada realmente parecida; ela fica no seu cartão só com o título e as horas. Se você acha que existe uma, remova esta tarefa e adicione-a de novo com outras palavras, em inglês.",
  "task.match.option": "{role} · {band}",
  "task.match.placeholder": "Com qual tarefa modelada ela se parece?",
  "task.match.none.button": "Nenhuma destas",
  "task.match.chosen": "Sua tarefa agora tem os valores de “{title}”.",
  "task.match.none-chosen": "Então ela não é avaliada. Você pode escolher depois: `/tarefa` a abre de novo.",
  "task.pick.none":
    "Seu cartão não tem nenhuma tarefa chamada “{typed}”. Abra uma das tarefas dele na lista, ou pressione “{button}” para adicioná-la: suas palavras já estão no formulário.\nNo seu cartão: {tasks}.",
  "task.pick.some":
    "Que tarefa você quer dizer com “{typed}”? Escolha-a na lista. Se for outra, pressione “{button}”: suas palavras já estão no formulário.",
  "task.corpus-value": "(corpus: {value})",
  "task.set-by-you.footer": "★ definido por você · todo valor é uma estimativa",

  "task.cost.output": "Uma entrega ({unit}): **{ai}** com IA, **{human}** se feita por você",
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
    "Ela conta nos números quando você disser com qual tarefa modelada ela se parece.",
  "task.own.title.form.placeholder": "Rotular um conjunto de dados com especialistas",
  "task.own.hours.form.label": "Horas por semana",

  "task.changed-since": "Isto mudou nesse meio-tempo, então o que você digitou não foi usado.",
};
