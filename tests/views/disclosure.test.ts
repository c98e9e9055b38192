import { describe, expect, it } from "vitest";
import { entryOf, publicCard, type Week } from "../../src/conversation/index.js";
import { everyTranslator } from "../../src/language/index.js";
import { textsOf } from "../../src/picture/drawing.js";
import { boardDrawing, boardView, cardDrawing, compareView } from "../../src/views/index.js";
import { altText } from "../../src/views/picture.js";
import { corpus, ENGINEER } from "../corpus/real.js";
import { english } from "../english.js";
import { compared, made, oneValue, owned, plain, saysClosest, saysWhatIsOwn } from "./owned-week.js";

const LANGUAGES = everyTranslator().map((t) => [t.language, t] as const);

describe.each(LANGUAGES)("what is not the corpus's, in %s", (_, t) => {
  it("stands on the card's picture and in its words", () => {
    const drawing = cardDrawing(t, publicCard(made(owned), corpus), "Ana", corpus);
    for (const words of [drawing.notes.join("\n"), altText(t, drawing)]) {
      expect(words).toContain(saysWhatIsOwn(t));
      expect(words).toContain(saysClosest(t));
    }
    expect(drawing.notes.length).toBeLessThanOrEqual(3);
    expect(drawing.tasks.filter(({ title }) => title.startsWith("★ ")).map(({ hours }) => hours)).toEqual(
      [10, 3, 2].map(t.hours),
    );
  });

  it("stands on its side of a comparison", () => {
    const against = { kind: "role", role: ENGINEER } as const;
    const { embeds } = compareView(t, compared(plain, owned), "c1", against, corpus);
    const [left, right] = embeds[0]?.fields ?? [];
    expect(right?.value).toContain(`-# ${saysWhatIsOwn(t)}`);
    expect(right?.value).toContain(`-# ${saysClosest(t, "prompt \\*engineer\\*")}`);
    expect(left?.value).not.toContain("-#");
  });

  it("is said of a board to stand on the cards, which are all that knows it", () => {
    const entry = entryOf(publicCard(made(owned), corpus), {
      id: "s1",
      user: "2".repeat(18),
      name: "Ana",
      sharedAt: 1,
    });
    const window = { order: "exposure", page: 0 } as const;
    const view = boardView(
      t,
      "3".repeat(18),
      [entry],
      window,
      { userId: "4".repeat(18), managesMessages: false },
      corpus,
    );
    expect(view.embeds[0]?.footer?.text).toContain(t("board.named"));
    const drawing = boardDrawing(t, [entry], window, corpus);
    for (const words of [drawing.footer, altText(t, drawing)]) expect(words).toContain(t("board.named"));
  });

  it("is not said of a card that is the corpus's all over", () => {
    expect(
      [...textsOf(cardDrawing(t, publicCard(made(plain), corpus), null, corpus))].join("\n"),
    ).not.toMatch(/★/);
  });
});

it("values and tasks are counted apart", () => {
  const note = (week: Week) => cardDrawing(english, publicCard(made(week), corpus), null, corpus).notes[0];
  expect(note({ ...owned, askedFor: null, overrides: {} })).toBe("★ 2 tasks are the owner's own");
  expect(note(oneValue)).toBe("★ 1 value is the owner's own");
  const [first = "", second = ""] = Object.keys(oneValue.hours);
  expect(note({ ...oneValue, hours: { [first]: 0, [second]: 5 } })).not.toContain("★");
});
