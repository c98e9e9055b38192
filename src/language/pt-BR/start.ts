import type { start as english } from "../en/start.js";
import type { Texts } from "../texts.js";

export const start: Texts<typeof english> = {
  "start.title": "Seu Wagecard",
  "start.description":
    "Diga qual é seu cargo e como você passa sua semana. Tarefa por tarefa, o cartão mostra quanto essa semana está exposta à IA, com que confiança, quanto custaria de verdade fazê-la com IA e o que fazer a respeito.",
  "start.walk": "Você tem um percurso em andamento como **{role}**.",
  "start.resume.button": "Continuar meu percurso",
  "start.open.placeholder": "Abrir um cartão salvo…",
  "start.role.placeholder": "Escolha um cargo…",

  "start.under-way.title": "Você tem um percurso em andamento",
  "start.under-way.description":
    "Ele é para **{role}**. Começar como **{wanted}** o encerra; os cartões que você já fez ficam.",
  "start.fresh.button": "Recomeçar como {role}",
  "start.resumed": "Você já tinha começado este percurso; ele continua de onde você parou.",

  "start.choose": "Não conheço nenhum cargo chamado “{typed}”. Escolha aquele que você quis dizer.",
  "start.choose.hours":
    "{fits, select, all {Suas horas são mantidas.} some {Suas horas são mantidas se ele tiver {count, plural, one {# tarefa} other {# tarefas}}; senão, eu pergunto.} other {Nenhum deles tem {count, plural, one {# tarefa} other {# tarefas}}, então pergunto as horas de novo.}}",
  "start.unknown":
    "Não conheço o trabalho “{typed}” e prefiro não adivinhar. Por enquanto, meus cartões cobrem os cargos abaixo: escolha um se ele for parecido com a sua semana.",
  "start.no-role":
    "{given, select, hours {Você informou horas, mas nenhum cargo. Escolha o cargo a que elas se referem.} other {Você não informou nenhum cargo. Escolha um.}}",
  "start.choose.placeholder": "Você quis dizer…",
  "start.closest.option": "{title} (mais próximo: {role})",
};
