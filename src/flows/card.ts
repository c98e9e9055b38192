import {
  mustBeOfMatrix,
  publicCard,
  Refused,
  rebase,
  recompute,
  walkOfCard,
  withCard,
} from "../conversation/index.js";
import type { ComponentRequest, FlowHandler, House } from "../discord/command.js";
import type { Desk } from "../store/index.js";
import { cardView, type Reply, walkView } from "../views/index.js";
import { boardReply } from "./board.js";
import { cardOf, taskMessage, whyMessage } from "./desk.js";
import { exportMessage } from "./exported.js";
import { cardPicture } from "./picture.js";
import { preview } from "./share.js";

/** What the buttons and selects under a card do. */
export const cardFlow: FlowHandler = {
  flow: "card",
  deliberate: ["recompute"],
  component: (request, house) =>
    house.store.withPerson(request.userId, (desk) => press(request, house, desk)),
};

async function press(request: ComponentRequest, house: House, desk: Desk): Promise<Reply> {
  const {
    id,
    values: [value = ""],
  } = request;
  const card = cardOf(await desk.person(), id.id);
  switch (id.action) {
    case "why":
      return { kind: "say", view: whyMessage(request.t, card, value, house.corpus) };
    case "task":
      return { kind: "say", view: taskMessage(request.t, card, value, house.corpus) };
    case "share":
      return preview("say", card, request, house);
    case "compare":
      return boardReply("say", request, null, house);
    case "picture":
      return cardPicture(request.t, publicCard(card, house.corpus), null, house);
    case "export":
      return { kind: "say", view: exportMessage(request.t, card, house) };
    case "recompute": {
      const fresh = recompute(card, house.corpus, house.now());
      await desk.savePerson(withCard(await desk.person(), fresh));
      return { kind: "show", view: cardView(request.t, fresh, house.corpus) };
    }
    case "walk": {
      const under = await desk.walk();
      if (under && under.id !== card.id) throw new Refused({ kind: "walk-under-way" });
      mustBeOfMatrix(card, house.corpus);
      const now = house.now();
      const walk = under ? rebase(under, card, house.corpus, now) : walkOfCard(card, house.corpus, now);
      await desk.saveWalk(walk);
      return { kind: "show", view: walkView(request.t, walk, house.corpus) };
    }
    default:
      throw new Refused({ kind: "unknown-button" });
  }
}
