/** People, organizations and countries of a document: evidence for every stretch of capitals, one owner for each span, linked into entities. */
import { recognize } from "../countries/index.js";
import type { Mention } from "../extractor.js";
import { F } from "../lexicon/flags.js";
import { countries as COUNTRIES } from "../lexicon/table.js";
import type { CountryEntity, CountryMention, Entities } from "../linking/entity.js";
import type { NamedMention } from "../linking/named-mention.js";
import { linkOrganizations } from "../linking/organizations.js";
import { linkPeople } from "../linking/people.js";
import { Surroundings } from "../linking/surroundings.js";
import type { Document } from "../text/document.js";
import { WORD } from "../text/tokens.js";
import { hashesOf } from "../text/word-hash.js";
import { explain, type Name, readNames } from "./reading.js";

/** Finds and links the names of a document; `explained` adds to each mention what spoke for it. */
export function findNames(document: Document, explained = false): Entities {
  const reading = readNames(document);
  const people: NamedMention[] = [];
  const organizations: NamedMention[] = [];
  const toMention = (name: Name, first: number): Mention => {
    const { start, end } = document.span(first, name.last);
    const { rule, evidence } = explained ? explain(reading, name) : { rule: "", evidence: [] };
    return { kind: name.kind, start, end, text: document.text.slice(start, end), rule, evidence, features: null };
  };
  for (const name of reading.names) {
    const first = name.first + Number(hasArticle(document, name));
    (name.kind === "people" ? people : organizations).push({ mention: toMention(name, first), first, last: name.last });
  }
  const surroundings = new Surroundings(document, reading.names);
  return {
    people: linkPeople(surroundings, people),
    organizations: linkOrganizations(surroundings, organizations),
    countries: linkCountries(recognize(document, reading)),
  };
}

const THE = hashesOf("the").a;

/** True for "The Associated Press", whose name is what follows; not for "The Who". */
const hasArticle = ({ tokens, lookup }: Document, { kind, first, last }: Name): boolean =>
  kind === "organizations" &&
  tokens.hashA[first] === THE &&
  last > first &&
  !(last === first + 1 && lookup.high[last]! & F.FUNCTION.mask) &&
  tokens.kind[first + 1] === WORD;

/** One entity for each code, ordered by first mention. */
function linkCountries(mentions: readonly (CountryMention & { readonly country: number })[]): CountryEntity[] {
  const entities = new Map<number, CountryEntity & { readonly mentions: CountryMention[] }>();
  for (const { country, ...mention } of mentions) {
    const { name, code } = COUNTRIES[country]!;
    const entity = entities.get(country);
    if (entity) entity.mentions.push(mention);
    else entities.set(country, { kind: "countries", name, code, mentions: [mention] });
  }
  return [...entities.values()];
}
