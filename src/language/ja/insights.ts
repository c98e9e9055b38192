import type { insights as english } from "../en/insights.js";
import type { Texts } from "../texts.js";

export const insights: Texts<typeof english> = {
  "insights.title": "マトリクス{version}の{of}職種の中での位置",
  "insights.description": "標準的な週の時間で加重した平均です。値が最も高いものが1位で、同じ値は同順位です。",
  "insights.exposing.field": "値が高いほど曝露度が高い",
  "insights.shielding.field": "値が高いほど曝露度が低い：AIの費用がかさむか、人の重みが増す",
  "insights.place":
    "{of}職種中**{rank, selectordinal, other {#位}}**{tied, select, yes {（同順位）} other {}}",

  "insights.oversight.field": "監督：AIの確認にかかるもの",
  "insights.oversight.minutes": "成果物1件あたり{minutes}分",
  "insights.oversight.usd": "ミドルレベルで週{usd}",
  "insights.oversight.share": "その週をAIで行うコストの{share}",
  "insights.oversight.most": "最も長いタスク：成果物1件あたり{minutes}分、{task}。",

  "insights.levels.field": "同じ週を4つのレベルで",
  "insights.level.entry": "エントリー",
  "insights.level.mid": "ミドル",
  "insights.level.senior": "シニア",
  "insights.level.staff": "スタッフ（上級）",
  "insights.level.wage":
    "**{level}**（年{usd}、{percentile}パーセンタイル） · 曝露度 **{exposure}** ± {plusMinus}",
  "insights.level.cost": "AIなら週{low}〜{high}、人が行えば{human}",
  "insights.level.frees": "{hours}が空く",
  "insights.levels.freed": "どのレベルでも、週に約**{hours}**が空きます。",
  "insights.levels.bands": "バンドは賃金に左右されません。",

  "insights.spread.field": "このチャンネルで共有されたこの職種のカード",
  "insights.spread.elsewhere":
    "これはサーバーのチャンネルごとの情報です。チャンネル内で使うと、そこで共有されているカードの分布がわかります。",
  "insights.spread.hidden":
    "このサーバーを管理する人が非表示にしています。カードの下の「比較」と `/比較` はこれまでどおり使えます。",
  "insights.spread.few":
    "昨日まで（UTC）にこのチャンネルで共有したほかの人は{fewest, plural, other {#人}}未満です。人数が少ないと1人ひとりのことがわかりすぎるため、表示しません。カードの下の「このチャンネルで共有」を押すと、明日から加わります。",
  "insights.spread.people":
    "今日の始まり（UTC）の時点での{people}人のカード（自分のカードは除く）。1枚だけが目立たないよう、5人単位で反映します。",
  "insights.spread.moved":
    "集計中のカードが今日取り消されたか、共有し直されました。どのカードかわからないよう、数値は明日（UTC）から再び表示します。",
  "insights.spread.exposure": "曝露度：中央値 **{median}**、中央の半数は{low}〜{high}",
  "insights.spread.freed": "空く時間：中央値 **{median}**、中央の半数は{low}〜{high}",
  "insights.spread.versions": "マトリクス{versions}で作成。数値はそれぞれのままです。",

  "insights.footer": "マトリクス{version} · モデルによる推定であり、調査ではありません",
};
