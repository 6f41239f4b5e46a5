/** What a pronoun or a noun phrase stands for: by gender, number, place in the sentence, recency and who spoke last. */
import { F } from "../lexicon/flags.js";
import type { Gender, PersonEntity } from "../linking/entity.js";
import type { Document } from "../text/document.js";
import { POSSESSIVE } from "../text/tokens.js";
import type { Parsed } from "./attribution.js";
import type { Entity, Mentions, NamedMention } from "./mentions.js";
import type { Phrase } from "./phrases.js";
import type { Resolver } from "./speakers.js";
import { PREPOSITIONS } from "./words.js";

/** How much less a mention counts with each sentence between. */
const DECAY = 0.62;
const SENTENCES = 14;
const SUBJECT = 2.2;
const SPOKE = 2;
const QUOTED = 0.35;
/** A person of unknown gender against one whose gender fits. */
const UNKNOWN_GENDER = 0.6;

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

export class References implements Resolver {
  /** Mentions that spoke, by token of the mention. */
  private readonly spoke = new Map<number, Entity>();

  constructor(
    private readonly document: Document,
    private readonly mentions: Mentions,
    /** True when the token stands inside a quotation. */
    private readonly quoted: (token: number) => boolean,
  ) {}

  /** Notes that the phrase at `token` spoke for `entity`: later pronouns look there. */
  note(token: number, entity: Entity): void {
    this.spoke.set(token, entity);
  }

  pronoun(word: string, token: number): Entity | null {
    const gender = GENDER[word];
    if (gender)
      return this.strongest(token, (entity) =>
        entity.kind !== "people" ? 0 : entity.gender === gender ? 1 : entity.gender === null ? UNKNOWN_GENDER : 0,
      );
    if (word === "it") return this.strongest(token, (entity) => (entity.kind === "organizations" ? 1 : 0), 4);
    return null;
  }

  noun(phrase: Phrase, parsed: Parsed): Entity | null {
    const { frame } = parsed;
    const words = frame.word.slice(phrase.from, phrase.head + 1);
    if (words[0] !== "the" && words[0] !== "this" && words[0] !== "that") return null;
    const head = words.at(-1)!;
    const token = frame.token[phrase.head]!;
    if (words.length > 5) return null;
    const role = words.slice(1).join(" ");
    const plural = head.endsWith("s") && !head.endsWith("ss");
    if (plural) return null;
    return this.strongest(token, (entity) => (entity.kind === "people" ? this.roleFits(entity, role, head) : 0), 40);
  }

  private roleFits(entity: PersonEntity, role: string, head: string): number {
    for (const stated of entity.roles) {
      const lower = stated.toLowerCase();
      if (lower === role || lower.endsWith(` ${role}`)) return 1;
      if (lower.endsWith(head) && role === head) return 1;
    }
    return 0;
  }

  /** The entity with the greatest weight before `token`; `fits` 0 excludes it. */
  private strongest(token: number, fits: (entity: Entity) => number, reach = SENTENCES): Entity | null {
    const { sentence } = this.document.tokens;
    const here = sentence[token]!;
    const weights = new Map<Entity, number>();
    const fit = new Map<Entity, number>();
    const add = (entity: Entity, at: number, factor: number): void => {
      let f = fit.get(entity);
      if (f === undefined) fit.set(entity, (f = fits(entity)));
      if (f) weights.set(entity, (weights.get(entity) ?? 0) + f * factor * DECAY ** (here - sentence[at]!));
    };
    for (let m = this.lastBefore(token); m >= 0; m--) {
      const named = this.mentions.all[m]!;
      if (here - sentence[named.first]! > reach) break;
      if (this.document.tokens.kind[named.last + 1] === POSSESSIVE) add(named.entity, named.first, 0.6);
      else add(named.entity, named.first, (this.quoted(named.first) ? QUOTED : 1) * (this.isSubject(named) ? SUBJECT : 1));
    }
    for (const [at, entity] of this.spoke) if (at < token && here - sentence[at]! <= reach) add(entity, at, SPOKE);
    let best: Entity | null = null;
    let most = 0;
    for (const [entity, weight] of weights) if (weight > most) [best, most] = [entity, weight];
    return best;
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
    for (let i = begin; i < named.first; i++)
      if (this.mentions.at(i) >= 0 && this.mentions.all[this.mentions.at(i)]!.entity.kind === "people") return false;
    let p = named.first - 1;
    while (p > begin && this.document.has(p, F.TITLE)) p--;
    return p < begin || !PREPOSITIONS.has(this.document.lower(p));
  }
}
