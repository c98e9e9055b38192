import type { terms as english } from "../en/terms.js";
import type { Texts } from "../texts.js";

export const terms: Texts<typeof english> = {
  "unit.hours": "{value}時間",
  /** After a number: “60 点（100点満点）”, “45 分（1件あたり）”. */
  "unit.of-100": "点（100点満点）",
  "unit.of-5": "点（5点満点）",
  "unit.minutes": "分（1件あたり）",

  "band.replaceable": "代替可能",
  "band.augmented": "AI拡張",
  "band.human-led": "人間主導+AI支援",
  "band.human-critical": "人間不可欠",
  "pill.band": "{band}の領域",
  "pill.mixed": "混合領域",

  "axis.capability.name": "能力",
  "axis.capability.within": "能力",
  "axis.capability.asks": "AIの成果物のうち、そのまま使える割合",
  "axis.oversightMinutes.name": "監督の必要度",
  "axis.oversightMinutes.within": "監督の必要度",
  "axis.oversightMinutes.asks": "成果物1件の確認に人がかける時間",
  "axis.latency.name": "レイテンシ",
  "axis.latency.within": "レイテンシ",
  "axis.latency.asks": "必要なときに間に合う速さか。100なら支障なし",
  "axis.reliability.name": "信頼性",
  "axis.reliability.within": "信頼性",
  "axis.reliability.asks": "再試行や引き継ぎなしで受け入れられる成果物の割合",
  "axis.hallucinationRisk.name": "幻覚リスク",
  "axis.hallucinationRisk.within": "幻覚リスク",
  "axis.hallucinationRisk.asks": "誤った成果物のうち、正しく見えるものの割合",
  "axis.errorCost.name": "エラーコスト",
  "axis.errorCost.within": "エラーコスト",
  "axis.errorCost.asks": "見逃されたエラー1件がもたらす損失",
  "axis.integrationMinutes.name": "統合の手間",
  "axis.integrationMinutes.within": "統合の手間",
  "axis.integrationMinutes.asks": "背景情報の準備、プロンプト作成、監視",
  "axis.humanAdvantage.name": "人間の優位",
  "axis.humanAdvantage.within": "人間の優位",
  "axis.humanAdvantage.asks": "人がいなければ失われるもの",
  "axis.unitEconomicsFit.name": "経済性",
  "axis.unitEconomicsFit.asks": "AIのコストが人間のコストと比べてどれだけ割に合うか（算出値）",

  "cost.inference": "推論",
  "cost.oversight": "監督（確認者の時間）",
  "cost.redoneWork": "やり直し",
  "cost.integration": "統合",
  "cost.error": "見逃されたエラー",

  "confidence.low": "低",
  "confidence.medium": "中",
  "confidence.high": "高",

  "seniority.entry": "エントリー",
  "seniority.mid": "ミドル",
  "seniority.senior": "シニア",
  "seniority.staff": "スタッフ（上級）",
  "seniority.level": "{seniority}レベル",

  "note.estimates": "値はすべて推定です",
  "note.matrix": "マトリクス{version}",
  "note.only-you": "あなただけに表示されています。",
  "note.corpus-english": "職種名、タスク名、理由、次の一手は、マトリクスの原文（英語）のままです。",

  "list.next": "{before}、{next}",
  "list.sentences": "{before}{next}",
  "list.or": "{before}、または{next}",
};
