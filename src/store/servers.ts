import { z } from "zod";
import type { Documents } from "./documents.js";
import type { KeyedLock } from "./lock.js";

const channel = z.string().max(20);

/** Which channels of a server have a board: keys can't be searched in every database that Keyv speaks to. */
export const serverSchema = z.strictObject({ v: z.literal(1), channels: z.array(channel) });
type Server = z.infer<typeof serverSchema>;

export class ServerIndex {
  constructor(
    private readonly documents: Documents<Server>,
    private readonly lock: KeyedLock,
  ) {}

  async channels(serverId: string): Promise<readonly string[]> {
    return (await this.documents.read(serverId))?.channels ?? [];
  }

  /** Written even where the channel is known: the index must not expire before its boards do. */
  add(serverId: string, channelId: string): Promise<void> {
    return this.#change(serverId, (channels) => [...channels.filter((id) => id !== channelId), channelId]);
  }

  remove(serverId: string, channelId: string): Promise<void> {
    return this.#change(serverId, (channels) => channels.filter((id) => id !== channelId));
  }

  #change(serverId: string, change: (channels: readonly string[]) => string[]): Promise<void> {
    return this.lock.run(`server-${serverId}`, async () => {
      const channels = change(await this.channels(serverId));
      await (channels.length > 0
        ? this.documents.write(serverId, { v: 1, channels })
        : this.documents.remove(serverId));
    });
  }
}
