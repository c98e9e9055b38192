import type { task as english } from "../en/task.js";
import type { Texts } from "../texts.js";

export const task: Texts<typeof english> = {
  "task.of-your-card": "{role} · あなたのカードのタスク",
  "task.band": "{band} · 確信度 {confidence}（{level}）",
  "task.band-borrowed": "{band} · 確信度は不明（値は別のタスクのもの）",
  "task.week": "週**{hours}** · 曝露度 {exposure}（100点満点）",
  "task.own-title": "{title}（{voice, select, own {あなた} other {持ち主}}独自のタスク）",
  "task.values": "{voice, select, own {あなた} other {持ち主}}が設定した値：{values}。",
  "task.started-from": "もとにしたタスク：「{title}」。",
  "task.started-unlike":
    "モデルに似たタスクがないため、「{title}」をもとにしています。{voice, select, own {値を設定してください。} other {}}",
  "task.corpus-value": "· マトリクスでは{value}",
  "task.set-by-you.footer": "★ あなたが設定した値 · 値はすべて推定です",

  "task.cost.output": "成果物1件（{unit}）：AIなら**{ai}**、あなたが行えば**{human}**",
  "task.cost.output-unlike": "この値での成果物1件：AIなら**{ai}**、あなたが行えば**{human}**",
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
  "task.own.title.form.description":
    "モデルにある最も近いタスクの値から始まり、カードにもそのことが記されます。",
  "task.own.title.form.placeholder": "分野の専門家とデータセットにラベルを付ける",
  "task.own.hours.form.label": "週あたりの時間",

  "task.changed-since": "その間に内容が変わっていたため、入力した内容は反映していません。",
};
