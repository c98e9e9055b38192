import { z } from "zod";
import { type Path, type Problem, problemOf, refuseIfAny } from "./form.js";

/** Discord's own API description as zod schemas. Its declaration is plain JavaScript: loaded by name, then checked. */
const PACKAGE: string = "discord-api-spec/zod";

/** What Discord's description calls the bodies that a bot sends. */
export type Described =
  | "MessageCreateRequest"
  | "MessageEditRequestPartial"
  | "IncomingWebhookRequestPartial"
  | "IncomingWebhookUpdateRequestPartial"
  | "IncomingWebhookInteractionRequest"
  | "IncomingWebhookUpdateForInteractionCallbackRequestPartial"
  | "CreateMessageInteractionCallbackRequest"
  | "UpdateMessageInteractionCallbackRequest"
  | "ApplicationCommandAutocompleteCallbackRequest"
  | "ModalInteractionCallbackRequest"
  | "ApplicationCommandCreateRequest"
  | "ApplicationCommandUpdateRequest"
  | "ApplicationCommandPatchRequestPartial"
  | "CreatePrivateChannelRequest";

let schemas: Readonly<Record<string, unknown>> | null = null;
let leftOut = false;

/**
 * Leaves the description out for the rest of this process. Under load it takes most of the time of a request, and what
 * is then measured is it and not the bot.
 */
export function leaveDescriptionOut(): void {
  leftOut = true;
}

/** Loads the description with the first body: it takes a sixth of a second that a start need not spend. */
export async function loadDescription(): Promise<void> {
  if (leftOut) return;
  schemas ??= (await import(PACKAGE)) as Readonly<Record<string, unknown>>;
}

/**
 * Refuses with 50035 what Discord's own description refuses and no rule of ours has found before.
 * @throws an Error if the description has not been loaded or does not know the name
 */
export function checkDescribed(name: Described, body: unknown, at: Path = []): void {
  if (leftOut) return;
  const schema = schemas?.[`${name}Schema`];
  if (!(schema instanceof z.core.$ZodType)) throw new Error(`Discord's description has no ${name} loaded.`);
  const repaired = repair(body);
  const issues = z.safeParse(schema, repaired).error?.issues ?? [];
  refuseIfAny(
    issues.flatMap((issue) => deepest(issue, repaired)),
    at,
  );
}

/** Of a union's branches the one that fits best says what is wrong. */
function deepest(issue: z.core.$ZodIssue, body: unknown): Problem[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [problemOf(issue, body)];
  const branches = issue.errors.map((inner) =>
    inner.flatMap((one) => deepest({ ...one, path: [...issue.path, ...one.path] }, body)),
  );
  const depth = (problems: readonly Problem[]) => Math.max(...problems.map(({ path }) => path.length));
  return branches.sort((a, b) => depth(b) - depth(a))[0] ?? [problemOf(issue, body)];
}

/** Where the description is wrong about what Discord takes: by field, how to say the same in its terms. */
const REPAIRS = new Map<string, (value: unknown) => unknown>([
  // It says number; Discord takes, documents and gives back a bit set as a string.
  ["default_member_permissions", (value) => (typeof value === "string" ? Number(value) : value)],
  // It says string; Discord documents `"id": 0` for the n of `files[n]`, and takes it.
  ["attachments", (value) => (Array.isArray(value) ? value.map(withTextId) : value)],
  ["data", repair],
]);

function withTextId(attachment: unknown): unknown {
  const { id } = (attachment ?? {}) as { id?: unknown };
  return typeof id === "number" ? { ...(attachment as object), id: String(id) } : attachment;
}

function repair(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const repaired = Object.entries(body).map(([key, value]: [string, unknown]) => {
    const mend = REPAIRS.get(key);
    return [key, mend ? mend(value) : value];
  });
  return Object.fromEntries(repaired);
}
