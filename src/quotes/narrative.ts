/** The reporter's own text: which tokens stand in quotations, how far two places are apart, and which gender the article gives a person. */
import type { Gender, PersonEntity } from "../linking/entity.js";
import type { Document } from "../text/document.js";
import { PUNCTUATION } from "../text/tokens.js";
import type { Entity, Mentions } from "./mentions.js";

const MALE = new Set(["he", "him", "his", "himself"]);
const FEMALE = new Set(["she", "her", "hers", "herself"]);
/** Tokens behind a name in which a pronoun tells its gender. */
const REACH = 30;

export class Narrative {
  /** Number of sentences of the reporter before each sentence. */
  private before: Int32Array | undefined;
  private genders: Map<Entity, Gender | null> | undefined;

  constructor(
    private readonly document: Document,
    private readonly mentions: Mentions,
    /** 1 for each token inside a quotation. */
    private readonly inside: Uint8Array,
  ) {}

  /** Counted when first asked: most articles need no distance. */
  private countSentences(): Int32Array {
    const { tokens } = this.document;
    const before = this.document.arena.int32(tokens.sentenceCount + 1);
    for (let s = 0; s < tokens.sentenceCount; s++) before[s + 1] = before[s]! + (this.opening(s) < 0 ? 0 : 1);
    return before;
  }

  isQuoted(token: number): boolean {
    return this.inside[token] === 1;
  }

  /** Sentences of the reporter between two tokens. */
  distance(from: number, to: number): number {
    const { sentence } = this.document.tokens;
    this.before ??= this.countSentences();
    return this.before[sentence[to]!]! - this.before[sentence[from]!]!;
  }

  /** First token of a sentence outside quotations and marks, or -1. */
  opening(sentence: number): number {
    const { tokens } = this.document;
    for (let i = tokens.sentenceStart[sentence]!; i < tokens.sentenceStart[sentence + 1]!; i++) {
      if (!this.inside[i] && tokens.kind[i] !== PUNCTUATION) return i;
    }
    return -1;
  }

  /** The gender of title or first name, unless the article's own pronouns say otherwise. */
  genderOf(person: PersonEntity): Gender | null {
    this.genders ??= this.countPronouns();
    const told = this.genders.get(person);
    return told === undefined ? person.gender : told;
  }

  /** A pronoun after the only person of its sentence is that person's. */
  private countPronouns(): Map<Entity, Gender | null> {
    const votes = new Map<Entity, [number, number]>();
    const { all } = this.mentions;
    const { sentence, count } = this.document.tokens;
    for (let m = 0; m < all.length; m++) {
      const { entity, first, last } = all[m]!;
      if (entity.kind !== "people" || this.inside[first]) continue;
      const begin = this.document.sentenceBegin(first);
      if (this.otherPerson(m, begin, entity)) continue;
      for (let i = last + 1; i < count && i < last + REACH && sentence[i] === sentence[last]; i++) {
        if (
          this.inside[i] ||
          (this.document.tokens.kind[i] === PUNCTUATION && /[—–;-]/.test(this.document.text[this.document.tokens.start[i]!]!))
        )
          break;
        const named = this.mentions.get(i);
        if (named && named.entity !== entity && named.entity.kind === "people") break;
        if (this.document.tokens.end[i]! - this.document.tokens.start[i]! > 7) continue;
        const word = this.document.lower(i);
        const male = MALE.has(word);
        if (!male && !FEMALE.has(word)) continue;
        let vote = votes.get(entity);
        if (!vote) votes.set(entity, (vote = [0, 0]));
        vote[male ? 0 : 1]++;
        break;
      }
    }
    const genders = new Map<Entity, Gender | null>();
    for (const [entity, [male, female]] of votes) {
      const stated = (entity as PersonEntity).gender;
      const told: Gender | null = male >= 2 * female + 1 ? "male" : female >= 2 * male + 1 ? "female" : null;
      if (told && (stated === null || (stated !== told && Math.max(male, female) >= 3))) genders.set(entity, told);
    }
    return genders;
  }

  /** Another person stands earlier in the sentence. */
  private otherPerson(m: number, begin: number, entity: Entity): boolean {
    for (let i = m - 1; i >= 0 && this.mentions.all[i]!.first >= begin; i--) {
      const other = this.mentions.all[i]!.entity;
      if (other.kind === "people" && other !== entity) return true;
    }
    return false;
  }
}
