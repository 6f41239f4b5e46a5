/** What a first reading of the document found: the strength of every name, and of its parts and short forms. */
import type { Arena } from "../text/arena.js";
import { fold } from "../text/characters.js";
import { CAPITAL, HAS_LOWER, HASH_A, WORD } from "../text/tokens.js";
import { HAS_PARTICLE, type Hypothesis } from "./hypothesis.js";

const join = (key: number, word: number) => Math.imul(((key << 5) | (key >>> 27)) ^ word, 0x9e3779b1 | 0) | 0;

/** Below this a place says nothing of what the name is. */
const FAINT = -12;
/** No single place outweighs more than this. */
const LOUD = 16;

/** What is kept of a name or a word, each the greatest strength of any place: cells of one row. */
export const PEOPLE = 1;
export const ORGANIZATIONS = 2;
/** Last words of people of two words or more. */
export const SURNAMES = 3;
export const FIRST_NAMES = 4;
/** Beginnings of organizations of two words or more. */
export const SHORT_FORMS = 5;
/** Capitals of the words of organizations. */
export const ACRONYMS = 6;
/** Last words of organizations of two words or more. */
export const TEAMS = 7;
/** How often a single capitalised word was left unclaimed. */
export const UNCLAIMED = 8;
/** Over all places of a name, decided or not: evidence for a person less that for an organization; the better of both; and how many they are. */
const BALANCE = 9;
const STRENGTH = 10;
const PLACES = 11;
/** Numbers in a row; the first is the key. */
const WIDTH = 12;

/** Strengths by key, which is the hash of a name's words: an open-addressed table, one row for each key. */
export class NameMemory {
  /** Countries, by number, that a form without a double meaning names. */
  readonly countries = new Set<number>();
  private rows: Int32Array;
  private size: number;
  private used = 0;

  constructor(
    private readonly arena: Arena,
    tokens: number,
  ) {
    this.size = 64;
    while (2 * this.size < tokens) this.size *= 2;
    this.rows = this.arena.int32(this.size * WIDTH);
  }

  /** Where the row of a key is, or where it would be. */
  private probe(key: number): number {
    const mask = this.size - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    for (;;) {
      const held = this.rows[slot * WIDTH];
      if (held === key || held === 0) return slot * WIDTH;
      slot = (slot + 1) & mask;
    }
  }

  /** The row of a key, made when there is none. */
  private rowFor(hash: number): number {
    const key = hash || 1;
    let row = this.probe(key);
    if (this.rows[row] === 0) {
      if (2 * ++this.used > this.size) {
        this.grow();
        row = this.probe(key);
      }
      this.rows[row] = key;
    }
    return row;
  }

  private grow(): void {
    const old = this.rows;
    this.size *= 2;
    this.rows = this.arena.int32(this.size * WIDTH);
    for (let row = 0; row < old.length; row += WIDTH)
      if (old[row] !== 0) this.rows.set(old.subarray(row, row + WIDTH), this.probe(old[row]!));
  }

  /** The row of a key for `strength`, `balance` and `mean`; -1 when nothing is known of it. */
  find(hash: number): number {
    const row = this.probe(hash || 1);
    return this.rows[row] === 0 ? -1 : row;
  }

  /** The strength in a row, 0 without a row. */
  strength(row: number, cell: number): number {
    return row < 0 ? 0 : this.rows[row + cell]!;
  }

  places(row: number): number {
    return row < 0 ? 0 : this.rows[row + PLACES]!;
  }

  /** Evidence of all places of a name, for a person above 0; 0 for a name with one place. */
  balance(row: number): number {
    return row < 0 || this.rows[row + PLACES]! < 2 ? 0 : this.rows[row + BALANCE]!;
  }

  /** Mean strength of the places of a name; 0 for a name with one place. */
  mean(row: number): number {
    return row < 0 || this.rows[row + PLACES]! < 2 ? 0 : this.rows[row + STRENGTH]! / this.rows[row + PLACES]!;
  }

  private raise(cell: number, key: number, value: number): void {
    const at = this.rowFor(key) + cell;
    if (this.rows[at]! < value) this.rows[at] = value;
  }

  /** A capitalised word that the first reading left alone. */
  leave(word: number): void {
    const row = this.rowFor(word);
    this.rows[row + UNCLAIMED]!++;
  }

  /** Takes in what one place says of a name. */
  vote(key: number, person: number, organization: number): void {
    const better = Math.max(person, organization);
    if (better < FAINT) return;
    const row = this.rowFor(key);
    this.rows[row + BALANCE]! += Math.max(-LOUD, Math.min(LOUD, Math.max(person, FAINT) - Math.max(organization, FAINT)));
    this.rows[row + STRENGTH]! += better;
    this.rows[row + PLACES]!++;
  }

  /** Takes in a stretch that the first reading decided; `organization` tells which kind. */
  learn(h: Hypothesis, organization: boolean, strength: number): void {
    const s = Math.min(strength, 24);
    this.raise(organization ? ORGANIZATIONS : PEOPLE, h.key, s);
    if (h.words < 2) return;
    const { tokens } = h.document;
    if (!organization) {
      this.raise(SURNAMES, tokens.hashA[h.surname]!, s);
      // "van der Meer" of "Pieter van der Meer".
      if (h.inner & HAS_PARTICLE) {
        let i = h.first + 1;
        while (i < h.surname && (tokens.shape[i]! & CAPITAL || tokens.kind[i] !== WORD)) i++;
        let key = tokens.hashA[i]!;
        for (let j = i + 1; j <= h.surname; j++) if (tokens.kind[j] === WORD) key = join(key, tokens.hashA[j]!);
        this.raise(SURNAMES, key, s);
      }
      this.raise(FIRST_NAMES, tokens.hashA[h.first]!, s);
      return;
    }
    let key = 0;
    let words = 0;
    let a = HASH_A;
    let b = HASH_A;
    let letters = 0;
    for (let i = h.first; i <= h.last; i++) {
      if (tokens.kind[i] !== WORD) continue;
      key = words ? join(key, tokens.hashA[i]!) : tokens.hashA[i]!;
      words++;
      if (words < h.words) this.raise(SHORT_FORMS, key, s);
      const code = h.document.text.charCodeAt(tokens.start[i]!);
      const capital = tokens.shape[i]! & 1;
      if (capital) {
        a = Math.imul(a ^ fold(code), 0x01000193);
        letters++;
      }
      if (capital || (tokens.shape[i]! & HAS_LOWER) !== 0) b = Math.imul(b ^ fold(code), 0x01000193);
    }
    this.raise(TEAMS, tokens.hashA[h.last]!, s);
    if (letters >= 2) {
      this.raise(ACRONYMS, a, s);
      this.raise(ACRONYMS, b, s);
    }
  }
}
