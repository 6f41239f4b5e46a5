/** What rules about single words ask. */
import { LINE_START, PROSE, SENTENCE_START } from "../../text/tokens.js";
import type { Hypothesis } from "../hypothesis.js";

export const single = (h: Hypothesis) => h.words === 1;

/** A capital here says nothing: the sentence, a quotation or a line begins. */
export const opens = (h: Hypothesis) => (h.shapeAt(h.first) & (SENTENCE_START | LINE_START)) !== 0 || h.scene.opens(h.first);

export const capital = (h: Hypothesis) => h.scene.counts.capital(h.document.tokens.hashA[h.first]!);

export const prose = (h: Hypothesis) => h.style === PROSE;
