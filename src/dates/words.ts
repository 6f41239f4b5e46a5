/** Word sets that rules ask about. */

/** A test for the words of a list, written with blanks between them. */
export function oneOf(words: string): (word: string) => boolean {
  const set = new Set(words.split(" "));
  return (word) => set.has(word);
}
