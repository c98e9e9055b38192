import {
  type Board,
  type BoardEntry,
  type PublicSharedCard,
  publicCard,
  Refused,
  type SharedCard,
  summaryOf,
} from "../conversation/index.js";
import type { Corpus } from "../corpus/index.js";
import type { PublicStore, Room, Store } from "../store/index.js";

/**
 * The store, out of which shared cards and boards come in their public form whatever version of the bot wrote them. The
 * first one shared cards with the figures of a pay range that was its owner's own.
 */
export function publicStore(store: Store, corpus: Corpus): PublicStore {
  const sharedCard: PublicStore["sharedCard"] = async (channelId, userId) => {
    const shared = await store.sharedCard(channelId, userId);
    return shared && published(shared, corpus);
  };
  const upgraded = async (board: Board, channelId: string): Promise<Board> => {
    const entries = board.entries.map(async (entry): Promise<BoardEntry> => {
      if (isPublic(entry)) return entry;
      const shared = await sharedCard(channelId, entry.user);
      return shared?.id === entry.id ? { ...entry, summary: summaryOf(shared.card) } : entry;
    });
    return { ...board, entries: await Promise.all(entries) };
  };
  const withChannel: Store["withChannel"] = (channelId, work) =>
    store.withChannel(channelId, (room) => {
      const open: Room = {
        ...room,
        board: async () => {
          const board = await room.board();
          return board && (await upgraded(board, channelId));
        },
      };
      return work(open);
    });
  return {
    ...store,
    sharedCard,
    withChannel,
    async board(channelId) {
      const board = await store.board(channelId);
      if (!board || board.entries.every(isPublic)) return board;
      // Saved once, so that nobody has to wait for it again.
      const kept = await withChannel(channelId, async (room) => {
        const present = await room.board();
        if (present) await room.saveBoard(present);
        return present;
      });
      return kept && onlyPublic(kept);
    },
    boardsOf: async (...given) => (await store.boardsOf(...given)).map(onlyPublic),
  };
}

/** Null for one of the first form whose figures the matrix at hand can't work out anew. */
function published(shared: SharedCard, corpus: Corpus): PublicSharedCard | null {
  try {
    return { ...shared, card: publicCard(shared.card, corpus) };
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

const isPublic = ({ summary }: BoardEntry): boolean => summary.wage !== undefined;
const onlyPublic = (board: Board): Board => ({ ...board, entries: board.entries.filter(isPublic) });
