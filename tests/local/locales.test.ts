import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Events, GatewayIntentBits, type Interaction, Locale } from "discord.js";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type LocalDiscord, type Snapshot, startLocalDiscord } from "../../src/local/index.js";
import { login, type Office, openOffice, quiet } from "./harness.js";

quiet();

const COMMANDS = [
  {
    name: "card",
    name_localizations: { de: "karte", "en-GB": "chart", "es-ES": "tarjeta" },
    description: "A card",
    description_localizations: { de: "Eine Karte" },
    options: [
      {
        type: 3,
        name: "role",
        name_localizations: { de: "rolle" },
        description: "What you do",
        description_localizations: { de: "Was du tust" },
        autocomplete: true,
      },
      {
        type: 3,
        name: "level",
        description: "How senior",
        choices: [{ name: "Entry", name_localizations: { de: "Einstieg" }, value: "entry" }],
      },
    ],
  },
  { type: 3, name: "Read aloud", name_localizations: { de: "Vorlesen" } },
];

let office: Office;
let local: LocalDiscord;
beforeAll(async () => {
  office = await openOffice(COMMANDS, {
    people: ["Robin", "Sam", "Kim"],
    locales: { sam: "ja" },
    guilds: [{ name: "The office", preferredLocale: "de" }, { name: "Elsewhere" }],
  });
  ({ local } = office);
});
afterAll(() => office.close());
afterEach(() => local.driver("Robin").setLocale("en-US"));

const idOf = (name: string) => local.people.find((person) => person.name === name)?.user.id ?? "";
const snapshot = async (who: string) =>
  (await (await fetch(`${local.url}/local/snapshot?as=${idOf(who)}`)).json()) as Snapshot;
const post = (body: object, url = local.url) =>
  fetch(`${url}/local/locale`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

/** What the bot is told of languages, for one command by that driver. */
async function told(driver = local.driver("Robin")): Promise<Interaction> {
  let seen: Interaction | undefined;
  office.on(async (interaction) => {
    seen = interaction;
    if (interaction.isRepliable()) await interaction.reply("x");
  });
  const outcome = await driver.act({ kind: "command", name: "card", options: [] });
  if (!seen) throw new Error(JSON.stringify(outcome));
  return seen;
}

describe("an interaction", () => {
  it("carries its person's language and the server's, English where nothing is said", async () => {
    expect(await told()).toMatchObject({ locale: "en-US", guildLocale: "de" });
    expect(await told(local.driver("Sam"))).toMatchObject({ locale: "ja", guildLocale: "de" });
    const elsewhere = local.driver("Sam").in(local.channel("Elsewhere/general"));
    expect(await told(elsewhere)).toMatchObject({ locale: "ja", guildLocale: "en-US" });
  });

  it("carries no server's language in a DM", async () => {
    const robin = local.driver("Robin").in(local.dm("Robin"));
    expect(await told(robin)).toMatchObject({ locale: "en-US", guildLocale: null });
    expect(() => robin.setPreferredLocale("fr")).toThrow(
      "Wagecard is in no server, which could have a language.",
    );
  });

  it("follows a change, of buttons as of commands", async () => {
    const robin = local.driver("Robin").in(local.channel("Elsewhere/general"));
    robin.setLocale("pt-BR");
    robin.setPreferredLocale("fr");
    expect(await told(robin)).toMatchObject({ locale: "pt-BR", guildLocale: "fr" });
    office.on(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const row = { type: 1, components: [{ type: 2, style: 1, label: "b", custom_id: "b" }] };
        await interaction.reply({ content: "x", components: [row] });
      } else if (interaction.isButton())
        await interaction.reply(`${interaction.locale} ${interaction.guildLocale}`);
    });
    const shown = await robin.act({ kind: "command", name: "card", options: [] });
    const message = shown.kind === "message" ? shown.message.id : "";
    expect(await robin.act({ kind: "button", message, customId: "b" })).toMatchObject({
      message: { content: "pt-BR fr" },
    });
    robin.setPreferredLocale("en-US");
  });

  it("names commands and options as the bot does, whatever the person reads", async () => {
    const robin = local.driver("Robin");
    robin.setLocale("de");
    const typed: string[] = [];
    office.on(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      typed.push(interaction.commandName, interaction.options.getFocused(true).name);
      await interaction.respond([
        { name: "Nurse", nameLocalizations: { de: "Pflegekraft" }, value: "nurse" },
        { name: "Cook", value: "cook" },
      ]);
    });
    const outcome = await robin.act({ kind: "autocomplete", name: "card", options: [], focused: "role" });
    expect(typed).toEqual(["card", "role"]);
    expect(outcome).toEqual({
      kind: "choices",
      choices: [
        { name: "Pflegekraft", value: "nurse" },
        { name: "Cook", value: "cook" },
      ],
    });
  });
});

describe("what a person's client is told", () => {
  it("is every command in their language, default names beside", async () => {
    local.driver("Robin").setLocale("de");
    const { commands, locales, me } = await snapshot("Robin");
    expect(me.locale).toBe("de");
    expect(locales).toEqual(Object.values(Locale));
    expect(commands).toMatchObject([
      {
        name: "card",
        name_localized: "karte",
        description: "A card",
        description_localized: "Eine Karte",
        options: [
          { name: "role", name_localized: "rolle", description_localized: "Was du tust" },
          { name: "level", choices: [{ name: "Entry", name_localized: "Einstieg" }] },
        ],
      },
      { name: "Read aloud", name_localized: "Vorlesen" },
    ]);
    expect(JSON.stringify(commands)).not.toContain("_localizations");
  });

  it.each([
    ["en-US", "chart"],
    ["es-419", "tarjeta"],
    ["fr", undefined],
  ] as const)("falls back as Discord does: %s reads %s", async (locale, name) => {
    local.driver("Robin").setLocale(locale);
    const [card] = (await snapshot("Robin")).commands;
    expect(card?.name_localized).toBe(name);
  });

  it("is a change at once: their commands to themselves, their language to all", async () => {
    const [robin, sam] = [local.driver("Robin"), local.driver("Sam")];
    const seen = sam.next((event) => event.kind === "person");
    const mine = robin.next((event) => event.kind === "commands");
    robin.setLocale("de");
    expect(await seen).toMatchObject({ person: { name: "Robin", locale: "de" } });
    expect(await mine).toMatchObject({ commands: [{ name_localized: "karte" }, {}] });
    const guild = sam.next((event) => event.kind === "guild");
    robin.setPreferredLocale("fr");
    expect(await guild).toMatchObject({ guild: { name: "The office", preferredLocale: "fr" } });
    expect((await snapshot("Sam")).guilds[0]?.preferredLocale).toBe("fr");
    robin.setPreferredLocale("de");
  });

  it("can be changed from the page, to a language of Discord's", async () => {
    const [guild] = local.guilds;
    expect((await post({ person: idOf("Kim"), locale: "ko" })).status).toBe(200);
    expect(await told(local.driver("Kim"))).toMatchObject({ locale: "ko" });
    expect((await post({ guild: guild?.id, locale: "pl" })).status).toBe(200);
    expect(await told()).toMatchObject({ guildLocale: "pl" });
    expect((await post({ guild: guild?.id, locale: "de" })).status).toBe(200);
    expect((await post({ person: idOf("Kim"), locale: "xx" })).status).toBe(400);
    expect((await post({ person: "1", locale: "de" })).status).toBe(404);
    expect((await post({ guild: "1", locale: "de" })).status).toBe(404);
    expect((await fetch(`${local.url}/local/locale`)).status).toBe(405);
  });
});

it("a bot with the intent hears of a server's language, and finds it", async () => {
  const client = await login(local, { intents: [GatewayIntentBits.Guilds] });
  const guild = await client.guilds.fetch(local.guildId);
  expect(guild.preferredLocale).toBe("de");
  const changed = new Promise<string>((resolve) =>
    client.once(Events.GuildUpdate, (_before, after) => resolve(after.preferredLocale)),
  );
  local.driver("Robin").setPreferredLocale("it");
  expect(await changed).toBe("it");
  expect(client.guilds.cache.get(local.guildId)?.channels.cache.size).toBe(3);
  local.driver("Robin").setPreferredLocale("de");
  await client.destroy();
});

it("a stranger has no language", async () => {
  await expect(startLocalDiscord({ locales: { Lee: "de" } })).rejects.toThrow("Nobody here is called Lee.");
});

describe("over a restart", () => {
  let file: string;
  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), "local-locales-")), "world.json");
  });
  afterEach(() => rmSync(join(file, ".."), { recursive: true }));
  const languages = ({ people, guilds }: LocalDiscord) => [
    people.map(({ locale }) => locale),
    guilds.map(({ preferredLocale }) => preferredLocale),
  ];

  it("languages are kept, as they were seeded and as they were changed", async () => {
    const before = await startLocalDiscord({ file, locales: { Sam: "fr" } });
    before.driver("Robin").setLocale("ja");
    before.driver("Robin").setPreferredLocale("es-ES");
    await before.close();
    const after = await startLocalDiscord({ file });
    expect(languages(after)).toEqual([["ja", "fr"], ["es-ES"]]);
    await after.close();
  });

  it("a file from before there were languages is read as English", async () => {
    const before = await startLocalDiscord({ file, locales: { Sam: "fr" } });
    await before.driver("Sam").act({ kind: "message", content: "hello" });
    await before.close();
    const without = readFileSync(file, "utf8").replaceAll(/,"(locale|preferredLocale)":"[^"]*"/g, "");
    expect(without).not.toContain("ocale");
    writeFileSync(file, without);
    const after = await startLocalDiscord({ file });
    expect(languages(after)).toEqual([["en-US", "en-US"], ["en-US"]]);
    expect(after.driver("Robin").messages()).toMatchObject([{ content: "hello" }]);
    await after.close();
  });
});
