import { expect, it } from "vitest";
import { CATALOGS } from "../../src/language/index.js";
import { sources, unused } from "./key-use.js";

it("no text is left that nothing says", () => {
  expect(unused(Object.keys(CATALOGS.en), sources().values())).toEqual([]);
});

it("a text is used where its name stands, or a template that makes it, and not in a comment", () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: sources as they are written
  const source = [
    't("card.share.button"); t(`axis.${axis}.name`); const unit = { a: "unit.of-5" };',
    'say(`board.order.${order}.title`); // "card.gone"',
    '/** `card.lost` */ const url = "https://example.org/card.far";',
  ].join("\n");
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: sources as they are written
  const used = ["card.share.button", "axis.latency.name", "unit.of-5", "board.order.human-critical.title"];
  const others = ["card.gone", "card.lost", "card.far", "card.share", "axis.latency.asks", "axis.a.b.name"];
  expect(unused([...used, ...others], [source])).toEqual(others);
});
