/** Whom the reporter's own sentences are about: the subject of each, and who reports in it ("…, Jane Roe said"). Read when asked. */

import { F } from "../lexicon/flags.js";
import type { Page, Parsed } from "./attribution.js";
import { outermost } from "./governing.js";
import type { Phrase } from "./phrases.js";
import { T } from "./tags.js";

/** Tokens of a sentence's main subject and of its source, or -1. */
export interface Topic {
  readonly subject: number;
  readonly source: number;
  /** The source as a phrase of the parsed sentence. */
  readonly phrase: Phrase | null;
  readonly parsed: Parsed | null;
}

const NOBODY: Topic = { subject: -1, source: -1, phrase: null, parsed: null };
/** Longer sentences are tables and lists. */
const MAX_TOKENS = 120;

export class Topics {
  private readonly known = new Map<number, Topic | null>();

  constructor(private readonly page: Page) {}

  /** Of a sentence without quotations; null for the others, whose speakers are noted. */
  of(sentence: number): Topic | null {
    let topic = this.known.get(sentence);
    if (topic === undefined) {
      topic = this.read(sentence);
      this.known.set(sentence, topic);
    }
    return topic;
  }

  private read(sentence: number): Topic | null {
    const { sentenceStart } = this.page.document.tokens;
    const begin = sentenceStart[sentence]!;
    const end = sentenceStart[sentence + 1]!;
    if (this.page.holdsSpeech(begin, end)) return null;
    if (end - begin > MAX_TOKENS) return NOBODY;
    const parsed = this.page.sentenceBefore(end);
    if (!parsed) return NOBODY;
    const clause = parsed.clauses.findLast(
      (c) => c.subject && c.strength === 3 && (c.form === "finite" || c.form === "inverted" || c.form === "according"),
    );
    const phrase = clause ? this.named(parsed, outermost(parsed, clause).subject) : null;
    return {
      subject: this.headOf(this.named(parsed, parsed.phrases.mainSubject(0, parsed.frame.tag.length - 1)), parsed),
      source: this.headOf(phrase, parsed),
      phrase,
      parsed,
    };
  }

  /** The one whom "who" stands for; the person in apposition: "the town's mayor, [Jane Roe]". */
  private named(parsed: Parsed, phrase: Phrase | null): Phrase | null {
    if (phrase?.kind === "relative") return parsed.phrases.antecedent(phrase.head);
    return phrase?.kind === "noun" ? (parsed.phrases.apposition(phrase) ?? this.office(parsed, phrase) ?? phrase) : phrase;
  }

  /** "chief of staff [Jane Roe]", not "a friend of Jane Roe" or "of Mayor Jane Roe". */
  private office({ phrases, frame }: Parsed, phrase: Phrase): Phrase | null {
    if (phrase.to <= phrase.head || !phrases.isPerson(phrase.to)) return null;
    let before = phrase.to;
    while (before > phrase.head && phrases.isPerson(before)) before--;
    const governed =
      frame.tag[before] !== T.word || phrases.has(before, F.TITLE) || phrases.has(before, F.ROLE) || phrases.has(before, F.HONORIFIC);
    return governed ? null : { ...phrase, head: phrase.to, kind: "name" };
  }

  private headOf(phrase: Phrase | null, { frame }: Parsed): number {
    return phrase ? frame.token[phrase.head]! : -1;
  }
}
