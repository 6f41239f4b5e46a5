/** People, organizations and countries of a document: mentions of three rooms, one owner for each span, linked into entities. */
import { recognize } from "../extractor.js";
import { countriesRoom } from "../countries/index.js";
import { countries as COUNTRIES } from "../lexicon/table.js";
import { organizationsRoom } from "../organizations/index.js";
import { peopleRoom } from "../people/index.js";
import type { Document } from "../text/document.js";
import { overlaps } from "../text/span.js";
import type { CountryEntity, CountryMention, Entities, OrganizationEntity, PersonEntity } from "./entity.js";

export function findNames(document: Document): Entities {
  const organizationMentions = recognize(organizationsRoom, document);
  const peopleMentions = recognize(peopleRoom, document).filter((m) => !organizationMentions.some((o) => overlaps(o, m)));
  const countryMentions = recognize(countriesRoom, document).filter((m) => !organizationMentions.some((o) => overlaps(o, m)));
  const people = new Map<string, PersonEntity & { mentions: PersonEntity["mentions"][number][] }>();
  for (const mention of peopleMentions) {
    const entity = people.get(mention.text);
    if (entity) entity.mentions.push(mention);
    else people.set(mention.text, { kind: "people", name: mention.text, roles: [], gender: null, mentions: [mention] });
  }
  const organizations = new Map<string, OrganizationEntity & { mentions: OrganizationEntity["mentions"][number][] }>();
  for (const mention of organizationMentions) {
    const entity = organizations.get(mention.text);
    if (entity) entity.mentions.push(mention);
    else organizations.set(mention.text, { kind: "organizations", name: mention.text, acronym: null, mentions: [mention] });
  }
  const countries = new Map<number, CountryEntity & { mentions: CountryMention[] }>();
  for (const mention of countryMentions) {
    const { country, form } = mention.features;
    const record = COUNTRIES[country]!;
    const entity = countries.get(country);
    if (entity) entity.mentions.push({ ...mention, form });
    else countries.set(country, { kind: "countries", name: record.name, code: record.code, mentions: [{ ...mention, form }] });
  }
  return { people: [...people.values()], organizations: [...organizations.values()], countries: [...countries.values()] };
}
