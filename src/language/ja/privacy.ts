import type { privacy as english } from "../en/privacy.js";
import type { Texts } from "../texts.js";

export const privacy: Texts<typeof english> = {
  "privacy.author": "プライバシー",
  "privacy.title": "保存しているあなたの情報",
  "privacy.now": "**現在：** {kept}。",
  "privacy.now.nothing": "**現在：** なし。",
  "privacy.count.walks": "進行中の入力ガイド{count, plural, other {#件}}",
  "privacy.count.cards": "カード{count, plural, other {#枚}}",
  "privacy.count.shared": "チャンネルで共有中のカード{count, plural, other {#枚}}",
  "privacy.walk":
    "**進行中の入力ガイド：** 職種、レベルまたは給与範囲、入力済みの時間。最後にボタンを押してから1日で消えます。",
  "privacy.cards":
    "**{most}枚までのカード：** 職種、レベルまたは給与範囲（正確な金額は保存しません）、時間、あなたが設定した値と独自のタスク、数値。最後の変更から{days, plural, other {#日}}で消えます。",
  "privacy.shared":
    "**共有したカード：** 共有時点のカード（給与範囲を指定した場合は公表賃金で計算したもの）、あなたの表示名、どのチャンネルのどのメッセージか。取り下げたとき、または共有から{days, plural, other {#日}}で消えます。",
  "privacy.filed":
    "これらはすべて、あなたのDiscordユーザーIDにひも付けて保存しています。メッセージを読んだり保存したりすることはありません。共有していないカードは、ほかの誰にも見えません。",
  "privacy.export.button": "すべて受け取る",
  "privacy.pages.button": "全文と利用規約",
  "privacy.ask.button": "すべて削除",

  "privacy.places": "**共有先：**",
  "privacy.places.more": "{count, plural, other {ほか#チャンネル}}",
  "privacy.take-back.placeholder": "1枚を取り下げる…",
  "privacy.taken-back": "{channel} で共有したカードを取り下げました。",
  "privacy.off-the-board": "{channel} で共有したカードはボードから外れました。",
  "privacy.taken-back.leftover":
    "{channel} で共有したカードはボードから外れました。{why, select, closed {メッセージにはアクセスできません。} other {メッセージは、Discord の応答がなく、まだ削除できていません。}}そのメッセージの「取り下げる」を押せば、今からでも削除できます。",

  "privacy.ask": "{kept}を削除し、共有したものを取り下げます。この操作は元に戻せません。",
  "privacy.ask.nothing": "削除するものはありませんが、共有したものは取り下げます。この操作は元に戻せません。",
  "privacy.delete.button": "はい、すべて削除します",
  "privacy.keep.button": "残しておく",
  "privacy.deleted.all": "保存していたあなたの情報をすべて削除しました。",
  "privacy.may-stand":
    "{channels} には、あなたのカードのメッセージがまだ残っているかもしれません。Discord が受け取ったかどうか、確認が取れていないためです。見つけたら、そのメッセージの「取り下げる」を押せば削除できます。",
  "privacy.deleted": "保存していたあなたの情報をすべて削除し、共有したカードを取り下げました。",
  "privacy.deleted.leftover":
    "保存していたあなたの情報をすべて削除しました。ただし、あなたのカードを共有したメッセージ{count, plural, other {#件}}{why, select, closed {にはアクセスできません。} other {は、Discord の応答がなく、削除できませんでした。}}そのメッセージの「取り下げる」を押せば、今からでも削除できます。",

  "privacy.pages": "何をなぜ保存するかの全文と、利用規約です。どちらも英語です。",
  "privacy.pages.privacy": "プライバシーについての全文",
  "privacy.pages.terms": "利用規約",

  "privacy.exported": "あなたについて保存しているすべてを、保存されたままの形でお渡しします。",
  "privacy.exported.file": "ボットが保存しているあなたの情報のすべて（JSON）",
};
