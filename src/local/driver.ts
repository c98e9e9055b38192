import type { Core } from "./core.js";
import { act } from "./interactions/act.js";
import type { LocalChannel, LocalPerson, PersonEvent } from "./protocol.js";
import type { Driver } from "./types.js";

/** A person at the keyboard, by code. */
export function makeDriver(core: Core, person: LocalPerson, channel: LocalChannel): Driver {
  return {
    person,
    channel,
    act: (action) => act(core, { as: person.user.id, channel: channel.id, action }),
    in: (other) => makeDriver(core, person, other),
    setLocale: (locale) => core.world.setLocale(person.user.id, locale),
    setPreferredLocale: (locale) => {
      if (channel.guildId === null)
        throw new Error(`${channel.name} is in no server, which could have a language.`);
      core.world.setPreferredLocale(channel.guildId, locale);
    },
    messages: () => core.world.messages(channel.id, person.user.id),
    next: (fits, timeoutMs = 5000) => nextEvent(core, person, fits, timeoutMs),
  };
}

function nextEvent(
  core: Core,
  person: LocalPerson,
  fits: (event: PersonEvent) => boolean,
  timeoutMs: number,
): Promise<PersonEvent> {
  return new Promise((resolve, reject) => {
    const stop = core.world.listen(person.user.id, (event) => {
      if (!fits(event)) return;
      clearTimeout(timer);
      stop();
      resolve(event);
    });
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`${person.name} saw no such event within ${timeoutMs} ms.`));
    }, timeoutMs);
  });
}
