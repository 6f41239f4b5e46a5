/** A stand-in for the room of names, so that tests of quotes do not move when names do. */
import type { Mention } from "../../src/extractor.js";
import type { Entities, Gender, PersonEntity } from "../../src/linking/entity.js";

const PERSON = /\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?/gu;

/** A person of a test: every place where the full name or the surname stands. */
export interface Cast {
  readonly name: string;
  readonly gender?: Gender | null;
  readonly roles?: readonly string[];
}

const mentions = (text: string, forms: readonly string[], kind: Mention["kind"]): Mention[] => {
  const found: Mention[] = [];
  for (const form of [...new Set(forms)].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (/[\p{L}\d-]/u.test(text[at - 1] ?? " ") || /[\p{L}\d]/u.test(text[end] ?? " ") || found.some((m) => m.start < end && at < m.end))
        continue;
      found.push({ kind, start: at, end, text: form, rule: "test", evidence: [], features: {} });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};

/** The people named in full in a text (or the cast given) and the organizations given. */
export function namesIn(text: string, people?: readonly Cast[], organizations: readonly string[] = []): Entities {
  const cast = people ?? [...new Set(text.match(PERSON))].map((name) => ({ name }) as Cast);
  return {
    people: cast
      .map(
        ({ name, gender = null, roles = [] }): PersonEntity => ({
          kind: "people",
          name,
          gender,
          roles,
          mentions: mentions(text, [name, name.split(" ").at(-1)!], "people"),
        }),
      )
      .filter((person) => person.mentions.length > 0),
    organizations: organizations
      .map((name) => ({ kind: "organizations" as const, name, acronym: null, mentions: mentions(text, [name], "organizations") }))
      .filter((organization) => organization.mentions.length > 0),
    countries: [],
  };
}
