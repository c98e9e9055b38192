import type { why as english } from "../en/why.js";
import type { Texts } from "../texts.js";

export const why: Texts<typeof english> = {
  "why.author": "このバンドの理由は？",
  "why.all.author": "このバンドの理由は？ · {name}さんのWagecard",
  "why.own-task":
    "{voice, select, own {あなた} other {持ち主}}独自のタスクです。似たタスクとして「{title}」（{role}）を選んでおり、以下はそのタスクの説明です。",
  "why.moved": "この値によって、{band} からここに移りました。",
  "why.ai-does": "**ここでAIが得意なこと：** {text}",
  "why.stays": "**{voice, select, own {あなたの手に残ること：} other {本人の手に残ること：}}** {text}",
  "why.not-band": "**「{band}」ではない理由：** {text}",

  "why.rule.field": "規則：最初に当てはまるもの",
  "why.sure.field": "どれだけ確かか",
  "why.flip.field": "何が変わればバンドが変わるか",

  "why.rule": "{number}. {mark} {band}：{conditions}",
  "why.rule.rest": "ここまでの規則に当てはまらないものすべて",
  "why.condition":
    "{axis} {operator} {threshold}（実際は{value}、{how, select, just {ちょうど満たす} met {{by}の差で満たす} other {{by}の差で満たさない}}）",
  "why.no-rule": "ほかのバンドの規則には当てはまりません",

  "why.sure":
    "**{confidence}**（{level}）。値を不確かさの範囲で{draws}回動かしたとき、この割合でこのバンドにとどまります。",
  "why.sure.others":
    "**{confidence}**（{level}）。値を不確かさの範囲で{draws}回動かしたとき、この割合でこのバンドにとどまります。ほかの結果：{others}。",
  "why.sure.other": "{band} {share}",
  "why.tips":
    "{more, select, yes {ここより「{band}」になる場合のほうが多くあります。} other {「{band}」に傾く可能性があります。}}",

  "why.flip.one":
    "{axis}が{from}ではなく{bound, select, under {{to}未満} over {{to}超} other {{to}}}なら → {band}",
  "why.flip.two":
    "{axis}が{from}ではなく{bound, select, under {{to}未満} over {{to}超} other {{to}}}というだけでは足りず、{otherAxis}も{otherFrom}ではなく{otherBound, select, under {{otherTo}未満} over {{otherTo}超} other {{otherTo}}}なら → {band}",
  "why.flip.none": "1つや2つの軸を変えても、バンドは変わりません。",
};
