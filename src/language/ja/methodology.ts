import type { methodology as english } from "../en/methodology.js";
import type { Texts } from "../texts.js";

export const methodology: Texts<typeof english> = {
  "methodology.title": "Wagecardの計算方法 · マトリクス{version}",
  "methodology.description":
    "1つの職種には6〜8のタスクがあり、各タスクは9つの軸を持つセルです。あなたの時間、セル、定数からカードが決まります。同じ週なら、誰でも同じカードになります。",
  "methodology.bands.field": "バンド：最初に当てはまる規則で決まる",
  "methodology.bands.human-critical": "人間の優位 ≥ {humanAdvantage}、または能力 < {capability}",
  "methodology.bands.all-three": "能力 ≥ {capability}、信頼性 ≥ {reliability}、エラーコスト ≤ {errorCost}",
  "methodology.bands.rest": "それ以外すべて",
  "methodology.exposure.field": "曝露度（0〜100）",
  "methodology.exposure":
    "能力は関門となり（{from}未満で閉じ、{full}から全開）、値そのものも反映されます。信頼性を掛け、エラーコストで割り、人間の優位で抑え、間に合わない分と割に合わない分をレイテンシと経済性で差し引きます。あなたの時間で加重します。低いほど人間の力が活きます。",
  "methodology.cost.field": "AI運用コスト",
  "methodology.cost":
    "推論、監督（確認者の時間）、やり直し、統合、見逃されたエラー。{attempts}回まで試し、その後は人が行います。1分のコストは、あなたの賃金×{loadFactor}（福利厚生込み）で計算します。**クラーナ・パターン**：能力 ≥ {capability}で、AIのコストが人間の{ratio}以上。",
  "methodology.sure.field": "どれだけ確かか",
  "methodology.sure":
    "あらかじめ固定した{draws}回の試行で、すべての軸を不確かさ（± {points}点）の分だけ動かします。確信度は、バンドが変わらなかった試行の割合です（{low}未満は低、{high}超は高）。±は10〜90パーセンタイルの幅です。",
  "methodology.sources.field": "出典",
  "methodology.sources": "記事：Wagecore、2026年5月13日。賃金：{wages}。",
  "methodology.limits.field": "限界",
  "methodology.limits":
    "モデルによる推定であり、調査ではありません。評価者は1人です。賃金は最も近い職業の米国全国統計で、完全に一致しない場合はカードに職業名を示します。基盤モデルの研究所は対象外です。",
  "methodology.footer": "すべての式と定数は、上のMETHODOLOGY.mdにあります。",
  "methodology.footer.english": "METHODOLOGY.mdは英語です。",
  "methodology.file": "方法の全体：すべての式、定数、規則、出典、限界",
};
