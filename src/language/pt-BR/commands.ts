import type { commands as english } from "../en/commands.js";
import type { Texts } from "../texts.js";

export const commands: Texts<typeof english> = {
  "command.wagecard.name": "wagecard",
  "command.wagecard.description":
    "Faça seu Wagecard: seu cargo, sua semana e quanto ela está exposta à IA, tarefa por tarefa",
  "command.wagecard.option.role.name": "cargo",
  "command.wagecard.option.role.description":
    "Seu cargo; deixe em branco para um menu, um cartão salvo ou um percurso em andamento",
  "command.wagecard.option.hours.name": "horas",
  "command.wagecard.option.hours.description":
    "Com pressa: horas semanais de cada tarefa, em ordem; a lista mostra a semana típica do cargo",
  "command.wagecard.option.seniority.name": "nível",
  "command.wagecard.option.seniority.description":
    "Define com que salário a revisão é calculada; sem ele, pleno ou o nível usual deste servidor",
  "command.wagecard.option.seniority.choice.entry": "júnior",
  "command.wagecard.option.seniority.choice.mid": "pleno",
  "command.wagecard.option.seniority.choice.senior": "sênior",
  "command.wagecard.option.seniority.choice.staff": "staff",
  "command.wagecard.option.import.name": "importar",
  "command.wagecard.option.import.description":
    "Traz um cartão de volta: o arquivo .json que “{button}” gerou; sozinho, sem as outras opções",

  "command.task.name": "tarefa",
  "command.task.description":
    "Abre uma tarefa do seu cartão: horas, os nove eixos, faixa, custo; mude-a ou adicione a sua",
  "command.task.option.task.name": "tarefa",
  "command.task.option.task.description": "Uma tarefa do seu cartão, ou o nome de uma para adicionar",

  "command.why.name": "porquê",
  "command.why.description":
    "Por que uma tarefa do seu cartão caiu em sua faixa, com que confiança e o que mudaria isso",
  "command.why.option.task.name": "tarefa",
  "command.why.option.task.description": "Uma tarefa do seu cartão",

  "command.compare.name": "comparar",
  "command.compare.description":
    "Cartões lado a lado: o seu e o de alguém, ou o de um cargo; sem opções, o mural deste canal",
  "command.compare.option.with.name": "com",
  "command.compare.option.with.description": "Alguém que compartilhou um cartão neste canal",
  "command.compare.option.role.name": "cargo",
  "command.compare.option.role.description": "Um cargo em sua semana típica",

  "command.role.name": "cargo",
  "command.role.description":
    "Um cargo em sua semana típica: eixos de cada tarefa, suas perguntas, medidas externas",
  "command.role.option.role.name": "cargo",
  "command.role.option.role.description": "O nome de um cargo",

  "command.insights.name": "panorama",
  "command.insights.description":
    "Um cargo entre todos: posição em cada eixo, o que o nível muda, os cartões deste servidor",
  "command.insights.option.role.name": "cargo",
  "command.insights.option.role.description": "O nome de um cargo",

  "command.whatif.name": "e-se",
  "command.whatif.description":
    "As mesmas horas com IA mais, ou menos, capaz ou confiável: faixas que mudam, horas liberadas",

  "command.methodology.name": "metodologia",
  "command.methodology.description":
    "Como um Wagecard é calculado: faixas, exposição, custo, fontes, limites",

  "command.privacy.name": "privacidade",
  "command.privacy.description": "O que é guardado sobre você e por quanto tempo; receba tudo ou exclua tudo",

  "command.settings.name": "configurações",
  "command.settings.description":
    "Para quem gerencia este servidor: onde compartilhar cartões, nível usual, panorama",

  "command.help.name": "ajuda",
  "command.help.description":
    "O que este bot faz, com comandos para clicar, e o que as quatro faixas significam",

  "command.compare-wagecards.name": "Comparar Wagecards",
  "command.why-these-bands.name": "Por que estas faixas?",

  "choices.typical-week.option": "Semana típica: {hours}",
  "choices.not-modeled.option": "{title} (não modelado)",
  "choices.closest.option": "{title} (mais próximo: {role})",
  "choices.known-as.option": "{role} ({title})",
};
