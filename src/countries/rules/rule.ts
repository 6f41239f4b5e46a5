/** The contract of a rule for countries, and what rules ask of a form and of the words beside it. */
import type { Step } from "../../extractor.js";
import { F } from "../../lexicon/flags.js";
import type { Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";
import { hashAt } from "../../names/rules/neighbours.js";
import { ALL_CAPS, CAPITAL, DOTTED, HYPHEN, SENTENCE_START, WORD } from "../../text/tokens.js";
import { hashOf, wordSet } from "../../text/word-hash.js";

/** For (above 0) or against the country; a mention stands when the sum is above 0. */
export interface CountryRule extends Step {
  readonly weight: number;
  /** Holds only of forms that are marked in the lexicon as something else too: it is not asked of others. */
  readonly doubtful?: true;
  holds(h: Hypothesis): boolean;
}

export const isCapital = (h: Hypothesis, i: number) => i >= 0 && h.kindAt(i) === WORD && (h.shapeAt(i) & CAPITAL) !== 0;
export const isName = (h: Hypothesis) => (h.low & F.COUNTRY.mask) !== 0;
export const ambiguous = (h: Hypothesis) => (h.high & F.AMBIGUOUS_PLACE.mask) !== 0;
export const abbreviation = (h: Hypothesis) =>
  h.words === 1 &&
  (h.shapeAt(h.first) & (DOTTED | ALL_CAPS)) !== 0 &&
  h.document.tokens.end[h.last]! - h.document.tokens.start[h.first]! <= 6;
/** The second word before. */
export const second = (h: Hypothesis) => h.before(h.prev);
export const country = (h: Hypothesis, i: number) => (h.lowAt(i) & (F.COUNTRY.mask | F.DEMONYM.mask)) !== 0 && isCapital(h, i);
export const opening = (h: Hypothesis, i: number) => (h.shapeAt(i) & SENTENCE_START) !== 0 || h.scene.opens(i);

/** Before a people and “Republic” they count its ages: the Second Polish Republic. */
export const ORDINALS = wordSet("first second third fourth fifth sixth");
export const OF = new Set([hashOf("of"), hashOf("de"), hashOf("du"), hashOf("do")]);
const AND = hashOf("and");

/** Whether another country stands beside it: A and B, A, B. */
export function listed(h: Hypothesis): boolean {
  const joins = (i: number) => i >= 0 && (h.mark(i, ",") || h.mark(i, "/") || hashAt(h, i) === AND || h.kindAt(i) === HYPHEN);
  return (
    (joins(h.prev) && country(h, second(h)) && hashAt(h, second(h)) !== hashAt(h, h.first)) ||
    (joins(h.next) && country(h, h.after(h.next)) && hashAt(h, h.after(h.next)) !== hashAt(h, h.first))
  );
}

/** A capitalised word behind that is a surname, or that no list knows. */
export function surnameBehind(h: Hypothesis): boolean {
  const low = h.lowAt(h.next);
  const high = h.highAt(h.next);
  if (
    !isCapital(h, h.next) ||
    h.document.tokens.end[h.next]! - h.document.tokens.start[h.next]! === 1 ||
    /^.[-‐]/.test(h.text(h.next)) ||
    low & (M.ROLES | M.ORG_HEAD | M.PLACE_HEAD | M.ORG | M.PLACE | M.DEMONYM) ||
    high & (M.TIME_WORD | M.EVENT_HEAD | M.FUNCTION) ||
    (h.shapeAt(h.next) & ALL_CAPS) !== 0
  )
    return false;
  return (low & M.SURNAME_ANY) !== 0 || !(high & M.ENGLISH || low & M.FIRST_STRONG);
}
