/** The room of countries. */
import type { Extractor } from "../extractor.js";
import { type CountryFeatures, countryRules } from "./rules.js";

export const countriesRoom: Extractor<CountryFeatures> = { kind: "countries", rules: countryRules, refiners: [] };
