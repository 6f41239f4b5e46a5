/** What rules ask about the words beside a name. */
import { CAPITAL, PROSE, WORD } from "../../text/tokens.js";
import { hashOf } from "../../text/word-hash.js";
import type { Hypothesis } from "../hypothesis.js";
import * as M from "./masks.js";

export const prevClass = (h: Hypothesis, bits: number): boolean => (h.prevClass & bits) !== 0;
export const nextClass = (h: Hypothesis, bits: number): boolean => (h.nextClass & bits) !== 0;

/** A capital that says something: in a heading every word has one, so usual English words do not count there. */
export const isCapital = (h: Hypothesis, i: number): boolean =>
  i >= 0 &&
  h.kindAt(i) === WORD &&
  (h.shapeAt(i) & CAPITAL) !== 0 &&
  (h.style === PROSE || !(h.highAt(i) & M.ENGLISH) || (h.lowAt(i) & M.FIRST_STRONG) !== 0);

export const ROLE_OR_RELATION = M.ROLES | M.RELATION;
const AND = hashOf("and");
const THE = hashOf("the");

/** A comma or “and” at token `i`. */
export const lists = (h: Hypothesis, i: number): boolean =>
  i >= 0 && (h.mark(i, ",") || (h.kindAt(i) === WORD && h.document.tokens.hashA[i] === AND));

/** The article, with or without a capital. */
export const isThe = (h: Hypothesis, i: number): boolean => i >= 0 && h.kindAt(i) === WORD && h.document.tokens.hashA[i] === THE;

/** The last word of an organization of the lexicon, or one that no other list knows. */
export function isOrganization(h: Hypothesis, i: number): boolean {
  if (!isCapital(h, i)) return false;
  const entry = h.scene.coverEntry[i]!;
  if (entry >= 0) return (h.scene.table.low(entry) & M.ORG) !== 0;
  return (
    (h.lowAt(i) & M.ORG_SUFFIX) !== 0 || ((h.lowAt(i) & M.ORG) !== 0 && !(h.lowAt(i) & (M.NAMEY | M.PLACE)) && !(h.highAt(i) & M.COMMON))
  );
}

/** The last word of a place of the lexicon. */
export function isPlace(h: Hypothesis, i: number): boolean {
  if (!isCapital(h, i)) return false;
  const entry = h.scene.coverEntry[i]!;
  if (entry >= 0) return (h.scene.table.low(entry) & (M.CITY | M.REGION | M.COUNTRY)) !== 0;
  return (h.lowAt(i) & (M.CITY | M.REGION | M.COUNTRY)) !== 0 && !(h.lowAt(i) & M.NAMEY);
}

/** Two words back: the token before the previous. */
export const second = (h: Hypothesis): number => h.before(h.prev);

/** First hash of the token at `i`; 0 outside the sentence. */
export const hashAt = (h: Hypothesis, i: number): number => (i < 0 ? 0 : h.document.tokens.hashA[i]!);
