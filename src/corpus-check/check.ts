import { join } from "node:path";
import { emptyWeek, finish, startWalk, stopsOf, typicalWeek } from "../conversation/index.js";
import { type Corpus, CorpusError, corpusVersions, loadCorpus, type Role } from "../corpus/index.js";
import { eachText } from "../corpus/read-yaml.js";
import { sharedRuns } from "../corpus/wording.js";
import { everyTranslator, type Translator } from "../language/index.js";
import { scoreCard } from "../scoring/index.js";
import {
  cardView,
  type MessageView,
  ROLE_PAGES,
  roleView,
  taskView,
  walkView,
  whyView,
} from "../views/index.js";
import { limitFaults } from "../views/limits.js";

/** Words in a row that a text may not share with the article; the role it was written from may share key phrases. */
const RUN = 8;

export interface CheckResult {
  /** One line a fault: file, line and field where there is one, and what is wrong. */
  readonly faults: readonly string[];
  readonly summary: string;
}

/**
 * Everything that must hold of the corpus before people see it: schemas, ranges, hours, wording, sources (all in the
 * schemas), no sentence of the article, and every view of every role within Discord's limits.
 * @param article text of the article, or null where it is not at hand
 */
export function checkCorpus(folder: string, article: string | null): CheckResult {
  const faults: string[] = [];
  const corpora: Corpus[] = [];
  for (const version of corpusVersions(folder)) {
    try {
      corpora.push(loadCorpus(folder, version));
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      // A version that extends a broken one has the same faults.
      faults.push(...error.faults.filter((fault) => !faults.includes(fault)));
    }
  }
  for (const corpus of corpora) {
    for (const role of Object.values(corpus.roles)) {
      if (role.since !== corpus.version) continue;
      for (const t of everyTranslator()) faults.push(...viewFaults(t, role, corpus));
      if (article !== null) faults.push(...articleFaults(folder, role, article));
    }
  }
  const roles = corpora.flatMap((corpus) =>
    Object.values(corpus.roles).filter((role) => role.since === corpus.version),
  );
  const cells = roles.reduce((sum, role) => sum + role.cells.length, 0);
  const versions = corpora.map((corpus) => corpus.version).join(", ");
  const found = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
  return { faults, summary: `${found} in ${roles.length} roles, ${cells} cells, versions ${versions}` };
}

function viewFaults(t: Translator, role: Role, corpus: Corpus): string[] {
  const typical = typicalWeek(role);
  const week = {
    ...emptyWeek(role.id, { kind: "range", range: 6 } as const, null),
    hours: { ...typical.hours },
  };
  const walk = startWalk("w".repeat(20), week, 0);
  const { card } = finish(null, { id: "c".repeat(20), rev: 0, week }, corpus, 0);
  const read = { role, typical: scoreCard(typical, corpus), rank: 15, of: 15 };
  const views: [string, MessageView][] = [
    ...[...stopsOf(week, corpus), null].map((_, at): [string, MessageView] => [
      `step ${at + 1}`,
      walkView(t, { ...walk, at }, corpus),
    ]),
    ["card", cardView(t, card, corpus)],
    ...card.score.tasks.flatMap((task): [string, MessageView][] => [
      [`task ${task.id}`, taskView(t, card, task, corpus)],
      [`why ${task.id}`, whyView(t, card, task, corpus)],
    ]),
    ...ROLE_PAGES.map((page): [string, MessageView] => [
      `role page ${page}`,
      roleView(t, read, { role: role.id, askedFor: null, seniority: null }, page, corpus),
    ]),
  ];
  return views.flatMap(([name, view]) =>
    limitFaults(view).map(
      (fault) => `corpus/${role.since}/roles/${role.id}.yaml: ${name} (${t.language}): ${fault}`,
    ),
  );
}

function articleFaults(folder: string, role: Role, article: string): string[] {
  const file = `roles/${role.id}.yaml`;
  return eachText(join(folder, role.since, file)).flatMap(({ field, line, text }) =>
    sharedRuns(text, article, RUN).map(
      (run) => `corpus/${role.since}/${file}:${line}: ${field}: “${run}” stands so in the article`,
    ),
  );
}
