/** How an organization looks. */
import type { Rule } from "../extractor.js";
import { F } from "../lexicon/flags.js";

export type OrganizationFeatures = Record<string, never>;

export const organizationRules: readonly Rule<OrganizationFeatures>[] = [
  {
    id: "organization/lexicon",
    describe: "A name that the lexicon holds.",
    examples: [{ text: "shares of [Gazprom] rose" }],
    *find(document) {
      for (let i = 0; i < document.tokens.count; i++) {
        if (!document.isCapital(i)) continue;
        const last = document.longest(i, F.ORG);
        if (last < 0 || (last === i && document.has(i, F.AMBIGUOUS_ORG))) continue;
        yield { ...document.span(i, last), features: {} };
        i = last;
      }
    },
  },
];
