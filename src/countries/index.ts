/** The room of countries. */
import type { Document } from "../text/document.js";
import { type FoundCountry, findCountries } from "./rules.js";

/** Countries of a document, outside the names of people and organizations. */
export function recognize(
  document: Document,
  { names }: { readonly names: readonly { readonly first: number; readonly last: number }[] },
): FoundCountry[] {
  const taken = new Uint8Array(document.tokens.count);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  return findCountries(document, taken);
}
