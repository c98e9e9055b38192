import type { Card } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { TaskScore } from "../scoring/index.js";
import type { MessageView } from "./message.js";
import { taskTitle } from "./task-words.js";
import { BAND_LOOK, bandTag } from "./words.js";

export function whyView(card: Card, task: TaskScore, corpus: Corpus): MessageView {
  return {
    content: "",
    embeds: [
      {
        color: BAND_LOOK[task.band].color,
        title: bandTag(task.band),
        description: taskTitle(task.id, card.week, corpus),
      },
    ],
    components: [],
  };
}
