import { type Change, type Database, isProbe, parseRow, textOf } from "./database.js";
import { asideOf, isAside, whoseAside } from "./documents.js";
import { type Encryption, isMarkedSealedOnly, markSealedOnly } from "./encryption.js";
import { StoreError } from "./errors.js";
import { KINDS, type Kind } from "./kinds.js";
import { isSealed, type Seal } from "./seal.js";

/** What is written at a time: as many rows, or as many characters. Steps wait for it. */
const BATCH = { rows: 25, characters: 65_536 };
/** Rows that are read without a rest. */
const PAGE = 50;
/** A pass that finds nothing to do ends the work; processes with different first keys would go on for ever. */
const PASSES = 4;

/** What one pass over the whole store met. */
export interface Pass {
  /** Rows that it encrypted with the first key. */
  encrypted: number;
  /** Rows that somebody changed meanwhile; the next pass looks at them again. */
  changed: number;
  /** Plain rows in a store that is sealed-only: not encrypted, since that would vouch for them. */
  refused: number;
  /** Rows under a key that STORE_KEY does not hold. */
  locked: number;
}

export interface Pacing {
  readonly stopped: () => boolean;
  /** @param took milliseconds */
  readonly rest: (took: number) => Promise<void>;
}

export const AT_ONCE: Pacing = { stopped: () => false, rest: async () => undefined };

/**
 * Encrypts with the first key whatever is plain or under an older one, while steps go on, and then marks the store
 * sealed-only. It takes no locks: a row is replaced only if it is still the one that was read. Started again after a
 * kill it goes on with what is left.
 * @returns what all passes did together, and what the last one left; null if it was stopped
 * @throws what the database throws
 */
export async function resealStore(
  database: Database,
  encryption: Encryption,
  pacing: Pacing = AT_ONCE,
): Promise<Pass | null> {
  let encrypted = 0;
  for (let round = 1; ; round++) {
    const pass = await passOver(database, encryption, pacing);
    if (!pass) return null;
    encrypted += pass.encrypted;
    const clean = pass.encrypted === 0 && pass.changed === 0;
    if (clean && !encryption.sealedOnly) await markSealedOnly(database, encryption);
    // What stood there before, plain or under the old key, is in the write-ahead log as well.
    if (pass.encrypted > 0) await database.purge?.();
    if (clean || round === PASSES) return { ...pass, encrypted };
  }
}

async function passOver(database: Database, encryption: Encryption, pacing: Pacing): Promise<Pass | null> {
  const pass: Pass = { encrypted: 0, changed: 0, refused: 0, locked: 0 };
  for (const kind of KINDS) {
    let batch: Change[] = [];
    let began = performance.now();
    let seen = 0;
    const write = async (): Promise<void> => {
      const replaced = batch.length > 0 ? await database.rewrite(kind, batch) : 0;
      pass.encrypted += replaced;
      pass.changed += batch.length - replaced;
      batch = [];
      seen = 0;
      await pacing.rest(performance.now() - began);
      began = performance.now();
    };
    for await (const [key, before] of database.rows(kind)) {
      if (pacing.stopped()) return null;
      if (isProbe(key)) continue;
      const found = resealed(kind, key, before, encryption);
      if (found === "plain" && (await believed(database, encryption))) {
        batch.push({ key, before, after: encrypt(kind, key, before, encryption.seal) });
      } else if (found === "plain") pass.refused += 1;
      else if (found === "locked") pass.locked += 1;
      else if (found !== "current") batch.push({ key, before, after: found.after });
      const size = batch.reduce((sum, { after }) => sum + after.length, 0);
      seen += 1;
      if (batch.length >= BATCH.rows || size > BATCH.characters || seen >= PAGE) await write();
    }
    await write();
  }
  return pass;
}

/** Another process may have marked the store meanwhile: what is plain from then on is not from before. */
async function believed(database: Database, encryption: Encryption): Promise<boolean> {
  if (!encryption.sealedOnly && (await isMarkedSealedOnly(database, encryption.seal))) {
    encryption.sealedOnly = true;
  }
  return !encryption.sealedOnly;
}

type Found = "current" | "plain" | "locked" | { readonly after: string };

function resealed(kind: Kind, key: string, text: string, { seal }: Encryption): Found {
  const { value, expires } = parseRow(text);
  const rowOf = (sealed: unknown) => ({ after: textOf({ value: sealed, expires: expires ?? undefined }) });
  if (isAside(key)) {
    const kept = Array.isArray(value) ? value : [value];
    if (kept.every((one) => isSealed(one) && seal.isCurrent(one))) return "current";
    const after = kept.map((one: unknown) => resealedAside(kind, key, one, seal));
    return after.some((one) => one === null) ? "locked" : rowOf(after);
  }
  if (!isSealed(value)) return "plain";
  if (seal.isCurrent(value)) return "current";
  try {
    return rowOf(seal.seal(kind, key, seal.open(kind, key, value)));
  } catch (error) {
    if (error instanceof StoreError) return "locked";
    // It was tampered with. Encrypted as the text that it is, it stays unreadable, and needs the old key no longer.
    return rowOf(seal.seal(kind, key, value));
  }
}

function encrypt(kind: Kind, key: string, text: string, seal: Seal): string {
  const { value, expires } = parseRow(text);
  return textOf({ value: seal.seal(kind, key, value), expires: expires ?? undefined });
}

/**
 * One document that is kept aside: what was sound under its own row stays so. All else is bound to the row of what is
 * kept aside, so that putting it back by hand makes no document of it that would be believed.
 * @returns null if it is under a key that we do not have
 */
function resealedAside(kind: Kind, key: string, one: unknown, seal: Seal): unknown {
  if (!isSealed(one)) return seal.seal(kind, key, one);
  if (seal.isCurrent(one)) return one;
  for (const place of [whoseAside(key), key]) {
    try {
      return seal.seal(kind, place, seal.open(kind, place, one));
    } catch (error) {
      if (error instanceof StoreError) return null;
    }
  }
  return seal.seal(kind, asideOf(whoseAside(key)), one);
}
