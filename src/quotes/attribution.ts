/** What the sieves read and answer. */
import type { Step } from "../extractor.js";
import { F } from "../lexicon/flags.js";
import type { Document } from "../text/document.js";
import { LetterPattern } from "../text/letter-pattern.js";
import { type Clause, findClauses } from "./clauses.js";
import { type Frame, Frames, lastMark } from "./frame.js";
import type { Mentions } from "./mentions.js";
import { type Phrase, Phrases } from "./phrases.js";
import { isSignature } from "./speech.js";
import type { Stretch } from "./stretches.js";
import { T } from "./tags.js";

const OPENING = new LetterPattern(String.raw`[\p{Lu}\p{N}[…$]`);
const LETTER_OR_DIGIT = new LetterPattern(String.raw`[\p{L}\d]`);

/** A frame with its phrases and reporting clauses. */
export interface Parsed {
  readonly frame: Frame;
  readonly phrases: Phrases;
  readonly clauses: readonly Clause[];
}

/** Who speaks: a phrase of some frame, or whoever speaks another stretch. */
export interface Source {
  readonly parsed: Parsed | null;
  readonly clause: Clause | null;
  readonly subject: Phrase | null;
  /** Stretch whose speaker this one shares, or -1. */
  readonly same: number;
}

export interface AttributionSieve extends Step {
  /** `null`: ask the next sieve. A source without subject: somebody who is not named says it. */
  resolve(q: number, page: Page): Source | null;
}

/** All that is known of the quotations of one article. */
export class Page {
  readonly frames: Frames;
  readonly kinds: ("direct" | "mixed")[];
  /** Filled as the sieves go, in text order. */
  readonly sources: (Source | null)[];
  private readonly parsedFrames: (Parsed | undefined)[] = [];
  private readonly parsedSentences = new Map<number, Parsed>();

  constructor(
    readonly document: Document,
    readonly mentions: Mentions,
    readonly stretches: readonly Stretch[],
    readonly speech: readonly boolean[],
  ) {
    this.frames = new Frames(document, mentions, stretches, speech);
    this.sources = stretches.map(() => null);
    this.kinds = [];
    for (let q = 0; q < stretches.length; q++) this.kinds.push(speech[q] ? this.kindOf(q) : "mixed");
  }

  /** The frame of stretch `q`. */
  parsed(q: number): Parsed {
    const number = this.frames.frameOf[q]!;
    return (this.parsedFrames[number] ??= this.parse(this.frames.frames[number]!));
  }

  item(q: number): number {
    return this.frames.itemOf[q]!;
  }

  private parse(frame: Frame): Parsed {
    const phrases = new Phrases(this.document, this.mentions, frame);
    return { frame, phrases, clauses: findClauses(frame, phrases) };
  }

  /** The sentence that ends before token `token`, without quotations; null when it holds one or there is none. */
  sentenceBefore(token: number): Parsed | null {
    if (token <= 0) return null;
    const last = token - 1;
    const begin = this.document.sentenceBegin(last);
    let parsed = this.parsedSentences.get(begin);
    if (!parsed) {
      parsed = this.parse(this.frames.plain(begin, Math.min(token, begin + 200)));
      this.parsedSentences.set(begin, parsed);
    }
    return parsed;
  }

  /** The sentence that begins at token `token`; null when it does not begin one or is long. */
  sentenceAt(token: number): Parsed | null {
    if (token >= this.document.tokens.count) return null;
    const end = this.document.sentenceEnd(token);
    return this.document.sentenceBegin(token) === token && end - token < 40 ? this.parse(this.frames.plain(token, end)) : null;
  }

  /** A quotation stands among the tokens from `begin` to before `end`. */
  holdsSpeech(begin: number, end: number): boolean {
    const { first, behind } = this.frames;
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (behind[middle]! <= begin) low = middle + 1;
      else high = middle;
    }
    for (let q = low; q < this.stretches.length && first[q]! < end; q++) if (this.speech[q]) return true;
    return false;
  }

  /** The stretch of speech before or after `q`, or -1. */
  neighbour(q: number, step: 1 | -1): number {
    for (let i = q + step; i >= 0 && i < this.stretches.length; i += step) if (this.speech[i]) return i;
    return -1;
  }

  /** The name on a line of its own inside the marks, behind stretch `q`; or -1. */
  signatureOf(q: number): number {
    const next = this.stretches[q + 1];
    return this.stretches[q]!.goesOn && next && !this.speech[q + 1] && isSignature(this.document.text, next) ? q + 1 : -1;
  }

  paragraphOf(q: number): number {
    const token = this.frames.first[q]!;
    return token < this.document.tokens.count ? this.document.paragraphOf(token) : -1;
  }

  /** True when nothing but blanks stands between the paragraph's (or line's) start and the stretch. */
  opensParagraph(q: number): boolean {
    const first = this.frames.first[q]!;
    if (first === 0) return true;
    return (
      first >= this.document.tokens.count ||
      this.document.paragraphOf(first - 1) !== this.document.paragraphOf(first) ||
      /\n\s*$/.test(this.document.text.slice(Math.max(0, this.stretches[q]!.open - 20), this.stretches[q]!.open))
    );
  }

  /** True when nothing of the paragraph follows the stretch. */
  closesParagraph(q: number): boolean {
    const behind = this.frames.behind[q]!;
    const { tokens } = this.document;
    return (
      behind >= tokens.count ||
      this.document.paragraphOf(behind) !== this.document.paragraphOf(Math.max(0, behind - 1)) ||
      /\n/.test(this.document.text.slice(this.stretches[q]!.close, tokens.start[behind]!))
    );
  }

  /** The mark that ends the stretch. */
  endMark(q: number): string {
    return lastMark(this.document.text, this.stretches[q]!.end);
  }

  /** “Q,” she said, “and so on”: the rest of a whole utterance begins small. */
  private isSecondHalf(q: number): boolean {
    const frame = this.frames.frames[this.frames.frameOf[q]!]!;
    const item = this.frames.itemOf[q]!;
    if (frame.tag[item - 1] !== T.comma) return false;
    const before = frame.tag.lastIndexOf(T.quote, item - 1);
    const other = before < 0 ? -1 : frame.quote[before]!;
    if (other < 0 || this.kinds[other] !== "direct" || item - before > 16) return false;
    for (let i = before + 1; i < item; i++)
      if (frame.token[i]! >= 0 && this.document.has(frame.token[i]!, F.CUE_VERB)) return this.endMark(other) === ",";
    return false;
  }

  /** A cue verb stands among the next items. */
  private speaksNext(frame: Frame, item: number): boolean {
    for (let i = item + 1; i < item + 6 && i < frame.tag.length; i++) if (this.document.has(frame.token[i]!, F.CUE_VERB)) return true;
    return false;
  }

  private kindOf(q: number): "direct" | "mixed" {
    const { text } = this.document;
    const { start, continued } = this.stretches[q]!;
    if (continued) return "direct";
    let at = start;
    while (/['‘“"(]/.test(text[at] ?? "")) at++;
    const opens = OPENING.test(text[at] ?? "") || text.startsWith("...", at);
    if (!opens && !this.isSecondHalf(q)) return "mixed";
    if (!opens) return "direct";
    const { frame } = this.parsedFrames[this.frames.frameOf[q]!] ?? { frame: this.frames.frames[this.frames.frameOf[q]!]! };
    const item = this.frames.itemOf[q]!;
    const next = frame.tag[item + 1];
    // “Sons of War” is a play: no mark ends it, and the sentence goes on.
    if (
      next !== undefined &&
      LETTER_OR_DIGIT.test(text[this.stretches[q]!.end - 1]!) &&
      (next === T.word || next === T.auxiliary || next === T.preposition || next === T.conjunction) &&
      !this.speaksNext(frame, item)
    )
      return "mixed";
    if (item === 0) return "direct";
    const before = frame.tag[item - 1]!;
    return before === T.comma ||
      before === T.colon ||
      before === T.dash ||
      before === T.quote ||
      before === T.stop ||
      before === T.semicolon
      ? "direct"
      : "mixed";
  }
}
