import { Client, type ClientOptions, Events, type Interaction } from "discord.js";
import { beforeEach, vi } from "vitest";
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from "../../src/local/index.js";

/** Keeps the refusals that a file's tests provoke out of the tests' own output. */
export function quiet(): void {
  beforeEach(() => {
    vi.spyOn(console, "error").mockImplementation(() => {});
  });
}

/** A local Discord with an unmodified discord.js logged into it. */
export interface Office {
  readonly local: LocalDiscord;
  readonly client: Client<true>;
  /** Handler of the next interactions; replaced by each call. */
  on(handler: (interaction: Interaction) => Promise<unknown>): void;
  /** What a handler threw, in order. */
  readonly errors: unknown[];
  close(): Promise<void>;
}

export async function login(
  local: LocalDiscord,
  options: Partial<ClientOptions> = {},
  token = local.token,
): Promise<Client<true>> {
  const client = new Client({ intents: [], rest: { api: local.api, retries: 0 }, ...options });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return ready;
}

export async function openOffice(
  commands: readonly object[],
  options: LocalDiscordOptions = {},
  clientOptions: Partial<ClientOptions> = {},
): Promise<Office> {
  const local = await startLocalDiscord(options);
  const client = await login(local, clientOptions);
  await client.rest.put(`/applications/${local.applicationId}/commands`, { body: commands });
  await local.ready();
  let handler: (interaction: Interaction) => Promise<unknown> = async () => {};
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    handler(interaction).catch((error: unknown) => errors.push(error));
  });
  return {
    local,
    client,
    errors,
    on: (next) => {
      handler = next;
    },
    close: async () => {
      await client.destroy();
      await local.close();
    },
  };
}

/** A request as the bot makes it, but by hand; `body` is sent as it is. */
export async function rest(
  local: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; json: unknown }> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${local.api}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${local.token}`,
      ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text === "" ? null : JSON.parse(text) };
}

/** The errors of a 50035 as `path: CODE`, in their order. */
export function problems(answer: unknown): string[] {
  const found: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      if (key === "_errors")
        for (const { code } of inner as { code: string }[]) found.push(`${path}: ${code}`);
      else walk(inner, /^\d+$/.test(key) ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`);
    }
  };
  walk((answer as { errors?: unknown }).errors, "");
  return found;
}

export function deferredSignal<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
