/**
 * Whether somebody who typed `word` may have meant `title`: a letter too many, missing, wrong, or swapped with its
 * neighbor, and never in the first place. In long words there may be two such slips, in short ones none, since every
 * other short word is one letter away from a third: “data” and “date”, “PM” and “PO”.
 */
export function isSlip(word: string, title: string): boolean {
  const shorter = Math.min(word.length, title.length);
  const most = shorter < 5 ? 0 : shorter < 8 ? 1 : 2;
  return word[0] === title[0] && distance(word, title, most) <= most;
}

/**
 * Letters added, left out, changed or swapped with their neighbor between two words.
 * @returns anything above `most` where there are more than `most`
 */
export function distance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min((last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change, swap));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}
