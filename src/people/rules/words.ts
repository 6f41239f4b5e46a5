/** What rules about people ask of the words of a name. */
import type { Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { WORD } from "../../text/tokens.js";

export const known = (h: Hypothesis, i: number) =>
  (h.lowAt(i) & (M.NAMEY | M.PLACE | M.DEMONYM | M.ORG)) !== 0 || (h.highAt(i) & (M.ENGLISH | M.TIME_WORD)) !== 0;

export const first = (h: Hypothesis, mask: number) => (h.lowAt(h.first) & mask) !== 0;

export const last = (h: Hypothesis, mask: number) => (h.lowAt(h.surname) & mask) !== 0;

export const name = (h: Hypothesis) => h.canBePerson && h.words >= 2;

export const strongFirst = (h: Hypothesis, i: number) => (h.lowAt(i) & M.FIRST_STRONG) !== 0 && !(h.lowAt(i) & M.FIRST_WEAK);

export const short = (h: Hypothesis): boolean => {
  const { start, end } = h.document.tokens;
  for (let i = h.first; i <= h.last; i++)
    if (h.kindAt(i) === WORD && (end[i]! - start[i]! > 5 || end[i]! - start[i]! < 2 || (h.highAt(i) & M.COMMON) !== 0)) return false;
  return true;
};
