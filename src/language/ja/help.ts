import type { help as english } from "../en/help.js";
import type { Texts } from "../texts.js";

export const help: Texts<typeof english> = {
  "help.title": "できること",
  "help.description":
    "あなたの仕事と1週間の使い方を教えてください。**Wagecard**は、その週がAIにどれだけさらされているか、それがどれだけ確かか、AIで行うと実際にいくらかかるかを、タスクごとに答えます。{wagecard} から始めましょう。共有するまでは、あなたにしか見えません。",
  "help.minutes.field": "数分あるなら",
  "help.minutes":
    "{wagecard} `職種: {role}` で、タスクごとの時間を1つずつ尋ねます。いつ中断しても、1日以内なら続きから再開できます。",
  "help.hurry.field": "急いでいるなら",
  "help.hurry": "{wagecard} `職種: {role}` `時間: {hours}` で、すぐにカードができます。",
  "help.own.field": "独自のタスクがあるなら",
  "help.own":
    "{task} `タスク: 短い名前` のあと「自分のタスクを追加」。時間や、あなたのほうがよく知っている値も変更できます。",
  "help.why.field": "なぜこのバンドに？",
  "help.why":
    "{why} `タスク: {title}` で、規則、理由、結果が変わる条件がわかります。{role} と {insights} では、職種を全体の中で見られます。",
  "help.compare.field": "ほかの人と比べるなら",
  "help.compare":
    "カードの下の「このチャンネルで共有」を押してから {compare}。このチャンネルのボードや、2枚のカードの比較を表示します。「取り下げる」で元に戻せます。",
  "help.what-if.field": "AIがもっと良くなったら？",
  "help.what-if": "{whatif}：同じ時間のまま、AIの能力や信頼性を上げ下げします。",
  "help.privacy.field": "保存されている自分の情報は？",
  "help.privacy":
    "{privacy}：何をいつまで保存するか。すべてをファイルで受け取ることも、削除することもできます。{methodology}：計算方法。",
  "help.manage.field": "このサーバーを管理しているなら",
  "help.manage":
    "{settings}：カードを共有できる場所、入力ガイド開始時のレベル、このサーバーのインサイトを表示するかどうか。",
  "help.bands.field": "4つのバンド（曝露度の高い順）",
  "help.footer":
    "マトリクス{version} · モデルによる推定であり、調査ではありません · あなただけに表示されています",
  "help.start.button": "自分のカードを作る",
  "help.board.button": "このチャンネルのボード",
  "help.methodology.button": "計算方法",
  "help.privacy.button": "保存されている自分の情報",
};
