/** From a phrase to the one who speaks: an entity of the article, or a noun phrase as it stands. */
import { F } from "../lexicon/flags.js";
import type { Speaker } from "../schema.js";
import type { Parsed } from "./attribution.js";
import type { Entity, Mentions, NamedMention } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import { T } from "./tags.js";

/** A speaker, the entity behind it, and how it was reached. */
export interface Resolved {
  readonly speaker: Speaker;
  readonly entity: Entity | null;
  readonly chain: readonly string[];
  /** A single person who is not named: "a neighbour". */
  readonly human?: boolean;
}

const TYPE = { people: "person", organizations: "organization", countries: "country" } as const;

/** What pronouns and noun phrases stand for: asked with the token where they stand. */
export interface Resolver {
  pronoun(word: string, token: number): Entity | null;
  noun(phrase: Phrase, parsed: Parsed): Entity | null;
}

export class Speakers {
  private surnames: Map<string, Entity | null> | undefined;

  constructor(
    private readonly text: string,
    private readonly mentions: Mentions,
    private readonly resolver: Resolver,
  ) {}

  /** Who the phrase is. */
  resolve(phrase: Phrase, parsed: Parsed): Resolved | null {
    const { frame, phrases } = parsed;
    const token = frame.token[phrase.head]!;
    if (token < 0) return null;
    if (phrase.kind === "name") {
      const named = this.mentions.get(token);
      if (named) return this.named(named);
    }
    if (phrase.kind === "relative") {
      const antecedent = phrases.antecedent(phrase.head);
      const who = antecedent ? this.resolve(antecedent, parsed) : null;
      return {
        speaker: { name: who?.speaker.name ?? null, type: who?.speaker.type ?? "other", ...this.span(parsed, phrase.head, phrase.head) },
        entity: who?.entity ?? null,
        chain: who ? [`${frame.word[phrase.head]} → ${who.speaker.text}`] : [],
      };
    }
    if (phrase.kind === "pronoun") {
      const word = frame.word[phrase.head]!;
      const entity = this.namedBehind(phrase.head, parsed) ?? this.resolver.pronoun(word, token);
      return {
        speaker: { ...this.entityPart(entity), ...this.span(parsed, phrase.head, phrase.head) },
        entity,
        chain: entity ? [`${word} → ${entity.name}`] : [],
      };
    }
    // "the club’s director, Jane Roe, wrote"
    const apposed = phrase.kind === "noun" ? this.mentions.get(frame.token[phrases.apposition(phrase)?.head ?? -1] ?? -1) : null;
    if (apposed) return this.named(apposed);
    const behind = this.nameBehind(phrase, parsed);
    if (behind) return this.named(behind);
    const span = this.span(parsed, phrase.from, Math.max(phrase.head, phrase.to));
    const surname = phrases.isCapital(phrase.head) ? this.bySurname(frame.word[phrase.head]!) : null;
    if (surname) {
      const name = this.span(parsed, phrase.head, phrase.head);
      return { speaker: { ...this.entityPart(surname), ...name }, entity: surname, chain: [`${name.text} → ${surname.name}`] };
    }
    const entity = this.resolver.noun(phrase, parsed);
    const { document } = phrases;
    const human =
      !entity && (document.has(token, F.ROLE) || document.has(token, F.RELATION)) && !/[^s]s$|men$|people$/.test(frame.word[phrase.head]!);
    return {
      human,
      speaker: { ...this.entityPart(entity), ...span },
      entity,
      chain: entity ? [`${span.text} → ${entity.name}`] : [],
    };
  }

  /** A pronoun that stands before its name: "In what [it] called “a slip,” the Bank of X apologised". */
  private namedBehind(pronoun: number, { frame, phrases }: Parsed): Entity | null {
    const { tag, word } = frame;
    if (pronoun > 3 || word[pronoun - 1] !== "what" || tag[pronoun - 2] !== T.preposition) return null;
    let quote = pronoun;
    while (quote < tag.length && tag[quote] !== T.quote) quote++;
    const next = tag[quote + 1] === T.comma ? quote + 2 : quote + 1;
    const subject = next < tag.length ? phrases.startingAt(next, tag.length - 1, true) : null;
    const named =
      subject?.kind === "name" &&
      phrases.namedAlone({ ...subject, from: tag[subject.from] === T.determiner ? subject.from + 1 : subject.from })
        ? this.mentions.get(frame.token[subject.head]!)
        : null;
    if (!named) return null;
    const { kind } = named.entity;
    return (word[pronoun] === "he" || word[pronoun] === "she" ? kind === "people" : word[pronoun] === "it" && kind !== "people")
      ? named.entity
      : null;
  }

  /** The person at the end of a phrase whose role has a place or body behind it: "NATO envoy to Libya Ann Doe". */
  private nameBehind(phrase: Phrase, parsed: Parsed): NamedMention | null {
    const { frame, phrases } = parsed;
    const last = frame.token[phrase.to] ?? -1;
    const named = phrase.to > phrase.head && last >= 0 ? this.mentions.get(last) : null;
    if (named?.entity.kind !== "people" || named.last !== last) return null;
    const before = this.mentions.get(named.first - 1);
    const { document } = phrases;
    const isPlace = document.has(named.first - 1, F.CITY) || document.has(named.first - 1, F.REGION);
    return (before && before.entity.kind !== "people") || isPlace || this.isOffice(phrase, named, parsed) ? named : null;
  }

  /** "Minister of Education [Jane Roe]", "head of research [Jane Roe]", not "a friend of Mayor Jane Roe". */
  private isOffice(phrase: Phrase, named: NamedMention, { frame, phrases }: Parsed): boolean {
    const { document } = phrases;
    const before = named.first - 1;
    const head = frame.token[phrase.head]!;
    return (
      frame.word[phrase.head + 1] === "of" &&
      frame.token[phrase.head + 2]! < named.first &&
      frame.tag[phrase.from] !== T.determiner &&
      (document.has(head, F.TITLE) || document.has(head, F.ROLE)) &&
      !document.has(before, F.FUNCTION) &&
      !document.has(before, F.TITLE) &&
      !document.has(before, F.ROLE) &&
      !document.has(before, F.RELATION) &&
      !document.has(before, F.HONORIFIC)
    );
  }

  /** The only person with this surname, where the room of people saw no name. */
  private bySurname(word: string): Entity | null {
    if (!this.surnames) {
      this.surnames = new Map();
      for (const person of this.mentions.entities.people) {
        const last = person.name.toLowerCase().split(" ").at(-1)!;
        this.surnames.set(last, this.surnames.has(last) ? null : person);
      }
    }
    return this.surnames.get(word) ?? null;
  }

  private named(named: NamedMention): Resolved {
    const { start, end, text } = named.mention;
    return {
      speaker: { name: named.entity.name, type: TYPE[named.entity.kind], start, end, text },
      entity: named.entity,
      chain: named.entity.name === text ? [] : [`${text} → ${named.entity.name}`],
    };
  }

  private entityPart(entity: Entity | null): { name: string | null; type: Speaker["type"] } {
    return entity ? { name: entity.name, type: TYPE[entity.kind] } : { name: null, type: "other" };
  }

  private span(parsed: Parsed, from: number, to: number): { start: number; end: number; text: string } {
    const { tokens } = parsed.phrases.document;
    const { token } = parsed.frame;
    let a = from;
    let b = to;
    while (a < b && token[a]! < 0) a++;
    while (b > a && token[b]! < 0) b--;
    const start = tokens.start[token[a]!]!;
    const end = tokens.end[token[b]!]!;
    return { start, end, text: this.text.slice(start, end) };
  }
}
