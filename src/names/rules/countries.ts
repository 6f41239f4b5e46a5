/** Where the name of a country or people stands against a person or an organization. */
import { CAPITAL, HYPHEN, POSSESSIVE, WORD } from "../../text/tokens.js";
import { wordSet } from "../../text/word-hash.js";
import type { EvidenceRule } from "../evidence.js";
import { FIRST_LOW, INNER, LOW } from "../facts.js";
import { HAS_HYPHEN, HAS_POSSESSIVE, type Hypothesis } from "../hypothesis.js";
import * as M from "./masks.js";
import { hashAt } from "./neighbours.js";

/** First parts of compounds of peoples: Franco-German. */
const COMBINING = wordSet(
  "franco anglo sino indo russo italo greco graeco austro hispano luso afro euro nippo turko turco polono serbo judeo",
);
/** What states have, and persons seldom. */
const OF_STATES = wordSet(
  "king queen monarch crown royal parliament president prime foreign interior defence defense finance government army military economy capital border borders currency central constitution ambassador embassy official state population",
);
const MINISTERS = wordSet("minister secretary minister-designate");

/** A people of the lexicon, or a word that no list has for a name and that ends as peoples do (Prussian). */
const isPeople = (h: Hypothesis) =>
  (h.lowAt(h.last) & M.DEMONYM) !== 0 || (!(h.lowAt(h.last) & M.NAMEY) && /(?:ian|ish|ese)$/.test(h.text(h.last)));

export const countryNameRules: readonly EvidenceRule[] = [
  {
    id: "country-name/compound",
    describe: "Two peoples in one adjective: Franco-German.",
    weights: [-40, -40],
    on: "more",
    when: [INNER, HAS_HYPHEN],
    holds: (h) => h.words === 2 && COMBINING.has(hashAt(h, h.first)) && isPeople(h),
    examples: [{ text: "the [Franco-German] axis was" }, { text: "the [Franco-Prussian] war was" }],
    nonExamples: ["the [Franco-Vardi] axis was", "the [Vardi-German] axis was"],
  },
  {
    id: "country-name/of-state",
    describe: "A doubtful country that has what states have: X's king.",
    weights: [-20, -10],
    on: "one",
    when: [LOW, M.COUNTRY],
    holds: (h) =>
      (h.low & M.COUNTRY) !== 0 &&
      h.kindAt(h.next) === POSSESSIVE &&
      (h.high & M.AMBIGUOUS_PLACE) !== 0 &&
      OF_STATES.has(hashAt(h, h.after(h.next))),
    examples: [{ text: "[Jordan]'s king was" }],
    nonExamples: ["[Jordan]'s knee was", "[Vardimek]'s king was"],
  },
  {
    id: "country-name/in-brackets",
    describe: "A country alone in brackets, as behind an athlete's name.",
    weights: [-4, -5],
    on: "one",
    when: [LOW, M.COUNTRY],
    holds: (h) => (h.low & M.COUNTRY) !== 0 && h.mark(h.next, ")") && h.mark(h.prev, "("),
    examples: [{ text: "Ubo Vardi ([USA]) won" }],
    nonExamples: ["Ubo Vardi [USA]) won", "Ubo Vardi ([Vardimek]) won"],
  },
  {
    id: "country-name/letter",
    describe: "A country or people before a letter and a hyphen: German U-boats, no person.",
    weights: [-30, 0],
    on: "more",
    when: [FIRST_LOW, M.COUNTRY | M.DEMONYM],
    holds: (h) =>
      h.words > 2 &&
      (h.lowAt(h.first) & (M.COUNTRY | M.DEMONYM)) !== 0 &&
      h.kindAt(h.first + 2) === HYPHEN &&
      h.document.tokens.end[h.first + 1]! - h.document.tokens.start[h.first + 1]! === 1,
    examples: [{ text: "fought by [German U-boats] there" }],
    nonExamples: ["fought by [German Ubo-Boats] there"],
  },
  {
    id: "country-name/people-of-club",
    describe: "What is somebody's, and ends in a people before a small word: the club's Brazilian striker.",
    weights: [-10, -19],
    on: "more",
    when: [INNER, HAS_POSSESSIVE],
    holds: (h) =>
      (h.lowAt(h.last) & M.DEMONYM) !== 0 &&
      h.kindAt(h.next) === WORD &&
      !(h.shapeAt(h.next) & CAPITAL) &&
      h.kindAt(h.before(h.last)) === POSSESSIVE,
    examples: [{ text: "with [Vardimek's Brazilian] player" }],
    nonExamples: ["with [Vardimek's Brazilian] Player", "with [Vardimek's House] player"],
  },
  {
    id: "country-name/minister",
    describe: "A country or people and a department before Minister: UK Finance Minister.",
    weights: [-5, -9],
    on: "more",
    when: [FIRST_LOW, M.COUNTRY | M.DEMONYM],
    holds: (h) =>
      (h.lowAt(h.first) & (M.COUNTRY | M.DEMONYM)) !== 0 &&
      (h.shapeAt(h.next) & CAPITAL) !== 0 &&
      MINISTERS.has(hashAt(h, h.next)) &&
      (h.lowAt(h.next) & M.ROLES) !== 0,
    examples: [{ text: "said [UK Finance] Minister Ubo" }],
    nonExamples: ["said [UK Finance] chairman Ubo", "said [Ubo Finance] Minister Ubo"],
  },
];
