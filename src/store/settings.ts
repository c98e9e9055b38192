import { DEFAULT_SETTINGS, isDefault } from "../conversation/index.js";
import type { Documents } from "./documents.js";
import type { Glance } from "./glance.js";
import type { Exclusive } from "./lease.js";
import type { Store } from "./store.js";

/** What a server's managers have chosen, one document a server; none while all is as it is by default. */
export class ServerSettings {
  constructor(
    private readonly documents: Documents<"settings">,
    private readonly exclusive: Exclusive,
    private readonly glance: Glance,
  ) {}

  of: Store["settings"] = async (serverId) =>
    (await this.glance.at(this.documents, serverId, lockOf(serverId))) ?? DEFAULT_SETTINGS;

  change: Store["changeSettings"] = (serverId, change) =>
    this.exclusive.run(lockOf(serverId), async (hold) => {
      const settings = change((await this.documents.read(serverId)) ?? DEFAULT_SETTINGS);
      hold.check();
      await (isDefault(settings)
        ? this.documents.remove(serverId)
        : this.documents.write(serverId, settings));
      return settings;
    });
}

function lockOf(serverId: string): string {
  return `settings-${serverId}`;
}
