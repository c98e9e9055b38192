import type { card as english } from "../en/card.js";
import type { Texts } from "../texts.js";

export const card: Texts<typeof english> = {
  "card.heading": "Wagecard",
  "card.may-tip": "{more, select, yes {「{band}」寄り} other {「{band}」に傾く可能性あり}}",
  "card.summary.exposure": "曝露度 **{exposure}** ± {plusMinus}（100点満点、低いほど人間の力が活きる）",
  "card.week": "週{hours}",
  "card.week.part": "週{all}のうち{scored}を評価",
  "card.summary.confidence": "確信度 **{confidence}**（{level}） · {week}",
  "card.cost.field": "AI運用コスト",
  "card.move.field": "次の一手",
  "card.move.freed": "AIで最も時間が空くのは、{tasks}です。",
  "card.move.task": "「{title}」（{hours}）",
  "card.move.none": "この週では、AIで空く時間はほとんどありません。",
  "card.move.usual": "この職種の典型的な1週間では：{move}",
  "card.notices.field": "ご留意ください",
  "card.footer": "マトリクス{version} · {hash} · カード {card}",

  "card.why.placeholder": "タスクがそのバンドになった理由は？",
  "card.task.placeholder": "タスクを変更：時間、軸…",
  "card.task.option.description": "{band} · {hours}",
  "card.no-hours.option.description": "このカードでは時間なし",
  "card.walk.button": "時間を調整",
  "card.what-if.button": "もしも…",
  "card.recompute.button": "再計算",
  "card.share.button": "このチャンネルで共有",
  "card.compare.button": "比較",
  "card.picture.button": "画像",
  "card.export.button": "エクスポート",

  "card.oldest-dropped":
    "保存できるカードは{count}枚までのため、最も古いカードをこのカードに入れ替えました。",
  "card.first":
    "初めてのカードができました。あなたにしか見えません。{where, select, server {「{share}」を押すと、まず全員に見える内容を確認できます。} other {}}下の1つ目のリストでは、タスクがそのバンドになった理由がわかります。2つ目のリストと「{adjust}」では、実際の週と違うところを直せます。ほかにできることは `/ヘルプ` をご覧ください。",
  "card.changed-since":
    "表示したあとにカードが変わっていました。これが現在のカードです。共有するには、もう一度押してください。",

  "card.cost.week":
    "週あたり：AIなら**{ai}**（{low}〜{high}）、{voice, select, own {あなた} other {カードの持ち主}}が行えば**{human}**",
  "card.cost.year": "年あたり：AIなら{ai}、人なら{human} · 最大の項目：{line}、{share}",
  "card.cost.freed": "空く時間：週に約**{hours}**",
  /** Without a full stop: it is a line among others, and one comes after it where the picture is read aloud. */
  "card.klarna":
    "クラーナ・パターンのタスク{count, plural, other {#件}}：能力は足りても、ほとんど、またはまったく割に合わない",

  "card.note.closest":
    "{voice, select, own {お探しの職種} other {持ち主が探した職種}}は「{title}」です。{note} 最も近い職種の{role}を表示しています。",
  "card.note.not-modeled": "モデルの対象外です。",
  "card.note.values-set":
    "マトリクスの値の代わりに{voice, select, own {あなた} other {カードの持ち主}}が設定した値が{count, plural, other {#個}}あります。",
  "card.note.own-tasks":
    "{voice, select, own {あなた} other {カードの持ち主}}独自のタスクが{count, plural, other {#件}}あり、{voice, select, own {あなた} other {持ち主}}が選んだタスクの値を使っています。",
  "card.note.guessed":
    "数値の一部は推測に基づいています。{voice, select, own {あなた} other {カードの持ち主}}独自のタスク{count, plural, other {#件}}に、名前が似ているだけのタスクの値が使われています。再計算するまで数値は変わりません。再計算すると、確認されていないものは除かれます。",
  "card.note.unscored":
    "{voice, select, own {あなた} other {カードの持ち主}}独自のタスク{count, plural, other {#件}}（週{hours}）は、似たタスクが確認されていないため評価していません。数値はすべて残りの{scored}についてのものです。{voice, select, own {似たタスクの候補は `/タスク` で見られます。} other {}}",
  "card.note.wage":
    "賃金：{occupation}の米国全国統計（{source}）。この職種{match, select, near {に近い} other {とは関連の弱い}}職業の値です。",
  "card.note.median": "本人の給与ではなく、職業の米国の賃金の中央値（年{usd}）で計算しています。",
  "card.note.newer":
    "マトリクス{made}で作成したカードです。その後{latest}が出ていますが、再計算するまで数値は変わりません。",
  "card.note.changed":
    "マトリクス{made}で作成したカードです。マトリクスはその後変わりましたが、再計算するまで数値は変わりません。",
  "card.note.model-read": "モデルによる推定であり、調査ではありません。",

  "card.own.values":
    "{mark} {voice, select, own {あなた} other {カードの持ち主}}が設定した値が{values, plural, other {#個}}あります",
  "card.own.tasks":
    "{mark} {voice, select, own {あなた} other {カードの持ち主}}独自のタスクが{tasks, plural, other {#件}}あります",
  "card.own.both":
    "{mark} {voice, select, own {あなた} other {カードの持ち主}}が設定した値が{values, plural, other {#個}}、独自のタスクが{tasks, plural, other {#件}}あります",
  "card.closest": "「{title}」に最も近い職種です",

  "card.picture.exposure": "曝露度（100点満点）",
  "card.picture.share": "{hours} · {share}",
  "card.picture.tasks": "タスク",
  "card.picture.confidence": "確信度",
  "card.picture.hours": "時間",
  "card.picture.cost": "AI運用コスト（週）",
  "card.picture.ai": "AIで実行",
  "card.picture.human": "人が実行",
  "card.picture.range": "{low}〜{high}",
  "card.picture.largest": "最大の項目：{line}、{share}",
  "card.picture.frees": "週{hours}のうち約{freed}が空く",
  "card.picture.frees-scored": "評価した週{hours}のうち約{freed}が空く",
  "card.picture.footer": "マトリクス{version} · モデルによる推定であり、調査ではありません",
};
