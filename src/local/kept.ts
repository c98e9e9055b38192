import { z } from "zod";
import { DEFAULT_LOCALE, locale } from "./locales.js";
import { MEMBER_PERMISSIONS, OWNER_PERMISSIONS } from "./permissions.js";

const id = z.string().regex(/^\d{17,20}$/);
const bits = z.string().regex(/^\d+$/);
const user = z.looseObject({ id, username: z.string() });
const stored = z.object({
  message: z.looseObject({ id, channel_id: id, content: z.string(), author: user }),
  onlyFor: id.nullable(),
  files: z.array(z.looseObject({ id, filename: z.string(), url: z.string() })),
});

/** Checked down to what the code reads; the rest of a message is as the program itself wrote it. */
const common = {
  lastId: id,
  applicationId: id,
  bot: user,
  commands: z.array(z.object({ command: z.looseObject({ id, name: z.string() }), guildId: id.nullable() })),
  messages: z.record(id, z.array(stored)),
};

/** Files of earlier programs have no languages. */
const language = locale.default(DEFAULT_LOCALE);

const guild = z.object({
  id,
  name: z.string(),
  hasBot: z.boolean(),
  ownerId: id,
  members: z.record(id, bits),
  botPermissions: bits,
  preferredLocale: language,
});
const channel = z.object({
  id,
  name: z.string(),
  guildId: id.nullable(),
  kind: z.enum(["text", "dm", "group"]),
});
const second = z.object({
  version: z.literal(2),
  ...common,
  guilds: z.array(guild).min(1),
  channels: z.array(channel).min(1),
  people: z.array(z.object({ user, name: z.string(), permissions: bits, locale: language })).min(1),
  dms: z.record(id, channel),
  groups: z.record(id, z.array(id)),
  installedBy: z.array(id),
});

/** The first form knew one server, which everybody was in, and no permissions. */
const first = z
  .object({
    version: z.literal(1),
    ...common,
    guild: z.object({ id, name: z.string() }),
    channels: z.array(channel.omit({ kind: true })).min(1),
    people: z.array(z.object({ user, name: z.string() })).min(1),
    dms: z.record(id, channel.omit({ kind: true })),
  })
  .transform(({ guild: only, channels, people, dms, ...rest }) => {
    const members = people.map((person, at) => ({
      ...person,
      permissions: at === 0 ? OWNER_PERMISSIONS : MEMBER_PERMISSIONS,
      locale: DEFAULT_LOCALE,
    }));
    return {
      ...rest,
      version: 2 as const,
      guilds: [
        {
          ...only,
          hasBot: true,
          ownerId: members[0]?.user.id ?? only.id,
          members: Object.fromEntries(members.map((one) => [one.user.id, one.permissions])),
          botPermissions: MEMBER_PERMISSIONS,
          preferredLocale: DEFAULT_LOCALE,
        },
      ],
      channels: channels.map((one) => ({ ...one, kind: "text" as const })),
      people: members,
      dms: Object.fromEntries(Object.entries(dms).map(([of, one]) => [of, { ...one, kind: "dm" as const }])),
      groups: {},
      installedBy: [],
    };
  });

/** What an earlier run kept, in the present form. */
export const kept = z.object({ origin: z.url(), world: z.discriminatedUnion("version", [first, second]) });
