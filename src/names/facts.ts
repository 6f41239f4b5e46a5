/** Cheap facts about a stretch, read once for all rules: most rules need one of a few bits of one fact, and are passed over without it. */
import { CAPITAL, HYPHEN, LINE_START, NUMBER, POSSESSIVE, PUNCTUATION, SENTENCE_START, WORD } from "../text/tokens.js";
import { hashOf } from "./context-words.js";
import type { Hypothesis } from "./hypothesis.js";
import { ACRONYMS, FIRST_NAMES, ORGANIZATIONS, PEOPLE, SHORT_FORMS, SURNAMES, TEAMS, UNCLAIMED } from "./memory.js";
import * as M from "./rules/masks.js";
import type { Scene } from "./scene.js";

/** All bits set: the fact of rules that name none. */
export const ANYTHING = 0;
/** Lexicon flags of the whole stretch. */
export const LOW = 1;
export const HIGH = 2;
/** Classes of the words beside it. */
export const PREV_CLASS = 3;
export const NEXT_CLASS = 4;
/** Lexicon flags of the words beside it. */
export const PREV_LOW = 5;
export const NEXT_LOW = 6;
export const PREV_HIGH = 7;
export const NEXT_HIGH = 8;
/** Kinds of the tokens beside it: bit 1 << kind; no bit at the edge of the sentence. */
export const PREV_KIND = 9;
export const NEXT_KIND = 10;
/** Lexicon flags of its first word, of its last, and of its last without a suffix such as Jr. */
export const FIRST_LOW = 11;
export const FIRST_HIGH = 12;
export const LAST_LOW = 13;
export const LAST_HIGH = 14;
export const SURNAME_LOW = 15;
export const FIRST_SHAPE = 16;
/** What it holds inside: HAS_OF, HAS_AND … */
export const INNER = 17;
/** Bit 1 << style of the sentence. */
export const STYLE = 18;
/** Bit 1 << register of the line. */
export const REGISTER = 19;
/** Lexicon flags of any of its words. */
export const ANY_HIGH = 20;
/** The longer phrase of the lexicon that the stretch lies in or cuts: bits below. */
export const COVERED = 21;
export const LAST_SHAPE = 22;
/** Words that no list knows: its first (1), its surname (2). */
export const UNKNOWN = 23;
/** What the article is about and what its head holds: bits below. */
export const TOPIC = 24;

/** Bits of TOPIC: words of sport, at least one and at least three in a hundred; words of business; a dateline; bylines. */
export const SPORTY = 1;
export const VERY_SPORTY = 2;
export const BUSINESS = 4;
export const HAS_DATELINE = 8;
export const HAS_BYLINES = 16;

/** The mark, article or “and” beside it: bits below. */
export const PREV_MARK = 26;
export const NEXT_MARK = 27;
/** How many words it has and how they are joined: bits below. */
export const FORM = 28;
/** How the article writes the first word elsewhere: bits below. */
export const ELSEWHERE = 29;
/** Lexicon flags of its surname and of its grammatical head. */
export const SURNAME_HIGH = 30;
export const HEAD_HIGH = 31;

/** Bits of PREV_MARK and NEXT_MARK. */
export const COMMA = 1;
export const OPENING_BRACKET = 2;
export const CLOSING_BRACKET = 4;
export const COLON = 8;
export const SLASH = 16;
export const QUOTE = 32;
export const DASH = 64;
export const STOP = 128;
export const NUMERAL = 256;
export const AND = 512;
export const THE = 1024;
export const BY = 2048;
/** A word of three letters at most, in small letters. */
export const SHORT_WORD = 4096;

/** Bits of FORM. */

export const TWO_WORDS = 2;
export const THREE_WORDS = 4;
export const MORE_WORDS = 8;
/** The first word has no capital. */
export const SMALL_FIRST = 16;
/** Of, for or in behind the head. */
export const HEAD_INSIDE = 32;
/** Holds an “and”. */
export const JOINED = 64;
/** Ends in Jr, Sr or a Roman number. */
export const SUFFIXED = 128;
/** Among the datelines and bylines. */
export const IN_HEAD = 256;

/** Bits of ELSEWHERE: the word stands small, stands with a capital inside a sentence; its capital here says nothing. */
export const SMALL = 1;
export const CAPITALIZED = 2;
export const OPENS = 4;

/** Bits of COVERED: inside an organization, a person, an event or product, a place or people, a title; cuts a phrase in two. */
export const IN_ORGANIZATION = 1;
export const IN_PERSON = 2;
export const IN_THING = 4;
export const IN_PLACE = 8;
export const IN_TITLE = 16;
export const CUTS = 32;

/** What a first reading of the article found, in a second one: bits below. */
export const MEMORY = 25;

/** Bits of MEMORY: the same name is a person's, an organization's; it is a surname, a first name, the beginning or the last word of an organization, its capitals. */
export const NAMED = 1;
export const BODY = 2;
export const SURNAMED = 4;
export const CALLED = 8;
export const SHORT = 16;
export const ENDED = 32;
export const INITIALS = 64;
/** It stands unclaimed more than once. */
export const LEFT = 128;
/** All its places together: for a person, for an organization, for a name, against one. */
export const VOTED_PERSON = 256;
export const VOTED_BODY = 2048;
export const VOTED_NAME = 4096;
export const VOTED_DOWN = 8192;
/** The first and the last of several words is a surname. */
export const FIRST_IS_SURNAME = 512;
export const LAST_IS_SURNAME = 1024;
/** The least strength that counts for these. */
export const MEMORABLE = 4;

/** Bits of PREV_KIND and NEXT_KIND. */
export const IS_WORD = 1 << WORD;
export const IS_NUMBER = 1 << NUMBER;
export const IS_POSSESSIVE = 1 << POSSESSIVE;
export const IS_HYPHEN = 1 << HYPHEN;
/** A word with a capital; a particle of names. */
export const IS_CAPITAL = 1 << 8;
export const IS_PARTICLE = 1 << 9;

export type Fact =
  | typeof ANYTHING
  | typeof LOW
  | typeof HIGH
  | typeof PREV_CLASS
  | typeof NEXT_CLASS
  | typeof PREV_LOW
  | typeof NEXT_LOW
  | typeof PREV_HIGH
  | typeof NEXT_HIGH
  | typeof PREV_KIND
  | typeof NEXT_KIND
  | typeof FIRST_LOW
  | typeof FIRST_HIGH
  | typeof LAST_LOW
  | typeof LAST_HIGH
  | typeof SURNAME_LOW
  | typeof FIRST_SHAPE
  | typeof INNER
  | typeof STYLE
  | typeof REGISTER
  | typeof ANY_HIGH
  | typeof COVERED
  | typeof LAST_SHAPE
  | typeof UNKNOWN
  | typeof TOPIC
  | typeof MEMORY
  | typeof PREV_MARK
  | typeof NEXT_MARK
  | typeof FORM
  | typeof ELSEWHERE
  | typeof SURNAME_HIGH
  | typeof HEAD_HIGH;

/** How many facts there are. */
export const FACTS = 32;

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

const OPENING = SENTENCE_START | LINE_START;
function elsewhereOf({ scene, document, first }: Hypothesis): number {
  const word = document.tokens.hashA[first]!;
  return (
    (scene.counts.lower(word) ? SMALL : 0) |
    (scene.counts.capital(word) ? CAPITALIZED : 0) |
    (document.tokens.shape[first]! & OPENING || scene.opens(first) ? OPENS : 0)
  );
}

function coveredOf({ scene, first, last }: Hypothesis): number {
  const { coverFirst, coverLast, coverEntry, table } = scene;
  const left = coverFirst[first]!;
  const right = coverFirst[last]!;
  if (left < 0 && right < 0) return 0;
  if ((left >= 0 && left < first && coverLast[first]! < last) || (right >= 0 && right > first && coverLast[last]! > last)) return CUTS;
  // Strictly inside a longer phrase.
  if (left < 0 || left > first || coverLast[first]! < last || (left === first && coverLast[first] === last)) return 0;
  const low = table.low(coverEntry[first]!);
  return (
    (low & M.ORG ? IN_ORGANIZATION : 0) |
    (low & M.PERSON ? IN_PERSON : 0) |
    (low & (M.PLACE | M.DEMONYM) ? IN_PLACE : 0) |
    (low & M.ROLES ? IN_TITLE : 0) |
    (table.high(coverEntry[first]!) & M.THING ? IN_THING : 0)
  );
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
  facts[COVERED] = coveredOf(h);
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
