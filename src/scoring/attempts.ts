/**
 * "Retry until accepted" gives up after this many attempts, a million or so. Where at least one attempt in ten
 * thousand is accepted, that is the unbounded formula to the last digit; where none ever is, the cost stays a
 * finite, absurd figure instead of a division by zero. A limit of the arithmetic, not a figure of the method.
 */
const UNBOUNDED = 2 ** 20;

/**
 * Expected number of attempts.
 *
 * The method writes `(1 − qⁿ)/p`. This is the same number as the sum `1 + q + … + qⁿ⁻¹`, which needs no division by a
 * `p` of 0 (the sum is then `n`, as the method says) and loses no digits for a small one. Summed by doubling: one
 * step per binary digit of `n`.
 *
 * Source: the method, "Operational AI cost".
 * @param q probability (0–1) that one attempt is not accepted
 * @param most attempts before a person does it: a whole number from 1, or Infinity
 */
export function expectedAttempts(q: number, most: number): number {
  let sum = 0;
  let done = 1; // q to the power of the attempts summed so far
  let block = 1; // 1 + q + … of a block of 1, 2, 4, … attempts
  let power = q; // q to the power of the block's length
  // Integer operators: this runs for every draw of every task.
  for (let left = Math.min(most, UNBOUNDED) | 0; left > 0; left >>= 1) {
    if (left & 1) {
      sum += done * block;
      done *= power;
    }
    block *= 1 + power;
    power *= power;
  }
  return sum;
}

/**
 * Probability (0–1) that no attempt is accepted and a person does it: `qⁿ`. By squaring, since engines may differ in
 * the last digit of a power.
 *
 * Source and parameters: as for `expectedAttempts`.
 */
export function shareLeftToRedo(q: number, most: number): number {
  let product = 1;
  let power = q;
  for (let left = Math.min(most, UNBOUNDED) | 0; left > 0; left >>= 1) {
    if (left & 1) product *= power;
    power *= power;
  }
  return product;
}
