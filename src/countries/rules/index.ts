/** Evidence that a form of the lexicon means its country here. */
import { formRules } from "./forms.js";
import { personRules } from "./persons.js";
import { placeRules } from "./places.js";
import type { CountryRule } from "./rule.js";
import { thingRules } from "./things.js";
import { titleRules } from "./titles.js";

export { type CountryRule, ORDINALS } from "./rule.js";

export const countryRules: readonly CountryRule[] = [...formRules, ...placeRules, ...personRules, ...thingRules, ...titleRules];
