/** What is noted of a token beside its place: kind, shape, and the style of its sentence. */

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
export const APOSTROPHE = 2048; // an apostrophe inside: don't, O'Brien

/** Styles of a sentence. */
export const PROSE = 0;
export const TITLE_CASE = 1;
export const CAPITALS = 2;
