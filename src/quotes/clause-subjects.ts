/** Subjects that a reporting verb does not have beside it: shared with another clause, objects of the verb before, phrases with all that belongs to them. */

import { F } from "../lexicon/flags.js";
import type { Clause } from "./clauses.js";
import type { Frame } from "./frame.js";
import type { Phrase, Phrases } from "./phrases.js";
import { T } from "./tags.js";

export class ClauseSubjects {
  constructor(
    private readonly frame: Frame,
    private readonly phrases: Phrases,
    /** The clauses found so far. */
    private readonly clauses: readonly Clause[],
  ) {}

  /** The phrase with what belongs to it behind its head: the mayor of Aleppo. */
  whole(phrase: Phrase | null): Phrase | null {
    const { tag, word } = this.frame;
    if (phrase?.kind !== "noun") return phrase;
    let to = phrase.to;
    let end = to;
    for (let guard = 0; guard < 4 && /^(?:of|for|at|with|from|in|to)$/.test(word[end + 1] ?? ""); guard++) {
      const next = this.phrases.startingAt(end + 2, tag.length - 1);
      if (!next) break;
      // "the head of the bank in Lyon, Jane Roe"
      if (next.kind === "name" && tag[next.from - 1] === T.comma) return next;
      // A place behind it is where it was said.
      if (to === end && !/^(?:in|to)$/.test(word[end + 1]!)) to = next.to;
      end = next.to;
    }
    if (end === phrase.to) return phrase;
    return this.phrases.apposition({ ...phrase, to: end }) ?? { ...phrase, to };
  }

  /** The noun phrase right before item `i`. */
  objectBefore(i: number): Phrase | null {
    const { tag, word } = this.frame;
    const p = i - 1;
    if (p < 0) return null;
    if (tag[p] === T.pronoun && /^(?:him|her|them|he|she|they)$/.test(word[p]!)) return { from: p, to: p, head: p, kind: "pronoun" };
    if (tag[p] === T.name || (tag[p] === T.word && !this.phrases.has(p, F.CUE_VERB))) return this.phrases.antecedent(i);
    return null;
  }

  /**
   * The subject that a joined verb or a participle shares with the clause before it. A joined verb goes with a main clause:
   * "Roe said it was unclear what Doe meant, but added".
   */
  shared(i: number, joined = false): Phrase | null {
    let any: Phrase | null = null;
    for (let c = this.clauses.length - 1; c >= 0; c--) {
      const clause = this.clauses[c]!;
      if (clause.form === "noun" || clause.form === "passive" || clause.form === "according" || !clause.subject || clause.verb > i)
        continue;
      if (clause.strength === 0 && clause.form !== "inverted") continue;
      if (this.isMain(clause)) return clause.subject;
      if (!any && joined && this.unbroken(clause.verb, i)) return clause.subject;
      any ??= clause.subject;
    }
    if (any && !joined) return any;
    const start = this.clauseStart(i);
    const before = this.phrases.mainSubject(start, i - 1) ?? (start > 0 ? this.phrases.mainSubject(0, i - 1) : null) ?? any;
    if (before) return before;
    // "Saying he had “no time,” Roe left": the subject follows.
    const { tag } = this.frame;
    for (let j = i + 1; j < tag.length; j++) {
      if (tag[j] !== T.comma && !(tag[j] === T.quote && (tag[j + 1] === T.name || tag[j + 1] === T.determiner || tag[j + 1] === T.pronoun)))
        continue;
      const after = this.phrases.startingAt(j + 1, tag.length - 1, true);
      if (after) return after;
    }
    return null;
  }

  private unbroken(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++)
      if (this.frame.tag[i] === T.comma || this.frame.tag[i] === T.quote || this.frame.tag[i] === T.dash) return false;
    return true;
  }

  /** The clause is no subordinate one. */
  private isMain(clause: Clause): boolean {
    if (clause.form === "inverted" || !clause.subject || clause.subject.kind === "relative") return clause.form === "inverted";
    if (clause.subject.from > clause.verb) return true;
    const before = this.frame.tag[clause.subject.from - 1];
    return (
      before === undefined ||
      before === T.comma ||
      before === T.quote ||
      before === T.conjunction ||
      before === T.dash ||
      before === T.close ||
      before === T.stop ||
      before === T.semicolon ||
      before === T.time ||
      before === T.adverb
    );
  }

  private clauseStart(i: number): number {
    for (let p = i - 1; p > 0; p--)
      if (this.frame.tag[p] === T.semicolon || this.frame.tag[p] === T.colon || this.frame.tag[p] === T.quote) return p + 1;
    return 0;
  }
}
