import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { Core } from "./core.js";
import { answerFaults } from "./faults/http.js";
import type { Faults } from "./faults/index.js";
import { json, parseJson, readBody, send } from "./http/answer.js";
import { act } from "./interactions/act.js";
import { locale } from "./locales.js";
import type { ActRequest, LocalPerson } from "./protocol.js";
import { ApiError, methodNotAllowed, notFound, unknownGuild } from "./rules/errors.js";

/** Room for a few attached files of 1 MiB, as Base64. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
const KEEP_ALIVE_MS = 15_000;

const name = z.string().max(200);
const id = z.string().max(40);
const force = z.literal(true).optional();
const file = z.object({
  filename: z.string().min(1).max(260),
  contentType: z.string().max(200),
  data: z.string(),
});
const value = z.union([z.string().max(6000), z.number(), z.boolean(), file]);
const options = z.array(z.object({ name, value })).max(25);
const values = z.array(z.string().max(100)).max(25);
const action = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("command"), name, options }),
  z.object({ kind: z.literal("autocomplete"), name, options, focused: name }),
  z.object({ kind: z.literal("context"), name, target: id }),
  z.object({ kind: z.literal("button"), message: id, customId: name, force }),
  z.object({ kind: z.literal("select"), message: id, customId: name, values, force }),
  z.object({
    kind: z.literal("modal"),
    modal: id,
    values: z.record(name, z.union([z.string().max(4000), values])),
    force,
  }),
  z.object({ kind: z.literal("message"), content: z.string().max(4000) }),
  z.object({ kind: z.literal("delete-message"), message: id }),
]);
const actRequest = z.object({ as: id, channel: id, action });
const localeRequest = z.union([z.object({ person: id, locale }), z.object({ guild: id, locale })]);

/** What the page asks for: everything that a person sees, what they do, and what then happens. */
export class PeopleApi {
  readonly #core: Core;
  readonly #streams = new Set<ServerResponse>();

  readonly #faults: Faults;

  constructor(core: Core, faults: Faults) {
    this.#core = core;
    this.#faults = faults;
  }

  async handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const isPost = request.method === "POST";
    if (url.pathname === "/local/act") {
      if (!isPost) throw methodNotAllowed();
      return send(response, json(await this.#act(request)));
    }
    if (url.pathname === "/local/locale") {
      if (!isPost) throw methodNotAllowed();
      return send(response, json(await this.#setLocale(request)));
    }
    if (url.pathname === "/local/faults") {
      if (isPost) checkType(request);
      return send(response, await answerFaults(this.#faults, request));
    }
    if (request.method !== "GET") throw methodNotAllowed();
    const person = this.#person(url.searchParams.get("as"));
    if (url.pathname === "/local/snapshot") return send(response, json(this.#core.world.snapshot(person)));
    if (url.pathname === "/local/events") return this.#stream(response, person);
    throw notFound();
  }

  close(): void {
    for (const response of this.#streams) response.end();
  }

  async #act(request: IncomingMessage) {
    checkType(request);
    const body = await readBody(request, MAX_BODY_BYTES);
    const parsed = actRequest.safeParse(parseJson(body.toString("utf8")));
    if (!parsed.success) throw new ApiError(400, 0, z.prettifyError(parsed.error));
    // zod gives an absent `force` the type undefined; the two are the same here.
    return act(this.#core, parsed.data as ActRequest);
  }

  async #setLocale(request: IncomingMessage): Promise<Record<string, never>> {
    checkType(request);
    const body = await readBody(request, MAX_BODY_BYTES);
    const parsed = localeRequest.safeParse(parseJson(body.toString("utf8")));
    if (!parsed.success) throw new ApiError(400, 0, z.prettifyError(parsed.error));
    const { world } = this.#core;
    if ("person" in parsed.data)
      world.setLocale(this.#person(parsed.data.person).user.id, parsed.data.locale);
    else if (world.guild(parsed.data.guild)) world.setPreferredLocale(parsed.data.guild, parsed.data.locale);
    else throw unknownGuild();
    return {};
  }

  #person(as: string | null): LocalPerson {
    const { people } = this.#core.world.state;
    const person = as === null ? people[0] : this.#core.world.person(as);
    if (!person) throw new ApiError(404, 10013, "Unknown User");
    return person;
  }

  #stream(response: ServerResponse, person: LocalPerson): void {
    response.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    response.write(": connected\n\n");
    const stop = this.#core.world.listen(person.user.id, (event) => {
      response.write(`data: ${JSON.stringify(event)}\n\n`);
    });
    const keepAlive = setInterval(() => response.write(": still here\n\n"), KEEP_ALIVE_MS).unref();
    this.#streams.add(response);
    response.on("close", () => {
      stop();
      clearInterval(keepAlive);
      this.#streams.delete(response);
    });
  }
}

/** A form of another site can send text, never this type: the browser would ask first. */
function checkType(request: IncomingMessage): void {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw new ApiError(415, 0, "Send it as application/json.");
}
