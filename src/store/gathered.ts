/**
 * Does work on single items as work on many: an item that comes while nothing is under way is done at once, those that
 * come meanwhile are done together after it, in the order in which they came.
 * @param work all that it is given, or where it throws none of it
 * @param most items at a time
 */
export function gathered<Item>(
  work: (items: readonly Item[]) => Promise<void>,
  most = 100,
): (item: Item) => Promise<void> {
  const waiting: { readonly item: Item; done(): void; fail(error: unknown): void }[] = [];
  let busy = false;

  async function workOff(): Promise<void> {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, most);
      try {
        await work(batch.map(({ item }) => item));
        for (const { done } of batch) done();
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
    busy = false;
  }

  return (item) =>
    new Promise((done, fail) => {
      waiting.push({ item, done, fail });
      if (!busy) void workOff();
    });
}
