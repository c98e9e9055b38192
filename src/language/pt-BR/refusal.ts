import type { refusal as english } from "../en/refusal.js";
import type { Texts } from "../texts.js";

export const refusal: Texts<typeof english> = {
  "refusal.hours-not-understood":
    "“{typed}” não serve como número de horas: informe de 0 a {most} horas, em meias horas, como {example}.",
  "refusal.hours-of-task":
    "{given, select, nothing {Falta o número de horas} other {“{typed}” não serve como número de horas}} de “{task}”: informe de 0 a {most} horas, em meias horas, como {example}.",
  "refusal.week-too-long":
    "Isso daria {total} por semana, e aqui uma semana tem no máximo {most}. Tire horas de outra tarefa primeiro.",
  "refusal.no-hours-yet":
    "Um cartão precisa de {least} a {most} horas ao todo: coloque pelo menos uma hora em alguma tarefa.",
  "refusal.no-scored-hours":
    "Só com estas horas não dá para fazer um cartão: todas estão em tarefas suas, e nenhuma tarefa modelada parecida foi confirmada. Coloque pelo menos uma hora em uma tarefa do cargo, ou abra a sua com `/tarefa` e escolha com qual ela se parece.",
  "refusal.hours-count":
    "{count, plural, one {Informe # número de horas, para esta tarefa} other {Informe # números de horas, um por tarefa nesta ordem}} (li {given}): {tasks}. Uma semana típica: `{example}`.",
  "refusal.unknown-role":
    "Não conheço nenhum cargo chamado “{typed}”. Escolha um na lista que `/wagecard cargo:` mostra enquanto você digita, ou use só `/wagecard` para ver um menu.",
  "refusal.not-modeled":
    "“{title}” não está entre os cargos modelados. {note} `/wagecard` mostra os que estão.",
  "refusal.walk-gone":
    "Este percurso terminou, foi substituído ou é de outra pessoa. `/wagecard` continua o seu ou começa um.",
  "refusal.walk-under-way":
    "Você tem outro percurso em andamento. Conclua ou cancele-o primeiro: `/wagecard` o mostra.",
  "refusal.card-gone":
    "Este cartão não está mais guardado ou é de outra pessoa. `/wagecard` mostra os seus ou faz um.",
  "refusal.no-card": "Você ainda não tem um cartão. `/wagecard cargo:` faz um em poucos minutos.",
  "refusal.task-gone": "Esta tarefa não está mais no cartão. `/tarefa` mostra as que estão.",
  "refusal.axis-not-understood":
    "{axis} vai de {min} a {max}; “{typed}” não serve. Nada foi mudado; pressione de novo e informe um número nesse intervalo.",
  "refusal.not-in-matrix":
    "A matriz {version} não conhece este cargo ou uma das tarefas dele. O cartão mantém seus números; `/wagecard` faz um novo.",
  "refusal.outdated":
    "Este cartão foi feito com a matriz {made}, que mudou desde então, e eu não misturo as duas. Abra o cartão com `/wagecard`, pressione “{button}” e pergunte de novo.",
  "refusal.guessed-match":
    "Os números deste cartão se baseiam em parte em um palpite: uma tarefa sua recebeu os valores de uma tarefa modelada que você nunca confirmou. Abra o cartão com `/wagecard`, pressione “{button}” e tente de novo. `/tarefa` mostra com qual a sua pode se parecer.",
  "refusal.own-tasks-full":
    "Um cartão tem espaço para {most} tarefas suas. Remova uma com `/tarefa` primeiro.",
  "refusal.own-title-missing":
    "Nada foi adicionado: uma tarefa precisa de um nome. Pressione de novo e dê a ela um nome de poucas palavras.",
  "refusal.unknown-button":
    "Não conheço mais este botão; ele vem de uma versão anterior. `/wagecard` mostra onde você está.",
  "refusal.unknown-command":
    "Não conheço este comando; ele vem de outra versão minha. `/ajuda` mostra os comandos que tenho.",
  "refusal.typed-kept": "O que você digitou continua no formulário quando você o abrir de novo.",
  "refusal.not-in-server":
    "Cartões são compartilhados e colocados em um mural no canal de um servidor, onde outras pessoas podem vê-los; e aqui não é um. `/comparar cargo:` também funciona aqui.",
  "refusal.share-gone":
    "Este cartão foi retirado, ou quem o compartilhou já compartilhou um mais novo. `/comparar` mostra o mural deste canal.",
  "refusal.not-shared-here":
    "{who, select, known {{name} não compartilhou nenhum cartão neste canal.} other {Esta pessoa não compartilhou nenhum cartão neste canal.}} Só dá para comparar com cartões compartilhados; `/comparar` mostra de quem eles são.",
  "refusal.not-a-shared-card":
    "Esta mensagem não é um Wagecard compartilhado, ou o cartão foi retirado. `/comparar` mostra os cartões deste canal.",
  "refusal.not-yours":
    "Só quem compartilhou o cartão pode retirá-lo. Se ele não deveria estar aqui, peça a essa pessoa, ou a alguém que possa excluir mensagens neste canal.",
  "refusal.with-yourself":
    "Esse é seu próprio cartão. Compare com outra pessoa que tenha compartilhado um aqui, ou com um cargo: `/comparar cargo:`.",
  "refusal.with-both": "Informe `com:` ou `cargo:`, não os dois: comparam-se dois cartões por vez.",
  "refusal.shared-outdated":
    "Este cartão foi feito com a matriz {made}, que mudou desde então, e eu não misturo as duas. Peça a quem o compartilhou que o recalcule e o compartilhe de novo.",
  "refusal.shared-guessed":
    "Os números deste cartão se baseiam em parte em um palpite sobre uma tarefa definida por quem o fez, e eu não dou razões para palpites. Peça a quem o compartilhou que o recalcule e o compartilhe de novo.",
  "refusal.board-full": "O mural deste canal está cheio ({most} cartões). Compartilhe em outro canal.",
  "refusal.shared-everywhere":
    "Você tem cartões compartilhados em {most} canais, que é o máximo que eu guardo. Retire um primeiro.",
  "refusal.sharing-elsewhere": "Neste canal não se compartilham cartões. Compartilhe o seu em {channels}.",
  "refusal.sharing-off":
    "Compartilhar cartões está desativado neste servidor, então o seu continua privado. “{picture}” e “{export}” abaixo dele o entregam a você em arquivo; quem gerencia o servidor pode permitir o compartilhamento com `/configurações`.",
  "refusal.may-not-post":
    "Você não pode enviar mensagens neste canal, então seu cartão não pode ser compartilhado aqui. Compartilhe-o em um canal onde você possa escrever.",
  "refusal.board-off":
    "O compartilhamento de cartões está desativado neste canal pelas configurações do servidor, e o mural dele não é mostrado. `/comparar cargo:` compara com uma função.",
  "refusal.not-a-moderator":
    "Só quem pode gerenciar as mensagens deste canal pode remover do mural os cartões de outras pessoas.",
  "refusal.share-removed":
    "Alguém que gerencia as mensagens deste canal removeu seu cartão daqui. Seu próprio cartão continua guardado: `/wagecard` mostra ele.",
  "refusal.not-a-manager":
    "Só quem pode gerenciar este servidor pode ver e mudar as configurações dele. Peça a uma dessas pessoas; `/ajuda` mostra o que todos podem fazer.",
  "refusal.too-fast":
    "Isso foi mais rápido do que consigo acompanhar. Nada foi mudado; tente de novo em {seconds, plural, =1 {um segundo} one {# segundo} other {# segundos}}.",
  "refusal.too-soon":
    "Você pressionou tão pouco tempo depois de a mensagem mudar que talvez quisesse outra coisa. Nada foi feito. Se for isso mesmo, pressione mais uma vez.",
  "refusal.too-many-pictures":
    "Esse é o máximo de imagens que desenho por pessoa de uma vez. Pressione de novo em {seconds, plural, =1 {um segundo} one {# segundo} other {# segundos}}.",
  // “Usar aplicativos externos” is what Discord calls the permission in Portuguese.
  "refusal.not-public":
    "Este servidor mostra só a você o que eu publico, então seu cartão não foi compartilhado. Compartilhe-o em um servidor em que eu esteja, ou peça a quem gerencia este que me adicione ou permita “Usar aplicativos externos”.",
  "refusal.studio-full":
    "Estou desenhando o máximo de imagens que consigo de uma vez. Pressione de novo em meio minuto.",
  "refusal.studio-closed":
    "Estou sendo reiniciado, e esta imagem não foi desenhada. Pressione de novo em um minuto.",
  "refusal.file-gone":
    "Não consegui obter este arquivo do Discord. Anexe-o de novo e envie o comando outra vez.",
  "refusal.file-too-large":
    "Este arquivo é grande demais para ser um cartão exportado: o máximo é {kib} KiB. Envie o arquivo .json que “{button}” abaixo de um cartão gera.",
  "refusal.not-an-export":
    "Este arquivo não é um cartão exportado. Envie o arquivo .json que “{button}” abaixo de um cartão gera; o .csv é só para planilhas.",
  "refusal.export-newer":
    "Este arquivo tem o formato {version} de um cartão exportado, e eu conheço os formatos até o {known}. Exporte o cartão de novo onde este bot funciona, ou peça que o bot seja atualizado.",
  "refusal.export-value":
    "Nada foi importado: “{field}” no arquivo não serve. O que serviria: {allowed}. Corrija esse valor, ou exporte o cartão de novo.",
  "refusal.export-value.range":
    "{from} a {to}{unit, select, points { pontos} minutes { minutos} hours { horas, de meia em meia} total { horas no total} other {}}",
  "refusal.import-alone":
    "Um arquivo traz seu próprio cargo, horas e salário. Informe só `importar:` e mude o cartão depois.",

  "refusal.late":
    "Isto está demorando mais do que deveria. O que você fez não se perdeu: a resposta chega aqui. Se não chegar, tente de novo e passe este ID ao administrador do servidor: `{id}`.",
  "refusal.late-form": "O formulário não pôde ser aberto a tempo. Pressione o botão de novo.",
  "refusal.busy":
    "Minha memória não responde no momento. Nada do que você viu confirmado se perdeu; tente de novo em alguns segundos. Se continuar, passe este ID ao administrador do servidor: `{id}`.",
  "refusal.unreadable":
    "{kind, select, walks {Seu percurso não pode mais ser lido.} people {O que eu guardava dos seus cartões não pode mais ser lido.} settings {O que foi definido para este servidor não pode mais ser lido.} other {O que foi compartilhado aqui não pode mais ser lido.}} Isso fica guardado à parte, não foi descartado; a partir daqui, você começa do zero. Um administrador pode verificar com este ID: `{id}`.",
  "refusal.failure":
    "Algo deu errado do meu lado, e nada do que você viu confirmado se perdeu. Tente de novo; se continuar, passe este ID ao administrador do servidor: `{id}`.",
};
