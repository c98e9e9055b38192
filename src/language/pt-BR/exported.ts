import type { exported as english } from "../en/exported.js";
import type { Texts } from "../texts.js";

export const exported: Texts<typeof english> = {
  "exported.json":
    "Wagecard ({role}) em JSON: a semana, todos os números, os textos; para programas e para trazê-lo de volta",
  "exported.csv":
    "Wagecard ({role}) em CSV: uma linha por tarefa com horas, faixa, eixos e custos; para planilhas",
  "exported.files":
    "Seu cartão em arquivos: o .csv abre em uma planilha, o .json tem tudo. `/wagecard importar:` com o .json traz o cartão de volta. Nenhum dos dois diz quem você é, mas quem tiver um arquivo pode ler sua semana nele: horas, tarefas e valores próprios, seu nível ou faixa salarial e os custos que resultam disso.",

  "exported.same": "Você ainda tem este cartão, com exatamente a semana do arquivo; aqui está ele.",
  "exported.back": "Seu cartão está aqui de novo.",
  "exported.copy":
    "Você ainda tem este cartão, e ele mudou desde que foi exportado. Os dois ficam guardados: este, vindo do arquivo, é um novo cartão.",
  "exported.moved":
    "O arquivo foi feito com a matriz {made}, e a matriz {latest} dá outros números, por isso eles foram recalculados{exposure, select, same {} other {: exposição {now} em vez de {before}}}.",
  "exported.guessed":
    "Os números no arquivo se baseiam em parte em um palpite: uma tarefa sua recebeu os valores de uma tarefa modelada que você nunca confirmou. Sem ele, foram recalculados{exposure, select, same {} other {: exposição {now} em vez de {before}}}.",
  "exported.edited":
    "Os números no arquivo não são os que a semana dele dá, por isso foram recalculados{exposure, select, same {} other {: exposição {now} em vez de {before}}}.",
};
