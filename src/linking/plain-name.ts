/** Names as they are printed: what is written into a name but is not seen is left out, white space is one blank. Mentions keep the text as it stands. */
import type { Entities } from "./entity.js";

/** Control, format (zero-width, bidi, soft hyphen, byte order mark), line and paragraph separators, lone surrogates; and white space that is no single blank. */
const isUntidy = (name: string): boolean => !TIDY.test(name) && /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[^\S ]| {2}|^ | $/u.test(name);
/** What nearly every name is, told without classes that are slow to read. */
const TIDY = /^[!-~]+(?: [!-~]+)*$/;

/** The name without control, bidi and zero-width characters, its white space collapsed. */
export const plainName = (name: string): string =>
  isUntidy(name)
    ? name
        .replace(/[\p{Cf}\p{Cs}]|(?!\s)\p{Cc}/gu, "")
        .replace(/\s+/g, " ")
        .trim()
    : name;

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
