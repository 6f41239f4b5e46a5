/** Every rule, refiner and sieve of the five rooms, as one list. */
import { countryRules, sharedNames } from "./countries/index.js";
import type { Step } from "./extractor.js";
import { definitionRules } from "./linking/definitions.js";
import { genderRules } from "./linking/gender.js";
import { organizationLinks } from "./linking/organizations-rules.js";
import { personLinks } from "./linking/people-rules.js";
import { roleRules } from "./linking/roles/index.js";
import { evidenceRules } from "./names/rules/index.js";

/** All steps, in the order of the kinds. */
export const allSteps: readonly Step[] = [
  ...evidenceRules,
  ...countryRules,
  ...sharedNames,
  ...personLinks,
  ...organizationLinks,
  ...definitionRules,
  ...roleRules,
  ...genderRules,
];
