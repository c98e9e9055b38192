import type { help as english } from "../en/help.js";
import type { Texts } from "../texts.js";

export const help: Texts<typeof english> = {
  "help.title": "O que eu faço",
  "help.description":
    "Você diz qual é seu cargo e como passa sua semana. Seu **Wagecard** responde, tarefa por tarefa, quanto essa semana está exposta à IA, com que confiança, e quanto custaria de verdade fazê-la com IA. Comece com {wagecard}; só você o vê até compartilhá-lo.",
  "help.minutes.field": "Tenho alguns minutos",
  "help.minutes":
    "{wagecard} `cargo: {role}` pergunta as horas de uma tarefa após a outra. Pare quando quiser: por um dia, dá para continuar de onde parou.",
  "help.hurry.field": "Estou com pressa",
  "help.hurry": "{wagecard} `cargo: {role}` `horas: {hours}` faz o cartão de imediato.",
  "help.own.field": "Meu cargo tem tarefas próprias",
  "help.own":
    "{task} `tarefa: algumas palavras`, depois “Adicionar uma tarefa”. Também muda as horas e qualquer valor que você conheça melhor.",
  "help.why.field": "Por que caiu ali?",
  "help.why":
    "{why} `tarefa: {title}`: a regra, o motivo, o que mudaria isso. {role} e {insights} leem um cargo entre todos.",
  "help.compare.field": "Queremos comparar",
  "help.compare":
    "“Compartilhar neste canal” abaixo do seu cartão, depois {compare}: o mural deste canal, ou dois cartões lado a lado. “Retirar o cartão” desfaz isso.",
  "help.what-if.field": "E se a IA melhorar?",
  "help.what-if": "{whatif}: as mesmas horas com IA mais, ou menos, capaz ou confiável.",
  "help.privacy.field": "O que você sabe sobre mim?",
  "help.privacy":
    "{privacy}: o que é guardado e por quanto tempo; tudo em um arquivo, ou excluído. {methodology}: como o cálculo é feito.",
  "help.manage.field": "Você gerencia este servidor",
  "help.manage":
    "{settings}: onde cartões podem ser compartilhados, o nível com que um percurso começa, se o panorama deste servidor é exibido.",
  "help.bands.field": "As quatro faixas, da mais exposta à menos exposta",
  "help.footer": "Matriz {version} · uma leitura de modelo, não uma pesquisa · só você pode ver isto",
  "help.start.button": "Fazer meu cartão",
  "help.board.button": "Mural deste canal",
  "help.methodology.button": "Como é calculado",
  "help.privacy.button": "O que é guardado sobre mim",
};
