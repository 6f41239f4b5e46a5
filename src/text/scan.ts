/** The character scan: one pass over the code units of a sentence → words, numbers, marks and addresses. */
import { ABBREVIATIONS } from "./abbreviations.js";
import { classOf, DIGIT, fold, LOWER, MARK, NEWLINE, OTHER, SPACE, UPPER } from "./characters.js";
import * as S from "./shapes.js";
import type { TokenArrays } from "./token-arrays.js";
import { HASH_A, HASH_B, hashesOf, mixA, mixB } from "./word-hash.js";

const AND = hashesOf("and");
const POSSESSIVE_S = hashesOf("s");

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const HYPHEN_MINUS = 0x2d;
const POINT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const AT = 0x40;
const HASH = 0x23;
const CASE_BIT = 32;
const LETTER_S = 0x73;

const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === 0x2019 || unit === 0x2bc;
const isHyphen = (unit: number): boolean => unit === HYPHEN_MINUS || unit === 0x2010 || unit === 0x2011 || unit === 0x2013;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
/** LOWER, UPPER, DIGIT and MARK are the classes 1 to 4. */
const isWordClass = (c: number): boolean => c >= LOWER && c <= MARK;
const isLetterOrDigit = (c: number): boolean => c === LOWER || c === UPPER || c === DIGIT;
const isLetter = (c: number): boolean => c === LOWER || c === UPPER;

const isFormat = (unit: number): boolean => unit >= 0xad && classOf(unit) === MARK && !isAccent(unit);
const isAccent = (unit: number): boolean =>
  (unit >= 0x300 && unit < 0x370) ||
  (unit >= 0x1ab0 && unit < 0x1b00) ||
  (unit >= 0x20d0 && unit < 0x2100) ||
  (unit >= 0xfe00 && unit < 0xfe10);

/** Made at the first mark that an address can hold. */
let addressAt: RegExp | undefined;
const makeAddressAt = (): RegExp =>
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,6}|[@#][\p{L}\p{N}_]+/uy;
const LONGEST_ABBREVIATION = 6;

/** Scans sentences of one text into token arrays. */
export class Scanner {
  /** End of the sentence that is scanned, and its number. */
  private to = 0;
  private sentence = 0;
  /** True until the first word of the sentence has been found. */
  private first = true;

  constructor(
    private readonly text: string,
    private readonly out: TokenArrays,
  ) {}

  /** Scans `text.slice(from, to)`. */
  scan(from: number, to: number, sentence: number): void {
    const { text } = this;
    this.to = to;
    this.sentence = sentence;
    this.first = true;
    let gap = true;
    let newline = from === 0 || classOf(text.charCodeAt(from - 1)) === NEWLINE;
    for (let i = from; i < to; ) {
      const unit = text.charCodeAt(i);
      const c = classOf(unit);
      if (c === SPACE || c === NEWLINE) {
        gap = true;
        if (c === NEWLINE) newline = true;
        i++;
      } else if (c === MARK) i++;
      else {
        const shape = (gap ? 0 : S.GLUED) | (newline ? S.LINE_START : 0);
        gap = newline = false;
        i = c === OTHER ? this.mark(i, unit, shape) : this.word(i, unit, c, shape);
      }
    }
  }

  private classAt(i: number): number {
    return i < this.to ? classOf(this.text.charCodeAt(i)) : SPACE;
  }

  /** True for the s of a possessive at `i`: no more of the word follows. */
  private isPossessiveS(i: number): boolean {
    if ((this.text.charCodeAt(i) | CASE_BIT) !== LETTER_S) return false;
    do i++;
    while (this.classAt(i) === MARK);
    return !isLetterOrDigit(this.classAt(i));
  }

  /** A mark, or what begins with one; returns where it ends. */
  private mark(start: number, unit: number, shape: number): number {
    const { text, out, to, sentence } = this;
    if (unit === AT || unit === HASH) {
      const end = this.addressEnd(start);
      if (end > start) {
        out.push(start, end, S.ADDRESS, shape, 0, 0, sentence);
        return end;
      }
    }
    if (
      isApostrophe(unit) &&
      shape & S.GLUED &&
      out.count &&
      out.kind[out.count - 1] === S.WORD &&
      start + 1 < to &&
      this.isPossessiveS(start + 1)
    ) {
      out.push(start, start + 2, S.POSSESSIVE, shape, POSSESSIVE_S.a, POSSESSIVE_S.b, sentence);
      return start + 2;
    }
    let end = start + 1;
    if (isHighSurrogate(unit) && end < to) end++;
    else while (end < to && text.charCodeAt(end) === unit) end++;
    const single = end - start === 1;
    if (single && unit === AMPERSAND) out.push(start, end, S.WORD, shape, AND.a, AND.b, sentence);
    else {
      const hyphen = single && isHyphen(unit) && shape & S.GLUED && isWordClass(this.classAt(end));
      // A single mark can be part of an entry: "Workers' Party", "Paris, Texas", "Ask.com".
      const key = isApostrophe(unit) ? APOSTROPHE : unit;
      const [a, b] = single && !hyphen ? [mixA(HASH_A, key), mixB(HASH_B, key)] : [0, 0];
      out.push(start, end, hyphen ? S.HYPHEN : S.PUNCTUATION, shape, a, b, sentence);
    }
    return end;
  }

  /** A word, number or address; returns where it ends. */
  private word(start: number, firstUnit: number, firstClass: number, glue: number): number {
    const { text, to } = this;
    let a = HASH_A;
    let b = HASH_B;
    let letters = 0;
    let uppers = 0;
    let digits = 0;
    let points = 0;
    let innerUpper = false;
    let apostrophe = 0;
    let i = start;
    let unit = firstUnit;
    let c = firstClass;
    while (true) {
      if (c !== MARK) {
        const folded = fold(unit);
        a = mixA(a, folded);
        b = mixB(b, folded);
        if (c === DIGIT) digits++;
        else {
          letters++;
          if (c === UPPER) {
            uppers++;
            if (letters > 1) innerUpper = true;
          }
        }
      }
      if (++i >= to) break;
      unit = text.charCodeAt(i);
      c = classOf(unit);
      if (isWordClass(c)) continue;
      if (c !== OTHER) break;
      // A mark between two letters or digits can belong to the word.
      const after = this.classAt(i + 1);
      if (isApostrophe(unit)) {
        // O'Brien, didn't, l'Oréal; not 's and not a closing mark
        if (digits || !isLetter(after) || this.isPossessiveS(i + 1)) break;
        apostrophe = S.APOSTROPHE;
      } else if (unit === POINT) {
        if (digits ? after !== DIGIT : letters !== points + 1 || !isLetter(after) || isLetterOrDigit(this.classAt(i + 2))) break;
        if (!digits) points++;
      } else if (unit !== COMMA || !digits || letters || after !== DIGIT) break;
      unit = text.charCodeAt(++i);
      c = after;
    }
    const next = i < to ? text.charCodeAt(i) : 0;
    if (
      next === AT ||
      (next === COLON && text.charCodeAt(i + 1) === SLASH && text.charCodeAt(i + 2) === SLASH) ||
      (next === POINT && isLetterOrDigit(this.classAt(i + 1)))
    ) {
      let end = this.addressEnd(start);
      if (end > i) {
        while (/[.,;:!?)\]]/.test(text[end - 1]!)) end--;
        this.out.push(start, end, S.ADDRESS, glue, 0, 0, this.sentence);
        this.first = false;
        return end;
      }
    }
    let shape = glue | apostrophe;
    if (letters) {
      if (firstClass === UPPER) shape |= S.CAPITAL;
      if (letters === uppers) shape |= letters > 1 ? S.ALL_CAPS : digits ? 0 : S.INITIAL;
      else {
        shape |= S.HAS_LOWER;
        if (innerUpper) shape |= S.INNER_CAPITAL;
      }
      if (points) shape |= S.DOTTED;
      if (next === POINT && text.charCodeAt(i + 1) !== POINT && this.ownsPoint(start, i, letters, shape)) {
        i++;
        shape |= S.POINT;
      }
    }
    if (digits) shape |= S.HAS_DIGIT;
    if (this.first) {
      shape |= S.SENTENCE_START;
      this.first = false;
    }
    let end = i;
    // Zero-width and bidi controls behind a word stand outside it; accents belong to it.
    while (isFormat(text.charCodeAt(end - 1))) end--;
    this.out.push(start, end, letters ? S.WORD : S.NUMBER, shape, a, b, this.sentence);
    return i;
  }

  /** True when the point behind the word belongs to it: always for U.S., for J., Mr. and Corp. unless the sentence ends with it. */
  private ownsPoint(start: number, end: number, letters: number, shape: number): boolean {
    if (shape & S.DOTTED) return true;
    if (!(shape & S.INITIAL) && (letters > LONGEST_ABBREVIATION || !ABBREVIATIONS.has(this.text.slice(start, end).toLowerCase())))
      return false;
    for (let i = end + 1; i < this.to; i++) if (isWordClass(classOf(this.text.charCodeAt(i)))) return true;
    return false;
  }

  /** End of the address at `start`, or -1. */
  private addressEnd(start: number): number {
    addressAt ??= makeAddressAt();
    addressAt.lastIndex = start;
    return addressAt.test(this.text) && addressAt.lastIndex <= this.to ? addressAt.lastIndex : -1;
  }
}
