/** The two hashes of a word: the keys of the lexicon; and sets of words by the first. */
import { fold } from "./characters.js";

/** Start values of the two word hashes. */
export const HASH_A = 0x811c9dc5 | 0;
export const HASH_B = 0x1b873593 | 0;

/** Takes one more folded unit into the first hash. */
export const mixA = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
/** The same for the second hash. */
export const mixB = (hash: number, unit: number): number => {
  const mixed = Math.imul(hash ^ unit, 0x5bd1e995);
  return mixed ^ (mixed >>> 15);
};

/** The two hashes of a word in lower-case letters, as the scanner computes them. */
export function hashesOf(word: string): { readonly a: number; readonly b: number } {
  let a = HASH_A;
  let b = HASH_B;
  for (let i = 0; i < word.length; i++) {
    a = mixA(a, word.charCodeAt(i));
    b = mixB(b, word.charCodeAt(i));
  }
  return { a, b };
}

/** First hash of a lower-case word, accents and all, as the scanner computes it. */
export function hashOf(word: string): number {
  let hash = HASH_A;
  for (let i = 0; i < word.length; i++) hash = mixA(hash, fold(word.charCodeAt(i)));
  return hash;
}

/** A set of lower-case words with one blank between them, for tests on token hashes. The build hashes the words of literals. */
export const wordSet = (words: string): ReadonlySet<number> => new Set(words.split(" ").map(hashOf));
