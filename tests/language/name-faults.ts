import type { Texts } from "./catalog-faults.js";

/** What texts call commands, options and buttons: nobody can use what has another name in their language. */

/** A command as one language knows it: names by what the catalog calls them. */
interface CommandNames {
  readonly name: string;
  readonly options: ReadonlyMap<string, string>;
}

/** What a text mentions, in the catalog's own words: `/why`, `/why task:`. */
type Mentions = { readonly known: ReadonlySet<string>; readonly unknown: readonly string[] };

/** Names in a language's texts that it does not have, or that are others' than in English: one line each. */
export function nameFaults(texts: Texts, english: Texts): string[] {
  const names = commandsOf(texts);
  const originals = commandsOf(english);
  return Object.entries(texts).flatMap(([key, text]) => {
    const original = english[key] ?? "";
    const said = mentionsIn(text, names);
    const wanted = mentionsIn(original, originals).known;
    return [
      ...said.unknown.map((name) => `${key}: there is no ${name}`),
      ...[...wanted].filter((name) => !said.known.has(name)).map((name) => `${key}: does not name ${name}`),
      ...[...said.known].filter((name) => !wanted.has(name)).map((name) => `${key}: names ${name}`),
      ...buttonFaults(text, original, texts, english).map((fault) => `${key}: ${fault}`),
    ];
  });
}

function commandsOf(texts: Texts): ReadonlyMap<string, CommandNames> {
  const ids = Object.keys(texts).flatMap((key) => /^command\.([^.]+)\.description$/.exec(key)?.[1] ?? []);
  return new Map(
    ids.map((id) => {
      const option = new RegExp(`^command\\.${id}\\.option\\.([^.]+)\\.name$`);
      const options = Object.entries(texts).flatMap(([key, text]) => {
        const found = option.exec(key)?.[1];
        return found === undefined ? [] : [[text, found] as const];
      });
      return [id, { name: texts[`command.${id}.name`] ?? "", options: new Map(options) }];
    }),
  );
}

/** Also outside of backticks: `/why` after a blank or an opening mark is a command wherever it stands. */
const COMMAND = /(?<=^|[\s`“„«「(])\/([\p{L}\p{N}_-]+)/gu;
const OPTION = /(?<=^|\s)([\p{L}\p{N}_-]+):/gu;

function mentionsIn(text: string, commands: ReadonlyMap<string, CommandNames>): Mentions {
  const ids = new Map([...commands].map(([id, { name }]) => [name, id]));
  const known = new Set<string>();
  const unknown: string[] = [];
  for (const [, name = ""] of text.matchAll(COMMAND)) {
    const id = ids.get(name);
    if (id === undefined) unknown.push(`/${name}`);
    else known.add(`/${id}`);
  }
  for (const [, span = ""] of text.matchAll(/`([^`]*)`/g)) {
    const command = /^\/([\p{L}\p{N}_-]+)/u.exec(span)?.[1];
    const id = command === undefined ? undefined : ids.get(command);
    const owners = id === undefined ? [...commands.values()] : [commands.get(id)];
    for (const [, name = ""] of span.matchAll(OPTION)) {
      const option = owners.flatMap((owner) => owner?.options.get(name) ?? [])[0];
      if (option === undefined) unknown.push(`${command === undefined ? "" : `/${command} `}${name}:`);
      else known.add(`${id === undefined ? "" : `/${id} `}${option}:`);
    }
  }
  return { known, unknown };
}

const QUOTED = /[“„«「『]\s*([^“”„«»「」『』]+?)\s*[”“»」』]/g;

/** A button that a text quotes by its label instead of by a value: in every language by that language's label. */
function buttonFaults(text: string, original: string, texts: Texts, english: Texts): string[] {
  const buttons = Object.keys(english).filter((key) => key.endsWith(".button"));
  const called = (label: string, of: Texts) => buttons.filter((key) => of[key] === label);
  const quoted = quotedIn(text).map((label) => called(label, texts));
  const wanted = quotedIn(original).map((label) => called(label, english));
  return [
    ...wanted
      .filter((keys) => keys.length > 0 && !quoted.some((other) => other.some((key) => keys.includes(key))))
      .map(([key]) => `does not quote the button ${key} as it is`),
    ...quotedIn(text)
      .filter((label) => called(label, english).length > 0 && called(label, texts).length === 0)
      .map((label) => `quotes “${label}”, which is the button's English text`),
  ];
}

const quotedIn = (text: string): string[] => [...text.matchAll(QUOTED)].map(([, label = ""]) => label);
