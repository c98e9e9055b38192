import type { settings as english } from "../en/settings.js";
import type { Texts } from "../texts.js";

export const settings: Texts<typeof english> = {
  "settings.title": "このサーバーの設定",
  "settings.sharing.everywhere": "**カードの共有：** すべてのチャンネルで可能。",
  "settings.sharing.nowhere": "**カードの共有：** 不可。",
  "settings.sharing.channels": "**カードの共有：** {channels}でのみ可能。",
  "settings.sharing.no-channel":
    "**カードの共有：** 選んだチャンネルで可能。まだ選ばれていないため、どこでも共有できません。",
  "settings.sharing.note":
    "すでに共有されたカードは、持ち主が取り下げるか、メッセージを管理する人が外すまで残ります。共有がオフのチャンネルでは、ボードは表示されず、`/インサイト` でも数えません。スレッドは独立した1つのチャンネルとして扱います。",
  "settings.level":
    "**標準レベル：** {level}。本人が指定しない場合、入力ガイドはこのレベルで始まります。自分のレベルは誰でも変更できます。",
  "settings.insights":
    "**このサーバーのインサイト：** {shown, select, yes {表示} other {非表示}}。表示にすると、{people}人以上がカードを共有している職種について、その分布が名前なしで `/インサイト` に出ます。",
  "settings.footer": "変更できるのは、このサーバーを管理できる人だけです。変更はすぐに反映されます。",

  "settings.sharing.placeholder": "カードを共有できる場所は？",
  "settings.sharing.everywhere.option": "すべてのチャンネル",
  "settings.sharing.everywhere.option.description": "コマンドを使えるすべてのチャンネル",
  "settings.sharing.channels.option": "選んだチャンネル",
  "settings.sharing.channels.option.description": "下のリストにあるチャンネルのみ",
  "settings.sharing.nowhere.option": "共有しない",
  "settings.sharing.nowhere.option.description": "カードは非公開のまま。ボードに新しいカードは載りません",
  "settings.channels.placeholder": "カードを共有できるチャンネル…",
  "settings.level.placeholder": "入力ガイド開始時のレベルは？",
  "settings.level.option": "標準レベル：{level}",
  "settings.hide.button": "このサーバーのインサイトを非表示",
  "settings.show.button": "このサーバーのインサイトを表示",
  "settings.reset.button": "初期設定に戻す",
};
