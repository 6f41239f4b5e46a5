/** The room of people. */
import type { Extractor } from "../extractor.js";
import { type PersonFeatures, personRules } from "./rules.js";

export const peopleRoom: Extractor<PersonFeatures> = { kind: "people", rules: personRules, refiners: [] };
