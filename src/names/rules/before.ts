/** Evidence before a name: depends on where the stretch begins, and on whether it is one word, more, or more that can be a person. */
import type { EvidenceRule } from "../evidence.js";
import { beforeMarkRules } from "./before-marks.js";
import { beforeWordRules } from "./before-words.js";

export const beforeRules: readonly EvidenceRule[] = [...beforeWordRules, ...beforeMarkRules];
