import type { whatIf as english } from "../en/what-if.js";
import type { Texts } from "../texts.js";

export const whatIf: Texts<typeof english> = {
  "what-if.author": "{role} · as mesmas horas, e se",
  "what-if.today.title": "Como é hoje, em {scope, select, all {todas as tarefas} other {“{task}”}}",
  "what-if.capability.title":
    "IA com capacidade {capability} em {scope, select, all {todas as tarefas} other {“{task}”}}",
  "what-if.reliability.title":
    "IA com confiabilidade {reliability} em {scope, select, all {todas as tarefas} other {“{task}”}}",
  "what-if.both.title":
    "IA com capacidade {capability} e confiabilidade {reliability} em {scope, select, all {todas as tarefas} other {“{task}”}}",
  "what-if.no-move": "Nenhuma tarefa passa para outra faixa.",
  "what-if.exposure.field": "Exposição",
  "what-if.freed.field": "Horas liberadas por semana",
  "what-if.human-critical.field": "Parcela “Humano indispensável” do que resta",
  "what-if.cost.field": "Custo da IA por semana",
  "what-if.footer": "Um “e se” não muda nada no seu cartão.",
  "what-if.step.capability.button": "Capacidade {points}",
  "what-if.step.reliability.button": "Confiabilidade {points}",
  "what-if.on.placeholder": "Em todas as tarefas, ou em uma…",
  "what-if.on-all.option": "Em todas as tarefas",
  "what-if.reset.button": "Redefinir",
};
