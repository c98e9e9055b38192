import type { compare as english } from "../en/compare.js";
import type { Texts } from "../texts.js";

export const compare: Texts<typeof english> = {
  "compare.heading": "Dois Wagecards lado a lado",
  "compare.side.you": "Você",
  "compare.side.role": "{role}, semana típica",
  "compare.side.exposure": "Exposição **{exposure}** ± {margin}",
  "compare.side.confidence": "Confiança {share}, {level}",
  "compare.side.hours": "{week}, libera {freed}",
  "compare.side.cost": "Custo da IA: {low} a {high}\nfrente a {human} com uma pessoa",
  "compare.picture.button": "Imagem",

  "compare.differs.field": "O que muda",
  "compare.exposure": "**Exposição.** {verdict}",
  "compare.verdict.none":
    "Sem diferença clara de exposição: {by, plural, one {# ponto fica} other {# pontos ficam}} dentro dos dois ± somados ({margin}).",
  "compare.verdict.higher":
    "{who, select, you {Sua semana está} person {A semana de {name} está} other {A semana típica está}} {by, plural, one {# ponto} other {# pontos}} mais exposta, mais do que os dois ± somados ({margin}).",
  "compare.freed.same": "**Horas liberadas.** Iguais.",
  "compare.freed.more":
    "**Horas liberadas.** {hours} a mais {who, select, you {na sua semana} person {na semana de {name}} other {na semana típica}}.",
  "compare.cost.same": "**Custo da IA.** Sem diferença: os dois intervalos se sobrepõem.",
  "compare.cost.lower":
    "**Custo da IA.** Menor {who, select, you {na sua semana} person {na semana de {name}} other {na semana típica}}; os dois intervalos não se encontram.",
  "compare.roles-differ": "Os cargos são diferentes: {first} e {second}.",

  "compare.tasks.title": "Tarefa por tarefa",
  "compare.bands.title": "Faixa por faixa",
  "compare.task.own": "{title} (tarefa própria)",
  "compare.task.no-hours": "sem horas",
  "compare.cause.hours":
    "{hours} a mais {who, select, you {na sua semana} person {na semana de {name}} other {na semana típica}}",
  // Axes are masculine or feminine, so who set the value stands after a colon.
  "compare.cause.override":
    "{axis} {first} | {second}, quem definiu: {who, select, you {você} both {você e {name}} other {{name}}}",
  "compare.cause.version": "as matrizes são diferentes",
  "compare.cause.only-one": "só em um dos cartões",
  "compare.matrices": "Matrizes {first} e {second}: os números das duas são mostrados, não misturados",

  "compare.picture.cost": "Custo semanal: IA {low} a {high}, uma pessoa {human}",
  "compare.picture.freed": "Libera cerca de {hours} por semana",
  "compare.picture.more": "e mais {count, plural, one {# tarefa} other {# tarefas}}",
  "compare.picture.footer": "{versions} · uma leitura de modelo, não uma pesquisa",
};
