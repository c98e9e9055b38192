import type { commands as english } from "../en/commands.js";
import type { Texts } from "../texts.js";

export const commands: Texts<typeof english> = {
  "command.wagecard.name": "wagecard",
  "command.wagecard.description":
    "Wagecardを作成：仕事と1週間の使い方から、AIへの曝露度をタスクごとに示します",
  "command.wagecard.option.role.name": "職種",
  "command.wagecard.option.role.description":
    "あなたの仕事。省略すると、メニュー、保存済みカード、進行中の入力ガイドを表示",
  "command.wagecard.option.hours.name": "時間",
  "command.wagecard.option.hours.description":
    "急ぐときに：全タスクの週あたりの時間を順番に入力（候補に職種の標準的な週が出ます）",
  "command.wagecard.option.seniority.name": "職位",
  "command.wagecard.option.seniority.description":
    "確認作業にかかる賃金を決めます。省略時はミドル、またはこのサーバーの標準レベル",
  "command.wagecard.option.seniority.choice.entry": "エントリー",
  "command.wagecard.option.seniority.choice.mid": "ミドル",
  "command.wagecard.option.seniority.choice.senior": "シニア",
  "command.wagecard.option.seniority.choice.staff": "スタッフ（上級）",
  "command.wagecard.option.import.name": "インポート",
  "command.wagecard.option.import.description":
    "カードを戻す：カードの下の「{button}」で作った.jsonファイル。ほかのオプションとは併用できません",

  "command.task.name": "タスク",
  "command.task.description":
    "カードのタスクを開く：時間、9つの軸、バンド、コスト。変更や独自タスクの追加もできます",
  "command.task.option.task.name": "タスク",
  "command.task.option.task.description": "カードのタスク、または追加するタスクの名前",

  "command.why.name": "理由",
  "command.why.description": "カードのタスクがそのバンドになった理由、確信度、結果が変わる条件を表示",
  "command.why.option.task.name": "タスク",
  "command.why.option.task.description": "カードのタスク",

  "command.compare.name": "比較",
  "command.compare.description":
    "カードを並べて比較：自分と誰か、自分と職種。オプションなしでこのチャンネルのボード",
  "command.compare.option.with.name": "相手",
  "command.compare.option.with.description": "このチャンネルでカードを共有した人",
  "command.compare.option.role.name": "職種",
  "command.compare.option.role.description": "標準的な週で見た職種",

  "command.role.name": "職種",
  "command.role.description": "標準的な週で見た職種：タスクごとの軸、職種についての問い、外部の指標",
  "command.role.option.role.name": "職種",
  "command.role.option.role.description": "職種名",

  "command.insights.name": "インサイト",
  "command.insights.description": "全職種の中での位置：各軸の順位、職位による違い、このサーバーのカード",
  "command.insights.option.role.name": "職種",
  "command.insights.option.role.description": "職種名",

  "command.whatif.name": "もしも",
  "command.whatif.description": "同じ時間でAIの能力や信頼性が上下したら：どのバンドが動き、何時間が空くか",

  "command.methodology.name": "方法論",
  "command.methodology.description": "Wagecardの計算方法：バンド、曝露度、コスト、出典、限界",

  "command.privacy.name": "プライバシー",
  "command.privacy.description": "あなたについて何をいつまで保存するか。すべての受け取りや削除もできます",

  "command.settings.name": "設定",
  "command.settings.description": "サーバーを管理する人向け：カードを共有できる場所、標準レベル、インサイト",

  "command.help.name": "ヘルプ",
  "command.help.description": "このボットでできることをクリックできるコマンドで紹介。4つのバンドの意味も",

  "command.compare-wagecards.name": "Wagecardを比較",
  "command.why-these-bands.name": "このバンドの理由は？",

  "choices.typical-week.option": "標準的な週：{hours}",
  "choices.not-modeled.option": "{title}（モデルの対象外）",
  "choices.closest.option": "{title}（最も近い職種：{role}）",
  "choices.known-as.option": "{role}（{title}）",
};
