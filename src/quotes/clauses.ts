/** Reporting clauses of a frame: each cue with the phrase that speaks. */
import { F } from "../lexicon/flags.js";
import { ClauseSubjects } from "./clause-subjects.js";
import { Cues, IRREGULAR_PARTICIPLE, IRREGULAR_PAST, NEEDS_AS, plain, TERM_VERBS } from "./cues.js";
import type { Frame } from "./frame.js";
import type { Phrase, Phrases } from "./phrases.js";
import { T } from "./tags.js";
import { POSSESSIVES } from "./words.js";

/** How the cue stands to its subject. */
export type Form = "finite" | "inverted" | "participle" | "infinitive" | "passive" | "according" | "noun";

export interface Clause {
  /** First and last item of the cue. */
  readonly verb: number;
  readonly verbEnd: number;
  readonly form: Form;
  readonly subject: Phrase | null;
  /** 3 reporting verb, 2 loose, 1 judging, 0 beside a quotation only. */
  readonly strength: number;
  readonly judges: boolean;
}

export function findClauses(frame: Frame, phrases: Phrases): Clause[] {
  return new ClauseFinder(frame, phrases).run();
}

class ClauseFinder {
  private readonly clauses: Clause[] = [];
  private readonly cues: Cues;
  private readonly subjects: ClauseSubjects;

  constructor(
    private readonly frame: Frame,
    private readonly phrases: Phrases,
  ) {
    this.cues = new Cues(frame, phrases);
    this.subjects = new ClauseSubjects(frame, phrases, this.clauses);
  }

  run(): Clause[] {
    const { tag, word } = this.frame;
    const n = tag.length;
    for (let i = 0; i < n; i++) {
      if (word[i] === "according" && word[i + 1] === "to") {
        const subject = this.phrases.startingAt(i + 2, n - 1);
        if (subject) this.add(i, i + 1, "according", subject, 3, false);
        i++;
        continue;
      }
      if (tag[i] !== T.word) continue;
      if (this.phrases.has(i, F.CUE_VERB) && (!this.phrases.isCapital(i) || i === 0)) this.verb(i);
      else if (this.phrases.has(i, F.CUE_NOUN)) this.noun(i);
    }
    return this.clauses;
  }

  private add(verb: number, verbEnd: number, form: Form, subject: Phrase | null, strength: number, judges: boolean): void {
    this.clauses.push({
      verb,
      verbEnd,
      form,
      subject: form === "inverted" || form === "according" || form === "passive" ? this.subjects.whole(subject) : subject,
      strength,
      judges,
    });
  }

  private verb(i: number): void {
    const { tag, word } = this.frame;
    const w = word[i]!;
    const before = i > 0 ? tag[i - 1]! : T.stop;
    const judges = this.phrases.has(i, F.CUE_JUDGE);
    const strength =
      /^puts?$/.test(w) && word[i + 1] === "it"
        ? 3
        : this.phrases.has(i, F.CUE_BESIDE)
          ? 0
          : this.phrases.has(i, F.CUE_LOOSE)
            ? 2
            : judges
              ? 1
              : 3;
    if (before === T.hyphen || tag[i + 1] === T.hyphen) return;
    if (NEEDS_AS.has(w) && !this.cues.hasAs(i)) return;
    if (w === "say" && before === T.comma && tag[i + 1] === T.comma) return; // than, say, a tax
    if (w === "relating" && word[i + 1] === "to") return;
    if (w.endsWith("ing")) {
      this.participle(i, strength, judges);
      return;
    }
    const past = w.endsWith("ed") || IRREGULAR_PAST.has(w);
    const participle = w.endsWith("ed") || IRREGULAR_PARTICIPLE.has(w);
    if (participle && this.cues.isInserted(i)) return;
    const aux = this.cues.auxiliaryBefore(i);
    if (participle && aux === "be") {
      this.passive(i, strength, judges);
      return;
    }
    if (participle && this.cues.isReduced(i, judges)) {
      this.passive(i, strength, judges);
      return;
    }
    if (this.cues.isInverted(i)) {
      const subject = this.phrases.startingAt(i + 1, tag.length - 1);
      if (subject && (subject.kind !== "pronoun" || true)) {
        this.add(i, i, "inverted", subject, strength, judges);
        return;
      }
    }
    if (
      !past &&
      !this.cues.isPresentVerb(
        i,
        aux,
        this.clauses.some((c) => c.form !== "noun"),
      )
    ) {
      if (this.phrases.has(i, F.CUE_NOUN)) this.noun(i);
      return;
    }
    const isNoun = past ? false : before === T.determiner || before === T.possessive;
    if (isNoun || before === T.determiner || before === T.possessive) {
      if (this.phrases.has(i, F.CUE_NOUN)) this.noun(i);
      return;
    }
    if (word[i - 1] === "to" || this.cues.infinitiveBefore(i)) {
      const object = word[i - 1] === "to" && /^(?:him|her|them)$/.test(word[i - 2] ?? "") ? this.subjects.objectBefore(i - 1) : null;
      this.add(i, i, "infinitive", object ?? this.subjects.shared(i, true), strength, judges);
      return;
    }
    const subject = this.phrases.subjectOf(i);
    this.add(i, i, "finite", subject === "shared" ? this.subjects.shared(i, true) : subject, strength, judges);
  }

  private participle(i: number, strength: number, judges: boolean): void {
    const { tag, word } = this.frame;
    let a = i - 1;
    while (a >= 0 && tag[a] === T.adverb) a--;
    const before = a >= 0 ? tag[a]! : T.stop;
    if (
      before === T.determiner ||
      before === T.possessive ||
      ((before === T.word || (before === T.name && !this.phrases.isPerson(a))) && this.phrases.has(i, F.CUE_NOUN))
    ) {
      if (this.phrases.has(i, F.CUE_NOUN)) this.noun(i);
      return;
    }
    if (this.cues.auxiliaryBefore(i) === "be") {
      const subject = this.phrases.subjectOf(i);
      this.add(i, i, "finite", subject === "shared" ? this.subjects.shared(i, true) : subject, strength, judges);
      return;
    }
    // was quoted as saying
    if (word[i - 1] === "as" && /^(?:quoted|cited|reported|described|portrayed|overheard|recorded)$/.test(word[i - 2] ?? "")) {
      const subject = this.cues.auxiliaryBefore(i - 2) === "be" ? this.phrases.subjectOf(i - 2) : this.subjects.objectBefore(i - 2);
      this.add(i, i, "finite", subject === "shared" ? this.subjects.shared(i, true) : subject, strength, judges);
      return;
    }
    // RTE quoted Jane Roe as saying · with Jane Roe calling it
    if (before === T.preposition && word[i - 1] === "as") {
      const object = plain(this.phrases.endingAt(i - 2, 0));
      this.add(i, i, "participle", object, strength, judges);
      return;
    }
    if (before === T.name || before === T.word || before === T.pronoun) {
      const near = this.phrases.nearest(a);
      const phrase = near && word[near.from - 1] === "with" ? near : plain(this.phrases.endingAt(a, 0));
      const led = phrase && phrase.from > 0 ? word[phrase.from - 1] : "";
      if (phrase && (led === "with" || led === "," || led === "-" || phrase.kind === "pronoun" || this.phrases.isPerson(a))) {
        this.add(i, i, "participle", phrase, strength, judges);
        return;
      }
      const object = before === T.name ? this.phrases.antecedent(i) : null;
      this.add(i, i, "participle", object ?? this.subjects.shared(i), strength, judges);
      return;
    }
    // accused her rival of calling · attacked him for saying
    if (before === T.preposition && (word[i - 1] === "for" || word[i - 1] === "of")) {
      const object = this.subjects.objectBefore(i - 1);
      if (object) {
        this.add(i, i, "participle", object, strength, judges);
        return;
      }
    }
    this.add(i, i, "participle", this.subjects.shared(i), strength, judges);
  }

  private passive(i: number, strength: number, judges: boolean): void {
    const { tag, word } = this.frame;
    for (let j = i + 1; j < tag.length && j < i + 14; j++) {
      if (tag[j] === T.semicolon || tag[j] === T.colon || (tag[j] === T.comma && tag[j - 1] !== T.quote)) break;
      if (word[j] === "by") {
        const subject = this.phrases.startingAt(j + 1, tag.length - 1);
        if (subject && this.frame.word[j + 1]?.endsWith("ing") !== true) this.add(i, i, "passive", subject, strength, judges);
        return;
      }
    }
    const near = tag[i + 1] === T.quote || tag[i + 2] === T.quote || tag[i + 3] === T.quote || word[i + 1] === "as";
    if (near && (judges || TERM_VERBS.has(word[i]!))) this.add(i, i, "passive", null, strength, true);
  }

  /** Jane Roe's claim · her warning · a statement from the ministry */
  private noun(i: number): void {
    const { tag, word } = this.frame;
    // drowned him out with chants of “Q”
    if (word[i + 1] === "of" && tag[i + 2] === T.quote && /^(?:chant|cr(?:y|ies)|shout|call|yell|scream)/.test(word[i]!)) {
      this.add(i, i, "noun", this.subjects.shared(i), 1, false);
      return;
    }
    let p = i - 1;
    while (p >= 0 && (tag[p] === T.word || tag[p] === T.number || tag[p] === T.hyphen || tag[p] === T.adverb) && p > i - 5) p--;
    if (p >= 0 && tag[p] === T.possessive) {
      const owner = this.phrases.antecedent(p);
      if (owner) {
        this.add(i, i, "noun", owner, 1, false);
        return;
      }
    }
    if (p >= 0 && POSSESSIVES.has(word[p]!)) {
      this.add(i, i, "noun", { from: p, to: p, head: p, kind: "pronoun" }, 1, false);
      return;
    }
    for (let j = i + 1; j < tag.length && j < i + 4; j++) {
      if (word[j] === "by" || word[j] === "from") {
        const subject = this.phrases.startingAt(j + 1, tag.length - 1);
        if (subject) this.add(i, i, "noun", subject, 1, false);
        return;
      }
      if (tag[j] !== T.preposition && tag[j] !== T.time && tag[j] !== T.word) return;
    }
  }
}
