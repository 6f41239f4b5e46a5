/** What rules about organizations ask of the words of a name. */
import type { Hypothesis } from "../../names/hypothesis.js";
import * as M from "../../names/rules/masks.js";

export const org = (h: Hypothesis) => (h.low & M.ORG) !== 0;

export const single = (h: Hypothesis) => h.words === 1;

export const last = (h: Hypothesis, mask: number) => (h.lowAt(h.last) & mask) !== 0;
