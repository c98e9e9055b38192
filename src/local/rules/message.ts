import { MessageFlags } from "discord-api-types/v10";
import { z } from "zod";
import { type Rows, rowProblems, rows } from "./components.js";
import { checkDescribed, type Described } from "./described.js";
import { type Embed, embed, embedProblems, mediaOf } from "./embed.js";
import { emptyMessage } from "./errors.js";
import { between, list, optionalText, snowflake } from "./fields.js";
import { complain, type Path, type Problem, parseForm, refuseIfAny } from "./form.js";

const SETTABLE = MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

const flags = z.int().superRefine((value, context) => {
  if (value & MessageFlags.IsComponentsV2) {
    const message = "The local Discord has no Components V2: send embeds and rows.";
    complain(context, "LOCAL_COMPONENTS_V2_UNSUPPORTED", message);
  } else if (value & ~SETTABLE) {
    complain(
      context,
      "MESSAGE_FLAGS_INVALID",
      "Only ephemeral, suppress embeds and notifications may be set.",
    );
  }
});

/** Kept for its words: what would be dropped in silence is refused instead. */
const unsupported = (what: string) =>
  z.unknown().superRefine((value, context) => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value) && value.length === 0) return;
    complain(context, "LOCAL_UNSUPPORTED", `The local Discord has no ${what}.`);
  });

const message = z.object({
  content: optionalText(2000),
  tts: z.boolean().nullish(),
  embeds: list(embed, 0, 10).nullish(),
  components: rows.nullish(),
  flags: flags.nullish(),
  allowed_mentions: z
    .object({
      parse: z.array(z.enum(["users", "roles", "everyone"])).nullish(),
      users: list(snowflake, 0, 100).nullish(),
      roles: list(snowflake, 0, 100).nullish(),
      replied_user: z.boolean().nullish(),
    })
    .superRefine((value, context) => {
      for (const kind of ["users", "roles"] as const) {
        if (!value[kind]?.length || !value.parse?.includes(kind)) continue;
        const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
        complain(context, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message);
      }
    })
    .nullish(),
  attachments: list(
    z.object({
      id: z.union([z.string(), z.int()]),
      filename: between(1, 260).nullish(),
      description: optionalText(1024),
      title: optionalText(1024),
    }),
    0,
    10,
  ).nullish(),
  message_reference: z.object({ message_id: snowflake, channel_id: snowflake.nullish() }).nullish(),
  poll: unsupported("polls").optional(),
  sticker_ids: unsupported("stickers").optional(),
});

/** What a bot sends as a message or as a change to one; absent means unchanged, null means emptied. */
export type MessageBody = z.infer<typeof message>;

/** What the message would be once the body is applied: for the rules that see the whole. */
export interface MessageWhole {
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: Rows;
  /** Names of its attachments, new and kept. */
  readonly files: readonly string[];
}

/**
 * Parses a message; throws Discord's 50035 with `at` before each path.
 * @param as what Discord's description calls this body; null for a person's own words
 */
export function parseMessage(body: unknown, as: Described | null, at: Path = []): MessageBody {
  const parsed = parseForm(message, body, at);
  if (as !== null) checkDescribed(as, body, at);
  return parsed;
}

/** Rules over the whole message: 6000 characters, custom ids, attachments that exist, not empty. */
export function checkWhole(whole: MessageWhole, at: Path = []): void {
  const missing: Problem[] = mediaOf(whole.embeds).flatMap(({ path, url }) => {
    if (!url.startsWith("attachment://") || whole.files.includes(url.slice("attachment://".length)))
      return [];
    const code = "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND";
    return [{ path, code, message: "The referenced attachment was not found" }];
  });
  refuseIfAny([...embedProblems(whole.embeds), ...rowProblems(whole.components), ...missing], at);
  const parts = [whole.content, whole.embeds.length, whole.files.length, whole.components.length];
  if (!parts.some(Boolean)) throw emptyMessage();
}
