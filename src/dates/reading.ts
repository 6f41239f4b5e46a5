/** A document as the date patterns read it: one code and one number for each token. */
import type { Document } from "../text/document.js";
import { ALL_CAPS, CAPITAL, DOTTED, HAS_DIGIT, HYPHEN, NUMBER, POSSESSIVE, PUNCTUATION, WORD } from "../text/tokens.js";
import {
  APOSTROPHE,
  CLOCK_DIGITS,
  CLOSE,
  COLON,
  COMMA,
  codeOf,
  codesByEntry,
  DAYTIME,
  DECADE_DIGITS,
  DECIMAL,
  DOTTED_DATE,
  FISCAL_DIGITS,
  FRACTION,
  GROUPED,
  HYPHEN_CODE,
  INT,
  NONE,
  OPEN,
  ORDINAL_DIGITS,
  POINT_CODE,
  POSSESSIVE_CODE,
  QUARTER_DIGITS,
  SLASH,
  UNIT_DIGITS,
  wordOf,
} from "./vocabulary.js";

/** Codes and numbers of the tokens of a document. */
export interface Reading {
  readonly document: Document;
  readonly codes: Uint16Array;
  /** The number that a digit token holds: 2001, 3 of "3rd", 1990 of "1990s". */
  readonly numbers: Float64Array;
}

/** Code units of the General Punctuation block that are read. */
const PUNCTUATION_BLOCK = 0x2000;
const MARKS = new Uint16Array(128);
const WIDE_MARKS = new Uint16Array(64);
for (const [unit, code] of [
  [44, COMMA],
  [47, SLASH],
  [58, COLON],
  [40, OPEN],
  [41, CLOSE],
  [39, APOSTROPHE],
  [0x2019, APOSTROPHE],
  [0x2018, APOSTROPHE],
  [96, APOSTROPHE],
  [46, POINT_CODE],
  [45, HYPHEN_CODE],
  [0x2010, HYPHEN_CODE],
  [0x2011, HYPHEN_CODE],
  [0x2013, HYPHEN_CODE],
  [0x2014, HYPHEN_CODE],
] as const) {
  if (unit < 128) MARKS[unit] = code;
  else WIDE_MARKS[unit - PUNCTUATION_BLOCK] = code;
}
const markAt = (unit: number): number => (unit < 128 ? MARKS[unit]! : (WIDE_MARKS[unit - PUNCTUATION_BLOCK] ?? NONE));

const FRACTIONS = new Map<string, number>([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);
const am = codeOf("am");

const WITH_LETTERS =
  /^(?:(\d{1,4})(st|nd|rd|th)|(\d{2,4})s|(\d{1,2})([ap]m)|([1-4])q|q([1-4])|([12])h|h([12])|fy(\d{2,4})|(\d\d)T(\d\d)|(\d{1,3})(yr|yrs|hr|hrs|min|mins|sec|secs|h|d|m|wk|wks|mth|mths)|(\d{1,2})\.([0-5]\d)([ap]m))$/i;

const readings = new WeakMap<Document, Reading>();

/** Reads a document once; later calls return the same reading. */
export function read(document: Document): Reading {
  const known = readings.get(document);
  if (known) return known;
  const { tokens, text } = document;
  const byEntry = codesByEntry();
  const codes = document.arena.uint16(tokens.count);
  const numbers = document.arena.float64(tokens.count);
  const { entry } = document.lookup;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    if (kind === WORD) {
      const e = entry[i]!;
      let code = e >= 0 ? byEntry[e]! : NONE;
      if (code) {
        const word = wordOf(code);
        const shape = tokens.shape[i]!;
        if (word.capital && !(shape & CAPITAL)) code = NONE;
        else if (code === am && !(shape & (DOTTED | ALL_CAPS)) && !(i && tokens.kind[i - 1] === NUMBER)) code = NONE;
        numbers[i] = word.value;
      } else if (tokens.shape[i]! & HAS_DIGIT)
        code = withLetters(text.slice(tokens.start[i], Math.min(tokens.end[i]!, tokens.start[i]! + 8)), numbers, i);
      codes[i] = code;
    } else if (kind === NUMBER) {
      codes[i] = number(text, tokens.start[i]!, tokens.end[i]!, numbers, i);
    } else if (kind === PUNCTUATION || kind === HYPHEN) {
      const length = tokens.end[i]! - tokens.start[i]!;
      if (length === 1) codes[i] = markAt(text.charCodeAt(tokens.start[i]!));
      else if (length === 2 && text.charCodeAt(tokens.start[i]!) === 45) codes[i] = HYPHEN_CODE;
    } else if (kind === POSSESSIVE) codes[i] = POSSESSIVE_CODE;
  }
  const reading = { document, codes, numbers };
  readings.set(document, reading);
  return reading;
}

function number(text: string, start: number, end: number, numbers: Float64Array, i: number): number {
  const length = end - start;
  if (length > 12) return NONE;
  let n = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) {
      const all = text.slice(start, end);
      const last = FRACTIONS.get(all.at(-1)!);
      if (last !== undefined && /^\d{0,6}.$/.test(all)) {
        numbers[i] = (Number.parseInt(all, 10) || 0) + last;
        return FRACTION;
      }
      if (/^\d{1,3}(?:,\d{3})+$/.test(all)) {
        numbers[i] = Number(all.replaceAll(",", ""));
        return GROUPED;
      }
      if (/^\d{1,4}\.\d{1,4}$/.test(all)) {
        numbers[i] = Number(all);
        return DECIMAL;
      }
      const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)$/.exec(all);
      if (dotted) {
        numbers[i] = Number(dotted[1]) * 1_000_000 + Number(dotted[2]) * 10_000 + Number(dotted[3]);
        return DOTTED_DATE;
      }
      return NONE;
    }
    n = n * 10 + digit;
  }
  numbers[i] = n;
  return INT;
}

function withLetters(text: string, numbers: Float64Array, i: number): number {
  const m = WITH_LETTERS.exec(text);
  if (!m) return NONE;
  if (m[2]) {
    numbers[i] = Number(m[1]);
    return ORDINAL_DIGITS;
  }
  if (m[3]) {
    numbers[i] = Number(m[3]);
    return m[3].length === 4 || (m[3].length === 2 && m[3].endsWith("0")) ? DECADE_DIGITS : NONE;
  }
  if (m[4]) {
    // above twelve it can only be the minutes of 7:30pm
    numbers[i] = Number(m[4]) >= 1 && Number(m[4]) <= 12 ? (Number(m[4]) % 12) + (m[5]!.toLowerCase() === "pm" ? 12 : 0) : -1;
    return CLOCK_DIGITS;
  }
  const quarter = m[6] ?? m[7];
  if (quarter) {
    numbers[i] = Number(quarter);
    return QUARTER_DIGITS;
  }
  const half = m[8] ?? m[9];
  if (half) {
    // 1H is a half of a year, 1h an hour
    if (!text.includes("H")) return NONE;
    numbers[i] = 10 + Number(half);
    return QUARTER_DIGITS;
  }
  if (m[10]) {
    numbers[i] = Number(m[10]);
    return FISCAL_DIGITS;
  }
  if (m[11]) {
    numbers[i] = Number(m[11]) * 100 + Number(m[12]);
    return DAYTIME;
  }
  if (m[15]) {
    // 7.30pm: the minutes stand behind the point
    const hour = Number(m[15]);
    numbers[i] = hour >= 1 && hour <= 12 ? (hour % 12) + (m[17]!.toLowerCase() === "pm" ? 12 : 0) + Number(m[16]) / 100 : -1;
    return CLOCK_DIGITS;
  }
  numbers[i] = Number(m[13]);
  return UNIT_DIGITS;
}
