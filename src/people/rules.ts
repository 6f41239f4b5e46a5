/** How a person's name looks. */
import type { Rule } from "../extractor.js";
import { F } from "../lexicon/flags.js";

export type PersonFeatures = Record<string, never>;

export const personRules: readonly Rule<PersonFeatures>[] = [
  {
    id: "person/first-name",
    describe: "A first name of the lexicon and a capitalised word.",
    examples: [{ text: "talks with [Sergei Petrov] on" }],
    *find(document) {
      for (let i = 0; i + 1 < document.tokens.count; i++) {
        if (!document.isCapital(i) || !document.isCapital(i + 1) || document.has(i, F.COMMON)) continue;
        if (!document.has(i, F.FIRST_MALE) && !document.has(i, F.FIRST_FEMALE)) continue;
        yield { ...document.span(i, i + 1), features: {} };
        i++;
      }
    },
  },
];
