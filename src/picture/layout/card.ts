import { isBlank } from "../../text/index.js";
import type { CardDrawing } from "../drawing.js";
import { column, type Element, h } from "../h.js";
import { MUTED, PANEL, SOFT } from "../palette.js";
import type { Pen } from "../pen.js";
import { cost } from "./cost.js";
import { bodyHeight, frame, INNER } from "./frame.js";
import { exposureScale, mix, pill } from "./parts.js";
import { taskList } from "./tasks.js";

const PAD = 22;
const ASIDE = 340;
const LIST = INNER - ASIDE - 2 * PAD - 36;
const LEVEL = 250;
const HEAD = 96;
const GAP = 18;

/** A Wagecard: who, and the tasks, on the left; the read of the week and its cost on a panel on the right. */
export function cardLayout(pen: Pen, card: CardDrawing): Element {
  const height = bodyHeight(card.notes);
  const body = h(
    { width: INNER, height, justifyContent: "space-between" },
    column(
      { width: LIST, height, justifyContent: "space-between" },
      head(pen, card),
      taskList(pen, card.columns, card.tasks, LIST, height - HEAD - GAP),
    ),
    column(
      {
        width: ASIDE + 2 * PAD,
        height,
        padding: PAD,
        justifyContent: "space-between",
        backgroundColor: PANEL,
        borderRadius: 16,
      },
      read(pen, card),
      mix(pen, card.mix, ASIDE, 15),
      cost(pen, card.cost, ASIDE, 15),
    ),
  );
  return frame(pen, body, card);
}

function head(pen: Pen, { heading, who, role, level }: CardDrawing): Element {
  const named = who !== null && !isBlank(who);
  const under = { size: 20, weight: 500 } as const;
  return column(
    { width: LIST, height: HEAD },
    pen(heading, { size: 16, weight: 500, color: MUTED, most: LIST }),
    h({ marginTop: 2 }, pen(named ? who : role, { size: 36, weight: 700, most: LIST })),
    // As a heading the role has the whole width to itself: a level beside it would be cut.
    h(
      {},
      named ? h({ marginRight: 12 }, pen(role, { ...under, color: SOFT, most: LIST - LEVEL - 12 })) : null,
      pen(level, { ...under, color: named ? MUTED : SOFT, most: LEVEL }),
    ),
  );
}

function read(pen: Pen, { pill: words, headline, exposure }: CardDrawing): Element {
  const label = 170;
  return column(
    { width: ASIDE },
    h({}, pill(pen, words, headline, 18, ASIDE)),
    h(
      { width: ASIDE, marginTop: 10, alignItems: "center", justifyContent: "space-between" },
      pen(exposure.label, { size: 34, weight: 700, most: label }),
      pen(exposure.caption, { size: 14, color: MUTED, most: ASIDE - label - 8 }),
    ),
    exposureScale(exposure, headline, ASIDE, 28),
  );
}
