import type { whatIf as english } from "../en/what-if.js";
import type { Texts } from "../texts.js";

export const whatIf: Texts<typeof english> = {
  "what-if.author": "{role} · 同じ時間で、もしも",
  "what-if.today.title": "{scope, select, all {すべてのタスク} other {「{task}」}}：現状のまま",
  "what-if.capability.title":
    "{scope, select, all {すべてのタスク} other {「{task}」}}：AIの能力が{capability}点変わったら",
  "what-if.reliability.title":
    "{scope, select, all {すべてのタスク} other {「{task}」}}：AIの信頼性が{reliability}点変わったら",
  "what-if.both.title":
    "{scope, select, all {すべてのタスク} other {「{task}」}}：AIの能力が{capability}点、信頼性が{reliability}点変わったら",
  "what-if.no-move": "別のバンドに移るタスクはありません。",
  "what-if.exposure.field": "曝露度",
  "what-if.freed.field": "空く時間（週）",
  "what-if.human-critical.field": "残る時間のうち「人間不可欠」の割合",
  "what-if.cost.field": "AIコスト（週）",
  "what-if.footer": "ここで試しても、カードは何も変わりません。",
  "what-if.step.capability.button": "能力 {points}",
  "what-if.step.reliability.button": "信頼性 {points}",
  "what-if.on.placeholder": "すべてのタスク、または1つだけ…",
  "what-if.on-all.option": "すべてのタスク",
  "what-if.reset.button": "リセット",
};
