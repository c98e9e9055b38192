import type { board as english } from "../en/board.js";
import type { Texts } from "../texts.js";

export const board: Texts<typeof english> = {
  "board.heading": "このチャンネルのWagecard",
  "board.order.exposure.title": "カード{count, plural, other {#枚}}、曝露度の高い順",
  "board.order.human-critical.title": "カード{count, plural, other {#枚}}、「人間不可欠」の割合が高い順",
  "board.order.freed.title": "カード{count, plural, other {#枚}}、空く時間の多い順",
  "board.order.newest.title": "カード{count, plural, other {#枚}}、新しい順",
  "board.order.exposure.option": "曝露度の高い順",
  "board.order.human-critical.option": "「人間不可欠」の割合が高い順",
  "board.order.freed.option": "空く時間の多い順",
  "board.order.newest.option": "新しい順",

  "board.sort.placeholder": "並べ替え…",
  "board.with.placeholder": "自分のカードと比較する相手…",
  "board.previous.button": "前へ",
  "board.next.button": "次へ",
  "board.picture.button": "画像",
  "board.take-back.button": "自分のカードを取り下げる",

  "board.remove.placeholder": "このボードからカードを外す…",
  "board.remove.ask":
    "{name} さんのカードをこのチャンネルから外しますか？ボードから外れ、メッセージも削除されます。本人のカードは残り、ボードを見たときに知らされます。",
  "board.remove.button": "外す",
  "board.keep.button": "残す",
  "board.removed": "カードを外しました。ボードから外れ、メッセージも削除されました。",
  "board.removed.leftover":
    "カードはボードから外れました。{why, select, closed {メッセージにはアクセスできません。} other {メッセージは、Discord の応答がなく、まだ削除できていません。}}メッセージはご自身で削除してください。",
  "board.off.standing":
    "以前にここで共有されたカード{count, plural, other {#枚}}は、取り下げられるか外されるまで残ります。",

  "board.empty":
    "このチャンネルでカードを共有した人はまだいません。`/wagecard 職種:` でカードを作り、その下の「{button}」を押すと、ここに載って誰でも比較できるようになります。",
  "board.row.figures": "{pill} · 曝露度 **{exposure}** ± {margin} · {hours}が空く",
  "board.row.on-its-way": "チャンネルへ送信中",
  "board.totals.field": "全員の合計（週）",
  "board.totals.hours": "合計{hours}、うち約**{freed}**が空く",
  "board.totals.cost":
    "AI運用コストは{low}〜{high}、人が行う場合は{human}（AIは人の{lowRatio}〜{highRatio}倍）",
  "board.page": "{page}/{pages}ページ",
  "board.not-on-it": "あなたのカードは載っていません。カードの下の「{button}」で載せられます",
  "board.margins": "±はカードごとの値です",
  "board.named": "独自の値や最も近い職種での代用は各カードに表示",

  "board.picture.person": "メンバー",
  "board.picture.exposure": "曝露度（100点満点）",
  "board.picture.mix": "バンド別の週",
  "board.picture.freed": "空く時間/週",
  "board.picture.totals":
    "全員の合計（週）：{hours}、うち約{freed}が空く · AI運用コストは{low}〜{high}、人が行う場合は{human}（AIは人の{lowRatio}〜{highRatio}倍）",
  "board.picture.footer": "±はカードごとの値です · モデルによる推定であり、調査ではありません",
};
