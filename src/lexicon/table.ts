/**
 * The lexicon at run time: one hash table from word hashes to flags.
 *
 * Layout of the binary (little endian), written by build/lexicon.ts:
 *   u32 entries, u32 payloads, u32 flag sets
 *   flag sets: (u32 low, u32 high) each
 *   entries with a payload: u32 each, rising · their payloads: u32 each: alias line in the low 20 bits, country number plus one in the high 12
 *   entries, by rising hash A: u32 hash A, then in one u32 the low 16 bits of hash B (high half) and the number of the flag set: what a look-up reads lies together
 * 48 bits of hash: an unknown word is taken for an entry once in two thousand million words.
 */
import { COUNTRIES, TABLE } from "./generated/table.js";

/** The loaded table. */
export interface LexiconTable {
  readonly entries: number;
  /** Index of the entry with these hashes, or -1. */
  find(a: number, b: number): number;
  low(entry: number): number;
  high(entry: number): number;
  /** Number of the list line that the form stands on when that line has aliases, else 0: equal numbers name one entity. */
  alias(entry: number): number;
  /** Index into `countries`, or -1. */
  country(entry: number): number;
}

/** ISO code and English short name of a country or territory. */
export interface CountryRecord {
  readonly code: string;
  readonly name: string;
  readonly territory: boolean;
}

function decode(base64: string): Uint8Array {
  const buffer = (globalThis as { Buffer?: { from(text: string, encoding: "base64"): Uint8Array } }).Buffer;
  if (buffer) return Uint8Array.from(buffer.from(base64, "base64"));
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Entries are found by the top bits of hash A: so many buckets, one or two entries each. */
const BUCKET_BITS = 17;

function load(): LexiconTable {
  const bytes = typeof TABLE === "string" ? decode(TABLE) : TABLE;
  let at = bytes.byteOffset;
  const take = <T>(make: new (buffer: ArrayBufferLike, offset: number, length: number) => T, length: number, size: number): T => {
    const part = new make(bytes.buffer, at, length);
    at += length * size;
    return part;
  };
  const [entries, payloads, sets] = take(Uint32Array, 3, 4) as unknown as [number, number, number];
  const flagSets = take(Int32Array, sets * 2, 4);
  const payloadEntry = take(Uint32Array, payloads, 4);
  const payload = take(Uint32Array, payloads, 4);
  const table = take(Int32Array, entries * 2, 4);
  const shift = 32 - BUCKET_BITS;
  /** First entry of each bucket, plus one; 0 until a word asks for it, since one article needs few of them. */
  const buckets = new Int32Array(1 << BUCKET_BITS);
  const firstOf = (bucket: number): number => {
    let low = 0;
    let high = entries;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (table[middle * 2]! >>> shift < bucket) low = middle + 1;
      else high = middle;
    }
    buckets[bucket] = low + 1;
    return low;
  };
  const payloadOf = (entry: number): number => {
    let low = 0;
    let high = payloads - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = payloadEntry[middle]!;
      if (found === entry) return payload[middle]!;
      if (found < entry) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  };
  return {
    entries,
    find(a, b) {
      const low = b & 0xffff;
      const bucket = a >>> shift;
      const known = buckets[bucket]!;
      for (let i = known ? known - 1 : firstOf(bucket); i < entries; i++) {
        const own = table[i * 2]!;
        if (own === a && table[i * 2 + 1]! >>> 16 === low) return i;
        if (own >>> shift !== bucket) return -1;
      }
      return -1;
    },
    low: (entry) => flagSets[(table[entry * 2 + 1]! & 0xffff) * 2]!,
    high: (entry) => flagSets[(table[entry * 2 + 1]! & 0xffff) * 2 + 1]!,
    alias: (entry) => payloadOf(entry) & 0xfffff,
    country: (entry) => (payloadOf(entry) >>> 20) - 1,
  };
}

let loaded: LexiconTable | undefined;

/** The lexicon, read on first use (some 2 ms). */
export function lexicon(): LexiconTable {
  loaded ??= load();
  return loaded;
}

/** Countries and territories by number. */
export const countries: readonly CountryRecord[] = COUNTRIES;
