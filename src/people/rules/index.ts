/** Evidence in the words of a name that it is a person's. */
import type { EvidenceRule } from "../../names/evidence.js";
import { againstRules } from "./against.js";
import { formRules } from "./form.js";
import { listedNameRules } from "./listed.js";
import { singleRules } from "./single.js";

export const personRules: readonly EvidenceRule[] = [...listedNameRules, ...formRules, ...singleRules, ...againstRules];
