import type { insights as english } from "../en/insights.js";
import type { Texts } from "../texts.js";

export const insights: Texts<typeof english> = {
  "insights.title": "Entre os {of} cargos da matriz {version}",
  "insights.description":
    "Médias da semana típica, ponderadas por horas. O 1º tem o valor mais alto; valores iguais dividem a posição.",
  "insights.exposing.field": "Um valor alto significa mais exposto",
  "insights.shielding.field":
    "Um valor alto significa menos exposto: a IA custa mais, ou uma pessoa pesa mais",
  "insights.place": "**{rank, selectordinal, other {#º}}** de {of}{tied, select, yes {, empatado} other {}}",

  "insights.oversight.field": "Supervisão: o que exige conferir a IA",
  "insights.oversight.minutes": "{minutes} minutos por entrega",
  "insights.oversight.usd": "{usd} por semana no nível pleno",
  "insights.oversight.share": "{share} do que custa fazer a semana com IA",
  "insights.oversight.most": "O máximo em uma tarefa: {minutes} minutos por entrega. {task}.",

  "insights.levels.field": "A mesma semana em quatro níveis",
  "insights.level.entry": "Júnior",
  "insights.level.mid": "Pleno",
  "insights.level.senior": "Sênior",
  "insights.level.staff": "Staff",
  "insights.level.wage":
    "**{level}** ({usd} por ano, percentil {percentile}) · exposição **{exposure}** ± {plusMinus}",
  "insights.level.cost": "IA: {low} a {high} por semana, frente a {human} com uma pessoa",
  "insights.level.frees": "libera {hours}",
  "insights.levels.freed": "Cerca de **{hours}** por semana são liberadas em todos os níveis.",
  "insights.levels.bands": "As faixas não dependem do salário.",

  "insights.spread.field": "Cartões deste cargo compartilhados neste canal",
  "insights.spread.elsewhere":
    "Isto é de um canal de um servidor: pergunte lá e veja como se distribuem os cartões compartilhados nele.",
  "insights.spread.hidden":
    "Quem gerencia este servidor não exibe isto. “Comparar” abaixo do seu cartão e `/comparar` funcionam como sempre.",
  "insights.spread.few":
    "Antes de hoje (UTC), menos de {fewest, plural, =5 {cinco outras pessoas} one {# outra pessoa} other {# outras pessoas}} compartilharam um neste canal, e tão poucas diriam demais sobre cada uma. “Compartilhar neste canal” abaixo de um cartão o adiciona a partir de amanhã.",
  "insights.spread.people":
    "Os cartões de {people} pessoas como estavam no início do dia (UTC), sem contar o seu. Outros só contam de cinco em cinco, para que nenhum apareça sozinho.",
  "insights.spread.moved":
    "Um cartão que conta foi retirado ou compartilhado de novo hoje. Para que ninguém saiba qual, os números voltam amanhã (UTC).",
  "insights.spread.exposure": "Exposição: mediana **{median}**, metade central de {low} a {high}",
  "insights.spread.freed": "Horas liberadas: mediana **{median}**, metade central de {low} a {high}",
  "insights.spread.versions": "Feitos com as matrizes {versions}; cada um mantém seus números.",

  "insights.footer": "Matriz {version} · uma leitura de modelo, não uma pesquisa",
};
