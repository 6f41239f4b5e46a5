/** Noun phrases of a frame: the one that ends, and the one that begins, at an item. */
import { F } from "../lexicon/flags.js";
import { CLAUSE_OPENERS, Items } from "./items.js";
import { T } from "./tags.js";
import { SUBJECT_PRONOUNS } from "./words.js";

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

/** Items are numbers of the frame. */
export class NounPhrases extends Items {
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
      // "two weeks ago"
      if (p < to && p > floor && /^(?:ago|earlier|later)$/.test(word[p + 1]!) && /^(?:day|week|month|year|hour|decade)s$/.test(word[p]!)) {
        p--;
        if (p > floor && (tag[p] === T.determiner || tag[p] === T.number || /^(?:few|couple)$/.test(word[p]!))) p--;
      }
      // "less than two weeks ago"
      if (p < to && p > floor && word[p] === "than" && /^(?:less|more)$/.test(word[p - 1]!)) p -= 2;
      if (to === last && !skipped) to = Math.max(p, floor);
      if (p < floor) return tag[to] === T.number ? { from: floor, to, head: to, kind: "noun" } : null;
      const t = tag[p]!;
      if ((t === T.preposition || t === T.auxiliary) && p < last) {
        if (to === p && p > floor && !skipped) to--;
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
      if (
        (p < last || skipped) &&
        this.isModifier(p, skipped) &&
        tag[p] === T.word &&
        p - 1 >= floor &&
        (tag[p - 1] === T.word || tag[p - 1] === T.name)
      ) {
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

  /** A participle behind its noun: "a letter seen", "a source speaking to". */
  private isModifier(p: number, governs: boolean): boolean {
    const word = this.frame.word[p]!;
    return PARTICIPLE.test(word) || (governs && word.length > 5 && word.endsWith("ing") && this.frame.tag[p - 1] === T.word);
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

  /** A person's name with nothing but titles before it. */
  namedAlone(phrase: Phrase): boolean {
    for (let i = phrase.from; i <= phrase.head; i++)
      if (this.frame.tag[i] === T.determiner || this.frame.tag[i] === T.possessive) return false;
    return true;
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

  protected nextComma(from: number, limit: number): number {
    for (let i = from; i <= limit; i++) if (this.frame.tag[i] === T.comma || this.frame.tag[i] === T.close) return i;
    return -1;
  }
}
