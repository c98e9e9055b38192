import type { shared as english } from "../en/shared.js";
import type { Texts } from "../texts.js";

export const shared: Texts<typeof english> = {
  "shared.heading": "Wagecard de {name}",
  "shared.compare.button": "Comparar com o meu",
  "shared.picture.button": "Imagem",
  "shared.board.button": "Mural",
  "shared.take-back.button": "Retirar o cartão",

  "shared.preview":
    "**Ainda não compartilhado.** É isto que todos em {channel} veriam, com o seu nome: sua função, as horas de cada tarefa e todos os números abaixo. Eles podem perguntar por quê, comparar e tirar uma imagem.",
  "shared.preview.own": "Ele também mostra quais tarefas e valores são seus.",
  "shared.preview.median":
    "Sua faixa salarial fica com você: tudo é calculado com o salário mediano da ocupação, então estes números não são os do seu próprio cartão.",
  "shared.preview.level": "Os custos resultam do seu nível, que aparece nele.",
  "shared.post.button": "Publicar neste canal",
  "shared.not-now.button": "Agora não",
  "shared.not-now": "Nada foi compartilhado. “{button}” abaixo do seu cartão mostra isto de novo.",

  "shared.now":
    "Todos neste canal veem este cartão agora, e ele está no mural (`/comparar`). Mudanças que você fizer no seu ficam privadas até você compartilhá-lo de novo.",
  "shared.already": "Este cartão já está compartilhado aqui, exatamente como está.",
  "shared.on-its-way":
    "Este cartão está a caminho deste canal. Se não aparecer, pressione “{button}” e compartilhe-o de novo.",
  "shared.leftover":
    "Todos neste canal veem este cartão agora. {why, select, closed {Não tenho acesso ao seu anterior aqui} other {O Discord ainda não me deixou remover o seu anterior aqui}}: pressione “{button}” naquela mensagem para removê-la.",
  "shared.overtaken":
    "Este compartilhamento foi substituído por um posterior, ou retirado nesse meio-tempo; a mensagem dele foi removida.",
  "shared.overtaken-leftover":
    "Este compartilhamento foi substituído por um posterior, ou retirado nesse meio-tempo. {why, select, closed {Não tenho acesso à mensagem dele} other {O Discord ainda não me deixou remover a mensagem dele}}: pressione “{button}” na própria mensagem para removê-la.",
  "shared.earlier-removed":
    "Esta mensagem de um compartilhamento anterior foi removida. Se você compartilhou um cartão mais novo aqui, ele continua.",
  "shared.taken-back": "Seu cartão foi retirado: saiu do mural, e a mensagem dele foi removida.",
  "shared.taken-back-already": "Seu cartão já foi retirado.",
  "shared.off-the-board": "Seu cartão saiu do mural.",
  "shared.may-stand":
    "Talvez ainda haja neste canal uma mensagem com um cartão seu: o Discord nunca confirmou se a recebeu. Se você vir uma, pressione “{button}” nela para removê-la.",
  "shared.taken-back-leftover":
    "Seu cartão saiu do mural. {why, select, closed {Não tenho acesso à mensagem dele} other {O Discord ainda não me deixou remover a mensagem dele}}: pressione “{button}” na própria mensagem para removê-la.",
  "shared.counts-in-insights":
    "Um cartão compartilhado também conta no `/panorama` do canal, a partir do dia seguinte: sem nome, entre pelo menos cinco e em números aproximados.",
};
