import { expect, it } from "vitest";
import { walkSchema } from "../../src/conversation/index.js";
import { eventually } from "../eventually.js";
import { begun, boardOf, CHANNEL, card, person, SERVER, sharedCard, walk } from "./documents.js";
import { type House, raise, walkOf } from "./house.js";

const DAY = 86_400_000;

/** What holds of the store whatever database it is kept in. */
export function contract({ kind, backend, opened, said }: House): void {
  it("gives back after it was closed what was written before", async () => {
    const first = await opened();
    await first.withPerson("1", async (desk) => {
      await desk.saveWalk(walk);
      await desk.savePerson(person);
    });
    await first.close();
    const second = await opened();
    await second.withPerson("1", async (desk) => {
      expect(await desk.walk()).toEqual(walk);
      expect(await desk.person()).toEqual(person);
      await desk.endWalk();
      expect(await desk.walk()).toBeNull();
    });
    expect(await second.person("1")).toEqual(person);
    expect(await second.person("2")).toBeNull();
    await expect(walkOf(first, "1")).rejects.toThrow("closed");
    await expect(first.board(CHANNEL)).rejects.toThrow("closed");
    expect(said()).toEqual([]);
  });

  it("loses no change of 200 that come at once", async () => {
    const store = await opened();
    await Promise.all(Array.from({ length: 200 }, (_, index) => raise(store, String(index % 2))));
    expect((await walkOf(store, "0"))?.rev).toBe(begun.rev + 100);
    expect((await walkOf(store, "1"))?.rev).toBe(begun.rev + 100);
  });

  if (kind.shared) {
    it("loses no change of two processes that change the same", async () => {
      const stores = [await opened(), await opened()];
      await Promise.all(stores.flatMap((store) => Array.from({ length: 40 }, () => raise(store, "1"))));
      for (const store of stores) expect((await walkOf(store, "1"))?.rev).toBe(begun.rev + 80);
    });

    it("finds every board that two processes share in one server", async () => {
      const stores = [await opened(), await opened()];
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          stores[index % 2]?.withChannel(`${CHANNEL}${index}`, (room) => room.saveBoard(boardOf(1))),
        ),
      );
      expect(await stores[0]?.boardsOf(SERVER)).toHaveLength(20);
    });
  }

  it("goes on with the next work after one that failed", async () => {
    const store = await opened();
    const failing = store.withPerson("1", async () => {
      throw new Error("no");
    });
    const next = store.withPerson("1", async (desk) => {
      await desk.saveWalk(begun);
      return "done";
    });
    await expect(failing).rejects.toThrow("no");
    await expect(next).resolves.toBe("done");
  });

  it("keeps a walk for a day and the rest for as long as it is told", async () => {
    const store = await opened({ retentionDays: 7 });
    await store.withPerson("1", async (desk) => {
      await desk.saveWalk(walk);
      await desk.savePerson(person);
    });
    await store.withChannel(CHANNEL, async (room) => {
      await room.saveShared("1", sharedCard);
      await room.saveBoard(boardOf(1));
    });
    const about = (days: number) => [days * DAY - 60_000, days * DAY] as const;
    for (const [table, key, [least, most]] of [
      ["walks", "1", about(1)],
      ["people", "1", about(7)],
      ["shared", `${CHANNEL}-1`, about(7)],
      ["boards", CHANNEL, about(7)],
      ["servers", SERVER, about(7)],
    ] as const) {
      const left = await backend().expiresIn(table, key);
      expect(left, table).toBeGreaterThan(least);
      expect(left, table).toBeLessThanOrEqual(most);
    }
  });

  it("does not give back what has expired", async () => {
    const store = await opened();
    await backend().put("walks", "1", JSON.stringify({ value: walk, expires: Date.now() - 1 }));
    expect(await walkOf(store, "1")).toBeNull();
    expect(said()).toEqual([]);
  });

  it("finds boards by channel and by server, and shared cards by their owner", async () => {
    const store = await opened();
    const [one, two] = [boardOf(2), boardOf(3)];
    await store.withChannel(CHANNEL, async (room) => {
      expect(await room.board()).toBeNull();
      await room.saveBoard(one);
      await room.saveShared("1", sharedCard);
      expect(await room.board()).toEqual(one);
    });
    await store.withChannel("801", (room) => room.saveBoard(two));
    expect(await store.board(CHANNEL)).toEqual(one);
    expect(await store.sharedCard(CHANNEL, "1")).toEqual(sharedCard);
    expect(await store.sharedCard("801", "1")).toBeNull();
    expect(await store.boardsOf(SERVER)).toEqual([one, two]);
    await store.withChannel(CHANNEL, (room) => room.saveBoard({ ...one, entries: [] }));
    expect(await store.board(CHANNEL)).toBeNull();
    expect(await store.boardsOf(SERVER)).toEqual([two]);
  });

  it("takes off a board what was shared longer ago than anything is kept", async () => {
    const store = await opened({ retentionDays: 7 });
    const [old, fresh] = [boardOf(2, Date.now() - 7 * DAY - 1), boardOf(1)];
    await store.withChannel(CHANNEL, (room) =>
      room.saveBoard({ ...fresh, entries: [...old.entries.slice(1), ...fresh.entries] }),
    );
    expect(await store.board(CHANNEL)).toEqual(fresh);
    await store.withChannel(CHANNEL, (room) => room.saveBoard(old));
    expect([...(await backend().rows("boards")).keys()]).toEqual([]);
  });

  it("keeps every character of what people type, and keys of every form apart", async () => {
    const store = await opened();
    const texts = [
      ":starts with a colon",
      ":base64:AAAA",
      "\u0000\u001f",
      "Ж 中 👩‍🚀 \u202e",
      "'; --",
      "%_*[a]?",
    ];
    for (const [index, text] of texts.entries()) {
      const written = { ...walk, week: { ...walk.week, askedFor: text } };
      const key = `${text.replaceAll("\u0000", "")}-${index}`;
      await store.withPerson(key, (desk) => desk.saveWalk(written));
      // Control characters, which a walk of today has none of, are cleaned away when it is read.
      expect(walkSchema.parse(await walkOf(store, key))).toEqual(walkSchema.parse(written));
    }
    await store.withPerson("%", (desk) => desk.endWalk());
    expect((await backend().rows("walks")).size).toBe(texts.length);
  });

  it("holds a board of 500 people and ten full cards", async () => {
    const store = await opened();
    const board = boardOf(500);
    await store.withChannel(CHANNEL, (room) => room.saveBoard(board));
    expect(await store.board(CHANNEL)).toEqual(board);
    const many = { ...person, cards: Array.from({ length: 10 }, (_, n) => ({ ...card, id: `c${n}` })) };
    await store.withPerson("1", (desk) => desk.savePerson(many));
    expect(await store.person("1")).toEqual(many);
  });

  it("rejects at once while the database fails, and works once it is back", async () => {
    const store = await opened();
    await raise(store, "1");
    await backend().fail();
    const began = performance.now();
    await expect(raise(store, "1")).rejects.toThrow();
    await expect(walkOf(store, "1")).rejects.toThrow();
    // Without a lease before it, whose failure would hide that of the reading.
    await expect(store.person("1")).rejects.toThrow();
    expect(performance.now() - began).toBeLessThan(4000);
    await backend().mend();
    await eventually(() => raise(store, "1"));
    expect((await walkOf(store, "1"))?.rev).toBe(begun.rev + 2);
  });
}
