import type { card as english } from "../en/card.js";
import type { Texts } from "../texts.js";

export const card: Texts<typeof english> = {
  "card.heading": "Wagecard",
  "card.may-tip": "{more, select, yes {pende para “{band}”} other {pode passar para “{band}”}}",
  "card.summary.exposure":
    "Exposição **{exposure}** ± {plusMinus} de 100 (quanto menor, mais o trabalho se apoia em pessoas)",
  "card.week": "{hours} por semana",
  "card.week.part": "{scored} avaliadas de {all} por semana",
  "card.summary.confidence": "Confiança **{confidence}**, {level} · {week}",
  "card.cost.field": "Custo operacional da IA",
  "card.move.field": "O próximo passo",
  "card.move.freed": "Onde a IA mais libera horas: {tasks}.",
  "card.move.task": "“{title}” ({hours})",
  "card.move.none": "A IA não libera quase nada desta semana.",
  "card.move.usual": "Para uma semana típica deste cargo: {move}",
  "card.notices.field": "Observações",
  "card.footer": "Matriz {version} · {hash} · cartão {card}",

  "card.why.placeholder": "Por que uma tarefa caiu em sua faixa?",
  "card.task.placeholder": "Mudar uma tarefa: horas, eixos…",
  "card.task.option.description": "{band} · {hours}",
  "card.no-hours.option.description": "sem horas neste cartão",
  "card.walk.button": "Ajustar horas",
  "card.what-if.button": "E se…",
  "card.recompute.button": "Recalcular",
  "card.share.button": "Compartilhar neste canal",
  "card.compare.button": "Comparar",
  "card.picture.button": "Imagem",
  "card.export.button": "Exportar",

  "card.oldest-dropped": "Você pode guardar {count} cartões; o mais antigo deu lugar a este.",
  "card.first":
    "Seu primeiro cartão. Só você o vê{where, select, server {; “{share}” mostra antes o que todos veriam.} other {.}} A primeira lista abaixo dele diz por que uma tarefa caiu em sua faixa; a segunda lista e “{adjust}” mudam o que não corresponde à sua semana. `/ajuda` mostra o que mais existe.",
  "card.changed-since":
    "Seu cartão mudou depois de ter sido exibido; é assim que ele está agora. Pressione de novo para compartilhá-lo.",

  "card.cost.week":
    "**{ai}** por semana ({low} a {high}) com IA, frente a **{human}** com {voice, select, own {o seu trabalho} other {o trabalho da pessoa}}",
  "card.cost.year": "{ai} por ano frente a {human} · maior item: {line}, {share}",
  "card.cost.freed": "Horas liberadas: cerca de **{hours}** por semana",
  "card.klarna":
    "Padrão Klarna em {count, plural, =1 {uma tarefa} one {# tarefa} other {# tarefas}}: a IA é capaz, mas compensa pouco ou nada.",

  "card.note.closest":
    "{voice, select, own {Você pediu} other {O pedido foi}} “{title}”. {note} Aqui está o cargo mais próximo: {role}.",
  "card.note.not-modeled": "Esse cargo não está modelado.",
  "card.note.values-set":
    "{count, plural, one {# valor definido} other {# valores definidos}} por {voice, select, own {você} other {quem fez o cartão}} no lugar do corpus.",
  "card.note.own-tasks":
    "{count, plural, one {# tarefa definida} other {# tarefas definidas}} por {voice, select, own {você} other {quem fez o cartão}}, com os valores da tarefa modelada que {voice, select, own {você escolheu} other {a pessoa escolheu}}.",
  "card.note.guessed":
    "Os números se baseiam em parte em um palpite: {count, plural, one {uma tarefa definida} other {# tarefas definidas}} por {voice, select, own {você} other {quem fez o cartão}} {count, plural, one {recebeu} other {receberam}} os valores de tarefas modeladas que só se parecem. Ficam como estavam até o cartão ser recalculado, o que deixa de fora o que ninguém confirmou.",
  "card.note.unscored":
    "{count, plural, one {# tarefa definida} other {# tarefas definidas}} por {voice, select, own {você} other {quem fez o cartão}} ({hours} por semana) {count, plural, one {não é avaliada} other {não são avaliadas}}, porque nenhuma tarefa modelada parecida foi confirmada. Todos os números são das outras {scored}.{voice, select, own { `/tarefa` mostra quais podem ser parecidas.} other {}}",
  "card.note.wage":
    "Salário: dados nacionais dos EUA para {occupation}, uma correspondência {match, select, near {próxima} other {fraca}} para este cargo ({source}).",
  "card.note.median":
    "Calculado com o salário mediano da ocupação nos EUA, {usd} por ano, não com o salário próprio.",
  "card.note.newer":
    "Feito com a matriz {made}; já existe a {latest}. Os números ficam como estavam até o cartão ser recalculado.",
  "card.note.changed":
    "Feito com a matriz {made}, que mudou desde então. Os números ficam como estavam até o cartão ser recalculado.",
  "card.note.model-read": "Uma leitura de modelo, não uma pesquisa.",

  "card.own.values":
    "{mark} {values, plural, one {# valor definido} other {# valores definidos}} por {voice, select, own {você} other {quem fez o cartão}}",
  "card.own.tasks":
    "{mark} {tasks, plural, one {# tarefa definida} other {# tarefas definidas}} por {voice, select, own {você} other {quem fez o cartão}}",
  "card.own.both":
    "{mark} {values, plural, one {# valor} other {# valores}} e {tasks, plural, one {# tarefa} other {# tarefas}} definidos por {voice, select, own {você} other {quem fez o cartão}}",
  "card.closest": "O mais próximo de “{title}”",

  "card.picture.exposure": "Exposição (0 a 100)",
  "card.picture.share": "{hours} · {share}",
  "card.picture.tasks": "Tarefas",
  "card.picture.confidence": "Confiança",
  "card.picture.hours": "Horas",
  "card.picture.cost": "Custo operacional da IA por semana",
  "card.picture.ai": "Com IA",
  "card.picture.human": "Com uma pessoa",
  "card.picture.range": "{low} a {high}",
  "card.picture.largest": "Maior item: {line}, {share}",
  "card.picture.frees": "Libera cerca de {freed} de {hours} por semana",
  "card.picture.frees-scored": "Libera cerca de {freed} das {hours} avaliadas por semana",
  "card.picture.footer": "Matriz {version} · uma leitura de modelo, não uma pesquisa",
};
