/** The document that every rule reads: text, tokens, lexicon flags, head and date. */
import type { Flag } from "../lexicon/flags.js";
import { type Lookup, lookUp } from "../lexicon/lookup.js";
import { lexicon } from "../lexicon/table.js";
import { Arena } from "./arena.js";
import { type Head, readHead } from "./head.js";
import type { Span } from "./span.js";
import { CAPITAL, type Tokens, tokenize } from "./tokens.js";

/** Where the document date came from. */
export type DateSource = "option" | "record" | "metadata" | "dateline";

/** A phrase of the lexicon that begins at a token. */
export interface Phrase {
  /** Last token, inclusive. */
  readonly last: number;
  /** Entry of the lexicon table. */
  readonly entry: number;
}

/** A text with its tokens and what the lexicon says of them. Token numbers index the arrays of `tokens`; offsets are UTF-16 code units. */
export class Document {
  readonly tokens: Tokens;
  readonly lookup: Lookup;
  readonly head: Head;
  /** ISO date that relative dates are counted from, or null. */
  documentDate: string | null;
  documentDateSource: DateSource | null;

  constructor(
    readonly text: string,
    date?: { readonly value: string; readonly source: DateSource },
    /** Where the arrays of the document and of its readings are. */
    readonly arena: Arena = new Arena(),
  ) {
    this.tokens = tokenize(text, arena);
    this.lookup = lookUp(this.tokens, arena);
    this.documentDate = date?.value ?? null;
    this.documentDateSource = date?.source ?? null;
    this.head = readHead(this);
  }

  /** True when the lexicon gives the word at token `i` this flag. */
  has(i: number, flag: Flag): boolean {
    return ((flag.word ? this.lookup.high[i]! : this.lookup.low[i]!) & flag.mask) !== 0;
  }

  /** True when the token at `i` has this shape bit (CAPITAL, ALL_CAPS …); false outside the text. */
  is(i: number, shape: number): boolean {
    return i >= 0 && i < this.tokens.count && (this.tokens.shape[i]! & shape) !== 0;
  }

  isCapital(i: number): boolean {
    return this.is(i, CAPITAL);
  }

  /** The phrases of two or more words that begin at token `i`, the shorter first. */
  phrasesAt(i: number): Phrase[] {
    const { phraseAt, phraseStart, phraseEnd, phraseEntry } = this.lookup;
    const out: Phrase[] = [];
    for (let p = phraseAt[i]!; p >= 0 && phraseStart[p] === i; p++) out.push({ last: phraseEnd[p]!, entry: phraseEntry[p]! });
    return out;
  }

  /** Last token (inclusive) of the longest entry that begins at token `i` and has the flag, a single word included; -1 when there is none. */
  longest(i: number, flag: Flag): number {
    const { phraseAt, phraseStart, phraseEnd, phraseEntry } = this.lookup;
    let last = this.has(i, flag) ? i : -1;
    let p = phraseAt[i]!;
    if (p >= 0) {
      const table = lexicon();
      for (; phraseStart[p] === i; p++) {
        const entry = phraseEntry[p]!;
        if ((flag.word ? table.high(entry) : table.low(entry)) & flag.mask) last = phraseEnd[p]!;
      }
    }
    return last;
  }

  /** Lexicon entry of the words from token `first` to token `last`, or -1. */
  entryOf(first: number, last: number): number {
    if (first === last) return this.lookup.entry[first]!;
    for (const phrase of this.phrasesAt(first)) if (phrase.last === last) return phrase.entry;
    return -1;
  }

  /** The text of tokens `first` to `last`, inclusive. */
  slice(first: number, last: number = first): string {
    return this.text.slice(this.tokens.start[first], this.tokens.end[last]);
  }

  /** The token's text in lower case. */
  lower(i: number): string {
    return this.slice(i).toLowerCase();
  }

  /** Span of tokens `first` to `last`, inclusive. */
  span(first: number, last: number = first): Span {
    return { start: this.tokens.start[first]!, end: this.tokens.end[last]! };
  }

  /** The token that holds or follows an offset (binary search); `tokens.count` behind the last. */
  tokenAt(offset: number): number {
    const { end, count } = this.tokens;
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (end[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** First token of the sentence after that of token `i`. */
  sentenceEnd(i: number): number {
    return this.tokens.sentenceStart[this.tokens.sentence[i]! + 1]!;
  }

  sentenceBegin(i: number): number {
    return this.tokens.sentenceStart[this.tokens.sentence[i]!]!;
  }

  paragraphOf(i: number): number {
    return this.tokens.paragraph[this.tokens.sentence[i]!]!;
  }
}
