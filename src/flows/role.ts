import { Refused, typicalWeek } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { FlowHandler, House } from "../discord/command.js";
import { pointScore, scoreCard } from "../scoring/index.js";
import {
  type MessageView,
  type Reply,
  ROLE_PAGES,
  type RolePage,
  type RoleRead,
  roleView,
} from "../views/index.js";
import { begin, DEFAULT_PAY } from "./start.js";

/** The read of a role: its pages, and the way to a card of one's own. */
export const roleFlow: FlowHandler = {
  flow: "role",
  async component({ id, userId }, house): Promise<Reply> {
    if (id.action === "walk") {
      const wanted = { role: id.arg, askedFor: null };
      const view = await house.store.withPerson(userId, (desk) => begin(wanted, DEFAULT_PAY, house, desk));
      return { kind: "say", view };
    }
    const page = ROLE_PAGES.find((one) => one === id.action);
    if (!page) throw new Refused({ kind: "unknown-button" });
    return { kind: "show", view: roleMessage(id.arg, page, house) };
  },
};

/** A role's read as a message. @throws Refused where there is no such role */
export function roleMessage(roleId: string, page: RolePage, house: House, notice = ""): MessageView {
  return roleView(readOf(roleId, house.corpus), page, house.corpus, notice);
}

function readOf(roleId: string, corpus: Corpus): RoleRead {
  const role = corpus.roles[roleId];
  if (!role) throw new Refused({ kind: "unknown-role", typed: roleId });
  const typical = scoreCard(typicalWeek(role), corpus);
  const exposures = Object.values(corpus.roles).map(
    (other) => pointScore(typicalWeek(other), corpus).exposure,
  );
  const rank = 1 + exposures.filter((exposure) => exposure > typical.exposure).length;
  return { role, typical, rank, of: exposures.length };
}
