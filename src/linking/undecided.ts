/** Warnings for the countries that an article leaves open. */
import type { CountryEntity } from "./entity.js";

/** One line for each choice that is open: the forms that the article has, what they may mean, and what they were read as. */
export function undecidedIn(countries: readonly CountryEntity[]): string[] {
  return countries.flatMap(({ name, mentions }) => {
    const forms = new Map<string, Set<string>>();
    for (const { undecided, text } of mentions)
      if (undecided !== null) forms.set(undecided, (forms.get(undecided) ?? new Set()).add(text.replace(/\s+/g, " ")));
    return [...forms].map(
      ([choice, texts]) => `ambiguous country ${[...texts].map((text) => JSON.stringify(text)).join(", ")}: ${choice}, read as ${name}`,
    );
  });
}
