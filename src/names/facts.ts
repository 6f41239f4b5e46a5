/** Cheap facts about a stretch, read once for all rules: most rules need one of a few bits of one fact, and are passed over without it. */
import { HYPHEN, NUMBER, POSSESSIVE, WORD } from "../text/tokens.js";

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
