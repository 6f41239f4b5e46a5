/**
 * Sentences and tokens with exact offsets. The only file that imports compromise.
 *
 * compromise/one splits sentences at 30 million characters a second and knows abbreviations well; its pieces join to exactly the text given (asserted
 * below), so offsets are sums of lengths. Words are scanned here: its terms keep "O'Brien's" and "U.S.-backed" whole and split "al-Qaida" but drop
 * the marks that rules need, and an own scan over code units runs at 40 million characters a second where splitTerms runs at 7.
 */
import nlp from "compromise/one";
import { classOf, DIGIT, fold, LOWER, MARK, NEWLINE, OTHER, SPACE, UPPER } from "./characters.js";
import { lineBreaksInside, segments } from "./paragraphs.js";
import { repairSentences } from "./sentences.js";

/** Kinds of token. */
export const WORD = 1;
export const NUMBER = 2;
/** The 's or ’ of a possessive (or of "it's"). */
export const POSSESSIVE = 3;
/** A hyphen, or a dash glued between two words. */
export const HYPHEN = 4;
/** Any other mark; a run of the same mark is one token. */
export const PUNCTUATION = 5;
/** A web address, e-mail address, @handle or #tag. */
export const ADDRESS = 6;

/** Shapes: what the letters look like. */
export const CAPITAL = 1; // begins with a capital
export const ALL_CAPS = 2; // two or more letters, all capitals
export const INITIAL = 4; // one capital letter, with or without its point
export const DOTTED = 8; // U.S., a.m., J.K.
export const HAS_LOWER = 16;
export const HAS_DIGIT = 32;
export const INNER_CAPITAL = 64; // McDonald, iPhone, YouTube
export const POINT = 128; // the token ends in a point that belongs to it
export const SENTENCE_START = 256; // the first word of its sentence
export const LINE_START = 512; // the first token of its line
export const GLUED = 1024; // no white space before it

/** Styles of a sentence. */
export const PROSE = 0;
export const TITLE_CASE = 1;
export const CAPITALS = 2;

/** Tokens, sentences and paragraphs of a text, as parallel arrays; offsets are UTF-16 code units. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint16Array;
  /** Two hashes of the folded word: the keys of the lexicon. */
  readonly hashA: Int32Array;
  readonly hashB: Int32Array;
  /** Index of the sentence of each token. */
  readonly sentence: Int32Array;
  /** First token of each sentence; one more entry closes the last. */
  readonly sentenceStart: Int32Array;
  readonly sentenceStyle: Uint8Array;
  /** Paragraph of each sentence. */
  readonly paragraph: Int32Array;
  readonly sentenceCount: number;
}

const world = nlp.world() as unknown as { methods: { one: { tokenize: { splitSentences(text: string, world: unknown): string[] } } } };
const { splitSentences } = world.methods.one.tokenize;

/** Abbreviations whose point belongs to the word wherever the sentence goes on. */
const ABBREVIATIONS = new Set(
  (
    "mr mrs ms messrs mme mlle dr prof rev hon fr st ste jr sr esq sen sens rep reps gov govs gen lt col maj capt cpt sgt cpl pvt adm cmdr cdr brig insp supt det atty pres sec amb " +
    "inc corp co cos ltd bros assn dept univ no nos vs v mt ft ave blvd rd jan feb mar apr aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun " +
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que sask alta approx est def"
  ).split(" "),
);

/** Sentences of one segment: strings that join to the segment. */
export function sentencesOf(segment: string): string[] {
  const pieces = splitSentences(segment, world);
  let length = 0;
  for (const piece of pieces) length += piece.length;
  return length === segment.length ? pieces : [segment];
}

class Growing {
  count = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  kind = new Uint8Array(1024);
  shape = new Uint16Array(1024);
  hashA = new Int32Array(1024);
  hashB = new Int32Array(1024);
  sentence = new Int32Array(1024);

  push(start: number, end: number, kind: number, shape: number, a: number, b: number, sentence: number): void {
    if (this.count === this.start.length) this.grow();
    const i = this.count++;
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.shape[i] = shape;
    this.hashA[i] = a;
    this.hashB[i] = b;
    this.sentence[i] = sentence;
  }

  private grow(): void {
    const wider = <T extends Int32Array | Uint8Array | Uint16Array>(old: T): T => {
      const next = new (old.constructor as new (n: number) => T)(old.length * 2);
      next.set(old);
      return next;
    };
    this.start = wider(this.start);
    this.end = wider(this.end);
    this.kind = wider(this.kind);
    this.shape = wider(this.shape);
    this.hashA = wider(this.hashA);
    this.hashB = wider(this.hashB);
    this.sentence = wider(this.sentence);
  }
}

const APOSTROPHE = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;
const isWordClass = (c: number): boolean => c === LOWER || c === UPPER || c === DIGIT || c === MARK;

/** Start values of the two word hashes. */
export const HASH_A = 0x811c9dc5 | 0;
export const HASH_B = 0x1b873593 | 0;

const ADDRESS_AT =
  /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64}){1,6}|[@#][\p{L}\p{N}_]+/uy;

/** Scans the words and marks of `text.slice(from, to)` as sentence number `sentence`. */
function scan(text: string, from: number, to: number, sentence: number, out: Growing): void {
  let i = from;
  let gap = true;
  let newline = from === 0 || classOf(text.charCodeAt(from - 1)) === NEWLINE;
  let first = true;
  while (i < to) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE || kind === NEWLINE) {
      gap = true;
      if (kind === NEWLINE) newline = true;
      i++;
      continue;
    }
    if (kind === MARK) {
      i++;
      continue;
    }
    let shape = (gap ? 0 : GLUED) | (newline ? LINE_START : 0);
    gap = false;
    newline = false;
    const start = i;
    if (kind === OTHER) {
      if (code === 64 || code === 35) {
        ADDRESS_AT.lastIndex = i;
        const m = ADDRESS_AT.exec(text);
        if (m && ADDRESS_AT.lastIndex <= to) {
          i = ADDRESS_AT.lastIndex;
          out.push(start, i, ADDRESS, shape, 0, 0, sentence);
          continue;
        }
      }
      if (APOSTROPHE(code) && shape & GLUED && out.count && out.end[out.count - 1] === i && out.kind[out.count - 1] === WORD) {
        const next = i + 1 < to ? text.charCodeAt(i + 1) | 32 : 0;
        if (next === 115 && (i + 2 >= to || !isWordClass(classOf(text.charCodeAt(i + 2))))) {
          out.push(start, i + 2, POSSESSIVE, shape, word("s", HASH_A), word("s", HASH_B), sentence);
          i += 2;
          continue;
        }
      }
      i++;
      if (code >= 0xd800 && code < 0xdc00 && i < to) i++;
      else while (i < to && text.charCodeAt(i) === code) i++;
      const hyphen =
        i - start === 1 &&
        (code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2013) &&
        shape & GLUED &&
        i < to &&
        isWordClass(classOf(text.charCodeAt(i)));
      if (code === 38 && i - start === 1) out.push(start, i, WORD, shape, word("and", HASH_A), word("and", HASH_B), sentence);
      else out.push(start, i, hyphen ? HYPHEN : PUNCTUATION, shape, 0, 0, sentence);
      continue;
    }
    // A word or a number.
    let a = HASH_A;
    let b = HASH_B;
    let letters = 0;
    let uppers = 0;
    let digits = 0;
    let points = 0;
    let innerUpper = false;
    let c = kind;
    let unit = code;
    while (true) {
      if (c !== MARK) {
        const f = fold(unit);
        a = Math.imul(a ^ f, 0x01000193);
        b = Math.imul(b ^ f, 0x5bd1e995);
        b ^= b >>> 15;
        if (c === DIGIT) digits++;
        else {
          letters++;
          if (c === UPPER) {
            uppers++;
            if (letters > 1) innerUpper = true;
          }
        }
      }
      i++;
      if (i >= to) break;
      unit = text.charCodeAt(i);
      c = classOf(unit);
      if (isWordClass(c)) continue;
      const after = i + 1 < to ? classOf(text.charCodeAt(i + 1)) : SPACE;
      if (APOSTROPHE(unit)) {
        // O'Brien, didn't, l'Oréal: inside the word; 's and a closing mark are not
        const s = (text.charCodeAt(i + 1) | 32) === 115 && (i + 2 >= to || !isWordClass(classOf(text.charCodeAt(i + 2))));
        if (s || !(after === LOWER || after === UPPER) || digits) break;
        i++;
        unit = text.charCodeAt(i);
        c = after;
        continue;
      }
      if (unit === 46) {
        if (
          (digits && after === DIGIT) ||
          (letters === points + 1 && !digits && (after === LOWER || after === UPPER) && singleLetterAhead(text, i + 1, to))
        ) {
          if (!digits) points++;
          i++;
          unit = text.charCodeAt(i);
          c = after;
          continue;
        }
        break;
      }
      if (unit === 44 && digits && !letters && after === DIGIT) {
        i++;
        unit = text.charCodeAt(i);
        c = after;
        continue;
      }
      if ((unit === 64 || (unit === 58 && text.charCodeAt(i + 1) === 47) || (unit === 46 && start + 3 === i)) && letters) {
        break;
      }
      break;
    }
    const next = i < to ? text.charCodeAt(i) : 0;
    if (
      next === 64 ||
      (next === 58 && text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47) ||
      (next === 46 && i - start === 3 && (code | 32) === 119)
    ) {
      ADDRESS_AT.lastIndex = start;
      const m = ADDRESS_AT.exec(text);
      if (m && ADDRESS_AT.lastIndex <= to && ADDRESS_AT.lastIndex > i) {
        i = ADDRESS_AT.lastIndex;
        while (i > start && /[.,;:!?)\]]/.test(text[i - 1]!)) i--;
        out.push(start, i, ADDRESS, shape, 0, 0, sentence);
        first = false;
        continue;
      }
    }
    if (kind === UPPER) shape |= CAPITAL;
    if (letters && letters === uppers && letters > 1) shape |= ALL_CAPS;
    if (letters === 1 && uppers === 1 && !digits) shape |= INITIAL;
    if (points) shape |= DOTTED;
    if (uppers < letters) shape |= HAS_LOWER;
    if (digits) shape |= HAS_DIGIT;
    if (innerUpper && uppers < letters) shape |= INNER_CAPITAL;
    // The point of an abbreviation: always for U.S. and J., for Mr. and Corp. unless the sentence ends with it.
    if (next === 46 && text.charCodeAt(i + 1) !== 46 && letters) {
      if (
        points ||
        (shape & INITIAL && !atEnd(text, i + 1, to)) ||
        (letters <= 6 && !atEnd(text, i + 1, to) && ABBREVIATIONS.has(text.slice(start, i).toLowerCase()))
      ) {
        i++;
        shape |= POINT;
      }
    }
    if (first) {
      shape |= SENTENCE_START;
      first = false;
    }
    out.push(start, i, letters ? WORD : NUMBER, shape, a, b, sentence);
  }
}

function singleLetterAhead(text: string, i: number, to: number): boolean {
  const after = i + 1 < to ? classOf(text.charCodeAt(i + 1)) : SPACE;
  return after !== LOWER && after !== UPPER && after !== DIGIT;
}

/** True when only marks and white space follow in this sentence. */
function atEnd(text: string, i: number, to: number): boolean {
  for (; i < to; i++) if (isWordClass(classOf(text.charCodeAt(i)))) return false;
  return true;
}

/** The hash of a folded word, as the scanner computes it; `seed` is HASH_A or HASH_B. */
function word(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) {
    const f = fold(text.charCodeAt(i));
    h = Math.imul(h ^ f, seed === HASH_A ? 0x01000193 : 0x5bd1e995);
    if (seed === HASH_B) h ^= h >>> 15;
  }
  return h;
}

/** Share of words with a capital that makes a sentence Title Case; newspapers leave short function words lower. */
const TITLE_CASE_SHARE = 0.75;

function styleOf(out: Growing, from: number, to: number): number {
  let words = 0;
  let long = 0;
  let capitals = 0;
  let allCaps = 0;
  for (let i = from; i < to; i++) {
    if (out.kind[i] !== WORD) continue;
    words++;
    const shape = out.shape[i]!;
    if (shape & (ALL_CAPS | INITIAL)) allCaps++;
    if (out.end[i]! - out.start[i]! >= 4) {
      long++;
      if (shape & CAPITAL) capitals++;
    }
  }
  if (words >= 2 && allCaps >= words * 0.7) return CAPITALS;
  return words >= 4 && long >= 3 && capitals >= long * TITLE_CASE_SHARE ? TITLE_CASE : PROSE;
}

/**
 * Splits a text into paragraphs, sentences and tokens.
 * @param text any string; offsets count UTF-16 code units.
 */
export function tokenize(text: string): Tokens {
  const out = new Growing();
  const sentenceStart: number[] = [];
  const paragraph: number[] = [];
  const style: number[] = [];
  const wrapped = lineBreaksInside(text);
  for (const segment of segments(text, wrapped)) {
    let at = segment.start;
    for (const piece of repairSentences(sentencesOf(segment.shadow))) {
      const before = out.count;
      scan(text, at, at + piece.length, sentenceStart.length, out);
      at += piece.length;
      if (out.count > before) {
        sentenceStart.push(before);
        paragraph.push(segment.paragraph);
        style.push(styleOf(out, before, out.count));
      }
    }
  }
  const sentenceCount = sentenceStart.length;
  sentenceStart.push(out.count);
  return {
    count: out.count,
    start: out.start.subarray(0, out.count),
    end: out.end.subarray(0, out.count),
    kind: out.kind.subarray(0, out.count),
    shape: out.shape.subarray(0, out.count),
    hashA: out.hashA.subarray(0, out.count),
    hashB: out.hashB.subarray(0, out.count),
    sentence: out.sentence.subarray(0, out.count),
    sentenceStart: Int32Array.from(sentenceStart),
    sentenceStyle: Uint8Array.from(style),
    paragraph: Int32Array.from(paragraph),
    sentenceCount,
  };
}
