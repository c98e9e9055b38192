import { describe, expect, it } from "vitest";
import { changeCard, publicCard } from "../../src/conversation/index.js";
import { taskFigures } from "../../src/flows/index.js";
import { everyTranslator } from "../../src/language/index.js";
import { AXES } from "../../src/scoring/index.js";
import { axisForm, cardView, SHARED_TEXTS, sharedView } from "../../src/views/index.js";
import { english } from "../english.js";
import { long, made, week } from "./longest.js";

const card = made(week);
const [task = ""] = Object.keys(week.hours);
const sharing = { id: "s1", user: "2", name: "Ana" };

describe("a card in each language", () => {
  it.each(everyTranslator().map((t) => [t.language, t] as const))("%s", (language, t) => {
    const note = t("note.corpus-english");
    for (const view of [cardView(t, card, long), sharedView(t, publicCard(card, long), sharing, long)]) {
      expect(JSON.stringify(view).includes(note)).toBe(language !== "en");
    }
  });
});

describe("the form for an axis", () => {
  it.each(everyTranslator().map((t) => [t.language, t] as const))(
    "comes back in %s as it was shown",
    (_, t) => {
      const { axes } = taskFigures(card, task, long);
      for (const axis of AXES) {
        const id = { flow: "task", action: "override", id: card.id, rev: 1, arg: task } as const;
        const [field] = axisForm(t, id, axis, axes[axis]).fields;
        const event = { kind: "override", task, axis, typed: field?.value ?? "" } as const;
        const after = changeCard(card, event, long, 1);
        expect(after.week.overrides[task]?.[axis]).toBe(axes[axis]);
      }
    },
  );
});

it("a text about the message that everyone sees names its button as it stands there", () => {
  const publicT = Object.assign(
    ((key: string) => (key === "shared.take-back.button" ? "Zurücknehmen" : key)) as typeof english,
    english,
  );
  const spoken = { t: english, publicT };
  expect(SHARED_TEXTS.leftover(spoken, "closed")).toContain("“Zurücknehmen”");
  expect(SHARED_TEXTS.onItsWay(spoken)).toContain("“Take it back”");
});
