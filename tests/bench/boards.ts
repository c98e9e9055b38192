import { type BoardEntry, entryOf, publicCard } from "../../src/conversation/index.js";
import type { LocalDiscord } from "../../src/local/index.js";
import { openStore, sqliteIn } from "../../src/store/index.js";
import { corpus } from "../corpus/real.js";
import { card } from "../store/documents.js";

/** A board of so many cards in the channel “wagecards”, each with a message that stands there. */
export async function fillBoard(local: LocalDiscord, dataDir: string, cards: number): Promise<void> {
  const channel = local.channel("wagecards");
  const [owner] = local.people;
  if (!owner) throw new Error("There is nobody.");
  const entries: BoardEntry[] = [];
  for (let nth = 0; nth < cards; nth++) {
    const said = await local.act({
      as: owner.user.id,
      channel: channel.id,
      action: { kind: "message", content: `card ${nth}` },
    });
    if (said.kind !== "posted") throw new Error("The message was not posted.");
    const user = String(700_000_000_000_000_000n + BigInt(nth));
    const shared = { id: `s${nth}`, user, name: `Person ${nth}`, sharedAt: Date.now() };
    entries.push({ ...entryOf(publicCard(card, corpus), shared), message: said.message.id });
  }
  const store = await openStore({ address: sqliteIn(dataDir) }, () => undefined);
  await store.withChannel(channel.id, (room) => room.saveBoard({ v: 1, server: local.guildId, entries }));
  await store.close();
}
