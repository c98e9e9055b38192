/** A schema of a description, as far as it is mended here. */
export interface Schema {
  properties?: Record<string, Schema>;
  [keyword: string]: unknown;
}

/** Something that Discord's description says and Discord itself doesn't do. */
export interface Repair {
  /** Schemas under `#/components/schemas`. */
  readonly schemas: readonly string[];
  readonly property: string;
  readonly why: string;
  readonly mended: Schema;
}

const COMMANDS = [
  "ApplicationCommandCreateRequest",
  "ApplicationCommandUpdateRequest",
  "ApplicationCommandPatchRequestPartial",
];

const CHANGES = [
  "MessageEditRequestPartial",
  "IncomingWebhookUpdateForInteractionCallbackRequestPartial",
  "IncomingWebhookUpdateRequestPartial",
];

/** Where the description is wrong about a body that Discord takes; everything else in it holds as it stands. */
export const REPAIRS: readonly Repair[] = [
  {
    schemas: COMMANDS,
    property: "default_member_permissions",
    why: "described as a number; Discord documents, takes and gives back a bit set as a string",
    mended: { type: ["string", "integer", "null"], pattern: "^[0-9]+$" },
  },
  {
    schemas: [...CHANGES, "IncomingWebhookInteractionRequest", "IncomingWebhookRequestPartial"],
    property: "enforce_nonce",
    why: "described for messages of a channel only; discord.js sends it with every message and change",
    mended: { type: ["boolean", "null"] },
  },
  {
    schemas: CHANGES,
    property: "tts",
    why: "described for new messages only; discord.js sends it with every change, where Discord ignores it",
    mended: { type: ["boolean", "null"] },
  },
  {
    schemas: ["ComponentEmojiForRequest"],
    property: "animated",
    why: "not described; Discord documents it as part of an emoji, and discord.js sends it",
    mended: { type: ["boolean", "null"] },
  },
  {
    schemas: ["MessageAttachmentRequest"],
    property: "id",
    why: 'described as a string; Discord documents "id": 0 for the n of files[n], and takes it',
    mended: { type: ["string", "integer"] },
  },
];

/**
 * Mends the schemas in place.
 * @throws an Error for a schema that is not there: the repair has to be looked at again
 */
export function applyRepairs(schemas: Record<string, Schema>, repairs: readonly Repair[] = REPAIRS): void {
  for (const { schemas: names, property, mended } of repairs) {
    for (const name of names) {
      const properties = schemas[name]?.properties;
      if (!properties) throw new Error(`The description has no ${name} to mend: see src/tools/local-bodies.`);
      properties[property] = mended;
    }
  }
}
