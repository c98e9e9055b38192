import type { picture as english } from "../en/picture.js";
import type { Texts } from "../texts.js";

export const picture: Texts<typeof english> = {
  "picture.card":
    "{subject}：{pill}、曝露度 {exposure}。{mix}。AI運用コスト（週）：{ai}、人が行う場合：{human}。{notes}。タスク：{tasks}。",
  "picture.card.task": "{title}、{hours}、{band}",
  "picture.comparison": "{heading}。{left}{right}{verdict}{rows}。",
  "picture.side": "{subject}：{pill}、曝露度 {exposure}。{lines}。",
  "picture.row": "{title}：{left}、{right}",
  "picture.row.none": "なし",
  "picture.board": "{heading}、{subheading}。{totals}。",
  "picture.board.row": "{rank}. {who}、{role}：曝露度 {exposure}、{freed}が空く。",
};
