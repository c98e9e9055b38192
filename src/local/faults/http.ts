import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { type Answer, json, nothing, parseJson, readBody } from "../http/answer.js";
import { ApiError, methodNotAllowed } from "../rules/errors.js";
import type { GatewayFault } from "./gateway.js";
import type { Faults } from "./index.js";
import type { RestFault } from "./rest.js";

const MAX_BODY_BYTES = 16 * 1024;

const times = z.int().min(1).max(1_000_000).optional();
const ms = z.int().min(0).max(3_600_000).optional();
const route = z.string().max(300).optional();
const acted = z.boolean().optional();
const rest = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("rate-limit"),
    route,
    times,
    retryAfter: z.number().min(0).max(86_400).optional(),
    global: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal("error"), route, times, status: z.literal([500, 502, 503, 504]), acted }),
  z.strictObject({ kind: z.literal("hang"), route, times, ms, acted }),
  z.strictObject({ kind: z.literal("cut"), route, times }),
  z.strictObject({ kind: z.literal("drop"), route, times, acted }),
  z.strictObject({
    kind: z.literal("block"),
    route,
    times,
    retryAfter: z.number().min(0).max(86_400).optional(),
  }),
]);
const gateway = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.enum(["late", "twice", "swapped", "lost"]),
    event: z.string().max(100).optional(),
    times,
    ms,
  }),
  z.strictObject({ kind: z.literal("no-acks") }),
  z.strictObject({ kind: z.literal("closed"), how: z.enum(["cut", "refused", "silent"]) }),
]);
const now = z.enum(["drop", "reconnect", "invalid-session", "resumable-session"]);
const asked = z.union([z.strictObject({ rest }), z.strictObject({ gateway }), z.strictObject({ now })]);

/** `/local/faults`: GET lists what is planned, POST plans or strikes, DELETE takes all back. */
export async function answerFaults(faults: Faults, request: IncomingMessage): Promise<Answer> {
  if (request.method === "GET") return json(faults.list());
  if (request.method === "DELETE") {
    faults.clear();
    return nothing();
  }
  if (request.method !== "POST") throw methodNotAllowed();
  const body = await readBody(request, MAX_BODY_BYTES);
  const parsed = asked.safeParse(parseJson(body.toString("utf8")));
  if (!parsed.success) throw new ApiError(400, 0, z.prettifyError(parsed.error));
  // zod gives an absent field the type undefined; the two are the same here.
  if ("rest" in parsed.data) faults.rest(parsed.data.rest as RestFault);
  else if ("gateway" in parsed.data) faults.gateway(parsed.data.gateway as GatewayFault);
  else strike(faults, parsed.data.now);
  return json(faults.list());
}

function strike(faults: Faults, what: z.infer<typeof now>): void {
  if (what === "drop") faults.dropConnections();
  else if (what === "reconnect") faults.askToReconnect();
  else faults.invalidateSessions(what === "resumable-session");
}
