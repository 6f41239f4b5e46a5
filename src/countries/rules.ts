/** How a country looks: a form of the lexicon with a capital. */
import type { Rule } from "../extractor.js";
import { F } from "../lexicon/flags.js";
import { countries, lexicon } from "../lexicon/table.js";
import { WORD } from "../text/tokens.js";

export interface CountryFeatures {
  /** Number of the country in the lexicon. */
  readonly country: number;
  readonly form: "name" | "demonym";
}

export const countryRules: readonly Rule<CountryFeatures>[] = [
  {
    id: "country/lexicon",
    describe: "A name, abbreviation or demonym of the lexicon, in capitals or with a capital.",
    examples: [{ text: "talks between [France] and the envoys", value: "FR" }],
    nonExamples: ["they polish the floor"],
    *find(document) {
      const table = lexicon();
      for (let i = 0; i < document.tokens.count; i++) {
        if (document.tokens.kind[i] !== WORD || !document.isCapital(i)) continue;
        const form = document.longest(i, F.COUNTRY) >= 0 ? "name" : document.longest(i, F.DEMONYM) >= 0 ? "demonym" : null;
        if (!form) continue;
        const last = document.longest(i, form === "name" ? F.COUNTRY : F.DEMONYM);
        const country = table.country(document.entryOf(i, last));
        if (country >= 0 && /^[A-Z]{2}(?:[A-Z]{2})?$/.test(countries[country]!.code)) yield { ...document.span(i, last), features: { country, form } };
        i = last;
      }
    },
  },
];
