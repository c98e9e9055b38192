import type { LocalGuild, LocalPerson, PersonEvent, Snapshot } from "../../protocol.js";
import type { Targets } from "./commands.js";

/** Whom and what an option or a select may point to from a channel of that server, or from none. */
export function targetsIn(snapshot: Snapshot | null, guild: LocalGuild | null): Targets {
  const { people = [], channels = [], bot } = snapshot ?? {};
  const users = people.map(({ user, name }) => ({ id: user.id, name, detail: `@${user.username}` }));
  const app = bot ? [{ id: bot.id, name: bot.global_name ?? bot.username, detail: "app" }] : [];
  return {
    people: [...users, ...app],
    channels: guild ? channels.filter((one) => one.guildId === guild.id) : [],
    // The one role that every server has bears the server's id.
    roles: guild ? [{ id: guild.id, name: "everyone" }] : [],
  };
}

type LanguageEvent = Extract<PersonEvent, { kind: "person" | "guild" }>;

/** The same with what the event says of a person or a server in place of what was known. */
export function inNewLanguage(snapshot: Snapshot, event: LanguageEvent): Snapshot {
  if (event.kind === "guild") {
    const { guild } = event;
    return { ...snapshot, guilds: snapshot.guilds.map((one) => (one.id === guild.id ? guild : one)) };
  }
  const { person } = event;
  const fresh = (one: LocalPerson) => (one.user.id === person.user.id ? person : one);
  return { ...snapshot, me: fresh(snapshot.me), people: snapshot.people.map(fresh) };
}
