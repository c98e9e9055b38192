import wrapAnsi from "wrap-ansi";
import { z } from "zod";
import { variables } from "../variables.js";

/** The README's table of the configuration and `.env.example`, made from the schema that reads the environment. */

/** What each variable says of itself. */
const said = z.object({
  /** What it sets, as Markdown. */
  sets: z.string().min(1),
  /** What holds without it, as Markdown; empty where nothing does. */
  otherwise: z.string(),
  /** For `.env.example`, as plain text. */
  help: z.string().min(1),
});

const START = "<!-- configuration: made from src/variables.ts, npm run docs:configuration -->";
const END = "<!-- /configuration -->";

/** The page with its table made anew. @throws Error where it has no place for one */
export function withConfigurationTable(page: string): string {
  const from = page.indexOf(START);
  const to = page.indexOf(END);
  if (from < 0 || to < from)
    throw new Error(`README.md has no place for the configuration: ${START} … ${END}`);
  return `${page.slice(0, from + START.length)}\n\n${table()}\n\n${page.slice(to)}`;
}

function table(): string {
  const rows = Object.entries(variables.shape).map(([name, field]) => {
    const { sets, otherwise } = said.parse(field.meta());
    return `| \`${name}\` | ${sets} | ${otherwise} |`;
  });
  return ["| variable | what it sets | default |", "| --- | --- | --- |", ...rows].join("\n");
}

const INTRO =
  "Copy to .env and fill in what you need. Everything is optional: with nothing set, `npm start` runs the bot on a local Discord in your browser.";

/** The whole of `.env.example`. */
export function environmentExample(): string {
  const fields = Object.entries(variables.shape).map(
    ([name, field]) => `${comment(said.parse(field.meta()).help)}\n${name}=\n`,
  );
  return [`${comment(INTRO)}\n`, ...fields].join("\n");
}

const comment = (text: string): string =>
  wrapAnsi(text, 116)
    .split("\n")
    .map((line) => `# ${line}`)
    .join("\n");
