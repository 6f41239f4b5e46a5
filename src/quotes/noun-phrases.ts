/** Noun phrases of a frame: the one that ends, and the one that begins, at an item. */
import { F } from "../lexicon/flags.js";
import type { Document } from "../text/document.js";
import { CAPITAL } from "../text/tokens.js";
import { type Frame, T } from "./frame.js";
import type { Mentions } from "./mentions.js";
import { FINITE, SUBJECT_PRONOUNS } from "./words.js";

/** A noun phrase, as items of its frame. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Item of the head word; for a name its last word. */
  readonly head: number;
  readonly kind: "name" | "noun" | "pronoun" | "relative";
}

/** Words that are pronouns alone and determiners before a noun. */
const BOTH = new Set("her one many most some few both another everyone neither others".split(" "));
const PARTICIPLE = /(?:[^e]ed|seen|known|written|given|held|sent|made|led|run|taken)$/;
/** Prepositions that also open a clause. */
const CLAUSE_OPENERS = /^(?:as|after|before|since|until|than)$/;
/** Nouns behind a name that take it as their modifier. */
const GROUPS = new Set(
  "campaign campaigns aides aide supporters supporter allies ally backers backer advisers adviser advisors advisor officials official camp team administration spokesman spokeswoman spokesperson surrogates surrogate confidant critics loyalists family foundation friends donors delegates staff staffers cabinet government era lawyers attorneys lawyer attorney fans followers opponents voters rally rallies".split(
    " ",
  ),
);

/** Items are numbers of the frame. */
export class NounPhrases {
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
  private isTime(p: number, to: number): boolean {
    const { tag, word } = this.frame;
    const t = tag[p];
    if (t === T.time || t === T.number || t === T.adverb) return true;
    return p < to && tag[p + 1] === T.time && (t === T.determiner || /^(?:last|next|early|late|past)$/.test(word[p]!));
  }

  /**
   * The noun phrase that ends at item `to`, not before item `floor`; prepositional phrases behind its head are part of it.
   * "shared": a conjunction stands there instead, so the verb shares an earlier subject.
   */
  endingAt(last: number, floor: number): Phrase | "shared" | null {
    const { tag, word } = this.frame;
    let to = last;
    let p = to;
    let skipped = false; // a prepositional phrase behind the head
    for (let guard = 0; guard < 8 && p >= floor; guard++) {
      while (p >= floor && this.isTime(p, to)) p--;
      if (to === last && !skipped) to = Math.max(p, floor);
      if (p < floor) return tag[to] === T.number ? { from: floor, to, head: to, kind: "noun" } : null;
      const t = tag[p]!;
      if ((t === T.preposition || t === T.auxiliary) && p < last) {
        p--;
        continue;
      }
      if (t === T.conjunction && p < last) return "shared";
      if (t === T.pronoun) {
        if (SUBJECT_PRONOUNS.has(word[p]!)) return { from: p, to: p, head: p, kind: "pronoun" };
        return BOTH.has(word[p]!) || /one$|body$|^all$/.test(word[p]!) ? { from: p, to: p, head: p, kind: "noun" } : null;
      }
      if (t === T.relative) return { from: p, to: p, head: p, kind: "relative" };
      if (!this.isNominal(p)) return null;
      // "a letter seen by the agency": a participle behind its noun
      if (p < to && PARTICIPLE.test(word[p]!) && tag[p] === T.word && p - 1 >= floor && (tag[p - 1] === T.word || tag[p - 1] === T.name)) {
        p--;
        to = p;
        continue;
      }
      const from = this.beginOf(p, floor);
      const before = from - 1 >= floor ? tag[from - 1] : undefined;
      if (
        before === T.preposition &&
        !this.opensClause(from - 1, floor) &&
        !(p === to && this.speaks(p) && CLAUSE_OPENERS.test(word[from - 1]!))
      ) {
        p = from - 2;
        skipped = true;
        if (p < floor) return null;
        continue;
      }
      let head = p;
      while (head > from && (tag[head] === T.possessive || tag[head] === T.hyphen)) head--;
      if (before === T.conjunction && this.isName(head) && from - 2 >= floor && this.isName(from - 2) && word[from - 1] === "and") {
        // "Trump and Ryan": the first of them answers.
        const first = this.endingAt(from - 2, floor);
        if (first && first !== "shared" && first.kind === "name") return { ...first, to };
      }
      if (before === T.conjunction && word[from - 1] === "and" && !this.isName(head) && tag[from] === T.word && from - 2 >= floor) {
        // "the front-runner and former minister said"
        const first = this.endingAt(from - 2, floor);
        if (first && first !== "shared" && first.kind === "noun" && tag[first.from] === T.determiner && first.from === floor)
          return { ...first, to: Math.max(p, to) };
      }
      return { from, to: Math.max(p, to), head, kind: this.isName(head) && !this.isDemonym(head) ? "name" : "noun" };
    }
    return null;
  }

  /** First item of the nominal run that ends at item `p`. */
  private beginOf(p: number, floor: number): number {
    const { tag, word } = this.frame;
    let from = p;
    while (from - 1 >= floor) {
      const b = from - 1;
      const joins =
        this.isNominal(b) || (tag[b] === T.pronoun && BOTH.has(word[b]!)) || (tag[b] === T.adverb && tag[b - 1] === T.determiner);
      if (!joins || this.isFinite(b)) break;
      if (from < p && this.has(from, F.HONORIFIC) && /^(?:mr|mrs|ms|miss|messrs)\.?$/.test(word[from]!)) break;
      if (tag[from] === T.determiner && tag[b] !== T.determiner && !BOTH.has(word[b]!)) break;
      if (this.isPerson(p) && this.namesOnly(from, p) && this.startsOwn(b, p)) break;
      from--;
    }
    return from;
  }

  /** Items `from` to `to` are a name and capitalised words before it: titles. */
  private namesOnly(from: number, to: number): boolean {
    for (let i = from; i <= to; i++) if (!this.isName(i) && !this.isCapital(i)) return false;
    return true;
  }

  /** A name, or a noun for somebody: the subject of a clause and no date or place. */
  private speaks(i: number): boolean {
    return this.isName(i) || this.has(i, F.ROLE) || this.has(i, F.TITLE) || this.has(i, F.ORG_HEAD);
  }

  /** "As Jane Roe said": the preposition at item `i` is a conjunction that opens the clause. */
  private opensClause(i: number, floor: number): boolean {
    return CLAUSE_OPENERS.test(this.frame.word[i]!) && (i <= floor || this.isEdge(i - 1));
  }

  /** A plain noun before a person's name ends another phrase ("after the meeting | Jane Roe"), a title or role does not. */
  private startsOwn(i: number, name: number): boolean {
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

  private isCapitalTitle(i: number): boolean {
    return this.frame.tag[i] === T.word && this.isCapital(i);
  }

  /** A verb that cannot be part of a noun phrase. */
  protected isFinite(i: number): boolean {
    const { tag, word } = this.frame;
    if (tag[i] !== T.word || this.isCapital(i)) return false;
    return FINITE.has(word[i]!) || word[i] === "said" || word[i] === "told" || word[i] === "says";
  }

  /** The noun phrase that begins at item `from`, not behind item `limit`. With `clause`, verbs end it. */
  startingAt(from: number, limit: number, clause = false): Phrase | null {
    const { tag, word } = this.frame;
    let i = from;
    while (i <= limit && tag[i] === T.adverb) i++;
    if (i > limit) return null;
    if (
      tag[i] === T.pronoun &&
      !(BOTH.has(word[i]!) && i < limit && (tag[i + 1] === T.word || tag[i + 1] === T.name || tag[i + 1] === T.number))
    ) {
      return {
        from: i,
        to: i,
        head: i,
        kind: SUBJECT_PRONOUNS.has(word[i]!) || word[i] === "him" || word[i] === "her" || word[i] === "them" ? "pronoun" : "noun",
      };
    }
    const first = i;
    let last = i - 1;
    for (; i <= limit; i++) {
      const t = tag[i]!;
      // "Roe’s not going": the 's is a verb
      if (
        t === T.possessive &&
        (tag[i + 1] === T.adverb || tag[i + 1] === T.determiner || tag[i + 1] === T.preposition || /ing$/.test(word[i + 1] ?? ""))
      )
        break;
      if (t === T.pronoun && BOTH.has(word[i]!) && last < first) {
        last = i;
        continue;
      }
      if (t === T.adverb && last >= first && tag[last] === T.determiner) continue;
      if (
        !this.isNominal(i) ||
        (last >= first && tag[i + 1] === T.preposition && /^(?:close|familiar|aware|present|involved)$/.test(word[i]!))
      )
        break;
      if (t === T.determiner && last >= first && tag[last] !== T.determiner && tag[last] !== T.pronoun) break;
      if (last >= first && this.isPerson(last) && t === T.word && this.endsName(i, clause, first)) break;
      if (clause && last >= first && tag[last] !== T.determiner && t === T.word && !this.isCapital(i) && this.isVerbLike(i, last, limit))
        break;
      last = i;
    }
    if (last < first) return null;
    let head = last;
    while (head > first && (tag[head] === T.possessive || tag[head] === T.hyphen || tag[head] === T.number || tag[head] === T.determiner))
      head--;
    // "his lawyer, Jane Roe," – the name in apposition is the person.
    if (!this.isName(head) && tag[last + 1] === T.comma && last + 2 <= limit && !clause) {
      const next = this.startingAt(last + 2, limit, true);
      if (next && next.kind === "name" && this.isPerson(next.head) && next.from === last + 2 && this.namedAlone(next)) return next;
    }
    if (tag[last] === T.possessive) return null;
    return { from: first, to: last, head, kind: this.isName(head) && !this.isDemonym(head) ? "name" : "noun" };
  }

  /** The word at item `i` behind a person's name is no part of the phrase: "Jane Roe | rejected", but "Roe supporters". */
  private endsName(i: number, clause: boolean, first: number): boolean {
    if (this.isCapital(i)) return clause;
    if (this.frame.tag[first] === T.determiner) return this.isVerbLike(i, i - 1, i);
    return !(this.has(i, F.ROLE) || GROUPS.has(this.frame.word[i]!));
  }

  /** A word that is a verb where a noun phrase stands before it. */
  private isVerbLike(i: number, last: number, limit: number): boolean {
    const { tag, word } = this.frame;
    if (this.isFinite(i) || (this.has(i, F.CUE_VERB) && !this.has(i, F.CUE_NOUN))) return true;
    return /ed$/.test(word[i]!) && (i + 1 > limit || tag[i + 1] !== T.word || this.isName(last));
  }

  /** A person's name with nothing but titles before it. */
  namedAlone(phrase: Phrase): boolean {
    for (let i = phrase.from; i <= phrase.head; i++)
      if (this.frame.tag[i] === T.determiner || this.frame.tag[i] === T.possessive) return false;
    return true;
  }

  protected isEdge(i: number): boolean {
    const t = this.frame.tag[i]!;
    return t === T.comma || t === T.dash || t === T.open || t === T.close || t === T.quote || t === T.colon || t === T.semicolon;
  }

  /** The subject of the main clause that begins at item `from`: the first noun phrase outside introductory phrases. */
  mainSubject(from: number, limit: number): Phrase | null {
    const { tag, word } = this.frame;
    let i = from;
    for (let guard = 0; guard < 6 && i <= limit; guard++) {
      while (
        i <= limit &&
        (tag[i] === T.conjunction ||
          tag[i] === T.adverb ||
          tag[i] === T.comma ||
          tag[i] === T.dash ||
          tag[i] === T.stop ||
          tag[i] === T.time ||
          tag[i] === T.close)
      )
        i++;
      if (i > limit) return null;
      if (i < limit && /^(?:later|earlier|ago|after)$/.test(word[i + 1]!) && tag[i] !== T.name) {
        i += 2;
        continue;
      }
      if (i < limit && tag[i + 1] === T.time && (tag[i] === T.determiner || /^(?:last|next|early|late|earlier|one)$/.test(word[i]!))) {
        i += 2;
        continue;
      }
      const participle = tag[i] === T.word && /(?:ing|ed)$/.test(word[i]!) && !this.isName(i) && !this.isCapitalInside(i);
      if (tag[i] === T.preposition || tag[i] === T.subordinator || tag[i] === T.open || participle) {
        const comma = this.nextComma(i, limit);
        if (comma < 0) {
          // "After the vote Jane Roe" – the first name that no preposition governs.
          for (let j = i + 1; j <= limit; j++) if (this.isPerson(j) && tag[j - 1] !== T.preposition) return this.startingAt(j, limit, true);
          return null;
        }
        i = comma + 1;
        continue;
      }
      return this.startingAt(i, limit, true);
    }
    return null;
  }

  protected isCapitalInside(i: number): boolean {
    return i > 0 && this.isCapital(i);
  }

  protected nextComma(from: number, limit: number): number {
    for (let i = from; i <= limit; i++) if (this.frame.tag[i] === T.comma || this.frame.tag[i] === T.close) return i;
    return -1;
  }
}
