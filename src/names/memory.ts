/** What a first reading of the document found: the strength of every name, and of its parts and short forms. */
import { fold } from "../text/characters.js";
import { CAPITAL, HAS_LOWER, HASH_A, WORD } from "../text/tokens.js";
import { HAS_PARTICLE, type Hypothesis } from "./hypothesis.js";

const join = (key: number, word: number) => Math.imul(((key << 5) | (key >>> 27)) ^ word, 0x9e3779b1 | 0) | 0;

/** Below this a place says nothing of what the name is. */
const FAINT = -12;
/** No single place outweighs more than this. */
const LOUD = 16;

/** What all the places of a name say together. */
export interface Vote {
  /** Evidence for a person less that for an organization. */
  balance: number;
  /** The better of both, summed. */
  strength: number;
  places: number;
}

/** Strengths by key; a key is the hash of a name's words. */
export class NameMemory {
  readonly people = new Map<number, number>();
  readonly organizations = new Map<number, number>();
  /** Evidence summed over all places of a name, decided or not: for a person less for an organization; for either; and the number of places. */
  readonly votes = new Map<number, Vote>();
  /** How often a single capitalised word was left unclaimed. */
  readonly unclaimed = new Map<number, number>();
  /** Last words of people of two words or more. */
  readonly surnames = new Map<number, number>();
  readonly firstNames = new Map<number, number>();
  /** Beginnings of organizations of two words or more. */
  readonly shortForms = new Map<number, number>();
  /** Capitals of the words of organizations. */
  readonly acronyms = new Map<number, number>();
  /** Last words of organizations of two words or more. */
  readonly teams = new Map<number, number>();
  /** Countries, by number, that a form without a double meaning names. */
  readonly countries = new Map<number, number>();

  /** Keys and words that any of the maps says something about. */
  private readonly touched = new Set<number>();

  private raise(map: Map<number, number>, key: number, value: number): void {
    if ((map.get(key) ?? 0) >= value) return;
    map.set(key, value);
    this.touched.add(key);
  }

  /** A capitalised word that the first reading left alone. */
  leave(word: number): void {
    const times = (this.unclaimed.get(word) ?? 0) + 1;
    this.unclaimed.set(word, times);
    if (times === 2) this.touched.add(word);
  }

  /** False when nothing in the article can speak for or against the stretch. */
  touches(h: Hypothesis): boolean {
    const { hashA } = h.document.tokens;
    return this.touched.has(h.key) || (h.words > 1 && (this.touched.has(hashA[h.first]!) || this.touched.has(hashA[h.last]!)));
  }

  /** Takes in what one place says of a name. */
  vote(key: number, person: number, organization: number): void {
    const better = Math.max(person, organization);
    if (better < FAINT) return;
    const balance = Math.max(-LOUD, Math.min(LOUD, Math.max(person, FAINT) - Math.max(organization, FAINT)));
    const held = this.votes.get(key);
    if (held) {
      held.balance += balance;
      held.strength += better;
      held.places++;
      this.touched.add(key);
    } else this.votes.set(key, { balance, strength: better, places: 1 });
  }

  /** Takes in a stretch that the first reading decided; `organization` tells which kind. */
  learn(h: Hypothesis, organization: boolean, strength: number): void {
    const s = Math.min(strength, 24);
    this.raise(organization ? this.organizations : this.people, h.key, s);
    if (h.words < 2) return;
    const { tokens } = h.document;
    if (!organization) {
      this.raise(this.surnames, tokens.hashA[h.surname]!, s);
      // "van der Meer" of "Pieter van der Meer".
      if (h.inner & HAS_PARTICLE) {
        let i = h.first + 1;
        while (i < h.surname && (tokens.shape[i]! & CAPITAL || tokens.kind[i] !== WORD)) i++;
        let key = tokens.hashA[i]!;
        for (let j = i + 1; j <= h.surname; j++) if (tokens.kind[j] === WORD) key = join(key, tokens.hashA[j]!);
        this.raise(this.surnames, key, s);
      }
      this.raise(this.firstNames, tokens.hashA[h.first]!, s);
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
      if (words < h.words) this.raise(this.shortForms, key, s);
      const code = h.document.text.charCodeAt(tokens.start[i]!);
      const capital = tokens.shape[i]! & 1;
      if (capital) {
        a = Math.imul(a ^ fold(code), 0x01000193);
        letters++;
      }
      if (capital || (tokens.shape[i]! & HAS_LOWER) !== 0) b = Math.imul(b ^ fold(code), 0x01000193);
    }
    this.raise(this.teams, tokens.hashA[h.last]!, s);
    if (letters >= 2) {
      this.raise(this.acronyms, a, s);
      this.raise(this.acronyms, b, s);
    }
  }
}
