/** Evidence on both sides of a name. */
import { PUNCTUATION, WORD } from "../../text/tokens.js";
import * as C from "../context-words.js";
import type { EvidenceRule } from "../evidence.js";
import { isCapital, isThe, prevClass } from "./neighbours.js";

export const besideRules: readonly EvidenceRule[] = [
  {
    id: "beside/bracket-closes",
    describe: "Alone in brackets.",
    weights: [-4, 3],
    holds: (h) => h.mark(h.next, ")") && h.mark(h.prev, "("),
    examples: [{ text: "so ([Vardimek]) it" }],
  },
  {
    id: "beside/quote-ends",
    describe: "Between quotation marks.",
    weights: [-2, 0],
    holds: (h) =>
      h.kindAt(h.prev) === PUNCTUATION &&
      h.kindAt(h.next) === PUNCTUATION &&
      /^["“‘']/.test(h.text(h.prev)) &&
      /^["”’']/.test(h.text(h.next)),
    examples: [{ text: "the “[Vardimek]” was" }],
  },
  {
    id: "beside/small-noun",
    describe: "Behind “the” and before a small noun that says nothing.",
    weights: [-2, 0],
    holds: (h) => (prevClass(h, C.ARTICLE) || isThe(h, h.prev)) && h.kindAt(h.next) === WORD && h.nextClass === 0 && !isCapital(h, h.next),
    examples: [{ text: "the [Vardimek] bucket was" }],
  },
];
