/** Cheap facts about a stretch, read once for all rules: most rules need one of a few bits of one fact, and are passed over without it. */
import { HYPHEN, NUMBER, POSSESSIVE, PUNCTUATION, WORD } from "../text/tokens.js";
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
/** 1 when a phrase of the lexicon lies over its first or last word. */
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
/** It stands unclaimed more than once; it stands at more than one place. */
export const LEFT = 128;
export const VOTED = 256;
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
export const IS_MARK = 1 << PUNCTUATION;

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
  | typeof MEMORY;

/** Room for the facts of one stretch. */
export const newFacts = (): Int32Array => new Int32Array(26).fill(-1);

const kindBit = (h: Hypothesis, i: number): number => (i < 0 ? 0 : 1 << h.kindAt(i));

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
    if (memory.places(row) > 1) bits |= VOTED;
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
  facts[PREV_KIND] = kindBit(h, h.prev);
  facts[NEXT_KIND] = kindBit(h, h.next);
  facts[FIRST_LOW] = h.lowAt(h.first);
  facts[FIRST_HIGH] = h.highAt(h.first);
  facts[LAST_LOW] = h.lowAt(h.last);
  facts[LAST_HIGH] = h.highAt(h.last);
  facts[SURNAME_LOW] = h.lowAt(h.surname);
  facts[FIRST_SHAPE] = h.shapeAt(h.first);
  facts[INNER] = h.inner;
  facts[ANY_HIGH] = h.anyHigh;
  const { coverFirst } = h.scene;
  facts[COVERED] = coverFirst[h.first]! >= 0 || coverFirst[h.last]! >= 0 ? 1 : 0;
  facts[LAST_SHAPE] = h.shapeAt(h.last);
  facts[UNKNOWN] =
    (isUnknown(facts[FIRST_LOW]!, facts[FIRST_HIGH]!) ? 1 : 0) | (isUnknown(facts[SURNAME_LOW]!, h.highAt(h.surname)) ? 2 : 0);
  facts[STYLE] = 1 << h.style;
  facts[REGISTER] = 1 << h.scene.register[h.document.tokens.sentence[h.first]!]!;
}
