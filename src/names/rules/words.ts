/** Evidence in single words: English words, places, peoples, things; and how the document writes the word elsewhere. */
import type { EvidenceRule } from "../evidence.js";
import { englishWordRules } from "./words-english.js";
import { listedWordRules } from "./words-listed.js";

export const wordRules: readonly EvidenceRule[] = [...englishWordRules, ...listedWordRules];
