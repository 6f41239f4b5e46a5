/** Quotation marks of a text, told from apostrophes, inches and elisions. One loop over code units: most text has none. */
import { classOf, DIGIT, LOWER, NEWLINE, SPACE, UPPER } from "../text/characters.js";

/** What a mark may do where it stands. */
export const OPENS = 1;
export const CLOSES = 2;
/** ‘ ’ ' ` : a mark that is also an apostrophe. */
export const SINGLE = 4;
/** Not a mark: the end of a paragraph (BREAK) or of a line (LINE). */
export const BREAK = 8;
export const LINE = 16;
/** A single mark behind a comma, point, ! or ?: an apostrophe never stands there. */
export const STRONG = 32;

/** The marks of a text, in text order; runs of one double mark are one. */
export interface Marks {
  readonly start: number[];
  readonly end: number[];
  readonly what: number[];
  /** How many are double, and how many are single and strong. */
  doubles: number;
  strongSingles: number;
}

/** Words that begin with an apostrophe: no quotation opens there. */
const ELISION =
  /^(?:em|til|till|tis|twas|twill|twould|cause|cos|bout|round|n|neath|un|ere|fraid|nuff|sup|gainst|cept|scuse|ello|alf|istory|\d\ds?)(?![\p{L}\d])/iu;

const isOpeningBracket = (code: number): boolean => code === 40 || code === 91 || code === 123;
const isDash = (code: number): boolean => code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2015;
/** , . ; : ! ? … */
const isPoint = (code: number): boolean =>
  code === 44 || code === 46 || code === 59 || code === 58 || code === 33 || code === 63 || code === 0x2026;
const isGap = (code: number): boolean => Number.isNaN(code) || classOf(code) === SPACE || classOf(code) === NEWLINE;
const isLetter = (code: number): boolean => classOf(code) === LOWER || classOf(code) === UPPER;
const isSingle = (code: number): boolean =>
  code === 39 || code === 96 || code === 0x2018 || code === 0x2019 || code === 0x201a || code === 0x201b;
const isDouble = (code: number): boolean =>
  code === 34 || (code >= 0x201c && code <= 0x201f) || code === 0xab || code === 0xbb || code === 0xff02;

/** Which way the white space around a mark points. */
function facing(text: string, start: number, end: number): number {
  let b = start - 1;
  let a = end;
  while (b >= 0 && isSingle(text.charCodeAt(b)) && b > start - 3) b--;
  while (a < text.length && isSingle(text.charCodeAt(a)) && a < end + 2) a++;
  const before = text.charCodeAt(b);
  const after = text.charCodeAt(a);
  const openBefore = isGap(before) || isOpeningBracket(before);
  const closeAfter = isGap(after) || after === 41 || after === 93 || after === 125;
  if (openBefore && closeAfter) return OPENS | CLOSES;
  if (openBefore) return OPENS;
  if (closeAfter) return CLOSES;
  if (isPoint(after) && !isDash(before)) return CLOSES;
  if (isDash(before) && isLetter(after)) return isDash(after) ? OPENS | CLOSES : OPENS;
  if (isDash(after)) return CLOSES;
  if (isPoint(before) && isLetter(after)) return OPENS | CLOSES;
  return OPENS | CLOSES;
}

/** Six feet two: 6'2" and 12" are no quotations. */
const isInches = (text: string, start: number): boolean =>
  classOf(text.charCodeAt(start - 1)) === DIGIT && /['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, start - 4), start));

function double(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (code === 0x201e || code === 0x201f) return OPENS;
  if (code === 0xab || code === 0xbb) return OPENS | CLOSES; // «…» and »…«: the order tells
  const way = facing(text, start, end);
  if (code === 34 && isInches(text, start)) return 0;
  if (code === 0x201c || code === 96) return way === CLOSES ? OPENS | CLOSES : OPENS;
  if (code === 0x201d) return way === OPENS ? OPENS | CLOSES : CLOSES;
  return way;
}

function single(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  const afterIsWord = isLetter(after) || classOf(after) === DIGIT;
  const opens =
    (isGap(before) || isOpeningBracket(before) || isDash(before) || isDouble(before)) &&
    (afterIsWord || after === 91 || after === 0x2026 || isDouble(after)) &&
    code !== 0x2019;
  if (opens) return ELISION.test(text.slice(at + 1, at + 10)) ? 0 : SINGLE | OPENS;
  if (code === 0x2018 || code === 96 || code === 0x201a) return afterIsWord && !isLetter(before) ? SINGLE | OPENS : 0;
  if (isGap(before) || afterIsWord) return 0;
  return SINGLE | CLOSES | (isPoint(before) ? STRONG : 0);
}

/** Finds every mark and, where there are marks, the ends of lines and paragraphs between them. */
export function findMarks(text: string): Marks {
  const marks: Marks = { start: [], end: [], what: [], doubles: 0, strongSingles: 0 };
  const push = (start: number, end: number, what: number): void => {
    marks.start.push(start);
    marks.end.push(end);
    marks.what.push(what);
  };
  const n = text.length;
  let wantsLine = false; // a mark since the last line end noted
  let wantsBreak = false;
  for (let i = 0; i < n; i++) {
    const code = text.charCodeAt(i);
    if (code === 32 || (code > 96 && code < 0x85) || (code > 39 && code < 96)) continue; // most of any text
    if (code > 34 && code < 0xab && code !== 39 && code !== 96 && code !== 0x85) continue;
    if (code < 33) {
      if ((code !== 10 && code !== 13) || !wantsBreak) continue;
      const blank = isBlankAfter(text, i);
      if (blank || wantsLine) push(i, i + 1, blank ? BREAK : LINE);
      wantsLine = false;
      if (blank) wantsBreak = false;
      continue;
    }
    const next = text.charCodeAt(i + 1);
    if (
      isDouble(code) ||
      ((code === 39 || code === 96 || code === 0x2019 || code === 0x2018) &&
        next === code &&
        text.charCodeAt(i + 2) !== code &&
        text.charCodeAt(i - 1) !== code)
    ) {
      let end = i + 1;
      while (end < n && text.charCodeAt(end) === code) end++;
      const what = double(text, i, end);
      if (what) {
        push(i, end, what);
        marks.doubles++;
        wantsLine = wantsBreak = true;
      }
      i = end - 1;
    } else if (isSingle(code)) {
      if (isLetter(next) && isLetter(text.charCodeAt(i - 1))) continue; // don't
      const what = single(text, i);
      if (!what) continue;
      push(i, i + 1, what);
      if (what & STRONG) marks.strongSingles++;
      wantsLine = wantsBreak = true;
    } else if (code === 0x2028 || code === 0x2029 || code === 0x85) {
      if (wantsBreak) push(i, i + 1, BREAK);
      wantsLine = wantsBreak = false;
    }
  }
  return marks;
}

/** True when a blank line, or nothing, follows the line end at `at`. */
function isBlankAfter(text: string, at: number): boolean {
  let i = at + 1;
  if (text.charCodeAt(at) === 13 && text.charCodeAt(i) === 10) i++;
  const limit = Math.min(text.length, i + 200);
  while (i < limit && classOf(text.charCodeAt(i)) === SPACE) i++;
  const code = text.charCodeAt(i);
  return i >= text.length || code === 10 || code === 13;
}
