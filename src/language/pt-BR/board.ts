import type { board as english } from "../en/board.js";
import type { Texts } from "../texts.js";

export const board: Texts<typeof english> = {
  "board.heading": "Wagecards deste canal",
  "board.order.exposure.title":
    "{count, plural, =1 {Um cartão} one {# cartão} other {# cartões}}, por exposição, da maior para a menor",
  "board.order.human-critical.title":
    "{count, plural, =1 {Um cartão} one {# cartão} other {# cartões}}, pela parcela “Humano indispensável”, da maior para a menor",
  "board.order.freed.title":
    "{count, plural, =1 {Um cartão} one {# cartão} other {# cartões}}, por horas liberadas, do maior para o menor",
  "board.order.newest.title":
    "{count, plural, =1 {Um cartão} one {# cartão} other {# cartões}}, por data, do mais novo para o mais antigo",
  "board.order.exposure.option": "Por exposição, da maior para a menor",
  "board.order.human-critical.option": "Pela parcela “Humano indispensável”, da maior para a menor",
  "board.order.freed.option": "Por horas liberadas, do maior para o menor",
  "board.order.newest.option": "Por data, do mais novo para o mais antigo",

  "board.sort.placeholder": "Ordenar…",
  "board.with.placeholder": "Comparar meu cartão com…",
  "board.previous.button": "Anterior",
  "board.next.button": "Próxima",
  "board.picture.button": "Imagem",
  "board.take-back.button": "Retirar o meu",

  "board.remove.placeholder": "Remover um cartão deste mural…",
  "board.remove.ask":
    "Remover deste canal o cartão de {name}? Ele sai do mural, e a mensagem é excluída. A pessoa fica com o próprio cartão e é avisada quando olhar o mural.",
  "board.remove.button": "Sim, remover",
  "board.keep.button": "Manter",
  "board.removed": "O cartão foi removido: saiu do mural, e a mensagem dele foi excluída.",
  "board.removed.leftover":
    "O cartão saiu do mural. {why, select, closed {Não tenho acesso à mensagem dele} other {O Discord ainda não me deixou excluir a mensagem dele}}: exclua você mesmo a mensagem.",
  "board.off.standing":
    "{count, plural, =1 {Um cartão foi compartilhado aqui antes e fica} one {# cartão foi compartilhado aqui antes e fica} other {# cartões foram compartilhados aqui antes e ficam}} até ser retirado ou removido.",

  "board.empty":
    "Ninguém compartilhou um cartão neste canal ainda. Faça um com `/wagecard cargo:`, pressione “{button}” abaixo dele, e ele fica aqui para todos compararem com o seu.",
  "board.row.figures": "{pill} · exposição **{exposure}** ± {margin} · libera {hours}",
  "board.row.on-its-way": "a caminho do canal",
  "board.totals.field": "Todos juntos, por semana",
  "board.totals.hours": "{hours} ao todo, cerca de **{freed}** liberadas",
  "board.totals.cost":
    "Custo operacional da IA: {low} a {high}, frente a {human} com pessoas ({lowRatio} a {highRatio} vezes)",
  "board.page": "Página {page} de {pages}",
  "board.not-on-it": "O seu não está aqui: “{button}” abaixo do seu cartão o coloca aqui",
  "board.margins": "± é próprio de cada cartão",
  "board.named": "valores próprios e cargos aproximados são indicados em cada cartão",

  "board.picture.person": "Pessoa",
  "board.picture.exposure": "Exposição (0 a 100)",
  "board.picture.mix": "Semana por faixa",
  "board.picture.freed": "Libera/sem.",
  "board.picture.totals":
    "Total semanal: {hours}, cerca de {freed} liberadas · custo da IA: {low} a {high}, com pessoas: {human} ({lowRatio} a {highRatio} vezes)",
  "board.picture.footer": "± é próprio de cada cartão · uma leitura de modelo, não uma pesquisa",
};
