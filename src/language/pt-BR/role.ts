import type { role as english } from "../en/role.js";
import type { Texts } from "../texts.js";

export const role: Texts<typeof english> = {
  "role.page.tasks.button": "Tarefas e eixos",
  "role.page.questions.button": "Perguntas, próximo passo",
  "role.page.outside.button": "Medidas externas",
  "role.insights.button": "Panorama",
  "role.walk.button": "Fazer meu cartão",
  "role.footer": "Matriz {version} · na matriz desde {since} · a semana típica, não a sua",

  "role.exposure":
    "Exposição **{exposure}** ± {plusMinus} de 100, número {rank} de {of} cargos (1 é o mais exposto)",
  "role.axis.capability": "capacidade **{value}**",
  "role.axis.oversightMinutes": "min de supervisão **{value}**",
  "role.axis.latency": "latência **{value}**",
  "role.axis.reliability": "confiabilidade **{value}**",
  "role.axis.hallucinationRisk": "risco de aluc. **{value}**",
  "role.axis.errorCost": "custo de erro **{value}**",
  "role.axis.integrationMinutes": "min de integração **{value}**",
  "role.axis.humanAdvantage": "vantagem humana **{value}**",
  "role.axis.unitEconomicsFit": "viabilidade econ. **{value}**",

  "role.horizon": "Horizonte: {horizon}",
  "role.move.field": "O próximo passo",
  "role.not-modeled.field": "O que não está modelado",

  "role.outside.intro":
    "Onde medidas publicadas situam a ocupação entre as de escritório, 100 é a mais exposta (SOC {soc}, {match, select, exact {correspondência exata} near {correspondência próxima} other {correspondência fraca}}{noted, select, yes {: {note}} other {}}).",
  "role.outside.ilo": "{measure}: pontuação **{score}** de 1, {gradients}.",
  "role.outside.either": "{first} ou {second}",
  "role.outside.agreement":
    "As cinco ficam entre {low} e {high}: {spread, plural, one {# ponto} other {# pontos}} de distância. {agreement, select, none {Elas divergem muito, então não tome nenhuma isoladamente.} some {Elas divergem.} other {Elas concordam, em linhas gerais.}}",
  "role.outside.here":
    "Aqui: número **{rank} de {of}** cargos por exposição em uma semana típica (1 é o mais exposto).",
  "role.outside.missing": "Ninguém pesquisou ainda as medidas externas deste cargo.",
  "role.outside.sources.field": "Fontes",
};
