import type { CardDrawing, TaskDrawing } from "../drawing.js";
import { column, drawn, type Element, h } from "../h.js";
import { bandFill, bandMark, px } from "../marks.js";
import { MUTED, PANEL, RULE, SOFT, TRACK } from "../palette.js";
import { lineHeight, type Pen } from "../pen.js";
import { confidenceMark, within } from "./parts.js";

const MOST = 12;
/** Up to this many tasks there is room to give each a panel. */
const PANELS = 3;
const CAPTION = 14;
const GAP = 16;
const SURE = 78;
const HOURS = 76;

/** The tasks, in as much room as their number leaves each: panels, rows of two lines, or rows of one. */
export function taskList(
  pen: Pen,
  columns: CardDrawing["columns"],
  all: readonly TaskDrawing[],
  width: number,
  height: number,
): Element {
  const tasks = all.slice(0, MOST);
  const heaviest = Math.max(...tasks.map(({ weight }) => within(weight, 0, 1)), Number.MIN_VALUE);
  const captions = lineHeight(CAPTION) + 6;
  const row = Math.floor((height - captions) / Math.max(1, tasks.length));
  const drawing = { pen, heaviest, width, height: row };
  const panels = tasks.length <= PANELS;
  const caption = (text: string, most: number, side: "left" | "right" = "left"): Element =>
    pen(text, { size: CAPTION, color: MUTED, most, side });
  return column(
    { width, height },
    h(
      { width, height: captions },
      h({ flexGrow: 1 }, caption(columns.tasks, width - SURE - HOURS - 2 * GAP)),
      ...(panels
        ? []
        : [
            caption(columns.confidence, SURE, "right"),
            h({ width: GAP }),
            caption(columns.hours, HOURS, "right"),
          ]),
    ),
    ...tasks.map((task) =>
      panels
        ? panel(task, columns.confidence, drawing)
        : line(task, { ...drawing, height: Math.min(row, 100) }),
    ),
  );
}

interface Room {
  readonly pen: Pen;
  readonly heaviest: number;
  readonly width: number;
  readonly height: number;
}

function panel(task: TaskDrawing, sure: string, room: Room): Element {
  const { pen, width, height } = room;
  const size = within(Math.round(height * 0.18), 21, 28);
  const small = within(Math.round(height * 0.13), 15, 20);
  const pad = height < 140 ? 14 : 22;
  const inner = width - 2 * pad;
  const mark = Math.round(size * 0.8);
  // A single task has the room to say its hours large.
  const tall = height > 240;
  const hours = (most: number): Element =>
    pen(task.hours, { size: tall ? 76 : size, weight: 700, most, side: tall ? "left" : "right" });
  return column(
    {
      width,
      height: height - 10,
      marginTop: 10,
      padding: pad,
      borderRadius: 16,
      backgroundColor: PANEL,
      justifyContent: "space-between",
    },
    h(
      { width: inner, alignItems: "center" },
      h({ marginRight: 14 }, bandMark(task.band, mark)),
      h({ flexGrow: 1 }, pen(task.title, { size, weight: 600, most: inner - mark - 14 - (tall ? 0 : 120) })),
      tall ? null : hours(110),
    ),
    column(
      { width: inner },
      tall ? h({ marginBottom: 12 }, hours(inner)) : null,
      weightBar(task, room.heaviest, inner, within(height * 0.2, 14, 44)),
    ),
    h(
      { width: inner, alignItems: "center" },
      h({ flexGrow: 1 }, pen(task.bandName, { size: small, weight: 500, color: SOFT, most: inner - 330 })),
      pen(sure, { size: small, color: MUTED, most: 130 }),
      h({ margin: "0 10px" }, task.confidence === null ? null : confidenceMark(task.confidence, 90, 8)),
      pen(task.confidenceLabel, { size: small, color: SOFT, most: 90 }),
    ),
  );
}

function line(task: TaskDrawing, room: Room): Element {
  const { pen, width, height } = room;
  const two = height >= 40;
  const size = two ? within(Math.round(height * 0.34), 16, 18) : 15;
  const mark = Math.round(size * 0.9);
  const text = width - mark - 14 - SURE - HOURS - 2 * GAP;
  return h(
    { width, height, alignItems: "center", borderTop: `1px solid ${RULE}` },
    h({ marginRight: 14 }, bandMark(task.band, mark)),
    two ? twoLines(task, room, text, size) : oneLine(task, room, text, size),
    h({ width: GAP }),
    h(
      { width: SURE, alignItems: "center", justifyContent: "flex-end" },
      task.confidence === null ? null : confidenceMark(task.confidence, 32, 6),
      pen(task.confidenceLabel, { size: 14, color: SOFT, most: SURE - 34, side: "right" }),
    ),
    h({ width: GAP }),
    pen(task.hours, { size, weight: 600, most: HOURS, side: "right" }),
  );
}

function twoLines(task: TaskDrawing, { pen, heaviest }: Room, width: number, size: number): Element {
  const small = size - 2;
  const name = Math.round(small * 13);
  return column(
    { width },
    pen(task.title, { size, weight: 600, most: width }),
    h(
      { width, height: lineHeight(small), alignItems: "center" },
      pen(task.bandName, { size: small, color: SOFT, most: name, side: "left" }),
      weightBar(task, heaviest, width - name, 10),
    ),
  );
}

function oneLine(task: TaskDrawing, { pen, heaviest }: Room, width: number, size: number): Element {
  const name = 176;
  const bar = 56;
  return h(
    { width, alignItems: "center" },
    pen(task.title, { size, weight: 600, most: width - name - bar - 12, side: "left" }),
    h({ width: 12 }),
    pen(task.bandName, { size: 14, color: SOFT, most: name, side: "left" }),
    weightBar(task, heaviest, bar, 10),
  );
}

/** The task's share of the week, against the heaviest task's. */
function weightBar(task: TaskDrawing, heaviest: number, width: number, height: number): Element {
  return drawn(width, height, (box) => {
    const track = `<rect x="${px(box.left)}" y="${px(box.top)}" width="${width}" height="${height}" rx="3" fill="${TRACK}"/>`;
    const length = Math.max(height, (within(task.weight, 0, 1) / heaviest) * width);
    return track + bandFill(task.band, { ...box, width: length }, 3);
  });
}
