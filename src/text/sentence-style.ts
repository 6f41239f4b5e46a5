/** The style of a sentence: prose, Title Case or CAPITALS; in the last two a capital says little. */
import { ALL_CAPS, CAPITAL, CAPITALS, INITIAL, PROSE, TITLE_CASE, WORD } from "./shapes.js";
import type { TokenArrays } from "./token-arrays.js";

/** Share of the words of four or more letters that have a capital; newspapers leave short function words lower. */
const TITLE_CASE_SHARE = 0.75;
const CAPITALS_SHARE = 0.7;

/** Style of the sentence of tokens `from` to `to`, exclusive. */
export function styleOf({ kind, shape, start, end }: TokenArrays, from: number, to: number): number {
  let words = 0;
  let long = 0;
  let capitals = 0;
  let allCaps = 0;
  for (let i = from; i < to; i++) {
    if (kind[i] !== WORD) continue;
    words++;
    if (shape[i]! & (ALL_CAPS | INITIAL)) allCaps++;
    if (end[i]! - start[i]! >= 4) {
      long++;
      if (shape[i]! & CAPITAL) capitals++;
    }
  }
  if (words >= 2 && allCaps >= words * CAPITALS_SHARE) return CAPITALS;
  return words >= 4 && long >= 3 && capitals >= long * TITLE_CASE_SHARE ? TITLE_CASE : PROSE;
}
