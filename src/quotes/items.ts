/** What an item of a frame is: a name, a time, a verb, the edge of a clause. */
import { F } from "../lexicon/flags.js";
import type { Document } from "../text/document.js";
import { CAPITAL } from "../text/tokens.js";
import type { Frame } from "./frame.js";
import type { Mentions } from "./mentions.js";
import { T } from "./tags.js";
import { FINITE } from "./words.js";

/** Prepositions that also open a clause. */
export const CLAUSE_OPENERS = /^(?:as|after|before|since|until|than)$/;
/** Nouns behind a name that take it as their modifier. */
const GROUPS = new Set(
  "campaign campaigns aides aide supporters supporter allies ally backers backer advisers adviser advisors advisor officials official camp team administration spokesman spokeswoman spokesperson surrogates surrogate confidant critics loyalists family foundation friends donors delegates staff staffers cabinet government era lawyers attorneys lawyer attorney fans followers opponents voters rally rallies".split(
    " ",
  ),
);

/** Items are numbers of the frame. */
export class Items {
  constructor(
    readonly document: Document,
    readonly mentions: Mentions,
    readonly frame: Frame,
  ) {}

  /** True when the item belongs to the name of a person, an organization or a country. */
  protected isName(i: number): boolean {
    return this.frame.tag[i] === T.name;
  }

  isPerson(i: number): boolean {
    const named = this.frame.token[i]! >= 0 ? this.mentions.get(this.frame.token[i]!) : null;
    return named?.entity.kind === "people";
  }

  /** A demonym is an adjective: no head. */
  protected isDemonym(i: number): boolean {
    const named = this.mentions.get(this.frame.token[i]!);
    return named?.entity.kind === "countries" && (named.mention as { form?: string }).form === "demonym";
  }

  has(i: number, flag: (typeof F)[keyof typeof F]): boolean {
    const token = this.frame.token[i]!;
    return token >= 0 && this.document.has(token, flag);
  }

  isCapital(i: number): boolean {
    const token = this.frame.token[i] ?? -1;
    return token >= 0 && (this.document.tokens.shape[token]! & CAPITAL) !== 0;
  }

  protected isNominal(i: number): boolean {
    const tag = this.frame.tag[i];
    return tag === T.word || tag === T.name || tag === T.number || tag === T.hyphen || tag === T.possessive || tag === T.determiner;
  }

  /** The item, or the two, of a time between subject and verb: "last week", "on Monday", "2015". */
  protected isTime(p: number, to: number): boolean {
    const { tag, word } = this.frame;
    const t = tag[p];
    if (t === T.time || t === T.number || t === T.adverb) return true;
    return p < to && tag[p + 1] === T.time && (t === T.determiner || /^(?:last|next|early|late|past)$/.test(word[p]!));
  }

  /** Items `from` to `to` are a name and capitalised words before it: titles. */
  protected namesOnly(from: number, to: number): boolean {
    for (let i = from; i <= to; i++) if (!this.isName(i) && !this.isCapital(i)) return false;
    return true;
  }

  /** A name, or a noun for somebody: the subject of a clause and no date or place. */
  protected speaks(i: number): boolean {
    return this.isName(i) || this.has(i, F.ROLE) || this.has(i, F.TITLE) || this.has(i, F.ORG_HEAD);
  }

  /** "As Jane Roe said": the preposition at item `i` is a conjunction that opens the clause. */
  protected opensClause(i: number, floor: number): boolean {
    return CLAUSE_OPENERS.test(this.frame.word[i]!) && (i <= floor || this.isEdge(i - 1));
  }

  /** A plain noun before a person's name ends another phrase ("after the meeting | Jane Roe"), a title or role does not. */
  protected startsOwn(i: number, name: number): boolean {
    const { tag } = this.frame;
    if (tag[i] === T.time || tag[i] === T.number) return true;
    if (tag[i] === T.name) {
      const other = this.mentions.get(this.frame.token[i]!);
      return other !== this.mentions.get(this.frame.token[name]!) && other?.entity.kind === "organizations" && !this.isCapitalTitle(i + 1);
    }
    if (tag[i] !== T.word || this.isCapital(i)) return false;
    return (
      !(this.has(i, F.TITLE) || this.has(i, F.ROLE) || this.has(i, F.HONORIFIC) || this.has(i, F.RELATION)) &&
      !/(?:man|woman|er|or|ist|chief|head|aide|ant|ent|mate|boss|star|judge|coach|spokesperson|champion|native|back|guard|winger|king|queen|pope|attorney|founder|guest|nominee|hopeful|ian)$/.test(
        this.frame.word[i]!,
      )
    );
  }

  protected isCapitalTitle(i: number): boolean {
    return this.frame.tag[i] === T.word && this.isCapital(i);
  }

  /** A verb that cannot be part of a noun phrase. */
  protected isFinite(i: number): boolean {
    const { tag, word } = this.frame;
    if (tag[i] !== T.word || this.isCapital(i)) return false;
    return FINITE.has(word[i]!) || word[i] === "said" || word[i] === "told" || word[i] === "says";
  }

  /** The word at item `i` behind a person's name is no part of the phrase: "Jane Roe | rejected", but "Roe supporters". */
  protected endsName(i: number, clause: boolean, first: number): boolean {
    if (this.isCapital(i)) return clause;
    if (this.frame.tag[first] === T.determiner) return this.isVerbLike(i, i - 1, i);
    return !(this.has(i, F.ROLE) || GROUPS.has(this.frame.word[i]!));
  }

  /** A word that is a verb where a noun phrase stands before it. */
  protected isVerbLike(i: number, last: number, limit: number): boolean {
    const { tag, word } = this.frame;
    if (this.isFinite(i) || (this.has(i, F.CUE_VERB) && !this.has(i, F.CUE_NOUN))) return true;
    return /ed$/.test(word[i]!) && (i + 1 > limit || tag[i + 1] !== T.word || this.isName(last));
  }

  protected isEdge(i: number): boolean {
    const t = this.frame.tag[i]!;
    return t === T.comma || t === T.dash || t === T.open || t === T.close || t === T.quote || t === T.colon || t === T.semicolon;
  }

  protected isCapitalInside(i: number): boolean {
    return i > 0 && this.isCapital(i);
  }
}
