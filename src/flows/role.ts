import { Refused, typicalWeek } from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { FlowHandler, House } from "../discord/command.js";
import type { Translator } from "../language/index.js";
import { pointScore, scoreCard } from "../scoring/index.js";
import {
  type MessageView,
  type Reply,
  ROLE_PAGES,
  type RolePage,
  type RoleRead,
  roleView,
  type Wanted,
  wantedOf,
} from "../views/index.js";
import { begin } from "./start.js";

/** The read of a role: its pages, and the way to a card of one's own. */
export const roleFlow: FlowHandler = {
  flow: "role",
  async component({ id, userId, place, t, values: [value] }, house): Promise<Reply> {
    const wanted = wantedOf(value ?? id.arg, house.corpus);
    if (id.action === "walk") {
      return {
        kind: "say",
        view: await house.store.withPerson(userId, (desk) => begin(t, wanted, place, house, desk)),
      };
    }
    // A role chosen out of several begins at the first page.
    const page = id.action === "role" ? "tasks" : ROLE_PAGES.find((one) => one === id.action);
    if (!page) throw new Refused({ kind: "unknown-button" });
    return { kind: "show", view: roleMessage(t, wanted, page, house) };
  },
};

/** A role's read as a message. @throws Refused where there is no such role */
export function roleMessage(
  t: Translator,
  wanted: Wanted,
  page: RolePage,
  { corpus }: Pick<House, "corpus">,
): MessageView {
  return roleView(t, readOf(wanted.role, corpus), wanted, page, corpus);
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
