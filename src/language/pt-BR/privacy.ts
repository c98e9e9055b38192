import type { privacy as english } from "../en/privacy.js";
import type { Texts } from "../texts.js";

export const privacy: Texts<typeof english> = {
  "privacy.author": "Privacidade",
  "privacy.title": "O que guardo sobre você",
  "privacy.now": "**Agora:** {kept}.",
  "privacy.now.nothing": "**Agora:** nada.",
  "privacy.count.walks":
    "{count, plural, =1 {um percurso em andamento} one {# percurso em andamento} other {# percursos em andamento}}",
  "privacy.count.cards": "{count, plural, =1 {um cartão} one {# cartão} other {# cartões}}",
  "privacy.count.shared":
    "{count, plural, =1 {um cartão compartilhado em canais} one {# cartão compartilhado em canais} other {# cartões compartilhados em canais}}",
  "privacy.walk":
    "**Um percurso em andamento:** cargo, nível ou faixa salarial, horas até aqui. Some um dia depois do seu último clique.",
  "privacy.cards":
    "**Até {most} cartões:** cargo, nível ou faixa salarial (nunca um valor exato), horas, valores e tarefas que você definiu, os números. Somem {days, plural, =1 {um dia} one {# dia} other {# dias}} depois da última mudança.",
  "privacy.shared":
    "**Cartões que você compartilhou:** o cartão como estava (calculado com um salário publicado se você deu uma faixa própria), seu nome de exibição, qual mensagem em qual canal. Somem quando você os retira, ou {days, plural, =1 {um dia} one {# dia} other {# dias}} depois de compartilhados.",
  "privacy.filed":
    "Tudo fica registrado sob seu ID de usuário do Discord. Não leio nem guardo mensagens, e mais ninguém vê um cartão que você não compartilhou.",
  "privacy.export.button": "Enviar tudo para mim",
  "privacy.pages.button": "Na íntegra, e os termos",
  "privacy.ask.button": "Excluir tudo",

  "privacy.places": "**Compartilhados em:**",
  "privacy.places.more":
    "{count, plural, =1 {e em mais um canal} one {e em mais # canal} other {e em mais # canais}}",
  "privacy.take-back.placeholder": "Retirar um…",
  "privacy.taken-back": "O cartão compartilhado em {channel} foi retirado.",
  "privacy.off-the-board": "O cartão compartilhado em {channel} saiu do mural.",
  "privacy.taken-back.leftover":
    "O cartão compartilhado em {channel} saiu do mural. {why, select, closed {Não tenho acesso à mensagem dele} other {O Discord ainda não me deixou remover a mensagem dele}}: “Retirar o cartão” na própria mensagem ainda a remove.",

  "privacy.ask": "Isto exclui {kept}, e retira o que você compartilhou. Não dá para desfazer.",
  "privacy.ask.nothing": "Isto não exclui nada e retira o que você compartilhou. Não dá para desfazer.",
  "privacy.delete.button": "Sim, excluir tudo",
  "privacy.keep.button": "Manter",
  "privacy.deleted.all": "Tudo o que eu guardava sobre você foi excluído.",
  "privacy.may-stand":
    "Talvez ainda haja em {channels} uma mensagem com um cartão seu: o Discord nunca confirmou se a recebeu. Se você vir uma, “Retirar o cartão” na própria mensagem a remove.",
  "privacy.deleted":
    "Tudo o que eu guardava sobre você foi excluído. Os cartões compartilhados foram retirados.",
  "privacy.deleted.leftover":
    "Tudo o que eu guardava sobre você foi excluído. {why, select, closed {Não tenho acesso a} other {O Discord não me deixou remover}} {count, plural, =1 {uma mensagem} one {# mensagem} other {# mensagens}} com um cartão seu compartilhado: “Retirar o cartão” na própria mensagem ainda a remove.",

  "privacy.pages":
    "O que fica guardado e por quê, na íntegra, e os termos de uso. As duas páginas estão em inglês.",
  "privacy.pages.privacy": "A página completa sobre privacidade",
  "privacy.pages.terms": "Os termos de uso",

  "privacy.exported": "Isto é tudo o que guardo sobre você, como está armazenado.",
  "privacy.exported.file": "Tudo o que o bot guarda sobre você, em JSON",
};
