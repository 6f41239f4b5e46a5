/** The room of countries: forms of the lexicon outside the names of people and organizations, weighed in their context. */
import { F } from "../lexicon/flags.js";
import { countries } from "../lexicon/table.js";
import type { CountryMention } from "../linking/entity.js";
import { hypothesesAt } from "../names/enumeration.js";
import { Hypothesis } from "../names/hypothesis.js";
import type { Reading } from "../names/reading.js";
import type { Document } from "../text/document.js";
import { CAPITAL, NUMBER, WORD } from "../text/tokens.js";
import { countryRules, ORDINALS } from "./rules/index.js";
import { choiceOf, decide } from "./shared-names.js";

export { countryRules } from "./rules/index.js";
export { sharedNames } from "./shared-names.js";

/** A mention and the number of its country in the lexicon. */
export type FoundCountry = CountryMention & { readonly country: number };

const CODE = /^[A-Z]{2}(?:[A-Z]{2})?$/;
const ENGLISH = F.COMMON.mask | F.COMMON_RARE.mask | F.FUNCTION.mask;
const FORM = F.COUNTRY.mask | F.DEMONYM.mask;

/** The rules for forms that are nothing else. */
const SURE = countryRules.filter(({ doubtful }) => !doubtful);

/** Countries of a document, outside the names of people and organizations. */
export function recognize(document: Document, { names, scene, memory }: Reading): FoundCountry[] {
  const { tokens } = document;
  const taken = document.arena.uint8(tokens.count);
  for (const { first, last } of names) taken.fill(1, first, last + 1);
  const h = new Hypothesis(document, scene, memory);
  const places: { first: number; last: number; entry: number }[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (taken[i] || tokens.kind[i] === NUMBER || tokens.kind[i] !== WORD || !(tokens.shape[i]! & CAPITAL)) continue;
    const place = formAt(document, scene.table, i);
    if (!place) continue;
    places.push({ first: i, ...place });
    if (!(scene.table.high(place.entry) & F.AMBIGUOUS_PLACE.mask)) memory.countries.add(scene.table.country(place.entry));
    i = place.last;
  }
  const found: FoundCountry[] = [];
  for (const { first, last, entry } of places) {
    const country = scene.table.country(entry);
    if (!CODE.test(countries[country]!.code)) continue;
    let sum = 0;
    const held: { id: string; weight: number }[] = [];
    const rules = scene.table.high(entry) & F.AMBIGUOUS_PLACE.mask ? countryRules : SURE;
    hypothesesAt(h, first, last + 1, (x) => {
      if (x.last !== last) return;
      x.entry = entry;
      x.low = scene.table.low(entry);
      x.high = scene.table.high(entry);
      for (const rule of rules) {
        if (!rule.holds(x)) continue;
        sum += rule.weight;
        held.push(rule);
      }
    });
    if (sum <= 0) continue;
    const form = scene.table.low(entry) & F.COUNTRY.mask ? "name" : "demonym";
    const span = document.span(first, last);
    found.push({
      kind: "countries",
      ...span,
      text: document.text.slice(span.start, span.end),
      rule: "country/form",
      evidence: held.map(({ id, weight }) => `${id} ${weight > 0 ? "+" : ""}${weight}`),
      features: null,
      form,
      country,
      undecided: null,
    });
  }
  return withSharedNames(document, found);
}

/** Says which land a shared name means, or that the article leaves it open. */
function withSharedNames(document: Document, found: FoundCountry[]): FoundCountry[] {
  const verdicts = decide(
    document,
    found.map(({ country, text }) => ({ code: countries[country]!.code, text })),
  );
  return found.map((mention, i) => {
    const verdict = verdicts[i];
    if (!verdict) return mention;
    const { name, land } = verdict;
    const { code } = name.lands[land ?? 0];
    const country = countries.findIndex((record) => record.code === code);
    const undecided = land === null ? choiceOf(name) : null;
    return {
      ...mention,
      country,
      rule: name.id,
      undecided,
      evidence: [...mention.evidence, undecided ? `undecided: ${undecided}` : `decided: ${countries[country]!.name}`],
    };
  });
}

/** The Second Polish Republic is an age of the country, not its name: the people is the mention. */
const ofAnAge = (document: Document, i: number) => i > 0 && ORDINALS.has(document.tokens.hashA[i - 1]!) && document.isCapital(i - 1);

/** The longest form of a country that begins at token `i` and ends in a capitalised word, or in one that is not English (Česká republika). */
function formAt(document: Document, table: Reading["scene"]["table"], i: number): { last: number; entry: number } | null {
  const phrases = document.phrasesAt(i);
  for (let p = phrases.length - 1; p >= 0; p--) {
    const { last, entry } = phrases[p]!;
    if (
      table.low(entry) & FORM &&
      table.country(entry) >= 0 &&
      !(last === i + 1 && ofAnAge(document, i)) &&
      (document.isCapital(last) ||
        document.tokens.kind[last] !== WORD ||
        (table.low(entry) & F.COUNTRY.mask && !(document.lookup.high[last]! & ENGLISH)) ||
        document.slice(last).includes("'") ||
        document.slice(last).includes("’"))
    )
      return { last, entry };
  }
  const entry = document.lookup.entry[i]!;
  return entry >= 0 && table.low(entry) & FORM && table.country(entry) >= 0 ? { last: i, entry } : null;
}
