import type { task as english } from "../en/task.js";
import type { Texts } from "../texts.js";

export const task: Texts<typeof english> = {
  "task.of-your-card": "{role} · あなたのカードのタスク",
  "task.band": "{band} · 確信度 {confidence}（{level}）",
  "task.week": "週**{hours}** · 曝露度 {exposure}（100点満点）",
  "task.own-title": "{title}（{voice, select, own {あなた} other {持ち主}}独自のタスク）",
  "task.values": "{voice, select, own {あなた} other {持ち主}}が設定した値：{values}。",
  "task.started-from": "値は「{title}」のものです。",
  "task.guessed": "値は「{title}」のものです（推測で、確認されていません）。",
  "task.unscored": "未評価",
  "task.unscored.why": "似たタスクが確認されていないため、バンドも確信度もコストもありません。",
  "task.added": "追加しました。タスクは時間とともにカードに載っています。",
  "task.match.ask":
    "この中に似たタスクはありますか？リストから選ぶと、あなたのタスクはその値になります。なければ「{none}」を押してください。",
  "task.match.line": "· **{title}**（{role}）：{band}",
  "task.match.nothing":
    "本当に似たタスクは見つかりませんでした。このタスクは名前と時間だけでカードに載ります。似たタスクがあると思う場合は、このタスクを削除し、別の言葉（英語）で追加し直してください。",
  "task.match.option": "{role} · {band}",
  "task.match.placeholder": "どのタスクに似ていますか？",
  "task.match.none.button": "どれでもない",
  "task.match.chosen": "あなたのタスクは「{title}」の値になりました。",
  "task.match.none-chosen": "では評価しません。後で選ぶこともできます。`/タスク` でもう一度開けます。",
  "task.pick.none":
    "カードに「{typed}」というタスクはありません。リストからカードのタスクを開くか、「{button}」を押して追加してください。入力した言葉はフォームに入っています。\nカードのタスク：{tasks}。",
  "task.pick.some":
    "「{typed}」はどのタスクですか？リストから選んでください。別のタスクなら「{button}」を押してください。入力した言葉はフォームに入っています。",
  "task.corpus-value": "· マトリクスでは{value}",
  "task.set-by-you.footer": "★ あなたが設定した値 · 値はすべて推定です",

  "task.cost.output": "成果物1件（{unit}）：AIなら**{ai}**、あなたが行えば**{human}**",
  "task.cost.reviewed": "{cost}（成果物の{share}を確認）",
  "task.cost.week": "週：AIなら{ai}、人なら{human} · 年：AIなら{aiYear}、人なら{humanYear}",
  "task.klarna":
    "クラーナ・パターン：能力は足りても、{pays, select, hardly {ほとんど割に合いません} other {割に合いません}}。AIのコストは人間のコストの{share}です。",

  "task.hours.button": "時間を入力",
  "task.remove.button": "このタスクを削除",
  "task.off-week.button": "自分の週から外す",
  "task.why.button": "このバンドの理由は？",
  "task.card.button": "カードを表示",
  "task.open.button": "このタスクを開く",
  "task.add.button": "自分のタスクを追加",
  "task.axis.placeholder": "軸に自分の値を設定…",
  "task.axis.option": "{axis}：{value} {unit}",
  "task.undo.placeholder": "設定した値を元に戻す…",
  "task.undo.option": "{axis}：マトリクスの値{value}に戻す",

  "task.axis.form.label": "{min}〜{max} {unit}",
  "task.own.form.title": "自分のタスク",
  "task.own.title.form.label": "どんなタスクですか？",
  "task.own.title.form.description": "どのタスクに似ているかを選ぶと、数値に含まれます。",
  "task.own.title.form.placeholder": "分野の専門家とデータセットにラベルを付ける",
  "task.own.hours.form.label": "週あたりの時間",

  "task.changed-since": "その間に内容が変わっていたため、入力した内容は反映していません。",
};
