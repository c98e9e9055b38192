import type { compare as english } from "../en/compare.js";
import type { Texts } from "../texts.js";

export const compare: Texts<typeof english> = {
  "compare.heading": "2枚のWagecardを比較",
  "compare.side.you": "あなた",
  "compare.side.role": "{role}（標準的な週）",
  "compare.side.exposure": "曝露度 **{exposure}** ± {margin}",
  "compare.side.confidence": "確信度 {share}（{level}）",
  "compare.side.hours": "{week}、うち{freed}が空く",
  "compare.side.cost": "AIコスト {low}〜{high}\n人が行う場合 {human}",
  "compare.picture.button": "画像",

  "compare.differs.field": "違い",
  "compare.exposure": "**曝露度：** {verdict}",
  "compare.verdict.none":
    "曝露度に明らかな差はありません。{by, plural, other {#点}}の開きは、両方の±の合計（{margin}）に収まります。",
  "compare.verdict.higher":
    "{who, select, you {あなたの週} person {{name}さんの週} other {標準的な週}}のほうが曝露度が{by, plural, other {#点}}高く、両方の±の合計（{margin}）を超えています。",
  "compare.freed.same": "**空く時間：** 同じです。",
  "compare.freed.more":
    "**空く時間：** {who, select, you {あなたの週} person {{name}さんの週} other {標準的な週}}のほうが{hours}多くなります。",
  "compare.cost.same": "**AIコスト：** 差はありません。2つの範囲が重なっています。",
  "compare.cost.lower":
    "**AIコスト：** {who, select, you {あなたの週} person {{name}さんの週} other {標準的な週}}のほうが低く、2つの範囲は重なりません。",
  "compare.roles-differ": "職種が異なります：{first}と{second}。",

  "compare.tasks.title": "タスク別",
  "compare.bands.title": "バンド別",
  "compare.task.own": "{title}（独自のタスク）",
  "compare.task.no-hours": "時間なし",
  "compare.cause.hours":
    "{who, select, you {あなたの週} person {{name}さんの週} other {標準的な週}}のほうが{hours}多い",
  "compare.cause.override":
    "{axis} {first} | {second}（{who, select, you {あなた} both {あなたと{name}さん} other {{name}さん}}が設定）",
  "compare.cause.version": "マトリクスが異なる",
  "compare.cause.only-one": "片方のカードのみ",
  "compare.matrices": "マトリクス{first}と{second}：それぞれの数値を示し、混ぜて計算しません",

  "compare.picture.cost": "AIコストは週{low}〜{high}、人が行う場合は{human}",
  "compare.picture.freed": "週に約{hours}が空く",
  "compare.picture.more": "ほか{count, plural, other {#件}}のタスク",
  "compare.picture.footer": "{versions} · モデルによる推定であり、調査ではありません",
};
