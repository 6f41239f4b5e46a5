/** Entries of the lexicon inside a longer name. */
import { wordSet } from "../../names/context-words.js";
import type { Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";

export const org = (h: Hypothesis) => (h.low & M.ORG) !== 0;

export const OF = wordSet("of");

export const THE = wordSet("the");

/** The words from token `first` to `last` are one entry of the lexicon with one of these flags. */
export function isEntry({ scene, document }: Hypothesis, first: number, last: number, mask: number): boolean {
  if (first > last) return false;
  if (first === last) return (document.lookup.low[first]! & mask) !== 0;
  return scene.coverFirst[first] === first && scene.coverLast[first] === last && (scene.table.low(scene.coverEntry[first]!) & mask) !== 0;
}

export const begins = (h: Hypothesis, mask: number): boolean => (h.lowAt(h.first) & mask) !== 0;

/** First token behind the last “of” and its article, or -1. */
export function behindLastOf(h: Hypothesis): number {
  const { hashA } = h.document.tokens;
  for (let i = h.last - 1; i > h.first; i--) if (OF.has(hashA[i]!)) return THE.has(hashA[i + 1]!) ? i + 2 : i + 1;
  return -1;
}
