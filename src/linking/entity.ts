/** Entities: what several mentions of an article denote together. */
import type { Mention } from "../extractor.js";

export type Gender = "male" | "female";

export interface PersonEntity {
  readonly kind: "people";
  /** The fullest form in the article. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Titles and roles as the article states them, in text order. */
  readonly roles: readonly string[];
  /** From title, role, relation or first name; null when nothing tells. */
  readonly gender: Gender | null;
}

export interface OrganizationEntity {
  readonly kind: "organizations";
  readonly name: string;
  readonly acronym: string | null;
  readonly mentions: readonly Mention[];
}

export interface CountryMention extends Mention {
  readonly form: "name" | "demonym";
  /** "South Korea or North Korea": what the form may mean, where the article leaves it open; the entity is then a guess. */
  readonly undecided: string | null;
}

export interface CountryEntity {
  readonly kind: "countries";
  readonly name: string;
  readonly code: string;
  readonly mentions: readonly CountryMention[];
}

/** All the named entities of an article, each list ordered by first mention. */
export interface Entities {
  readonly people: readonly PersonEntity[];
  readonly organizations: readonly OrganizationEntity[];
  readonly countries: readonly CountryEntity[];
}
