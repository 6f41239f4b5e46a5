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
}

export function personForm(name: string): PersonForm {
  const words = wordsOf(name);
  const suffix = words.length > 1 && SUFFIXES.has(words.at(-1)!) ? words.pop()! : null;
  return { words, suffix };
}
