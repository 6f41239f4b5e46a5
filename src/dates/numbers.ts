/** Numbers as they stand in date expressions: 7, 2.5, 5 1/2, two and a half, a hundred and twenty, several. */
import type { Reading } from "./reading.js";
import { codeOf, codesOf, DECIMAL, FRACTION, GROUPED, HYPHEN_CODE, INT, SLASH, wordOf } from "./vocabulary.js";

/** A number phrase: `end` is the token after it; `value` NaN for several, a few. */
export interface NumberPhrase {
  readonly end: number;
  readonly value: number;
}

const setOf = (...names: string[]) => new Set(names.flatMap((name) => codesOf(name) ?? []));
const ONES = setOf("ONES");
const SMALL = setOf("ONES", "TEENS");
const TENS = setOf("TENS");
const SCALE = setOf("SCALE");
const COLLECTIVE = setOf("COLLECTIVE");
const VAGUE = setOf("VAGUE_NUMBER");
const [a, an, and, of, half, hundred, thousand, few, another, quarter, good] = [
  "a",
  "an",
  "and",
  "of",
  "half",
  "hundred",
  "thousand",
  "few",
  "another",
  "quarter",
  "good",
].map(codeOf) as [number, number, number, number, number, number, number, number, number, number, number];

/** Codes with which a number phrase begins. */
export const NUMBER_STARTS: readonly number[] = [
  INT,
  DECIMAL,
  GROUPED,
  FRACTION,
  a,
  an,
  half,
  another,
  ...SMALL,
  ...TENS,
  ...SCALE,
  ...COLLECTIVE,
  ...VAGUE,
];

/** Codes that stand inside a number phrase after its first token. */
export const NUMBER_INSIDE: readonly number[] = [
  INT,
  FRACTION,
  HYPHEN_CODE,
  SLASH,
  and,
  of,
  half,
  few,
  good,
  a,
  an,
  ...SMALL,
  ...TENS,
  ...SCALE,
  ...COLLECTIVE,
];

/** Words below a hundred: seven, twenty, twenty-five. */
function belowHundred({ codes, numbers }: Reading, i: number, end: number): NumberPhrase | null {
  const code = codes[i]!;
  if (SMALL.has(code)) return { end: i + 1, value: numbers[i]! };
  if (!TENS.has(code)) return null;
  const j = i + 1 < end && codes[i + 1] === HYPHEN_CODE ? i + 2 : i + 1;
  return j < end && ONES.has(codes[j]!) ? { end: j + 1, value: numbers[i]! + numbers[j]! } : { end: i + 1, value: numbers[i]! };
}

/** Tokens of the longest number in words. */
const LONGEST = 14;

/** A cardinal in words: one hundred and five, two thousand. */
export function cardinalWords(reading: Reading, i: number, sentenceEnd: number): NumberPhrase | null {
  const { codes } = reading;
  const end = Math.min(sentenceEnd, i + LONGEST);
  let total = 0;
  let at = i;
  let any = false;
  if ((codes[i] === a || codes[i] === an) && i + 1 < end && (SCALE.has(codes[i + 1]!) || COLLECTIVE.has(codes[i + 1]!))) {
    total = wordOf(codes[i + 1]!).value;
    at = i + 2;
    any = true;
  } else {
    const first = belowHundred(reading, i, end);
    if (first) {
      total = first.value;
      at = first.end;
      any = true;
    } else if (codes[i] === hundred || codes[i] === thousand) {
      total = wordOf(codes[i]!).value;
      at = i + 1;
      any = true;
    }
  }
  if (!any) return null;
  while (at < end) {
    const code = codes[at]!;
    if (SCALE.has(code)) {
      const scale = wordOf(code).value;
      const low = total % scale;
      total = total - low + (low || 1) * scale;
      at++;
      continue;
    }
    const join = code === and && total >= 100 ? at + 1 : at;
    const rest = total >= 100 && join < end ? belowHundred(reading, join, end) : null;
    if (!rest) break;
    total += rest.value;
    at = rest.end;
  }
  return { end: at, value: total };
}

/** Any number phrase at token `i`, not beyond token `end`. */
export function numberPhrase(reading: Reading, i: number, end: number): NumberPhrase | null {
  const { codes, numbers } = reading;
  const code = codes[i]!;
  let found: NumberPhrase | null = null;
  if (code === INT || code === GROUPED) {
    found = { end: i + 1, value: numbers[i]! };
    if (i + 3 < end && codes[i + 1] === INT && codes[i + 2] === SLASH && codes[i + 3] === INT && numbers[i + 3]! > numbers[i + 1]!)
      return { end: i + 4, value: numbers[i]! + numbers[i + 1]! / numbers[i + 3]! };
    if (
      i + 4 < end &&
      codes[i + 1] === HYPHEN_CODE &&
      codes[i + 2] === INT &&
      codes[i + 3] === SLASH &&
      codes[i + 4] === INT &&
      numbers[i + 4]! > numbers[i + 2]!
    )
      return { end: i + 5, value: numbers[i]! + numbers[i + 2]! / numbers[i + 4]! };
    if (i + 1 < end && codes[i + 1] === FRACTION && numbers[i + 1]! < 1) return { end: i + 2, value: numbers[i]! + numbers[i + 1]! };
    if (i + 1 < end && SCALE.has(codes[i + 1]!)) return { end: i + 2, value: numbers[i]! * wordOf(codes[i + 1]!).value };
  } else if (code === DECIMAL || code === FRACTION) {
    found = { end: i + 1, value: numbers[i]! };
    if (i + 1 < end && SCALE.has(codes[i + 1]!)) return { end: i + 2, value: numbers[i]! * wordOf(codes[i + 1]!).value };
  } else if (VAGUE.has(code)) {
    return { end: i + 1, value: Number.NaN };
  } else if (COLLECTIVE.has(code)) {
    found = { end: i + 1, value: numbers[i]! };
  } else {
    found = cardinalWords(reading, i, end);
    if (!found && (code === a || code === an || code === another)) {
      const next = codes[i + 1];
      if (next === few && i + 1 < end) return { end: i + 2, value: Number.NaN };
      if (next === good && codes[i + 2] === few && i + 2 < end) return { end: i + 3, value: Number.NaN };
      if (next === half && i + 1 < end) return { end: i + 2, value: 0.5 };
      found = { end: i + 1, value: 1 };
    } else if (!found && code === half) {
      const next = codes[i + 1];
      return { end: (next === a || next === an) && i + 1 < end ? i + 2 : i + 1, value: 0.5 };
    }
  }
  if (!found) return null;
  let { end: at, value } = found;
  if (code !== a && code !== an && at + 2 < end && codes[at] === and && (codes[at + 1] === a || codes[at + 1] === half)) {
    if (codes[at + 1] === a && codes[at + 2] === half) return { end: at + 3, value: value + 0.5 };
    if (codes[at + 1] === half) return { end: at + 2, value: value + 0.5 };
    if (codes[at + 1] === a && codes[at + 2] === quarter) return { end: at + 3, value: value + 0.25 };
  }
  if (at + 1 < end && COLLECTIVE.has(codes[at]!) && !COLLECTIVE.has(codes[at - 1]!)) {
    value *= wordOf(codes[at]!).value;
    at++;
  }
  if (at < end && codes[at] === of && COLLECTIVE.has(codes[at - 1]!)) at++;
  if (
    at + 4 < end &&
    codes[at] === HYPHEN_CODE &&
    codes[at + 1] === and &&
    codes[at + 2] === HYPHEN_CODE &&
    codes[at + 3] === a &&
    (codes[at + 4] === HYPHEN_CODE || codes[at + 4] === half)
  ) {
    const h = codes[at + 4] === HYPHEN_CODE ? at + 5 : at + 4;
    if (h < end && codes[h] === half) return { end: h + 1, value: value + 0.5 };
  }
  return { end: at, value };
}
