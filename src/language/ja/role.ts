import type { role as english } from "../en/role.js";
import type { Texts } from "../texts.js";

export const role: Texts<typeof english> = {
  "role.page.tasks.button": "タスクと軸",
  "role.page.questions.button": "問いと次の一手",
  "role.page.outside.button": "外部の指標",
  "role.insights.button": "インサイト",
  "role.walk.button": "自分のカードを作る",
  "role.footer": "マトリクス{version} · {since}から収録 · 標準的な週であり、あなたの週ではありません",

  "role.exposure":
    "曝露度 **{exposure}** ± {plusMinus}（100点満点）、{of}職種中{rank}位（1位が最も曝露度が高い）",
  "role.axis.capability": "能力 **{value}**",
  "role.axis.oversightMinutes": "監督（分） **{value}**",
  "role.axis.latency": "レイテンシ **{value}**",
  "role.axis.reliability": "信頼性 **{value}**",
  "role.axis.hallucinationRisk": "幻覚リスク **{value}**",
  "role.axis.errorCost": "エラーコスト **{value}**",
  "role.axis.integrationMinutes": "統合（分） **{value}**",
  "role.axis.humanAdvantage": "人間の優位 **{value}**",
  "role.axis.unitEconomicsFit": "経済性 **{value}**",

  "role.horizon": "見通しの期間：{horizon}",
  "role.move.field": "次の一手",
  "role.not-modeled.field": "モデルの対象外",

  "role.outside.intro":
    "公表されている指標による、ホワイトカラー職業の中でのこの職業の位置です。100が最も高い曝露度を表します（SOC {soc}、{match, select, exact {完全に一致} near {近い職業} other {関連の弱い職業}}{noted, select, yes {：{note}} other {}}）。",
  "role.outside.ilo": "{measure}：1点満点中**{score}**、{gradients}。",
  "role.outside.either": "{first}または{second}",
  "role.outside.agreement":
    "5つの指標は{low}から{high}まで、{spread, plural, other {#点}}の開きがあります。{agreement, select, none {大きく食い違うため、どれか1つだけで判断しないでください。} some {指標は一致していません。} other {おおむね一致しています。}}",
  "role.outside.here": "ここでは：標準的な週の曝露度で**{of}職種中{rank}位**（1位が最も曝露度が高い）。",
  "role.outside.missing": "この職種の外部の指標は、まだ調べられていません。",
  "role.outside.sources.field": "出典",
};
