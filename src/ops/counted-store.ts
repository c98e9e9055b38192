import { type Desk, type Room, type Store, StoreBusy, StoreTimeout, Unreadable } from "../store/index.js";

/** "lock" is waiting for one's turn, or for the lease among several processes. */
export const STORE_OPERATIONS = [
  "lock",
  "walk",
  "saveWalk",
  "endWalk",
  "person",
  "savePerson",
  "forget",
  "board",
  "saveBoard",
  "sharedCard",
  "saveShared",
  "removeShared",
  "channelsOf",
  "boardsOf",
  "settings",
  "changeSettings",
] as const;
export type StoreOperation = (typeof STORE_OPERATIONS)[number];

/** "busy": another process is at it; "timeout": no answer; "unreadable": kept aside; "other": what the database threw. */
export const STORE_ERRORS = ["busy", "timeout", "unreadable", "other"] as const;
export type StoreErrorKind = (typeof STORE_ERRORS)[number];

export type StoreFailed = (operation: StoreOperation, error: StoreErrorKind) => void;

/** The same store, telling of every operation that fails. What the work under a lock throws by itself is not counted. */
export function countedStore(store: Store, failed: StoreFailed): Store {
  const counted = async <T>(operation: StoreOperation, work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      failed(operation, kindOf(error));
      throw error;
    }
  };
  const desk = (inner: Desk): Desk => ({
    ...inner,
    walk: () => counted("walk", inner.walk()),
    saveWalk: (walk) => counted("saveWalk", inner.saveWalk(walk)),
    endWalk: () => counted("endWalk", inner.endWalk()),
    person: () => counted("person", inner.person()),
    savePerson: (person) => counted("savePerson", inner.savePerson(person)),
    forget: () => counted("forget", inner.forget()),
  });
  const room = (inner: Room): Room => ({
    ...inner,
    board: () => counted("board", inner.board()),
    saveBoard: (board) => counted("saveBoard", inner.saveBoard(board)),
    saveShared: (userId, card) => counted("saveShared", inner.saveShared(userId, card)),
    removeShared: (userId) => counted("removeShared", inner.removeShared(userId)),
  });
  return {
    ...store,
    withPerson: (userId, work) =>
      locked((run) => store.withPerson(userId, (one) => run(() => work(desk(one))))),
    withChannel: (channelId, work) =>
      locked((run) => store.withChannel(channelId, (one) => run(() => work(room(one))))),
    person: (userId) => counted("person", store.person(userId)),
    board: (channelId) => counted("board", store.board(channelId)),
    sharedCard: (channelId, userId) => counted("sharedCard", store.sharedCard(channelId, userId)),
    channelsOf: (serverId) => counted("channelsOf", store.channelsOf(serverId)),
    boardsOf: (...given) => counted("boardsOf", store.boardsOf(...given)),
    settings: (serverId) => counted("settings", store.settings(serverId)),
    changeSettings: (serverId, change) => counted("changeSettings", store.changeSettings(serverId, change)),
  };

  /** Runs work under a lock; what fails before or after the work is the lock's own. */
  async function locked<T>(
    begin: (run: <R>(work: () => Promise<R>) => Promise<R>) => Promise<T>,
  ): Promise<T> {
    let fromWork: { readonly error: unknown } | null = null;
    const run = async <R>(work: () => Promise<R>): Promise<R> => {
      try {
        return await work();
      } catch (error) {
        fromWork = { error };
        throw error;
      }
    };
    try {
      return await begin(run);
    } catch (error) {
      if (fromWork === null) failed("lock", kindOf(error));
      throw error;
    }
  }
}

function kindOf(error: unknown): StoreErrorKind {
  if (error instanceof StoreBusy) return "busy";
  if (error instanceof StoreTimeout) return "timeout";
  return error instanceof Unreadable ? "unreadable" : "other";
}
