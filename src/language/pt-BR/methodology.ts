import type { methodology as english } from "../en/methodology.js";
import type { Texts } from "../texts.js";

export const methodology: Texts<typeof english> = {
  "methodology.title": "Como um Wagecard é calculado · matriz {version}",
  "methodology.description":
    "Um cargo tem de seis a oito tarefas; cada uma é uma célula com nove eixos. Suas horas, as células e as constantes dão o cartão: a mesma semana, o mesmo cartão, para todo mundo.",
  "methodology.bands.field": "Qual faixa: a primeira regra que se cumpre",
  "methodology.bands.human-critical": "vantagem humana ≥ {humanAdvantage}, ou capacidade < {capability}",
  "methodology.bands.all-three":
    "capacidade ≥ {capability}, confiabilidade ≥ {reliability}, custo de erro ≤ {errorCost}",
  "methodology.bands.rest": "todo o resto",
  "methodology.exposure.field": "Exposição, de 0 a 100",
  "methodology.exposure":
    "A capacidade é a porta (fechada abaixo de {from}, aberta a partir de {full}) e também conta, a confiabilidade multiplica, o custo de erro divide, a vantagem humana amortece, latência e viabilidade econômica descontam o que não chega a tempo ou não compensa. Ponderada pelas suas horas. Quanto menor, mais o trabalho se apoia em pessoas.",
  "methodology.cost.field": "Custo operacional da IA",
  "methodology.cost":
    "Inferência, supervisão (tempo de revisão), retrabalho, integração, erros que passam despercebidos; até {attempts} tentativas, depois uma pessoa faz. Os minutos custam seu salário × {loadFactor} (benefícios). **Padrão Klarna**: capacidade ≥ {capability} e a IA custa {ratio} do custo humano ou mais.",
  "methodology.sure.field": "Grau de confiança",
  "methodology.sure":
    "{draws} simulações fixas movem cada eixo conforme sua incerteza (± {points} pontos). A confiança é a parcela das simulações em que uma faixa se mantém: baixa abaixo de {low}, alta acima de {high}. O ± vai do percentil 10 ao 90.",
  "methodology.sources.field": "Fontes",
  "methodology.sources": "Artigo: Wagecore, 13 de maio de 2026. Salários: {wages}.",
  "methodology.limits.field": "Limites",
  "methodology.limits":
    "Uma leitura de modelo, não uma pesquisa. Um só avaliador. Os salários são dados nacionais dos EUA da ocupação mais próxima; seu cartão a nomeia quando a correspondência não é exata. Laboratórios de modelos fundacionais não estão modelados.",
  "methodology.footer": "METHODOLOGY.md acima tem todas as fórmulas e constantes.",
  "methodology.footer.english": "METHODOLOGY.md está em inglês.",
  "methodology.file": "O método inteiro: todas as fórmulas, constantes, regras, fontes e limites",
};
