/** How a country looks: a form of the lexicon with a capital. */
import { F } from "../lexicon/flags.js";
import { countries, lexicon } from "../lexicon/table.js";
import type { CountryMention } from "../linking/entity.js";
import type { Document } from "../text/document.js";
import { WORD } from "../text/tokens.js";

/** A mention and the number of its country in the lexicon. */
export type FoundCountry = CountryMention & { readonly country: number };

const CODE = /^[A-Z]{2}(?:[A-Z]{2})?$/;

/** Countries outside the names that another kind owns (`taken` by token). */
export function findCountries(document: Document, taken: Uint8Array): FoundCountry[] {
  const table = lexicon();
  const found: FoundCountry[] = [];
  for (let i = 0; i < document.tokens.count; i++) {
    if (document.tokens.kind[i] !== WORD || taken[i] || !document.isCapital(i)) continue;
    const name = document.longest(i, F.COUNTRY);
    const demonym = document.longest(i, F.DEMONYM);
    const last = Math.max(name, demonym);
    if (last < 0) continue;
    const form = name >= demonym ? "name" : "demonym";
    const country = table.country(document.entryOf(i, last));
    if (country >= 0 && CODE.test(countries[country]!.code))
      found.push({
        kind: "countries",
        ...document.span(i, last),
        text: document.slice(i, last),
        rule: "country/lexicon",
        evidence: [],
        features: null,
        form,
        country,
      });
    i = last;
  }
  return found;
}
