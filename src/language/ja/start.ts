import type { start as english } from "../en/start.js";
import type { Texts } from "../texts.js";

export const start: Texts<typeof english> = {
  "start.title": "あなたのWagecard",
  "start.description":
    "あなたの仕事と1週間の使い方を教えてください。その週がAIにどれだけさらされているか、それがどれだけ確かか、AIで行うと実際にいくらかかるか、どうすればよいかを、カードがタスクごとに示します。",
  "start.walk": "**{role}**の入力ガイドが進行中です。",
  "start.resume.button": "入力ガイドを続ける",
  "start.open.placeholder": "保存したカードを開く…",
  "start.role.placeholder": "職種を選ぶ…",

  "start.under-way.title": "進行中の入力ガイドがあります",
  "start.under-way.description":
    "**{role}**の入力ガイドです。**{wanted}**として始めると、この入力ガイドは終了します。作成済みのカードは残ります。",
  "start.fresh.button": "{role}で新しく始める",
  "start.resumed": "この入力ガイドは途中まで進んでいました。続きから再開します。",

  "start.choose": "「{typed}」という職種は見つかりません。当てはまる職種を選んでください。",
  "start.choose.hours":
    "{fits, select, all {入力した時間はそのまま使われます。} some {タスクが{count, plural, other {#件}}の職種なら、入力した時間がそのまま使われます。それ以外の職種では時間を順に聞きます。} other {タスクが{count, plural, other {#件}}の職種はこの中にないので、時間は改めて聞きます。}}",
  "start.unknown":
    "「{typed}」という仕事は登録されていないため、推測では始めません。今のところカードを作れるのは下の職種だけです。自分の週に近いものがあれば選んでください。",
  "start.no-role":
    "{given, select, hours {時間は入力されましたが、職種がありません。その時間に当てはまる職種を選んでください。} other {職種が入力されていません。選んでください。}}",
  "start.choose.placeholder": "もしかして…",
  "start.closest.option": "{title}（最も近い職種：{role}）",
};
