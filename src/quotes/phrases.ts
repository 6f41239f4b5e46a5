/** Subjects of verbs: across insertions and relative clauses, and of main clauses. */

import { NounPhrases, type Phrase } from "./noun-phrases.js";
import { T } from "./tags.js";

export type { Phrase } from "./noun-phrases.js";

/** Commas between a subject and its verb. */
const MAX_INSERTIONS = 9;

export class Phrases extends NounPhrases {
  /** The subject of the verb at item `verb`, on its left; "shared" when the verb is joined to an earlier one. */
  subjectOf(verb: number, floor = 0): Phrase | "shared" | null {
    const { tag, word } = this.frame;
    let p = verb - 1;
    while (p >= floor && (tag[p] === T.adverb || tag[p] === T.auxiliary || word[p] === "to" || tag[p] === T.hyphen)) p--;
    if (p < floor) return null;
    const t = tag[p]!;
    if (t === T.conjunction) return "shared";
    if (t === T.comma || t === T.dash || t === T.close) return this.acrossInsertions(p, floor);
    if (t === T.quote || t === T.colon || t === T.semicolon || t === T.stop) return null;
    if (word[p] === "that" && p > floor && (tag[p - 1] === T.word || tag[p - 1] === T.name))
      return { from: p, to: p, head: p, kind: "relative" };
    const begin = this.clauseFloor(p, floor);
    const found = this.endingAt(p, begin);
    // "Jane Roe, who is head of the union said"
    if (found && found !== "shared" && tag[begin] === T.relative && found.from > begin && begin > floor + 1)
      return this.acrossInsertions(begin - 1, floor) ?? found;
    if (found) return found;
    // "Jane Roe, the mayor, on Tuesday called"
    const edge = begin - 1;
    return edge > floor && (tag[edge] === T.comma || tag[edge] === T.dash || tag[edge] === T.close)
      ? this.acrossInsertions(edge, floor)
      : null;
  }

  /** The noun phrase that "who" stands for. */
  antecedent(relative: number): Phrase | null {
    const { tag } = this.frame;
    let p = relative - 1;
    if (p >= 0 && tag[p] === T.preposition) p--;
    if (p >= 0 && (tag[p] === T.comma || tag[p] === T.dash)) {
      // "praised Jane Roe, who", but "Jane Roe, a friend of John Doe, who"
      if (p > 0 && this.isPerson(p - 1) && !this.inApposition(p - 1)) return this.nearest(p - 1);
      const found = this.acrossInsertions(p, 0);
      if (found && found !== "shared") return found;
      p--;
    }
    const ending = p >= 0 ? this.nearest(p) : null;
    return ending;
  }

  /** The item stands between commas in what is said of a person: "Jane Roe, a friend of [John Doe]". */
  private inApposition(item: number): boolean {
    const { tag } = this.frame;
    let begin = item;
    while (begin > 0 && !this.isEdge(begin - 1)) begin--;
    return begin > 1 && tag[begin - 1] === T.comma && this.isPerson(begin - 2) && (tag[begin] === T.determiner || tag[begin] === T.word);
  }

  /** The noun phrase that ends at `to`, without climbing out of a prepositional phrase. */
  nearest(to: number): Phrase | null {
    const { tag } = this.frame;
    if (!this.isNominal(to)) return null;
    let from = to;
    while (from > 0 && this.isNominal(from - 1) && tag[from] !== T.determiner && !this.isFinite(from - 1)) from--;
    if (from > 0 && this.frame.word[from - 1] === "one") from--;
    return { from, to, head: to, kind: this.isName(to) && !this.isDemonym(to) ? "name" : "noun" };
  }

  /** The person between commas behind a noun phrase: "the town's mayor, [Jane Roe], left". */
  apposition(phrase: Phrase): Phrase | null {
    const { tag } = this.frame;
    if (tag[phrase.to + 1] !== T.comma) return null;
    const next = this.startingAt(phrase.to + 2, tag.length - 1, true);
    const after = next ? tag[next.to + 1] : undefined;
    return next?.kind === "name" &&
      this.isPerson(next.head) &&
      this.namedAlone(next) &&
      (after === undefined || after === T.comma || after === T.stop)
      ? next
      : null;
  }

  /** Where the clause of item `p` begins at the latest: behind a comma, quotation, colon or subordinator. */
  private clauseFloor(p: number, floor: number): number {
    const { tag } = this.frame;
    for (let i = p; i >= floor; i--) {
      const t = tag[i]!;
      if (t === T.comma || t === T.quote || t === T.colon || t === T.semicolon || t === T.dash || t === T.open || t === T.subordinator)
        return i + 1;
    }
    return floor;
  }

  /** Subject before insertions between commas: "Jane Roe, the chief of the board, said". `p` is the mark before the verb. */
  private acrossInsertions(p: number, floor: number): Phrase | "shared" | null {
    const { tag, word } = this.frame;
    let noun: Phrase | null = null;
    let end = p - 1;
    for (let n = 0; n < MAX_INSERTIONS && end >= floor; n++) {
      let begin = end;
      while (begin > floor && !this.isEdge(begin - 1)) begin--;
      const closed = begin - 1 >= floor ? tag[begin - 1]! : T.stop;
      if (begin <= end) {
        const joined = tag[begin] === T.conjunction;
        const relative = tag[begin] === T.relative || (tag[begin] === T.preposition && tag[begin + 1] === T.relative);
        const participle = !this.isCapital(begin) && /(?:ing|ed)$/.test(word[begin]!) && tag[begin] === T.word;
        if (!relative && !(participle && n === 0)) {
          const ending = n === 0 ? this.inserted(begin, end) : this.endingAt(end, joined ? begin + 1 : begin);
          const phrase = ending === "shared" ? null : ending;
          if (phrase?.kind === "pronoun" && n > 0) return phrase;
          if (phrase?.kind === "name" && (n > 0 || this.isPerson(phrase.head))) {
            if (this.isPerson(phrase.head) || !noun) return phrase;
          }
          if (phrase?.kind === "noun" && n > 0) noun = phrase;
          if (joined && n > 0 && phrase) return noun ?? phrase;
        }
      }
      if (closed === T.quote || closed === T.colon || closed === T.semicolon || begin - 1 < floor) break;
      end = begin - 2;
    }
    return noun;
  }

  /** An insertion that is itself the person: "the chairman, [Jane Roe], said". */
  private inserted(begin: number, end: number): Phrase | null {
    const phrase = this.startingAt(begin, end, true);
    return phrase && phrase.kind === "name" && this.isPerson(phrase.head) && this.namedAlone(phrase) ? phrase : null;
  }
}
