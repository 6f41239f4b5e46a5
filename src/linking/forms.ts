/** Names as their words: what linking compares. */
import { classOf, fold, MARK } from "../text/characters.js";
import { LetterPattern, SMALL_LETTER } from "../text/letter-pattern.js";

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "esq"]);

const APOSTROPHES = new Set([46, 39, 0x2019, 0x2bc]); // point, apostrophes

/** Small letters without accents, points and apostrophes: "O’Neill" → "oneill", "J.K." → "jk". */
export function plain(word: string): string {
  let isPlain = true;
  for (let i = 0; i < word.length && isPlain; i++) {
    const code = word.charCodeAt(i) | 32;
    isPlain = code >= 97 && code <= 122;
  }
  if (isPlain) return word.toLowerCase();
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (!APOSTROPHES.has(code) && classOf(code) !== MARK) out += String.fromCharCode(fold(code));
  }
  return out;
}

/** White space, hyphens, dashes, quotation marks, commas, brackets and strokes part the words of a name. */
const parts = (code: number): boolean =>
  code <= 0x20
    ? true
    : code < 0x80
      ? code === 0x2d || code === 0x2c || code === 0x2f || code === 0x28 || code === 0x29 || code === 0x22
      : code === 0xa0 ||
        (code >= 0x2000 && code <= 0x200a) ||
        (code >= 0x2010 && code <= 0x2015) ||
        code === 0x201c ||
        code === 0x201d ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000;

const POSSESSIVE = /['’][sS]$/;

/** The words of a name as linking compares them; hyphens part words, "the" and marks are dropped. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  let from = 0;
  for (let i = 0; i <= name.length; i++) {
    if (i < name.length && !parts(name.charCodeAt(i))) continue;
    if (i > from) {
      const part = name.slice(from, i);
      const word = plain(i - from > 2 && POSSESSIVE.test(part) ? part.slice(0, -2) : part);
      if (word && word !== "the") words.push(word === "&" ? "and" : word);
    }
    from = i + 1;
  }
  return words;
}

/** A person's name: its words and the suffix that tells father from son. */
export interface PersonForm {
  readonly words: readonly string[];
  readonly suffix: string | null;
  /** Line of the lexicon with aliases, or 0. */
  readonly alias: number;
}

const HONORIFICS = new Set(["mr", "mrs", "ms", "miss", "dr"]);
const DOTTED_INITIALS = new LetterPattern(String.raw`^(?:\p{Lu}\.){2,4}$`);
const BARE_INITIALS = new LetterPattern(String.raw`^\p{Lu}{2}$`);

/** "J.K. Rowling" and "JK Rowling" → "J. K. Rowling"; names in capitals stay. */
function partInitials(name: string): string {
  const second = name.charCodeAt(1);
  if (second !== 46 && !(second >= 65 && second <= 90) && second < 0x80) return name; // a point or a capital
  const first = /^\S+/.exec(name)?.[0] ?? "";
  if (first.length === name.length) return name;
  if (DOTTED_INITIALS.test(first)) return first.replaceAll(".", ". ") + name.slice(first.length);
  if (BARE_INITIALS.test(first) && SMALL_LETTER.test(name)) return `${first[0]} ${first[1]}${name.slice(2)}`;
  return name;
}

/** @param alias number of the lexicon's line for the whole name, where it has one. */
export function personForm(name: string, alias = 0): PersonForm {
  const words = wordsOf(partInitials(name));
  while (words.length > 1 && HONORIFICS.has(words[0]!)) words.shift();
  const suffix = words.length > 1 && SUFFIXES.has(words.at(-1)!) ? words.pop()! : null;
  return { words, suffix: suffix === "esq" ? null : suffix, alias };
}
