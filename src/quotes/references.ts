/** What a pronoun or a noun phrase stands for: by gender, number, place in the sentence, recency and who spoke last. */
import { F } from "../lexicon/flags.js";
import type { Gender, PersonEntity } from "../linking/entity.js";
import type { Document } from "../text/document.js";
import { POSSESSIVE, PUNCTUATION } from "../text/tokens.js";
import type { Parsed } from "./attribution.js";
import type { Entity, Mentions, NamedMention } from "./mentions.js";
import type { Narrative } from "./narrative.js";
import { Nouns } from "./nouns.js";
import type { Phrase } from "./phrases.js";
import type { Resolver } from "./speakers.js";
import type { Topics } from "./topics.js";
import { ADVERBS, CONJUNCTIONS, PREPOSITIONS } from "./words.js";

/** How much less a mention counts with each sentence between. */
const DECAY = 0.3;
const SENTENCES = 14;
const SUBJECT = 2.2;
const SPOKE = 2;
/** The source of a sentence without quotation: "…, Roe said". */
const REPORTED = 5;
/** Sentences back that are read for their subject and source; for a source without its name. */
const TOPICS = 3;
const SOURCES = 4;
const OWNER = 0.6;
const BRACKETED = 0.2;
const QUOTED = 0.35;
/** A person of unknown gender against one whose gender fits. */
const UNKNOWN_GENDER = 0.75;
/** Mentions looked at for one phrase: what counts stands nearer. */
const MAX_MENTIONS = 400;

const GENDER: Readonly<Record<string, Gender>> = {
  he: "male",
  him: "male",
  his: "male",
  himself: "male",
  she: "female",
  her: "female",
  hers: "female",
  herself: "female",
};

const holds = (named: NamedMention, token: number): boolean => token >= named.first && token <= named.last;

export class References implements Resolver {
  /** What spoke or was a subject without its name: token → entity, in the order noted. */
  private readonly noted: { readonly at: number; readonly entity: Entity | null; readonly weight: number }[] = [];
  private readonly nouns: Nouns;
  private sentencesRead = 0;
  private introduced: PersonEntity | null | undefined;

  constructor(
    private readonly document: Document,
    private readonly mentions: Mentions,
    private readonly narrative: Narrative,
    private readonly topics: Topics,
  ) {
    this.nouns = new Nouns(document, mentions, (person) => narrative.genderOf(person));
  }

  /** Notes that the phrase at `token` spoke, for `entity` or for somebody unnamed (null): later pronouns look there. */
  note(token: number, entity: Entity | null): void {
    if (this.noted.at(-1)?.at !== token) this.noted.push({ at: token, entity, weight: SPOKE });
  }

  pronoun(word: string, token: number): Entity | null {
    const gender = GENDER[word];
    if (gender) {
      this.readSubjects(token);
      return this.byGender(gender, token) ?? this.selfNamed(gender);
    }
    if (word === "it") return this.strongest(token, (entity) => (entity.kind === "organizations" ? 1 : 0), 5);
    return null;
  }

  private byGender(gender: Gender, token: number): Entity | null {
    return this.strongest(
      token,
      (entity) => {
        if (entity.kind !== "people") return 0;
        const own = this.narrative.genderOf(entity);
        return own === gender ? 1 : own === null ? UNKNOWN_GENDER : 0;
      },
      SENTENCES,
      true,
    );
  }

  /** The one person who is introduced without a name and gives it later: "She identified herself as Jane Roe". */
  private selfNamed(gender: Gender): Entity | null {
    if (this.introduced === undefined) {
      const found = this.mentions.entities.people.filter((person) => this.namesItself(this.document.tokenAt(person.mentions[0]!.start)));
      this.introduced = found.length === 1 ? found[0]! : null;
    }
    const person = this.introduced;
    return person && (this.narrative.genderOf(person) ?? gender) === gender ? person : null;
  }

  /** "gave his name as", "identified himself as", "asked to be called" before a name's first token. */
  private namesItself(first: number): boolean {
    const word = (back: number): string => (first >= back ? this.document.lower(first - back) : "");
    if (word(1) === "called") return word(2) === "be" && word(4) === "asked";
    if (word(1) !== "as" && word(1) !== "only") return false;
    const at = word(1) === "only" ? 3 : word(2) === "only" ? 3 : 2;
    return /^(?:him|her)self$/.test(word(at)) ? /^(?:identif|introduc)/.test(word(at + 1)) : word(at) === "name" && word(at + 2) === "gave";
  }

  /** Notes the pronouns and noun phrases that are subjects of the sentences before `token`: they carry the topic on. */
  private readSubjects(token: number): void {
    const { sentence, sentenceCount } = this.document.tokens;
    const upTo = Math.min(sentence[token]! + 1, sentenceCount);
    for (this.sentencesRead = Math.max(this.sentencesRead, upTo - 40); this.sentencesRead < upTo; this.sentencesRead++) {
      const opening = this.opening(this.sentencesRead, token);
      const topic = upTo - this.sentencesRead <= SOURCES ? this.topics.of(this.sentencesRead) : null;
      if (opening >= 0 && opening !== topic?.source) {
        const word = this.document.lower(opening);
        const gender = word === "he" || word === "she" ? GENDER[word]! : null;
        const entity = gender ? this.byGender(gender, opening) : word === "the" ? this.nounAt(opening) : null;
        if (entity) this.noted.push({ at: opening, entity, weight: SUBJECT });
      }
      if (topic?.parsed && topic.phrase && topic.source < token && this.mentions.at(topic.source) < 0)
        this.noteSource(topic.phrase, topic.parsed);
    }
  }

  /** First word of the reporter in a sentence before `token`, joining words aside, when it is no name; or -1. */
  private opening(sentence: number, token: number): number {
    let at = this.narrative.opening(sentence);
    if (at < 0 || at >= token || this.narrative.isQuoted(this.document.tokens.sentenceStart[sentence]!)) return -1;
    for (let n = 0; n < 3 && at < token && this.joins(at); n++) at++;
    return at < token && this.mentions.at(at) < 0 ? at : -1;
  }

  private joins(at: number): boolean {
    const word = this.document.lower(at);
    return CONJUNCTIONS.has(word) || ADVERBS.has(word) || this.document.text[this.document.tokens.start[at]!] === ",";
  }

  /** Notes a source without its name in a sentence without quotation: "…, she said", "…, a neighbour said". */
  private noteSource(phrase: Phrase, { frame }: Parsed): void {
    const at = frame.token[phrase.head]!;
    if (at < 0) return;
    const gender = phrase.kind === "pronoun" ? GENDER[frame.word[phrase.head]!] : undefined;
    if (gender) {
      const entity = this.byGender(gender, at);
      if (entity) this.noted.push({ at, entity, weight: REPORTED });
    } else if (phrase.kind === "noun") {
      const choice = this.nouns.choice(frame.word.slice(phrase.from, phrase.head + 1).filter((word) => word !== "-"));
      const entity = choice ? this.strongest(at, choice.fits, choice.reach) : null;
      if (entity || this.isOnePerson(at)) this.noted.push({ at, entity, weight: REPORTED });
    }
  }

  /** A noun for one person at this token. */
  private isOnePerson(token: number): boolean {
    return (
      (this.document.has(token, F.ROLE) || this.document.has(token, F.RELATION)) && !/[^s]s$|men$|people$/.test(this.document.lower(token))
    );
  }

  /** The person whom a short noun phrase at token `at` names: "The judge agreed". */
  private nounAt(at: number): Entity | null {
    const words = ["the"];
    for (let i = at + 1; i <= at + 3 && i < this.document.tokens.count; i++) {
      if (this.document.isCapital(i)) return null;
      words.push(this.document.lower(i));
      if (this.document.has(i, F.ROLE) || this.document.has(i, F.TITLE)) {
        const choice = this.nouns.choice(words);
        return choice ? this.strongest(at, (entity) => (entity.kind === "people" ? choice.fits(entity) : 0), choice.reach) : null;
      }
    }
    return null;
  }

  noun(phrase: Phrase, parsed: Parsed): Entity | null {
    const { frame } = parsed;
    const choice = this.nouns.choice(frame.word.slice(phrase.from, phrase.head + 1).filter((word) => word !== "-"));
    if (!choice) return null;
    const token = frame.token[phrase.head]!;
    this.readSubjects(token);
    const found = this.strongest(token, choice.fits, choice.reach);
    if (found) return found;
    // "his father", named only later
    if (choice.anywhere) return this.mentions.entities.people.find((person) => choice.fits(person) > 0) ?? null;
    return choice.person ? this.onlyPerson(token) : null;
  }

  /** The one person of the sentence before, when its subject: "Roe looked up. “Yes,” said the architect." */
  private onlyPerson(token: number): Entity | null {
    const people = new Set<Entity>();
    for (let m = this.lastBefore(token); m >= 0; m--) {
      const named = this.mentions.all[m]!;
      if (this.narrative.distance(named.first, token) > 1) break;
      if (named.entity.kind === "people" && !this.narrative.isQuoted(named.first)) people.add(named.entity);
    }
    for (const { at, entity } of this.noted.slice(-6))
      if (entity?.kind === "people" && at < token && this.narrative.distance(at, token) <= 1) people.add(entity);
    const [only] = people;
    return people.size === 1 && only?.kind === "people" ? only : null;
  }

  /** The entity with the greatest weight before `token`; `fits` 0 excludes it. */
  private strongest(token: number, fits: (entity: Entity) => number, reach = SENTENCES, pronoun = false): Entity | null {
    const weights = new Map<Entity | null, number>();
    const fit = new Map<Entity, number>();
    const add = (entity: Entity, distance: number, factor: number): void => {
      let f = fit.get(entity);
      if (f === undefined) fit.set(entity, (f = fits(entity)));
      if (f) weights.set(entity, (weights.get(entity) ?? 0) + f * factor * DECAY ** distance);
    };
    const last = this.lastBefore(token);
    for (let m = last; m >= 0 && m > last - MAX_MENTIONS; m--) {
      const named = this.mentions.all[m]!;
      const distance = this.narrative.distance(named.first, token);
      if (distance > reach) break;
      if (this.narrative.isQuoted(named.first)) add(named.entity, distance, QUOTED);
      else if (this.document.tokens.kind[named.last + 1] === POSSESSIVE) add(named.entity, distance, OWNER);
      else add(named.entity, distance, this.part(named, distance));
    }
    for (let n = this.noted.length - 1; n >= 0 && n > this.noted.length - MAX_MENTIONS; n--) {
      const { at, entity, weight } = this.noted[n]!;
      if (at >= token) continue;
      const distance = this.narrative.distance(at, token);
      if (distance > reach) break;
      if (entity) add(entity, distance, weight);
      else if (pronoun) weights.set(null, (weights.get(null) ?? 0) + weight * DECAY ** distance);
    }
    let best: Entity | null = null;
    let most = 0;
    for (const [entity, weight] of weights) if (weight > most) [best, most] = [entity, weight];
    return best;
  }

  /** What a mention in the reporter's own words counts: more as the subject of its sentence, or as its source. */
  private part(named: NamedMention, distance: number): number {
    const topic = distance <= TOPICS ? this.topics.of(this.document.tokens.sentence[named.first]!) : null;
    if (!topic) return this.isSubject(named) ? SUBJECT : 1;
    if (this.isBracketed(named)) return BRACKETED;
    return holds(named, topic.source) ? REPORTED : holds(named, topic.subject) ? SUBJECT : 1;
  }

  /** "Northwind (NYSE: NW)" */
  private isBracketed(named: NamedMention): boolean {
    const { kind, start } = this.document.tokens;
    const before = named.first - 1;
    return before >= 0 && kind[before] === PUNCTUATION && /[(:]/.test(this.document.text[start[before]!]!);
  }

  private lastBefore(token: number): number {
    const { all } = this.mentions;
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]!.first < token) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The first name of its sentence, with no preposition before it. */
  private isSubject(named: NamedMention): boolean {
    const begin = this.document.sentenceBegin(named.first);
    if (named.first - begin > 12) return false;
    for (let i = begin; i < named.first; i++) if (this.mentions.get(i)?.entity.kind === "people") return false;
    let p = named.first - 1;
    while (p > begin && (this.document.has(p, F.TITLE) || this.document.has(p, F.HONORIFIC))) p--;
    return p < begin || !PREPOSITIONS.has(this.document.lower(p));
  }
}
