/** Names as they are printed: what is written into a name but is not seen is left out, white space is one blank. Mentions keep the text as it stands. */
import type { Entities } from "./entity.js";

/** Control, format (zero-width, bidi, soft hyphen, byte order mark), line and paragraph separators, lone surrogates; and white space that is no single blank. */
const UNTIDY = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[^\S ]| {2}|^ | $/u;
const INVISIBLE = /[\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu;

/** The name without control, bidi and zero-width characters, its white space collapsed. */
export const plainName = (name: string): string => (UNTIDY.test(name) ? name.replace(INVISIBLE, "").replace(/\s+/g, " ").trim() : name);

/** The same entities with plain names, roles and acronyms. */
export function plainNames({ people, organizations, countries }: Entities): Entities {
  return {
    people: people.map((person) => ({ ...person, name: plainName(person.name), roles: person.roles.map(plainName) })),
    organizations: organizations.map((organization) => ({
      ...organization,
      name: plainName(organization.name),
      acronym: organization.acronym === null ? null : plainName(organization.acronym),
    })),
    countries,
  };
}
