import { Hand } from "../../../src/demo/hand.js";
import { type LocalDiscord, startLocalDiscord } from "../../../src/local/index.js";
import { variables } from "../../../src/variables.js";
import { execForm, type Stage } from "../dockerfile.js";
import { Container } from "./container.js";
import type { Layer } from "./layer.js";

/** As from `--env-file` with a copy of .env.example: every variable is there, and blank. */
const BLANK = Object.fromEntries(Object.keys(variables.shape).map((name) => [name, ""]));
/** As README.md says it, behind `docker exec wagecard-bot`. */
const BACKUP = ["node", "dist/src/tools/store-backup.js", "--to", "data/copy.sqlite"];
const WEEK = { role: "machine-learning-engineer", hours: "8, 6, 7, 4, 8, 7" };
/** A machine that builds images beside this one draws slowly. */
const DRAWN_WITHIN = 60_000;

export class Wrong extends Error {
  override readonly name = "Wrong";
}

/** The image on a Discord: health, a card, a picture, a stop, and the card again after it. @throws Wrong */
export async function useOnDiscord(stage: Stage, layer: Layer, told: (what: string) => void): Promise<void> {
  const command = execForm(stage, "CMD");
  const check = execForm(stage, "HEALTHCHECK");
  const health = async (wanted: number, when: string): Promise<void> => {
    const { code, errors } = await layer.ending(check);
    if (code !== wanted) throw new Wrong(`health ${when}: ${code} instead of ${wanted}. ${errors}`);
    told(`health ${when}: ${code}`);
  };
  const local = await startLocalDiscord({ port: 0 });
  const env = { ...BLANK, DISCORD_TOKEN: local.token, DISCORD_API_URL: local.api };
  const hand = new Hand(local.driver(local.people[0]?.name ?? ""));
  let bot: Container | null = null;
  try {
    await health(1, "before it starts");
    bot = await started(layer, command, env, local);
    await health(0, "on Discord");
    await hand.type("wagecard", WEEK);
    const title = hand.message.embeds[0]?.title ?? "";
    if (!title.includes("territory")) throw new Wrong(`no card is answered: ${title}`);
    told(`a card: ${title}`);
    told(`a picture: ${await picture(hand)} bytes`);
    const backup = await layer.ending(BACKUP);
    if (backup.code !== 0) throw new Wrong(`the README's backup ends with ${backup.code}: ${backup.errors}`);
    told(`a backup: ${backup.output.trim()}`);
    const code = await bot.stop("SIGTERM");
    if (code !== 0) throw new Wrong(`SIGTERM to process 1 ends it with ${code}: ${bot.errors.join("\n")}`);
    told("SIGTERM to process 1 ends it with 0");
    await health(1, "after it stopped");
    bot = await started(layer, command, env, local);
    await hand.type("wagecard", {});
    if (!JSON.stringify(hand.message).includes("territory")) {
      throw new Wrong("the card is not in the menu after a start");
    }
    told("the card is in the menu after another start");
    await bot.stop("SIGTERM");
  } finally {
    await bot?.end();
    await local.close();
  }
}

/** The image without a token: the local Discord's page and its modules. @throws Wrong */
export async function useLocally(stage: Stage, layer: Layer, told: (what: string) => void): Promise<void> {
  const bot = new Container(layer, execForm(stage, "CMD"), { ...BLANK, LOCAL_PORT: "0" });
  try {
    const url = (await bot.said(/^ {2}http:\/\/127\.0\.0\.1:\d+/)).trim();
    const page = await (await fetch(url)).text();
    const parts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = ""]) => path);
    for (const path of parts) {
      const { status } = await fetch(new URL(path, url));
      if (status !== 200) throw new Wrong(`${path}: ${status}`);
    }
    if (parts.length === 0) throw new Wrong(`the page has no parts: ${page}`);
    told(`without a token: the local Discord's page and ${parts.join(", ")}`);
    const code = await bot.stop("SIGINT");
    if (code !== 0) throw new Wrong(`SIGINT to process 1 ends it with ${code}: ${bot.errors.join("\n")}`);
  } finally {
    await bot.end();
  }
}

async function started(
  layer: Layer,
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  local: LocalDiscord,
): Promise<Container> {
  const bot = new Container(layer, command, env);
  try {
    await bot.said(/oauth2\/authorize/);
    await local.ready();
    return bot;
  } catch (error) {
    await bot.end();
    throw error;
  }
}

/** @returns the bytes of the picture of the card that is looked at */
async function picture(hand: Hand): Promise<number> {
  let url = "";
  const drawn = hand.driver.next((event) => {
    if (event.kind !== "update") return false;
    url = event.message.attachments[0]?.url ?? "";
    return url !== "";
  }, DRAWN_WITHIN);
  await hand.press("Picture");
  await drawn;
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  if (String.fromCharCode(...bytes.slice(1, 4)) !== "PNG") throw new Wrong("the picture is no PNG");
  return bytes.length;
}
