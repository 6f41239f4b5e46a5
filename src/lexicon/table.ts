/**
 * The lexicon at run time: one hash table from word hashes to flags.
 *
 * Layout of the binary (little endian), written by build/lexicon.ts:
 *   u32 entries, u32 entries with payload (they come first), u32 flag sets
 *   flag sets: (u32 low, u32 high) each
 *   payloads: u32 each: alias line in the low 20 bits, country number plus one in the high 12
 *   hash A: u32 each · hash B, its low 16 bits: u16 each · flag set: u16 each
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

function load(): LexiconTable {
  const bytes = decode(TABLE);
  const header = new Uint32Array(bytes.buffer, 0, 3);
  const [entries, withPayload, sets] = [header[0]!, header[1]!, header[2]!];
  let at = 12;
  const take = <T>(make: (buffer: ArrayBufferLike, offset: number, length: number) => T, length: number, size: number): T => {
    const part = make(bytes.buffer, at, length);
    at += length * size;
    return part;
  };
  const flagSets = take((b, o, n) => new Int32Array(b, o, n), sets * 2, 4);
  const payload = take((b, o, n) => new Uint32Array(b, o, n), withPayload, 4);
  const hashA = take((b, o, n) => new Int32Array(b, o, n), entries, 4);
  const hashB = take((b, o, n) => new Uint16Array(b, o, n), entries, 2);
  const set = take((b, o, n) => new Uint16Array(b, o, n), entries, 2);
  let size = 1024;
  while (size < entries * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  for (let i = 0; i < entries; i++) {
    let s = hashA[i]! & mask;
    while (slots[s]) s = (s + 1) & mask;
    slots[s] = i + 1;
  }
  return {
    entries,
    find(a, b) {
      const low = b & 0xffff;
      for (let s = a & mask; ; s = (s + 1) & mask) {
        const i = slots[s]! - 1;
        if (i < 0) return -1;
        if (hashA[i] === a && hashB[i] === low) return i;
      }
    },
    low: (entry) => flagSets[set[entry]! * 2]!,
    high: (entry) => flagSets[set[entry]! * 2 + 1]!,
    alias: (entry) => (entry < withPayload ? payload[entry]! & 0xfffff : 0),
    country: (entry) => (entry < withPayload ? (payload[entry]! >>> 20) - 1 : -1),
  };
}

let loaded: LexiconTable | undefined;

/** The lexicon, read on first use (some 3 ms). */
export function lexicon(): LexiconTable {
  loaded ??= load();
  return loaded;
}

/** Countries and territories by number. */
export const countries: readonly CountryRecord[] = COUNTRIES;
