import type { walk as english } from "../en/walk.js";
import type { Texts } from "../texts.js";

export const walk: Texts<typeof english> = {
  "walk.author": "{role} · あなたの1週間",
  "walk.step.title": "タスク {number}/{of} · {task}",
  "walk.step.output": "成果物1件：「{output}」。",
  "walk.step.typical": "標準は週{hours}です。",
  "walk.step.mine": "このタスクに週**{hours}**",
  "walk.step.footer": "0.5時間単位で入力できます。1タスク{task}、合計{week}まで。ほかの人には見えません。",
  "walk.allocated": "配分済み：{hours} / 週{week}",
  "walk.type.button": "時間を入力",
  "walk.back.button": "戻る",
  "walk.next.button": "次へ",
  "walk.review.button": "確認",
  "walk.typical.button": "標準的な週で埋める",
  "walk.finish.button": "完了",
  "walk.cancel.button": "キャンセル",

  "walk.review.title": "確認",
  "walk.review.footer": "「完了」を押すとカードができます。見えるのはあなただけです。",
  "walk.jump.placeholder": "タスクの時間を変更…",
  "walk.jump.option.description": "週{hours}",
  "walk.review.pay": "コストの計算条件：**{pay}**。",
  "walk.pay.placeholder": "職位または給与範囲",
  "walk.pay.entry.option": "エントリーレベル",
  "walk.pay.mid.option": "ミドルレベル",
  "walk.pay.senior.option": "シニアレベル",
  "walk.pay.staff.option": "スタッフ（上級）レベル",
  "walk.pay.option.description": "年{usd}：{occupation}の{percentile}パーセンタイル",
  "walk.pay.range.option": "給与範囲：{pay}",
  "walk.pay.under": "年{usd}未満",
  "walk.pay.between": "年{from}〜{to}",
  "walk.pay.from": "年{usd}以上",
  "walk.pay.unknown": "不明な給与範囲",
  "walk.pay.median": "賃金の中央値",

  "walk.hours.form.title": "週あたりの時間",
  "walk.hours.form.label": "このタスクの週あたりの時間",

  "walk.moved-on": "このフォームを開いたあとに入力ガイドが進んでいました。現在の位置はここです。",
  "walk.change-cancelled": "変更をキャンセルしました。カードは元のままです。",
  "walk.cancelled":
    "入力ガイドをキャンセルしました。何も保存していません。`/wagecard` でもう一度始められます。",
};
