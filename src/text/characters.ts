/** Classes of UTF-16 code units, and the folding under which words are looked up. */

/** Class of a code unit. A surrogate half is OTHER: astral letters are rare in names, and pairs are kept whole by the tokenizer. */
export const SPACE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** Combining marks, zero-width and bidi controls: part of the word around them, invisible to look-up. */
export const MARK = 4;
export const OTHER = 5;
export const NEWLINE = 6;

const TABLE_SIZE = 0x250;

const isUpper = (code: number): boolean => {
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
};

function classify(code: number): number {
  if (code < 0x80) {
    if (code >= 97 && code <= 122) return LOWER;
    if (code >= 65 && code <= 90) return UPPER;
    if (code >= 48 && code <= 57) return DIGIT;
    if (code === 10 || code === 13) return NEWLINE;
    return code === 32 || code === 9 || code === 11 || code === 12 ? SPACE : OTHER;
  }
  if (code < 0xc0) {
    if (code === 0xa0) return SPACE;
    if (code === 0x85) return NEWLINE;
    if (code === 0xad) return MARK;
    if (code === 0xaa || code === 0xb5 || code === 0xba) return LOWER;
    return code >= 0xbc && code <= 0xbe ? DIGIT : OTHER;
  }
  if (code === 0xd7 || code === 0xf7) return OTHER;
  if (code < 0x300) return isUpper(code) ? UPPER : LOWER;
  if (code < 0x370) return MARK;
  if (code < 0x2000)
    return code === 0x1680 ? SPACE : code >= 0x1ab0 && code <= 0x1aff ? MARK : code === 0x61c ? MARK : isUpper(code) ? UPPER : LOWER;
  if (code < 0x2070) {
    if (code <= 0x200a || code === 0x202f || code === 0x205f) return SPACE;
    if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return MARK;
    return code === 0x2028 || code === 0x2029 ? NEWLINE : OTHER;
  }
  if (code < 0x2c00) return code >= 0x20d0 && code <= 0x20ff ? MARK : code >= 0x2150 && code <= 0x215f ? DIGIT : OTHER;
  if (code < 0x2e00) return isUpper(code) ? UPPER : LOWER;
  if (code < 0x2e80) return OTHER;
  if (code <= 0x3020) return code === 0x3000 ? SPACE : code < 0x3000 ? LOWER : OTHER;
  if (code < 0xd800) return LOWER;
  if (code < 0xf900) return OTHER;
  if (code < 0xfe00) return LOWER;
  if (code <= 0xfe0f || code === 0xfeff) return MARK;
  if (code <= 0xfe6f) return OTHER;
  if (code < 0xff00) return LOWER;
  if (code >= 0xff10 && code <= 0xff19) return DIGIT;
  if (code >= 0xff21 && code <= 0xff3a) return UPPER;
  return (code >= 0xff41 && code <= 0xff5a) || (code >= 0xff66 && code <= 0xffdc) ? LOWER : OTHER;
}

const CLASS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => classify(code));

/** The class of a code unit: SPACE, LOWER, UPPER, DIGIT, MARK, OTHER or NEWLINE. */
export const classOf = (code: number): number => (code < TABLE_SIZE ? CLASS[code]! : classify(code));

/** Letters that Unicode does not decompose. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: "s",
  æ: "a",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ı: "i",
  ł: "l",
  œ: "o",
  þ: "t",
  ŋ: "n",
  ŧ: "t",
  ə: "e",
};

function plain(code: number): number {
  const base = String.fromCharCode(code).toLowerCase().normalize("NFD");
  return (PLAIN[base[0]!] ?? base)[0]!.charCodeAt(0);
}

const FOLD = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => plain(code));

/**
 * A letter or digit as it counts in look-up: lower case, without its accent ("É" → "e"), one unit for one unit.
 * Characters of class MARK have no folded form: skip them.
 */
export const fold = (code: number): number =>
  code < TABLE_SIZE ? FOLD[code]! : code >= 0x1e00 && code < 0x1f00 ? plain(code) : code >= 0x370 && code < 0x530 ? plain(code) : code;
