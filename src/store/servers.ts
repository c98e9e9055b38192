import type { Documents } from "./documents.js";
import type { Glance } from "./glance.js";
import type { Exclusive } from "./lease.js";

/** The channels of a server that have a board, one document a server. */
export class ServerIndex {
  constructor(
    private readonly documents: Documents<"servers">,
    private readonly exclusive: Exclusive,
    private readonly glance: Glance,
  ) {}

  async channels(serverId: string): Promise<readonly string[]> {
    return (await this.glance.at(this.documents, serverId, lockOf(serverId)))?.channels ?? [];
  }

  /** Written even where the channel is known: the index must not expire before its boards do. */
  add(serverId: string, channelId: string): Promise<void> {
    return this.#change(serverId, (channels) => [...channels.filter((id) => id !== channelId), channelId]);
  }

  remove(serverId: string, channelId: string): Promise<void> {
    return this.#change(serverId, (channels) => channels.filter((id) => id !== channelId));
  }

  #change(serverId: string, change: (channels: readonly string[]) => string[]): Promise<void> {
    return this.exclusive.run(lockOf(serverId), async (hold) => {
      const channels = change((await this.documents.read(serverId))?.channels ?? []);
      hold.check();
      await (channels.length > 0
        ? this.documents.write(serverId, { v: 1, channels })
        : this.documents.remove(serverId));
    });
  }
}

function lockOf(serverId: string): string {
  return `server-${serverId}`;
}
