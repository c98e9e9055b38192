import { type Client, Routes } from "discord.js";
import { z } from "zod";
import type { Command, MenuCommand } from "./command.js";

export type Payload = (Command | MenuCommand)["payload"];

const registeredSchema = z.array(z.record(z.string(), z.unknown()));

/** What Discord adds to a command by itself. */
const ADDED: ReadonlySet<string> = new Set(["id", "application_id", "version", "guild_id", "dm_permission"]);

/**
 * Tells Discord the commands where what it has differs: creations are counted, so nothing is sent in vain.
 * @returns whether anything was sent
 */
export async function register(client: Client<true>, wanted: readonly Payload[]): Promise<boolean> {
  const route = Routes.applicationCommands(client.application.id);
  const there = registeredSchema.parse(await client.rest.get(route));
  const same =
    there.length === wanted.length &&
    wanted.every((payload) =>
      there.some((command) => command["name"] === payload.name && covers(command, payload)),
    );
  if (same) return false;
  await client.rest.put(route, { body: wanted });
  return true;
}

/** Whether what is registered says what is wanted and nothing more; a default that Discord spells out is nothing. */
function covers(registered: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    return (
      Array.isArray(registered) &&
      registered.length === wanted.length &&
      wanted.every((item, index) => covers(registered[index], item))
    );
  }
  if (!isRecord(wanted)) return registered === wanted;
  if (!isRecord(registered)) return false;
  const keys = new Set([...Object.keys(registered), ...Object.keys(wanted)]);
  return [...keys].every((key) => {
    if (wanted[key] !== undefined) return covers(registered[key], wanted[key]);
    return ADDED.has(key) || isDefault(registered[key]);
  });
}

function isDefault(value: unknown): boolean {
  return (
    value === null || value === undefined || value === false || (Array.isArray(value) && value.length === 0)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
