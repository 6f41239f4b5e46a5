/** Reads the facts of a stretch: what stands in it and beside it, how the article writes its words elsewhere, what a first reading found. */
import { CAPITAL, NUMBER, PUNCTUATION, WORD } from "../text/tokens.js";
import { hashOf } from "../text/word-hash.js";
import { coverOf } from "./cover.js";
import {
  AND,
  ANY_HIGH,
  BODY,
  BUSINESS,
  BY,
  CALLED,
  CAPITALIZED,
  CLOSING_BRACKET,
  COLON,
  COMMA,
  COVERED,
  DASH,
  ELSEWHERE,
  ENDED,
  FIRST_HIGH,
  FIRST_IS_SURNAME,
  FIRST_LOW,
  FIRST_SHAPE,
  FORM,
  HAS_BYLINES,
  HAS_DATELINE,
  HEAD_HIGH,
  HEAD_INSIDE,
  HIGH,
  IN_HEAD,
  INITIALS,
  INNER,
  IS_CAPITAL,
  IS_PARTICLE,
  JOINED,
  LAST_HIGH,
  LAST_IS_SURNAME,
  LAST_LOW,
  LAST_SHAPE,
  LEFT,
  LOW,
  MEMORABLE,
  MEMORY,
  MORE_WORDS,
  NAMED,
  NEXT_CLASS,
  NEXT_HIGH,
  NEXT_KIND,
  NEXT_LOW,
  NEXT_MARK,
  NUMERAL,
  OPENING_BRACKET,
  OPENS,
  PREV_CLASS,
  PREV_HIGH,
  PREV_KIND,
  PREV_LOW,
  PREV_MARK,
  QUOTE,
  REGISTER,
  SHORT,
  SHORT_WORD,
  SLASH,
  SMALL,
  SMALL_FIRST,
  SPORTY,
  STOP,
  STYLE,
  SUFFIXED,
  SURNAME_HIGH,
  SURNAME_LOW,
  SURNAMED,
  THE,
  THREE_WORDS,
  TWO_WORDS,
  UNKNOWN,
  VERY_SPORTY,
  VOTED_BODY,
  VOTED_DOWN,
  VOTED_NAME,
  VOTED_PERSON,
} from "./facts.js";
import type { Hypothesis } from "./hypothesis.js";
import { ACRONYMS, FIRST_NAMES, ORGANIZATIONS, PEOPLE, SHORT_FORMS, SURNAMES, TEAMS, UNCLAIMED } from "./memory.js";
import * as M from "./rules/masks.js";
import { opens } from "./rules/word-tests.js";
import type { Scene } from "./scene.js";

function kindBits(h: Hypothesis, i: number): number {
  if (i < 0) return 0;
  const capital = h.shapeAt(i) & CAPITAL;
  return (1 << h.kindAt(i)) | (capital ? IS_CAPITAL : h.lowAt(i) & M.PARTICLE ? IS_PARTICLE : 0);
}

const MARKS: Readonly<Record<string, number>> = {
  ",": COMMA,
  "(": OPENING_BRACKET,
  ")": CLOSING_BRACKET,
  ":": COLON,
  "/": SLASH,
  "-": DASH,
  "–": DASH,
  "—": DASH,
  ".": STOP,
  '"': QUOTE,
  "'": QUOTE,
  "“": QUOTE,
  "”": QUOTE,
  "‘": QUOTE,
  "’": QUOTE,
};
/** Bits of PREV_MARK by code unit, below 0x80 and from 0x2010. */
const BASE = 0x2010;
const ASCII = new Uint8Array(128);
const DASHES_AND_QUOTES = new Uint8Array(16);
for (const mark in MARKS) {
  const code = mark.charCodeAt(0);
  if (code < 128) ASCII[code] = MARKS[mark]!;
  else DASHES_AND_QUOTES[code - BASE] = MARKS[mark]!;
}
const AND_WORD = hashOf("and");
const THE_WORD = hashOf("the");
const BY_WORD = hashOf("by");

function markBits(h: Hypothesis, i: number): number {
  if (i < 0) return 0;
  const { kind, hashA, start, end, shape } = h.document.tokens;
  const k = kind[i];
  if (k === PUNCTUATION) {
    const code = h.document.text.charCodeAt(start[i]!);
    return code < 128 ? ASCII[code]! : code >= BASE && code < BASE + 16 ? DASHES_AND_QUOTES[code - BASE]! : 0;
  }
  if (k === NUMBER) return NUMERAL;
  if (k !== WORD) return 0;
  const word = hashA[i];
  const short = end[i]! - start[i]! <= 3 && !(shape[i]! & CAPITAL) ? SHORT_WORD : 0;
  return short | (word === AND_WORD ? AND : word === THE_WORD ? THE : word === BY_WORD ? BY : 0);
}

function formOf({ words, first, last, head, and, surname, document, scene }: Hypothesis): number {
  return (
    (words === 1 ? 0 : words === 2 ? TWO_WORDS : words === 3 ? THREE_WORDS : MORE_WORDS) |
    (document.tokens.shape[first]! & CAPITAL ? 0 : SMALL_FIRST) |
    (head < last ? HEAD_INSIDE : 0) |
    (and > 0 ? JOINED : 0) |
    (surname < last ? SUFFIXED : 0) |
    (document.tokens.start[first]! < scene.headEnd ? IN_HEAD : 0)
  );
}

function elsewhereOf(h: Hypothesis): number {
  const { scene, document, first } = h;
  const word = document.tokens.hashA[first]!;
  return (scene.counts.lower(word) ? SMALL : 0) | (scene.counts.capital(word) ? CAPITALIZED : 0) | (opens(h) ? OPENS : 0);
}

const KNOWN_LOW = M.NAMEY | M.PLACE | M.DEMONYM | M.ORG;
const KNOWN_HIGH = M.ENGLISH | M.TIME_WORD;
const isUnknown = (low: number, high: number): boolean => (low & KNOWN_LOW) === 0 && (high & KNOWN_HIGH) === 0;

/** The bits of TOPIC: the same for all stretches of a document. */
export function topicOf({ sport, business, document }: Scene): number {
  const { dateline, bylines } = document.head;
  return (
    (sport >= 1 ? SPORTY : 0) |
    (sport >= 3 ? VERY_SPORTY : 0) |
    (business >= 1.5 ? BUSINESS : 0) |
    (dateline ? HAS_DATELINE : 0) |
    (bylines.length ? HAS_BYLINES : 0)
  );
}

/** The facts that a second reading asks for: the rules about the rest of the article need no others. */
export function readMemory(h: Hypothesis, facts: Int32Array): void {
  facts[FIRST_LOW] = h.lowAt(h.first);
  facts[STYLE] = 1 << h.style;
  facts[MEMORY] = memoryOf(h);
}

function memoryOf({ memory, row, words, document, first, last }: Hypothesis): number {
  if (!memory) return 0;
  let bits = 0;
  if (row >= 0) {
    if (memory.strength(row, PEOPLE) >= MEMORABLE) bits |= NAMED;
    if (memory.strength(row, ORGANIZATIONS) >= MEMORABLE) bits |= BODY;
    if (memory.strength(row, SURNAMES) >= MEMORABLE) bits |= SURNAMED;
    if (memory.strength(row, FIRST_NAMES) >= MEMORABLE) bits |= CALLED;
    if (memory.strength(row, SHORT_FORMS) >= MEMORABLE) bits |= SHORT;
    if (memory.strength(row, TEAMS) >= MEMORABLE) bits |= ENDED;
    if (memory.strength(row, ACRONYMS) >= MEMORABLE) bits |= INITIALS;
    if (memory.strength(row, UNCLAIMED) > 1) bits |= LEFT;
    const balance = memory.balance(row);
    const mean = memory.mean(row);
    if (balance > 0) bits |= VOTED_PERSON;
    else if (balance < 0) bits |= VOTED_BODY;
    if (mean > 0) bits |= VOTED_NAME;
    else if (mean < 0) bits |= VOTED_DOWN;
  }
  if (words > 1) {
    const { hashA } = document.tokens;
    if (memory.strength(memory.find(hashA[first]!), SURNAMES) >= MEMORABLE) bits |= FIRST_IS_SURNAME;
    if (memory.strength(memory.find(hashA[last]!), SURNAMES) >= MEMORABLE) bits |= LAST_IS_SURNAME;
  }
  return bits;
}

/** Reads the facts of a stretch; TOPIC is set once, by topicOf, and MEMORY by readMemory. */
export function readFacts(h: Hypothesis, facts: Int32Array): void {
  facts[LOW] = h.low;
  facts[HIGH] = h.high;
  facts[PREV_CLASS] = h.prevClass;
  facts[NEXT_CLASS] = h.nextClass;
  facts[PREV_LOW] = h.lowAt(h.prev);
  facts[NEXT_LOW] = h.lowAt(h.next);
  facts[PREV_HIGH] = h.highAt(h.prev);
  facts[NEXT_HIGH] = h.highAt(h.next);
  facts[PREV_KIND] = kindBits(h, h.prev);
  facts[NEXT_KIND] = kindBits(h, h.next);
  facts[PREV_MARK] = markBits(h, h.prev);
  facts[NEXT_MARK] = markBits(h, h.next);
  facts[FIRST_LOW] = h.lowAt(h.first);
  facts[FIRST_HIGH] = h.highAt(h.first);
  facts[LAST_LOW] = h.lowAt(h.last);
  facts[LAST_HIGH] = h.highAt(h.last);
  facts[SURNAME_LOW] = h.lowAt(h.surname);
  facts[FIRST_SHAPE] = h.shapeAt(h.first);
  facts[INNER] = h.inner;
  facts[ANY_HIGH] = h.anyHigh;
  facts[COVERED] = coverOf(h);
  facts[FORM] = formOf(h);
  facts[ELSEWHERE] = elsewhereOf(h);
  facts[SURNAME_HIGH] = h.highAt(h.surname);
  facts[HEAD_HIGH] = h.highAt(h.head);
  facts[LAST_SHAPE] = h.shapeAt(h.last);
  facts[UNKNOWN] =
    (isUnknown(facts[FIRST_LOW]!, facts[FIRST_HIGH]!) ? 1 : 0) | (isUnknown(facts[SURNAME_LOW]!, h.highAt(h.surname)) ? 2 : 0);
  facts[STYLE] = 1 << h.style;
  facts[REGISTER] = 1 << h.scene.register[h.document.tokens.sentence[h.first]!]!;
}
