/** Entries of the lexicon inside a longer name. */
import type { Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { hashOf } from "../../text/word-hash.js";

export const org = (h: Hypothesis) => (h.low & M.ORG) !== 0;

export const OF = hashOf("of");

export const THE = hashOf("the");

/** The words from token `first` to `last` are one entry of the lexicon with one of these flags. */
export function isEntry({ scene, document }: Hypothesis, first: number, last: number, mask: number): boolean {
  if (first > last) return false;
  if (first === last) return (document.lookup.low[first]! & mask) !== 0;
  return scene.coverFirst[first] === first && scene.coverLast[first] === last && (scene.table.low(scene.coverEntry[first]!) & mask) !== 0;
}

export const begins = (h: Hypothesis, mask: number): boolean => (h.lowAt(h.first) & mask) !== 0;

/** The last “of” inside, or -1. */
export function lastOf(h: Hypothesis): number {
  const { hashA } = h.document.tokens;
  for (let i = h.last - 1; i > h.first; i--) if (hashA[i] === OF) return i;
  return -1;
}

/** First token behind the last “of” and its article, or -1. */
export function behindLastOf(h: Hypothesis): number {
  const of = lastOf(h);
  return of < 0 ? -1 : h.document.tokens.hashA[of + 1] === THE ? of + 2 : of + 1;
}
