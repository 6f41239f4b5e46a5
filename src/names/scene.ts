/** What a document says of its words before any name is decided: how each word is written elsewhere, the lexicon phrases that hold it, the register of its line. */
import { F } from "../lexicon/flags.js";
import { lexicon } from "../lexicon/table.js";
import type { Document } from "../text/document.js";
import {
  ALL_CAPS,
  CAPITAL,
  HAS_DIGIT,
  HAS_LOWER,
  HYPHEN,
  INITIAL,
  INNER_CAPITAL,
  LINE_START,
  NUMBER,
  POINT,
  POSSESSIVE,
  PROSE,
  PUNCTUATION,
  SENTENCE_START,
  WORD,
} from "../text/tokens.js";
import { wordSet } from "../text/word-hash.js";
import { classesOf } from "./context-words.js";
import { WordCounts } from "./word-counts.js";

/** Registers of a line. */
export const RUNNING_TEXT = 0;
/** Scores, standings, line-ups: many numbers and names, few small words. */
export const RESULTS = 1;
/** A heading or a label: a short line without a full stop. */
export const LABEL = 2;
/** Names between commas, hardly a small word. */
export const LINE_UP = 3;

const PHRASE_LOW = F.ORG.mask | F.PERSON.mask | F.CITY.mask | F.REGION.mask | F.COUNTRY.mask | F.DEMONYM.mask | F.TITLE.mask | F.ROLE.mask;
const PHRASE_HIGH = F.EVENT.mask | F.PRODUCT.mask | F.GROUP.mask | F.TERRITORY.mask | F.FALSE_FRIEND.mask | F.SPORT.mask;
const ENGLISH = F.COMMON.mask | F.COMMON_RARE.mask | F.FUNCTION.mask;
const SMALL_CASE_LOW = F.TITLE.mask | F.ROLE.mask;

const BUSINESS = wordSet(
  "shares share profit profits revenue revenues sales earnings quarter quarterly investors investor analyst analysts percent billion million stock stocks market markets bank company companies firm firms deal merger acquisition bonds bond dividend traders trading trade prices rates yield fund funds ceo executive customers business businesses industry consumer",
);

/** One capital letter, but not the article or the pronoun. */
export function isInitial({ tokens, text }: Document, i: number): boolean {
  if (!(tokens.shape[i]! & INITIAL)) return false;
  const code = text.charCodeAt(tokens.start[i]!);
  return (tokens.shape[i]! & POINT) !== 0 || (code !== 65 && code !== 73);
}

/** Typed arrays over the tokens of one document. */
export class Scene {
  readonly table = lexicon();
  /** First and last token of the longest lexicon phrase over each token, or -1; and its entry. */
  readonly coverFirst: Int32Array;
  readonly coverLast: Int32Array;
  readonly coverEntry: Int32Array;
  /** Classes of context words, for every word. */
  readonly classes: Int32Array;
  /** Register of each sentence's line. */
  readonly register: Uint8Array;
  /** Words of sport in the document, per hundred words. */
  readonly sport: number;
  /** Words of business in the document, per hundred words. */
  readonly business: number;
  readonly counts: WordCounts;
  /** Where datelines and bylines end. */
  readonly headEnd: number;
  /** Flags of each word as the lookup has them, but none for an initial, whatever its letter means as a word. */
  readonly low: Int32Array;
  readonly high: Int32Array;

  constructor(readonly document: Document) {
    const { arena } = document;
    const n = document.tokens.count;
    this.coverFirst = arena.int32(n, -1);
    this.coverLast = arena.int32(n, -1);
    this.coverEntry = arena.int32(n, -1);
    this.classes = arena.int32(n);
    this.register = arena.uint8(document.tokens.sentenceCount);
    this.cover();
    this.low = arena.int32(n);
    this.high = arena.int32(n);
    this.low.set(document.lookup.low);
    this.high.set(document.lookup.high);
    for (let i = 0; i < n; i++) {
      if (!(document.tokens.shape[i]! & INITIAL) || !isInitial(document, i)) continue;
      this.low[i] = 0;
      this.high[i] = 0;
    }
    this.counts = this.countWords();
    const { dateline, bylines } = document.head;
    this.headEnd = Math.max(dateline?.span.end ?? 0, ...bylines.map(({ end }) => end));
    const { sport, business } = this.readRegisters();
    this.sport = sport;
    this.business = business;
  }

  private cover(): void {
    const { tokens, lookup } = this.document;
    const { phraseStart, phraseEnd, phraseEntry } = lookup;
    const { table } = this;
    for (let p = 0; p < phraseStart.length; p++) {
      const first = phraseStart[p]!;
      const last = phraseEnd[p]!;
      const entry = phraseEntry[p]!;
      const low = table.low(entry);
      if (!(low & PHRASE_LOW || table.high(entry) & PHRASE_HIGH)) continue;
      // "20th Century Fox", "3i": a figure stands for the capital.
      if (!(low & SMALL_CASE_LOW) && !(tokens.shape[first]! & (CAPITAL | HAS_DIGIT)) && tokens.kind[first] === WORD) continue;
      if (
        !(low & SMALL_CASE_LOW) &&
        low & F.ORG.mask &&
        tokens.kind[last] === WORD &&
        !(tokens.shape[last]! & CAPITAL) &&
        !(tokens.shape[first]! & CAPITAL)
      )
        continue;
      // "the Iran-Iraq war": a name of the lexicon ends in a capital, but for a foreign word in the name of a state.
      if (
        !(low & (SMALL_CASE_LOW | F.ORG.mask)) &&
        !(low & F.COUNTRY.mask && !(lookup.high[last]! & ENGLISH)) &&
        !(table.high(entry) & F.FALSE_FRIEND.mask) &&
        tokens.kind[last] === WORD &&
        !(tokens.shape[last]! & (CAPITAL | INNER_CAPITAL))
      )
        continue;
      const held = this.coverFirst[first]!;
      // The longer phrase keeps its words; of equals the earlier.
      if (held >= 0 && (this.coverLast[first]! - held >= last - first || held < first)) continue;
      const heldEnd = this.coverFirst[last]!;
      if (heldEnd >= 0 && heldEnd !== held) continue;
      for (let i = first; i <= last; i++) {
        this.coverFirst[i] = first;
        this.coverLast[i] = last;
        this.coverEntry[i] = entry;
      }
    }
  }

  private countWords(): WordCounts {
    const { tokens, arena } = this.document;
    const counts = new WordCounts(arena, tokens.count);
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.kind[i] !== WORD) continue;
      const shape = tokens.shape[i]!;
      if (!(shape & CAPITAL)) {
        this.classes[i] = classesOf(tokens.hashA[i]!);
        if (shape & HAS_LOWER) counts.addLower(tokens.hashA[i]!);
      } else if (
        tokens.sentenceStyle[tokens.sentence[i]!] === PROSE &&
        !(shape & (SENTENCE_START | LINE_START)) &&
        !(shape & (ALL_CAPS | INITIAL)) &&
        !this.opens(i)
      )
        counts.addCapital(tokens.hashA[i]!);
    }
    return counts;
  }

  /** True behind an opening mark: "The…, (In…, : A… */
  opens(i: number): boolean {
    const { kind, sentence } = this.document.tokens;
    return i > 0 && sentence[i - 1] === sentence[i] && kind[i - 1] === PUNCTUATION && !/[,)’/&]/.test(this.document.slice(i - 1));
  }

  private readRegisters(): { sport: number; business: number } {
    const { tokens, lookup } = this.document;
    const { sentenceStart, sentenceCount } = tokens;
    let sport = 0;
    let words = 1;
    let business = 0;
    const sportMask = F.SPORT.mask;
    for (let s = 0; s < sentenceCount; s++) {
      let small = 0;
      let capitals = 0;
      let numbers = 0;
      let commas = 0;
      const end = sentenceStart[s + 1]!;
      for (let i = sentenceStart[s]!; i < end; i++) {
        const kind = tokens.kind[i];
        if (kind === NUMBER) numbers++;
        else if (kind === PUNCTUATION) commas++;
        else if (kind === WORD) {
          words++;
          if (tokens.shape[i]! & CAPITAL) capitals++;
          else small++;
          if (lookup.high[i]! & sportMask) sport++;
          if (BUSINESS.has(tokens.hashA[i]!)) business++;
        }
      }
      const last = end - 1;
      const stop = last >= 0 && tokens.kind[last] === PUNCTUATION && /[.!?]/.test(this.document.slice(last));
      this.register[s] =
        numbers === 0 && commas >= 4 && capitals >= 4 && capitals >= 4 * small
          ? LINE_UP
          : capitals > 0 && numbers >= 1 && numbers + capitals >= 2 * small && capitals + numbers >= 2 && (numbers >= 2 || !stop)
            ? RESULTS
            : !stop && capitals > 0 && small <= 3
              ? LABEL
              : RUNNING_TEXT;
    }
    return { sport: (100 * sport) / words, business: (100 * business) / words };
  }

  /** Previous token of the same sentence, or -1. */
  before(i: number): number {
    const { sentence } = this.document.tokens;
    return i > 0 && sentence[i - 1] === sentence[i] ? i - 1 : -1;
  }

  after(i: number): number {
    const { sentence, count } = this.document.tokens;
    return i + 1 < count && sentence[i + 1] === sentence[i] ? i + 1 : -1;
  }

  isMark(i: number, mark: string): boolean {
    return i >= 0 && this.document.tokens.kind[i] === PUNCTUATION && this.document.text.startsWith(mark, this.document.tokens.start[i]!);
  }

  isHyphen(i: number): boolean {
    return i >= 0 && this.document.tokens.kind[i] === HYPHEN;
  }

  isPossessive(i: number): boolean {
    return i >= 0 && this.document.tokens.kind[i] === POSSESSIVE;
  }
}
