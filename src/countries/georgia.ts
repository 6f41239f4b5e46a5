/** Georgia: the state of the Caucasus or the state of America. */
import type { Document } from "../text/document.js";
import { WORD } from "../text/tokens.js";
import { wordSet } from "../text/word-hash.js";

export const GEORGIA = wordSet("georgia");
/** Words of the Caucasus and its neighbours, and of the southern states: the second are met in an article on the American Georgia. */
export const CAUCASUS = wordSet(
  "tbilisi georgian georgians abkhazia ossetia armenia azerbaijan russia russian russians saakashvili shevardnadze batumi gori caucasus soviet turkey ukraine moldova",
);
export const STATES = wordSet(
  "atlanta savannah alabama florida carolina tennessee mississippi texas virginia kentucky louisiana arkansas ohio michigan wisconsin pennsylvania arizona nevada iowa sec ncaa macon augusta ga fla ala republican republicans democrat democrats",
);

/** Georgia: which side has more words in the article. Counted once for a document. */
export function ofAmerica(document: Document): boolean {
  const cached = SIDES.get(document);
  if (cached !== undefined) return cached;
  let american = 0;
  let caucasian = 0;
  const { count, hashA, kind } = document.tokens;
  for (let i = 0; i < count; i++) {
    if (kind[i] !== WORD) continue;
    if (STATES.has(hashA[i]!)) american++;
    else if (CAUCASUS.has(hashA[i]!)) caucasian++;
  }
  SIDES.set(document, american > caucasian);
  return american > caucasian;
}

const SIDES = new WeakMap<Document, boolean>();

const OWN = wordSet("georgian georgians");

/** Whether the article has a word of the Caucasus, its people apart. */
export function ofCaucasus(document: Document): boolean {
  const cached = ABROAD.get(document);
  if (cached !== undefined) return cached;
  const { count, hashA, kind } = document.tokens;
  let found = false;
  for (let i = 0; i < count && !found; i++) found = kind[i] === WORD && CAUCASUS.has(hashA[i]!) && !OWN.has(hashA[i]!);
  ABROAD.set(document, found);
  return found;
}

const ABROAD = new WeakMap<Document, boolean>();
