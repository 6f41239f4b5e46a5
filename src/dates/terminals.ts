/** Terminals of patterns: what a pattern cannot say of single words, such as numbers, years and days of the month. */
import { NUMBER_INSIDE, NUMBER_STARTS, numberPhrase } from "./numbers.js";
import type { Reading } from "./reading.js";
import {
  CLOCK_DIGITS,
  codeOf,
  codesOf,
  DAYTIME,
  DECADE_DIGITS,
  DECIMAL,
  DOTTED_DATE,
  FISCAL_DIGITS,
  GROUPED,
  HYPHEN_CODE,
  INT,
  NONE,
  ORDINAL_DIGITS,
  QUARTER_DIGITS,
  UNIT_DIGITS,
} from "./vocabulary.js";
import { isYearWord, yearWords } from "./year-words.js";

/** A terminal that looks at tokens itself: the token after it, or -1; its number goes to `found.value`. */
export interface Terminal {
  readonly starts: readonly number[];
  /** Codes that can follow within the terminal, when it can be longer than one token. */
  readonly inside?: readonly number[];
  match(reading: Reading, i: number, end: number, found: { value: number }): number;
}

const single = (starts: readonly number[], test: (n: number, reading: Reading, i: number) => boolean): Terminal => ({
  starts,
  match(reading, i, _end, found) {
    const n = reading.numbers[i]!;
    if (!starts.includes(reading.codes[i]!) || !test(n, reading, i)) return -1;
    found.value = n;
    return i + 1;
  },
});

const width = ({ document }: Reading, i: number): number => document.tokens.end[i]! - document.tokens.start[i]!;
const ordinalCodes = codesOf("ORDINAL")!;
const secondCode = codeOf("second");
const tensCodes = codesOf("TENS")!;
const twentieth = [codeOf("twenty"), codeOf("thirty")];

const NUMBER_WORDS = [HYPHEN_CODE, codeOf("and"), ...["ONES", "TEENS", "TENS", "SCALE"].flatMap((name) => codesOf(name)!)];

export const TERMINALS: Readonly<Record<string, Terminal>> = {
  /** A day of the month: 1–31. */
  DAY: single([INT], (n, r, i) => n >= 1 && n <= 31 && width(r, i) <= 2),
  /** 3rd, third, twenty-first: 1–31. */
  DAYTH: {
    starts: [ORDINAL_DIGITS, ...ordinalCodes, codeOf("second"), ...twentieth],
    inside: [HYPHEN_CODE, ...ordinalCodes, secondCode],
    match: (r, i, end, found) => {
      const to = ordinal(r, i, end, found);
      return to > 0 && found.value >= 1 && found.value <= 31 ? to : -1;
    },
  },
  ORD: {
    starts: [ORDINAL_DIGITS, ...ordinalCodes, codeOf("second"), ...codesOf("TENS")!],
    inside: [HYPHEN_CODE, ...ordinalCodes, secondCode],
    match: ordinal,
  },
  /** A year in four digits. */
  YEAR: single([INT], (n, r, i) => n >= 1000 && n <= 2199 && width(r, i) === 4),
  YEAR34: single([INT], (n, r, i) => n >= 100 && n <= 2199 && width(r, i) <= 4),
  /** A year in words: nineteen ninety-six, two thousand and four. */
  YEARW: {
    starts: [...codesOf("TEENS")!, ...codesOf("TENS")!, ...codesOf("ONES")!],
    inside: NUMBER_WORDS,
    match: (r, i, end, found) => (isYearWord(r, i) ? yearWords(r, i, end, found) : -1),
  },
  TWO: single([INT], (_, r, i) => width(r, i) === 2),
  INT: single([INT], () => true),
  INT12: single([INT], (n, r, i) => n >= 1 && n <= 12 && width(r, i) <= 2),
  HOUR: single([INT], (n, r, i) => n <= 24 && width(r, i) <= 2),
  MINUTE: single([INT], (n, r, i) => n <= 59 && width(r, i) === 2),
  HHMM: single([INT], (n, r, i) => width(r, i) === 4 && n % 100 < 60 && n <= 2400),
  DECIMALTIME: single([DECIMAL], (n, r, i) => width(r, i) >= 4 && n < 24.6 && Math.round((n % 1) * 100) < 60),
  DECADE: single([DECADE_DIGITS], () => true),
  CLOCK: single([CLOCK_DIGITS], (n) => n >= 0),
  /** The minutes of 7:30pm, packed with the half of the day: 30, or 1230. */
  MINUTEM: {
    starts: [CLOCK_DIGITS],
    match(reading, i, _end, found) {
      const m = /^(\d\d)([ap])m$/i.exec(reading.document.slice(i));
      if (!m || Number(m[1]) > 59) return -1;
      found.value = Number(m[1]) + (m[2]!.toLowerCase() === "p" ? 1200 : 0);
      return i + 1;
    },
  },
  DAYTIME: single([DAYTIME], () => true),
  /** The seconds of a machine's time: 00, 00Z; as minutes when they end it: 30Z. */
  SECONDS: {
    starts: [NONE, INT],
    match(reading, i, _end, found) {
      const m = /^(\d\d)(?:\.\d{1,6})?Z?$/.exec(reading.document.slice(i));
      if (!m || Number(m[1]) > 60) return -1;
      found.value = Number(m[1]);
      return i + 1;
    },
  },
  QUARTERS: single([QUARTER_DIGITS], () => true),
  FYEAR: single([FISCAL_DIGITS], () => true),
  UNITDIGITS: single([UNIT_DIGITS], () => true),
  GROUPED: single([GROUPED], () => true),
  /** 11.09.2001 in one token: day or month, month or day, year packed into one number. */
  DOTTED: single([DOTTED_DATE], () => true),
  /** A number phrase: 7, two and a half, several. */
  NUM: {
    starts: NUMBER_STARTS,
    inside: NUMBER_INSIDE,
    match(reading, i, end, found) {
      const phrase = numberPhrase(reading, i, end);
      if (!phrase) return -1;
      found.value = phrase.value;
      return phrase.end;
    },
  },
};

function ordinal(reading: Reading, i: number, end: number, found: { value: number }): number {
  const { codes, numbers } = reading;
  if (codes[i] === ORDINAL_DIGITS || ordinalCodes.includes(codes[i]!) || codes[i] === secondCode) {
    found.value = numbers[i]!;
    return i + 1;
  }
  if (!tensCodes.includes(codes[i]!)) return -1;
  const j = i + 1 < end && codes[i + 1] === HYPHEN_CODE ? i + 2 : i + 1;
  if (j >= end || !(ordinalCodes.includes(codes[j]!) || codes[j] === secondCode) || numbers[j]! > 9 || numbers[j]! < 1) return -1;
  found.value = numbers[i]! + numbers[j]!;
  return j + 1;
}
