/** The longer phrase of the lexicon that a stretch lies in, or that it cuts. */
import { CUTS, IN_ORGANIZATION, IN_PERSON, IN_PLACE, IN_THING, IN_TITLE } from "./facts.js";
import type { Hypothesis } from "./hypothesis.js";
import * as M from "./rules/masks.js";

/** What the phrase is: bits of COVERED; 0 without one. */
export function coverOf({ scene, first, last }: Hypothesis): number {
  const { coverFirst, coverLast, coverEntry, table } = scene;
  const left = coverFirst[first]!;
  const right = coverFirst[last]!;
  if (left < 0 && right < 0) return 0;
  if ((left >= 0 && left < first && coverLast[first]! < last) || (right >= 0 && right > first && coverLast[last]! > last)) return CUTS;
  // Strictly inside a longer phrase.
  if (left < 0 || left > first || coverLast[first]! < last || (left === first && coverLast[first] === last)) return 0;
  const low = table.low(coverEntry[first]!);
  return (
    (low & M.ORG ? IN_ORGANIZATION : 0) |
    (low & M.PERSON ? IN_PERSON : 0) |
    (low & (M.PLACE | M.DEMONYM) ? IN_PLACE : 0) |
    (low & M.ROLES ? IN_TITLE : 0) |
    (table.high(coverEntry[first]!) & M.THING ? IN_THING : 0)
  );
}
