/** Years in words, as broadcasters write them: nineteen ninety-six, two thousand and four, twenty ten. */
import { cardinalWords } from "./numbers.js";
import type { Reading } from "./reading.js";
import { codeOf, codesOf, HYPHEN_CODE } from "./vocabulary.js";

const TEENS = new Set(codesOf("TEENS")!);
const TENS = new Set(codesOf("TENS")!);
const ONES = new Set(codesOf("ONES")!);
const HUNDRED = codeOf("hundred");
const THOUSAND = codeOf("thousand");
const TWO = codeOf("two");
const TWENTY = codeOf("twenty");
const AND = codeOf("and");

/** True when a year in words can begin here. */
export function isYearWord({ codes }: Reading, i: number): boolean {
  const next = codes[i + 1];
  return (
    (codes[i] === TWO && next === THOUSAND) ||
    ((TEENS.has(codes[i]!) || codes[i] === TWENTY) && next !== undefined && (TENS.has(next) || TEENS.has(next) || next === HUNDRED))
  );
}

/** The token after the year, or -1. */
export function yearWords(reading: Reading, i: number, end: number, found: { value: number }): number {
  const { codes, numbers } = reading;
  if (codes[i] === TWO) {
    const phrase = cardinalWords(reading, i, end);
    if (!phrase || phrase.value < 2000 || phrase.value > 2099) return -1;
    found.value = phrase.value;
    return phrase.end;
  }
  const century = numbers[i]!;
  if (century < 11 || century > 20) return -1;
  let at = i + 1;
  if (codes[at] === HUNDRED) {
    found.value = century * 100;
    at++;
    if (at + 1 < end && codes[at] === AND) at++;
    return at;
  }
  const tens = codes[at]!;
  let rest = numbers[at]!;
  at++;
  if (TENS.has(tens)) {
    const j = codes[at] === HYPHEN_CODE ? at + 1 : at;
    if (j < end && ONES.has(codes[j]!)) {
      rest += numbers[j]!;
      at = j + 1;
    }
  }
  found.value = century * 100 + rest;
  return at;
}
