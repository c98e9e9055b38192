import type { shared as english } from "../en/shared.js";
import type { Texts } from "../texts.js";

export const shared: Texts<typeof english> = {
  "shared.heading": "{name}さんのWagecard",
  "shared.compare.button": "自分のカードと比較",
  "shared.picture.button": "画像",
  "shared.board.button": "ボード",
  "shared.take-back.button": "取り下げる",

  "shared.preview":
    "**まだ共有していません。** {channel} の全員に、あなたの名前でこの内容が見えます。職種、各タスクの時間、下のすべての数値です。見た人は理由を尋ねたり、比較したり、画像にしたりできます。",
  "shared.preview.own": "あなたが追加したタスクや設定した値も示されます。",
  "shared.preview.median":
    "あなたの給与範囲は公開されません。すべて職業の賃金の中央値で計算しているため、あなた自身のカードとは数値が異なります。",
  "shared.preview.level": "コストはカードに示されるレベルから計算しています。",
  "shared.post.button": "このチャンネルに投稿",
  "shared.not-now.button": "今はしない",
  "shared.not-now": "何も共有していません。カードの下の「{button}」で、この確認をもう一度表示できます。",

  "shared.now":
    "このカードはチャンネルの全員に見えるようになり、ボード（`/比較`）にも載りました。この後の変更は、もう一度共有するまで、あなたにしか見えません。",
  "shared.already": "このカードは、このままの内容ですでにここで共有されています。",
  "shared.on-its-way":
    "このカードをチャンネルへ送信中です。表示されない場合は、「{button}」を押してから、もう一度共有してください。",
  "shared.leftover":
    "このカードはチャンネルの全員に見えるようになりました。{why, select, closed {ここで以前に共有したカードのメッセージにはアクセスできません。} other {ここで以前に共有したカードのメッセージは、Discord の応答がなく、まだ削除できていません。}}削除するには、そのメッセージの「{button}」を押してください。",
  "shared.overtaken":
    "この共有は、後からの共有に置き換わったか、その間に取り下げられました。メッセージは削除しました。",
  "shared.overtaken-leftover":
    "この共有は、後からの共有に置き換わったか、その間に取り下げられました。{why, select, closed {そのメッセージにはアクセスできません。} other {そのメッセージは、Discord の応答がなく、まだ削除できていません。}}削除するには、メッセージの「{button}」を押してください。",
  "shared.earlier-removed":
    "以前に共有したこのメッセージを削除しました。ここで新しいカードを共有している場合、そちらは残ります。",
  "shared.taken-back": "カードを取り下げました。ボードから外れ、メッセージも削除されました。",
  "shared.taken-back-already": "カードはすでに取り下げられています。",
  "shared.off-the-board": "カードはボードから外れました。",
  "shared.may-stand":
    "このチャンネルには、あなたのカードのメッセージがまだ残っているかもしれません。Discord が受け取ったかどうか、確認が取れていないためです。見つけたら、そのメッセージの「{button}」を押せば削除できます。",
  "shared.taken-back-leftover":
    "カードはボードから外れました。{why, select, closed {メッセージにはアクセスできません。} other {メッセージは、Discord の応答がなく、まだ削除できていません。}}削除するには、メッセージの「{button}」を押してください。",
  "shared.counts-in-insights":
    "共有したカードは、翌日からこのチャンネルの `/インサイト` でも集計されます。名前は出ず、5人以上の中で、おおまかな数値としてのみ表示します。",
};
