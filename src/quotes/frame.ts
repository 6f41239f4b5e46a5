/** A frame: one sentence of the reporter, with each quotation in it as a single item. */
import { F } from "../lexicon/flags.js";
import type { Document } from "../text/document.js";
import { CAPITAL, LINE_START, NUMBER, PUNCTUATION, WORD } from "../text/tokens.js";
import type { Mentions } from "./mentions.js";
import type { Stretch } from "./stretches.js";
import { T, tagOf } from "./tags.js";

export interface Frame {
  /** Token of each item; -1 for a quotation. */
  readonly token: readonly number[];
  /** Index of the quotation, or -1. */
  readonly quote: readonly number[];
  readonly tag: readonly number[];
  /** Lower-case text of words. */
  readonly word: readonly string[];
  readonly paragraph: number;
}

/** Longer sentences are cut: what governs a quotation stands nearer. */
const MAX_ITEMS = 300;
/** Tokens of a remark in brackets that is passed over. */
const ASIDE = 8;
/** Tokens before a stretch that its frame holds at most. */
const REACH = 200;

/** Builds the frames of all quotations. `speech[i]` false: the stretch stays words of the reporter. */
export class Frames {
  readonly frames: Frame[] = [];
  /** Frame of each stretch, and its item number there; -1 when it is not speech. */
  readonly frameOf: Int32Array;
  readonly itemOf: Int32Array;
  /** First token inside, and first token behind, each stretch. */
  readonly first: Int32Array;
  readonly behind: Int32Array;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(
    private readonly document: Document,
    private readonly mentions: Mentions,
    private readonly stretches: readonly Stretch[],
    private readonly speech: readonly boolean[],
  ) {
    const n = stretches.length;
    this.frameOf = document.arena.int32(n, -1);
    this.itemOf = document.arena.int32(n, -1);
    this.first = Int32Array.from(stretches, (s) => document.tokenAt(s.open));
    this.behind = Int32Array.from(stretches, (s) => document.tokenAt(s.close));
    let from = 0;
    for (let q = 0; q < n; q++) {
      if (!speech[q] || this.frameOf[q]! >= 0) continue;
      from = this.build(q, from);
    }
  }

  /** First token of the frame of stretch `q`, and the first behind it. */
  start(q: number): number {
    return this.starts[this.frameOf[q]!]!;
  }

  end(q: number): number {
    return this.ends[this.frameOf[q]!]!;
  }

  /** The sentence that begins at token `begin`, when it holds no quotation: a frame of plain words. */
  plain(begin: number, end: number): Frame {
    const frame = {
      token: [] as number[],
      quote: [] as number[],
      tag: [] as number[],
      word: [] as string[],
      paragraph: this.document.paragraphOf(begin),
    };
    for (let i = begin; i < end; i++) {
      const close = this.aside(i, end);
      if (close > i) i = close;
      else this.push(frame, i);
    }
    return frame;
  }

  private push(frame: { token: number[]; quote: number[]; tag: number[]; word: string[] }, token: number): void {
    const { text, tokens } = this.document;
    if (tokens.kind[token] === PUNCTUATION && /["“”„«»]/.test(text[tokens.start[token]!]!)) return;
    // “Q ‘q,”’ said Roe: the inner mark closed too late
    if (frame.tag.at(-1) === T.quote && /['’]/.test(text[tokens.start[token]!]!)) return;
    const [tag, word] = tagOf(this.document, this.mentions, token);
    frame.token.push(token);
    frame.quote.push(-1);
    // "at that chain": a determiner behind a preposition
    frame.tag.push(word === "that" && frame.tag.at(-1) === T.preposition ? T.determiner : tag);
    frame.word.push(word);
  }

  /** Builds the frame around stretch `q`; answers the first token behind it. */
  private build(q: number, from: number): number {
    const { document, stretches } = this;
    const { tokens } = document;
    const opening = this.first[q]!;
    const begin = opening < tokens.count ? Math.max(from, this.lineBegin(opening), opening - REACH) : from;
    const frame = {
      token: [] as number[],
      quote: [] as number[],
      tag: [] as number[],
      word: [] as string[],
      paragraph: opening < tokens.count ? document.paragraphOf(opening) : 0,
    };
    const number = this.frames.length;
    this.frames.push(frame);
    this.starts.push(begin);
    let i = begin;
    let next = q;
    while (next < stretches.length && this.first[next]! < begin) next++;
    let last = -1; // the token before, outside quotations
    while (i < tokens.count) {
      while (next < stretches.length && (!this.speech[next] || this.behind[next]! <= i)) next++;
      if (next < stretches.length && this.first[next] === i) {
        if (last >= 0 && this.separates(last, i, frame)) break;
        this.quote(frame, number, next);
        i = Math.max(this.behind[next]!, i + 1);
        if (i >= tokens.count || frame.token.length >= MAX_ITEMS || !this.goesOnAfter(next, i)) break;
        last = -1;
        next++;
        continue;
      }
      if (last >= 0 && this.separates(last, i, frame)) break;
      const close = this.aside(i, next < stretches.length ? this.first[next]! : tokens.count);
      if (close > i) {
        last = close;
        i = close + 1;
        continue;
      }
      this.push(frame, i);
      last = i++;
      if (frame.token.length >= MAX_ITEMS) break;
    }
    // A break before the stretch itself: it stands alone at the end.
    if (this.frameOf[q]! < 0) {
      this.quote(frame, number, q);
      i = Math.max(i, this.behind[q]!);
    }
    this.ends.push(i);
    return i;
  }

  /** Last token of a short remark in brackets that begins at `token` and ends before `end`: "(R-Ohio)", "(NYSE: NW)"; else -1. */
  private aside(token: number, end: number): number {
    const { tokens, text } = this.document;
    if (tokens.kind[token] !== PUNCTUATION || text.charCodeAt(tokens.start[token]!) !== 40) return -1;
    for (let i = token + 1; i < end && i <= token + ASIDE; i++) {
      if (tokens.kind[i] === PUNCTUATION) {
        const code = text.charCodeAt(tokens.start[i]!);
        if (code === 41) return i;
        if (code === 40) return -1;
      } else if (this.document.has(i, F.CUE_VERB)) return -1;
    }
    return -1;
  }

  /** Appends stretch `q` as one item. */
  private quote(frame: { token: number[]; quote: number[]; tag: number[]; word: string[] }, number: number, q: number): void {
    this.frameOf[q] = number;
    this.itemOf[q] = frame.token.length;
    frame.token.push(-1);
    frame.quote.push(q);
    frame.tag.push(T.quote);
    frame.word.push("");
  }

  /** First token of the sentence, or of the line when an unwrapped line begins inside it. */
  private lineBegin(token: number): number {
    return this.document.sentenceBegin(token);
  }

  private separates(before: number, token: number, frame: { tag: number[] }): boolean {
    const { tokens } = this.document;
    if (tokens.sentence[before] === tokens.sentence[token]) return false;
    if (this.document.paragraphOf(before) !== this.document.paragraphOf(token) || tokens.shape[token]! & LINE_START) return true;
    // A break before a quotation that a comma or colon leads in is none.
    const tag = frame.tag.at(-1);
    return !(tag === T.comma || tag === T.colon);
  }

  /** True when the reporter's sentence goes on behind stretch `q`, at token `i`. */
  private goesOnAfter(q: number, i: number): boolean {
    const { document, stretches } = this;
    const { tokens, text } = document;
    const { end, close, goesOn } = stretches[q]!;
    if (
      goesOn ||
      document.paragraphOf(i) !== document.paragraphOf(Math.max(0, this.first[q]!)) ||
      /\n/.test(text.slice(close, tokens.start[i]!))
    )
      return false;
    const final = lastMark(text, end);
    if (final !== "." && final !== "?" && final !== "!" && final !== "…") return true;
    if (tokens.kind[i] === PUNCTUATION) return !/[.?!“"‘«]/.test(text[tokens.start[i]!]!);
    if (!(tokens.shape[i]! & CAPITAL)) return tokens.kind[i] !== NUMBER;
    return this.isAttribution(i, final === ".");
  }

  /** A short clause of subject and cue verb: “Is it?” Jane Roe asked. */
  private isAttribution(i: number, strict: boolean): boolean {
    const { document } = this;
    const { tokens } = document;
    for (let j = i; j < i + 9 && j < tokens.count; j++) {
      if (j > i && tokens.sentence[j] !== tokens.sentence[i]) return false;
      if (tokens.kind[j] === PUNCTUATION && !(document.text[tokens.start[j]!] === "," && !strict)) return false;
      if (tokens.kind[j] !== WORD) continue;
      if (document.has(j, F.CUE_VERB) && !document.isCapital(j) && j > i) {
        if (document.has(j, F.CUE_LOOSE) || document.has(j, F.CUE_JUDGE)) return false;
        const after = j + 1;
        if (after >= tokens.count || tokens.sentence[after] !== tokens.sentence[j]) return true;
        const mark = document.text[tokens.start[after]!]!;
        if (/[.,:;—–-]/.test(mark)) return !strict || mark === ".";
        return !strict && ADJUNCT.has(document.lower(after));
      }
    }
    return false;
  }
}

const ADJUNCT = new Set(
  "in on at during after before when as to of with from reporters monday tuesday wednesday thursday friday saturday sunday last this earlier later via while about rhetorically again".split(
    " ",
  ),
);

/** The last mark before `end`, closing single marks and brackets aside. */
export function lastMark(text: string, end: number): string {
  let i = end - 1;
  while (i > 0 && /['’"”)\]\s]/.test(text[i]!)) i--;
  return text[i] ?? "";
}
