/** Evidence on both sides of a name. */

import { NUMBER, PUNCTUATION, WORD } from "../../text/tokens.js";
import { wordSet } from "../../text/word-hash.js";
import * as C from "../context-words.js";
import type { EvidenceRule } from "../evidence.js";
import { CLOSING_BRACKET, IS_NUMBER, NEXT_MARK, PREV_KIND, PREV_MARK, QUOTE, THE } from "../facts.js";
import { isCapital, isThe, prevClass } from "./neighbours.js";

const BALLOT = wordSet("election elections referendum primary primaries by-election race campaign");

export const besideRules: readonly EvidenceRule[] = [
  {
    id: "beside/election",
    describe: "Between a year and “election”: part of the election's name.",
    weights: [-16, -29],
    when: [PREV_KIND, IS_NUMBER],
    holds: (h) => h.kindAt(h.prev) === NUMBER && h.next >= 0 && BALLOT.has(h.document.tokens.hashA[h.next]!),
    examples: [{ text: "in the 1998 [Vardimek Senate] election" }],
    nonExamples: ["in the [Vardimek Senate] election", "in the 1998 [Vardimek Senate] vote"],
  },
  {
    id: "beside/bracket-closes",
    describe: "Alone in brackets.",
    weights: [-3, 3],
    when: [NEXT_MARK, CLOSING_BRACKET],
    holds: (h) => h.mark(h.next, ")") && h.mark(h.prev, "("),
    examples: [{ text: "so ([Vardimek]) it" }],
    nonExamples: ["so [Vardimek]) it"],
  },
  {
    id: "beside/quote-ends",
    describe: "Between quotation marks.",
    weights: [-2, 0],
    when: [PREV_MARK, QUOTE],
    holds: (h) =>
      h.kindAt(h.prev) === PUNCTUATION &&
      h.kindAt(h.next) === PUNCTUATION &&
      /^["“‘']/.test(h.text(h.prev)) &&
      /^["”’']/.test(h.text(h.next)),
    examples: [{ text: "the “[Vardimek]” was" }],
    nonExamples: ["so [Vardimek]” was"],
  },
  {
    id: "beside/small-noun",
    describe: "Behind “the” and before a small noun that says nothing.",
    weights: [-2, 1],
    when: [PREV_MARK, THE],
    holds: (h) => (prevClass(h, C.ARTICLE) || isThe(h, h.prev)) && h.kindAt(h.next) === WORD && h.nextClass === 0 && !isCapital(h, h.next),
    examples: [{ text: "the [Vardimek] bucket was" }],
    nonExamples: ["so [Vardimek] bucket was"],
  },
];
