/** Every rule of evidence about names. */
import { boundaryRules } from "../../organizations/boundaries/index.js";
import { headRules } from "../../organizations/heads.js";
import { organizationRules } from "../../organizations/rules/index.js";
import { personRules } from "../../people/rules/index.js";
import type { EvidenceRule } from "../evidence.js";
import { acronymRules } from "./acronyms.js";
import { afterRules } from "./after.js";
import { beforeRules } from "./before.js";
import { besideRules } from "./beside.js";
import { countryNameRules } from "./countries.js";
import { memoryRules } from "./memory.js";
import { registerRules } from "./register.js";
import { wordRules } from "./words.js";

/** What any stretch starts from. */
export const PRIOR: EvidenceRule = {
  id: "name/prior",
  describe: "Any stretch of words with capitals.",
  weights: [-1, -3],
  holds: () => true,
  examples: [{ text: "the [Vardimek] ran" }],
};

export const evidenceRules: readonly EvidenceRule[] = [
  PRIOR,
  ...personRules,
  ...organizationRules,
  ...boundaryRules,
  ...headRules,
  ...wordRules,
  ...countryNameRules,
  ...acronymRules,
  ...besideRules,
  ...beforeRules,
  ...afterRules,
  ...registerRules,
  ...memoryRules,
];
