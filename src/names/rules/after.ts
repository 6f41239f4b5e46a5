/** Evidence behind a name: depends on where the stretch ends, and on whether it is one word, more, or more that can be a person. */
import type { EvidenceRule } from "../evidence.js";
import { afterMarkRules } from "./after-marks.js";
import { afterWordRules } from "./after-words.js";

export const afterRules: readonly EvidenceRule[] = [...afterWordRules, ...afterMarkRules];
