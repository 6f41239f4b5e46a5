/** One look-up of the lexicon for a whole document: flags of every word, and every phrase of two to eight words that the lexicon knows. */
import type { Arena } from "../text/arena.js";
import { ADDRESS, GLUED, HYPHEN, POSSESSIVE, PUNCTUATION, type Tokens } from "../text/tokens.js";
import { F } from "./flags.js";
import { joinA, joinB, LONGEST_ENTRY } from "./hash.js";
import { lexicon } from "./table.js";

/** What the lexicon says of each token, and of the phrases that begin there. */
export interface Lookup {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Entry of each token's word, or -1. */
  readonly entry: Int32Array;
  /** Phrases in text order, the shorter first: first token, last token (inclusive), entry. */
  readonly phraseStart: readonly number[];
  readonly phraseEnd: readonly number[];
  readonly phraseEntry: readonly number[];
  /** Index of the first phrase that begins at a token, or -1. */
  readonly phraseAt: Int32Array;
}

/** The next token of a phrase after token `i`: hyphens are skipped, the end of the sentence, an address and a run of marks stop it. */
function nextToken(tokens: Tokens, i: number): number {
  let j = i + 1;
  if (j < tokens.count && tokens.kind[j] === HYPHEN && tokens.shape[j]! & GLUED) j++;
  if (j >= tokens.count || tokens.sentence[j] !== tokens.sentence[i]) return -1;
  const kind = tokens.kind[j];
  return kind === HYPHEN || kind === ADDRESS || (kind === PUNCTUATION && tokens.hashA[j] === 0) ? -1 : j;
}

/** Looks up every word and phrase of a document. */
export function lookUp(tokens: Tokens, arena: Arena): Lookup {
  const table = lexicon();
  const n = tokens.count;
  const low = arena.int32(n);
  const high = arena.int32(n);
  const entry = arena.int32(n, -1);
  const phraseAt = arena.int32(n, -1);
  const phraseStart: number[] = [];
  const phraseEnd: number[] = [];
  const phraseEntry: number[] = [];
  const prefix = F.PREFIX.mask;
  for (let i = 0; i < n; i++) {
    const kind = tokens.kind[i];
    if (kind === PUNCTUATION || kind === HYPHEN || kind === ADDRESS || kind === POSSESSIVE) continue;
    let a = tokens.hashA[i]!;
    let b = tokens.hashB[i]!;
    let found = table.find(a, b);
    if (found < 0) continue;
    entry[i] = found;
    low[i] = table.low(found);
    high[i] = table.high(found);
    let last = i;
    for (let words = 2; words <= LONGEST_ENTRY && table.high(found) & prefix; words++) {
      last = nextToken(tokens, last);
      if (last < 0) break;
      a = joinA(a, tokens.hashA[last]!);
      b = joinB(b, tokens.hashB[last]!);
      found = table.find(a, b);
      if (found < 0) break;
      if (table.low(found) === 0 && (table.high(found) & ~prefix) === 0) continue; // a prefix only
      if (phraseAt[i]! < 0) phraseAt[i] = phraseStart.length;
      phraseStart.push(i);
      phraseEnd.push(last);
      phraseEntry.push(found);
    }
  }
  return { low, high, entry, phraseStart, phraseEnd, phraseEntry, phraseAt };
}
