/** Evidence in the words of a name that it is an organization's. */
import type { EvidenceRule } from "../../names/evidence.js";
import { endRules } from "./ends.js";
import { formRules } from "./form.js";
import { lexiconRules } from "./lexicon.js";

export const organizationRules: readonly EvidenceRule[] = [...lexiconRules, ...formRules, ...endRules];
