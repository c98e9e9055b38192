import { expect, it } from "vitest";
import { scoreCard } from "../../src/scoring/index.js";
import { CORPUS, TYPICAL } from "./fixture.js";

// Two people with the same hours get the same card to the last digit, on any machine and in any later version of
// this code. Digits that change here change people's cards.
it("the typical week has these digits", () => {
  const card = scoreCard(TYPICAL, CORPUS);
  expect({
    hash: card.hash,
    exposure: card.exposure,
    plusMinus: card.plusMinus,
    confidence: card.confidence,
    ai: card.cost.ai,
    low: card.cost.low,
    high: card.cost.high,
    freed: card.hoursFreed,
    shares: card.tasks.map(({ bandShares }) => Object.values(bandShares).map((share) => share * 1024)),
  }).toEqual({
    hash: "255171a662114648",
    exposure: 15.708064326101233,
    plusMinus: 4.315819952618413,
    confidence: 0.924658203125,
    ai: 3154.954951923077,
    low: 2630.513720581173,
    high: 4072.261721015507,
    freed: 7.450233333333335,
    shares: [
      [0, 1012, 12, 0],
      [0, 996, 28, 0],
      [0, 1012, 12, 0],
      [0, 0, 1001, 23],
      [0, 2, 706, 316],
      [0, 0, 13, 1011],
    ],
  });
});

it("the same input gives an equal card a second time", () => {
  expect(scoreCard(TYPICAL, CORPUS)).toEqual(scoreCard(structuredClone(TYPICAL), structuredClone(CORPUS)));
});
