/** Names as their words: what linking compares. */
import { classOf, fold, MARK } from "../text/characters.js";

const SUFFIXES = new Set(["jr", "sr", "ii", "iii", "iv", "esq"]);

/** Small letters without accents, points and apostrophes: "O’Neill" → "oneill", "J.K." → "jk". */
export function plain(word: string): string {
  let out = "";
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code === 46 || code === 39 || code === 0x2019 || code === 0x2bc || classOf(code) === MARK) continue;
    out += String.fromCharCode(fold(code));
  }
  return out;
}

/** The words of a name as linking compares them; hyphens part words, "the" and marks are dropped. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (const part of name.split(/[\s\-‐‑–,/()“”"]+/)) {
    const word = plain(part.replace(/['’]s$/i, ""));
    if (word && word !== "the") words.push(word === "&" ? "and" : word);
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
const DOTTED_INITIALS = /^(?:\p{Lu}\.){2,4}$/u;
const BARE_INITIALS = /^\p{Lu}{2}$/u;

/** "J.K. Rowling" and "JK Rowling" → "J. K. Rowling"; names in capitals stay. */
function partInitials(name: string): string {
  const first = /^\S+/.exec(name)?.[0] ?? "";
  if (first.length === name.length) return name;
  if (DOTTED_INITIALS.test(first)) return first.replaceAll(".", ". ") + name.slice(first.length);
  if (BARE_INITIALS.test(first) && /\p{Ll}/u.test(name)) return `${first[0]} ${first[1]}${name.slice(2)}`;
  return name;
}

/** @param alias number of the lexicon's line for the whole name, where it has one. */
export function personForm(name: string, alias = 0): PersonForm {
  const words = wordsOf(partInitials(name));
  while (words.length > 1 && HONORIFICS.has(words[0]!)) words.shift();
  const suffix = words.length > 1 && SUFFIXES.has(words.at(-1)!) ? words.pop()! : null;
  return { words, suffix: suffix === "esq" ? null : suffix, alias };
}
