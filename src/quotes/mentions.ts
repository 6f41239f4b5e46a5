/** Which entity a token belongs to. */
import type { Mention } from "../extractor.js";
import type { CountryEntity, Entities, OrganizationEntity, PersonEntity } from "../linking/entity.js";
import type { Document } from "../text/document.js";

export type Entity = PersonEntity | OrganizationEntity | CountryEntity;

/** One mention of an entity, as tokens. */
export interface NamedMention {
  readonly entity: Entity;
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

/** All mentions of an article in text order, found by token. */
export class Mentions {
  readonly all: readonly NamedMention[];
  private readonly owner: Int32Array;

  constructor(
    document: Document,
    readonly entities: Entities,
  ) {
    const all: NamedMention[] = [];
    for (const list of [entities.people, entities.organizations, entities.countries]) {
      for (const entity of list) {
        for (const mention of entity.mentions) {
          const first = document.tokenAt(mention.start);
          all.push({ entity, mention, first, last: Math.max(first, document.tokenAt(mention.end - 1)) });
        }
      }
    }
    this.all = all.sort((a, b) => a.first - b.first);
    this.owner = document.arena.int32(document.tokens.count, -1);
    for (let m = 0; m < this.all.length; m++) {
      const { first, last } = this.all[m]!;
      for (let i = first; i <= last && i < this.owner.length; i++) this.owner[i] = m;
    }
  }

  /** Number of the mention that holds the token, or -1. */
  at(token: number): number {
    return this.owner[token] ?? -1;
  }

  get(token: number): NamedMention | null {
    const m = this.at(token);
    return m < 0 ? null : this.all[m]!;
  }
}
