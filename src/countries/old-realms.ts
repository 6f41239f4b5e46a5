/** Names of realms older than the state that the lexicon files them under: Persia, Ceylon. */
import type { Hypothesis } from "../names/hypothesis.js";
import { NUMBER, WORD } from "../text/tokens.js";
import { hashOf, wordSet } from "../text/word-hash.js";

const REALMS = wordSet("persia persian persians ceylon ceylonese");
const ANTIQUITY = wordSet(
  "ancient antiquity achaemenid achaemenids macedonian macedonians macedon spartans athenians sassanid sassanids sasanian parthian parthians safavid qajar satrap satrapy dynasty empire emperor shah bc bce century centuries colony colonial vassal viceroy conquest conqueror xerxes darius cyrus",
);
const MACEDONIA = wordSet("macedonia macedonian macedonians");
/** Of the Macedonia of old, which the age of colonies and centuries does not tell. */
const OF_OLD = wordSet("ancient antiquity aristotle hellenistic macedon phalanx bc bce darius athenians spartans");
const ALEXANDER = hashOf("alexander");
const THE = hashOf("the");
/** Tokens on either side that are asked. */
const REACH = 30;
/** Years in which the realm and not the state was meant: news of a later year means the state. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 1945;

/** Whether a word or year close by tells that the realm of old is meant. */
export function ofOldRealm(h: Hypothesis): boolean {
  const { tokens, text } = h.document;
  if (h.words !== 1) return false;
  const macedonia = MACEDONIA.has(tokens.hashA[h.first]!);
  if (!macedonia && !REALMS.has(tokens.hashA[h.first]!)) return false;
  const antiquity = macedonia ? OF_OLD : ANTIQUITY;
  const to = Math.min(tokens.count, h.last + REACH);
  for (let i = Math.max(0, h.first - REACH); i < to; i++) {
    if (tokens.kind[i] === WORD && antiquity.has(tokens.hashA[i]!)) return true;
    if (macedonia && tokens.hashA[i] === ALEXANDER && tokens.hashA[i + 1] === THE) return true;
    if (macedonia || tokens.kind[i] !== NUMBER || tokens.end[i]! - tokens.start[i]! !== 4) continue;
    const year = Number(text.slice(tokens.start[i], tokens.end[i]));
    if (year >= FIRST_YEAR && year <= LAST_YEAR) return true;
  }
  return false;
}
