/** Near misses: what looks like a date and is none, each with its proof. */
import { CAPITAL, HYPHEN, SENTENCE_START, WORD } from "../text/tokens.js";
import { type Reading, read } from "./reading.js";
import { wordAfter, wordBefore } from "./rule.js";

/** One reason why a word or number is no date. */
export interface NearMiss {
  readonly describe: string;
  /** Sentences in which nothing must be found. */
  readonly examples: readonly [string, ...string[]];
  readonly holds: (place: Place) => boolean;
}

/** A token and its neighbours, as near misses see it. */
export class Place {
  readonly before: string;
  readonly after: string;
  readonly tokens: Reading["document"]["tokens"];
  constructor(
    readonly reading: Reading,
    readonly first: number,
    readonly last: number,
  ) {
    this.before = wordBefore(reading, first);
    this.after = wordAfter(reading, last);
    this.tokens = reading.document.tokens;
  }
  get document(): Reading["document"] {
    return this.reading.document;
  }
  get codes(): Uint16Array {
    return read(this.document).codes;
  }
  get number(): number {
    return this.reading.numbers[this.first]!;
  }
  /** The word `n` tokens after (1 is the next) or, negative, before. */
  word(n: number): string {
    return n > 0 ? wordAfter(this.reading, this.last, n) : wordBefore(this.reading, this.first, -n);
  }
  /** True when no white space parts the token from the one before, or behind it. */
  get gluedBefore(): boolean {
    return this.first > 0 && this.tokens.end[this.first - 1] === this.tokens.start[this.first];
  }
  get gluedAfter(): boolean {
    return this.last + 1 < this.tokens.count && this.tokens.end[this.last] === this.tokens.start[this.last + 1];
  }
  /** True when the word before is capitalised within a sentence. */
  get capitalBefore(): boolean {
    const i = this.first - 1;
    return this.before !== "" && this.tokens.kind[i] === WORD && this.document.isCapital(i) && !this.document.is(i, SENTENCE_START);
  }
  get capitalAfter(): boolean {
    const i = this.last + 1;
    return this.after !== "" && this.tokens.kind[i] === WORD && this.document.is(i, CAPITAL);
  }
  /** True when the token is the second half of a hyphenated name: Willem-Jan. */
  get hyphenedName(): boolean {
    return this.first > 1 && this.tokens.kind[this.first - 1] === HYPHEN && this.document.isCapital(this.first - 2);
  }
}

/** True when a near miss holds. */
export const isNearMiss = (list: readonly NearMiss[], place: Place): boolean => list.some(({ holds }) => holds(place));
